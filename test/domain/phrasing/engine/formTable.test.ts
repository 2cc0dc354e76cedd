import { foldForm, formTable } from '../../../../src/domain/phrasing/engine/formTable';

const table = formTable<string>();
for (const [form, value] of [
  ['relevé', 'whole'],
  ['relev*', 'beginning'],
  ['rel*', 'shorter'],
  ['relevés', 'plural'],
] as const)
  table.add(foldForm(form), value);

test.each([
  ['releve', ['whole', 'beginning', 'shorter']],
  ['releves', ['plural', 'beginning', 'shorter']],
  ['relance', ['shorter']],
  ['facture', []],
  ['', []],
])('%s stands for %j', (word, values) => {
  expect(table.of(word)).toEqual(values);
});

test('a form folds as words do, and keeps the mark of a beginning', () => {
  expect(['Été', 'ÉNERV*'].map(foldForm)).toEqual(['ete', 'enerv*']);
});
