import { findReferenceLine, referenceLine } from '../../../src/domain/template/marks';

/** As the import and the column of SharePoint take them: any text of 255 characters at most. */
test.each([
  'D-0042',
  '2024/015',
  '411/0042',
  'DUPONT / TVA',
  '7',
  'D-0042 '.repeat(9).trim(),
  'x'.repeat(255),
])('the line of dossier « %s » is found again', (reference) => {
  const marks = { reference, operationId: 'K7M2P9QRSTVW' };
  expect(findReferenceLine(`Bonjour,\n\n${referenceLine(marks)}\n\nCordialement`)).toEqual(marks);
});

test.each(['Réf. 2024/015', 'Réf. D-0042 / K7M2P9', 'Réf. / K7M2P9QRSTVW', 'Dossier 12 / K7M2P9QRSTVW'])(
  '« %s » is no such line',
  (text) => {
    expect(findReferenceLine(text)).toBeUndefined();
  },
);
