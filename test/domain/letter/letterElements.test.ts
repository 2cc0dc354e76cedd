import { missingElements } from '../../../src/domain/letter/letterElements';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { facturesCase } from '../support/facturesCase';
import { renderRelance } from '../../../src/domain/template/template';

const NOTICES = (['honoraires', 'factures-courtoise', 'encaissement'] as const).map(
  (sequence) =>
    [
      sequence,
      cabinetPolicy.sequences[sequence].steps.find(({ channel }) => channel === 'recommande')!.id,
    ] as const,
);

describe('a formal notice holds its four mandatory elements', () => {
  test.each(NOTICES)('%s %s, as the firm writes it', (sequence, step) => {
    const { due, context } = facturesCase(sequence, step);
    expect(missingElements(renderRelance(cabinetPolicy, due, context).text, due, context.dossier)).toEqual(
      [],
    );
  });

  test.each<[string, (text: string) => string, string]>([
    ['the sum', (text) => text.replace(/1\s247,50\s€/g, 'la somme'), 'somme-due'],
    ['the time allowed', (text) => text.replace(/(avant|au plus tard) le \d+/g, 'rapidement'), 'delai'],
    ['the contract', (text) => text.replace(/D-0042/g, ''), 'contrat'],
    ['the invoice whose payment is due', (text) => text.replace(/F-2026-031/g, ''), 'obligation'],
  ])('without %s it is named', (_name, spoil, element) => {
    const { due, context } = facturesCase('honoraires', 'R6');
    const text = spoil(renderRelance(cabinetPolicy, due, context).text);
    expect(missingElements(text, due, context.dossier)).toEqual([element]);
  });
});
