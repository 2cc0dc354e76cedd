import { plainDate } from '../../../src/domain/dates/plainDate';
import { correctionNote } from '../../../src/texts/agreement/incompleteBasis';

test.each([
  ['with a stop', 'TVA minorée de 400 euros.', 'Rectificative dès réception.'],
  ['without', 'TVA minorée de 400 euros', 'Rectificative dès réception'],
])('what was typed %s: one stop after each sentence of the journal', (_name, impact, action) => {
  const said = correctionNote({
    objectif: 'TVA février 2026',
    impact,
    action,
    dueOn: plainDate('2026-04-24'),
    owner: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  });
  expect(said.replace(/\u00a0/g, ' ')).toBe(
    'Base incomplète pour : TVA février 2026. Impact : TVA minorée de 400 euros. ' +
      'Action corrective : Rectificative dès réception, par Claire Dumas pour le 24/04/2026.',
  );
});
