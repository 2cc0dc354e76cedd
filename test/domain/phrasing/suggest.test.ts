import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/domain/phrasing';
import type { Field, Finding, Suggestion } from '../../../src/domain/phrasing/types';

const checker = createChecker();
const read = (text: string, field: Field): readonly Finding[] =>
  checker.check(field === 'subject' ? { subject: text, body: '' } : { body: text }).findings;
const applied = (text: string, { start, end, text: by }: Suggestion) =>
  text.slice(0, start) + by + text.slice(end);
const count = (findings: readonly Finding[]) =>
  findings.reduce<Record<string, number>>((sum, { rule }) => ({ ...sum, [rule]: (sum[rule] ?? 0) + 1 }), {});

test.each([
  [
    'Vous n’avez toujours pas transmis vos relevés BNP de mars.',
    'Nous n’avons pas encore reçu vos relevés BNP de mars.',
  ],
  [
    'Je constate que vous ne nous avez pas encore envoyé la facture n° 12.',
    'Je constate que nous n’avons pas encore reçu la facture n° 12.',
  ],
  ['Votre retard repousse la paie au 30.', 'Ce décalage repousse la paie au 30.'],
  // The whole of the vague time goes, its unit too.
  ...['jours', 'heures', 'semaines'].map((unit): [string, string] => [
    `Merci de nous envoyer le relevé BNP de mars sous quelques ${unit}.`,
    'Merci de nous envoyer le relevé BNP de mars sous huit jours.',
  ]),
  // Only the clause that judges goes: what is asked for stays.
  [
    'Il nous manque encore le relevé BNP de mars, c’est inadmissible.',
    'Il nous manque encore le relevé BNP de mars.',
  ],
  // No noun stands there: another one in its place would leave no sentence.
  ['Vous êtes en retard.', 'Sauf erreur de notre part, nous n’avons pas encore reçu votre retour.'],
  [
    'Votre envoi nous met en retard.',
    'Sauf erreur de notre part, nous n’avons pas encore reçu votre retour.',
  ],
  [
    'Vous êtes en retard, merci de nous envoyer le relevé BNP de mars.',
    'Merci de nous envoyer le relevé BNP de mars.',
  ],
  ['Vous avez encore oublié de joindre le bail.', 'Nous attendons encore le bail.'],
  [
    'Malgré nos multiples relances, le Kbis reste attendu.',
    'À la suite de nos messages, le Kbis reste attendu.',
  ],
  ['Merci d’envoyer le bail dans les meilleurs délais.', 'Merci d’envoyer le bail sous huit jours.'],
  ['Un retour rapide sur le bail serait utile.', 'Un retour sous huit jours sur le bail serait utile.'],
  ['On fera la TVA demain.', 'Dès réception des pièces attendues, on fera la TVA demain.'],
  [
    'On établira le bilan sans les relevés.',
    'Sans les pièces attendues, nous ne pouvons pas finaliser le bilan.',
  ],
  [
    'Merci d’envoyer les documents manquants avant le 8.',
    'Merci d’envoyer les pièces listées ci-dessous avant le 8.',
  ],
  ['C’est TRÈS IMPORTANT.', 'C’est très important.'],
  ['Il manque le bail !!', 'Il manque le bail.'],
  // A row of a table: its cells stand side by side, and none goes on in the next.
  ['TVA\tOn fera la TVA demain.', 'TVA\tDès réception des pièces attendues, on fera la TVA demain.'],
  [
    'À faire\tC’est inadmissible !\tle 12 mars',
    'À faire\tNous vous proposons d’en parler ensemble lors d’un appel de dix minutes.\tle 12 mars',
  ],
  // A long line without a stop is not taken away with the sentence that begins on the next one, nor the line after it.
  [
    'Nous restons dans l’attente de votre retour sur les points ci-dessus\nC’est inadmissible !',
    'Nous restons dans l’attente de votre retour sur les points ci-dessus\nNous vous proposons d’en parler ensemble lors d’un appel de dix minutes.',
  ],
  [
    'C’est inadmissible et cela ne peut plus durer ainsi entre nos deux sociétés\nRelevé bancaire du mois de mars 2026',
    'Nous vous proposons d’en parler ensemble lors d’un appel de dix minutes.\nRelevé bancaire du mois de mars 2026',
  ],
])('%s', (text, expected) => {
  const [finding] = read(text, 'body');
  expect(applied(text, finding!.suggestions[0]!)).toBe(expected);
});

test.each([
  ['Urgent : relevé Qonto de mars 2025', 'Relevé Qonto de mars 2025'],
  ['Facture impayée', 'Point sur votre dossier'],
])('subject %s', (text, expected) => {
  const [finding] = read(text, 'subject');
  expect(applied(text, finding!.suggestions[0]!)).toBe(expected);
});

test('the opening of a line above the passage is left where it is', () => {
  const text =
    "vous navez toujours pas rempli le tableau des vehicules, je l'attend depuis le 10\n" +
    'Nous terminons vos comptes cette semaine.D’ici la fin du mois, le cabinet aura terminé la révision.';
  const found = read(text, 'body').flatMap(({ suggestions }) => suggestions);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ start, end }) => start > end)).toEqual([]);
});

describe('every rewording of the corpus', () => {
  const folder = join(__dirname, '../../corpus/build');
  const rows = readdirSync(folder)
    .filter((file) => file.startsWith('sentences'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { text: string; field: Field });

  test('removes its finding and brings no other', () => {
    const wrong: string[] = [];
    for (const { text, field } of rows) {
      const findings = read(text, field);
      for (const finding of findings) {
        if (finding.suggestions.length === 0) wrong.push(`no rewording: ${finding.rule} | ${text}`);
        for (const suggestion of finding.suggestions) {
          const allowed = count(findings);
          allowed[finding.rule] = (allowed[finding.rule] ?? 0) - 1;
          const after = count(read(applied(text, suggestion), field));
          for (const [rule, times] of Object.entries(after))
            if (times > (allowed[rule] ?? 0))
              wrong.push(`${finding.rule} -> ${rule} | ${applied(text, suggestion)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
