import { createChecker } from '../../../src/domain/phrasing';
import { createCheckerBy, once } from '../../../src/domain/phrasing/createChecker';
import type { CheckInput } from '../../../src/domain/phrasing/types';

/** The same by the checker of the pane and by that of the send. */
function found(input: CheckInput): readonly string[] {
  const [kept, read] = [createChecker(), createCheckerBy(once)].map((checker) =>
    checker.check(input).findings.map(({ field, rule, excerpt }) => `${field} ${rule} ${excerpt}`),
  );
  expect(kept).toEqual(read);
  return kept!;
}

const ASK = 'il nous faut le relevé BNP de mars 2026.';

test.each<[client: string, subject: string, body: string]>([
  ['Essai urgente', 'Essai urgente : TVA de mars 2026', `Pour la TVA d’Essai urgente, ${ASK}`],
  ['Urgence Plomberie', 'Pièces : Urgence Plomberie', `Pour la TVA d’Urgence Plomberie, ${ASK}`],
  ['URGENCE PLOMBERIE', 'Pièces : URGENCE PLOMBERIE', `Pour la TVA de URGENCE PLOMBERIE, ${ASK}`],
  ['Vite Fait SARL', 'TVA : Vite Fait SARL', `Pour la TVA de Vite Fait SARL, ${ASK}`],
  ['Dernière Chance', 'Dernière Chance : TVA', `Pour la TVA de Dernière Chance, ${ASK}`],
  ['Au Plus Vite', 'TVA : Au Plus Vite', `Pour la TVA de « Au  Plus\u00a0Vite », ${ASK}`],
  ['L’Au plus vite', "TVA : L'Au plus vite", `Pour la TVA de L'Au plus vite, ${ASK}`],
  ['SOS (Au plus vite) + Cie', 'TVA : SOS (Au plus vite) + Cie', `Pour SOS (Au plus vite) + Cie, ${ASK}`],
])('the words of the client %s are no fault of the writer’s', (client, subject, body) => {
  expect(found({ subject, body })).not.toEqual([]);
  expect(found({ subject, body, client })).toEqual([]);
  const escaped = body.replace(/&/g, '&amp;');
  expect(found({ subject, body: `<div>Bonjour,</div><p>${escaped}</p>`, format: 'html', client })).toEqual(
    [],
  );
});

test.each<[what: string, client: string, subject: string, body: string, rule: string]>([
  ['the same words written otherwise', 'Dernière Chance', 'C’est la dernière chance', ASK, 'objet-agressif'],
  ['a word that only begins like it', 'Urgent', 'Urgente : TVA', ASK, 'objet-agressif'],
  ['its word without its capital', 'Vite', 'TVA', 'Merci de nous répondre au plus vite.', 'delai-flou'],
  ['what only overlaps the name', 'Au Plus', 'TVA', 'Répondez-nous Au Plus Vite.', 'delai-flou'],
  ['another client’s name', 'Les Tilleuls', 'Essai urgente : TVA', ASK, 'objet-agressif'],
  ['an empty name', '', 'Essai urgente : TVA', ASK, 'objet-agressif'],
  [
    'what a sentence about the client says',
    'Urgence Plomberie',
    'Urgence Plomberie : TVA',
    'Urgence Plomberie : vous n’avez toujours pas transmis vos relevés.',
    'accusation',
  ],
])('stays: %s', (_what, client, subject, body, rule) => {
  const expected = found({ subject, body }).filter((one) => one.indexOf(` ${rule} `) > 0);
  expect(expected).not.toEqual([]);
  expect(found({ subject, body, client })).toEqual(expect.arrayContaining([...expected]));
});

test('where the name stood before is no place for it: written over, its words count again', () => {
  const checker = createChecker();
  const rules = (body: string, client?: string): readonly string[] =>
    checker.check({ subject: 'TVA', body, client }).findings.map(({ rule }) => rule);
  const name = `Pour Au Plus Vite, ${ASK}`;
  expect(rules(name)).toEqual(['delai-flou']);
  expect(rules(name, 'Au Plus Vite')).toEqual([]);
  expect(rules(`Bonjour,\n\n${name}`, 'Au Plus Vite')).toEqual([]);
  expect(rules(`Bonjour,\n\n${name}\n\nRépondez au plus vite.`, 'Au Plus Vite')).toEqual(['delai-flou']);
  expect(rules(name, 'SCI Les Tilleuls')).toEqual(['delai-flou']);
});
