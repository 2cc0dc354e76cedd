import {
  insertedNews,
  journaledNews,
  messageHeadline,
  messageRest,
  pendingLabel,
  relanceLine,
  replacedText,
  replyOpenedNews,
  withdrawnNews,
} from '../../src/texts/message';

const N = '\u00A0';
const tally = (errors: number, validations: number, warnings: number, missing: number) => ({
  errors,
  validations,
  warnings,
  missing,
});

test.each([
  [tally(0, 0, 0, 0), 'Prêt à envoyer', ''],
  [tally(1, 0, 0, 0), `1${N}point à corriger`, ''],
  [tally(2, 0, 0, 0), `2${N}points à corriger`, ''],
  [tally(2, 1, 1, 0), `2${N}points à corriger`, `1${N}point à faire valider, 1${N}point à revoir.`],
  [tally(0, 1, 2, 0), `1${N}point à faire valider`, `2${N}points à revoir.`],
  [tally(0, 0, 1, 0), `1${N}point à revoir`, ''],
  [tally(0, 0, 0, 2), `2${N}points à revoir`, `2${N}éléments manquent.`],
  [tally(1, 0, 0, 1), `1${N}point à corriger`, `1${N}élément manque.`],
])('%j reads “%s”', (counts, headline, rest) => {
  expect(messageHeadline(counts)).toBe(headline);
  expect(messageRest(counts)).toBe(rest);
});

test.each([
  [1, `1${N}relance à confirmer`],
  [2, `2${N}relances à confirmer`],
])('%i pending', (count, label) => {
  expect(pendingLabel(count)).toBe(label);
});

test.each([
  [
    'R2',
    'R2 du dossier D-0001 n’a pas été retrouvée dans les envois : elle n’est pas inscrite au journal. Si vous l’envoyez plus tard, elle le sera.',
  ],
  [
    'suite',
    'Un message du dossier D-0001 n’a pas été retrouvé dans les envois : il n’est pas inscrit au journal. Si vous l’envoyez plus tard, il le sera.',
  ],
])('what was not found of %s', (step, said) => {
  expect(withdrawnNews(step, 'D-0001').replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
});

test.each([
  ['R2', 'R2 du dossier D-0001 inscrite au journal.'],
  ['suite', 'Message du dossier D-0001 inscrit au journal.'],
])('what was found of %s, perhaps beside another client’s message', (step, said) => {
  expect(journaledNews(step, 'D-0001').replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
});

test.each([
  ['R1', { claims: 1 }, `R1, 1${N}pièce demandée. Elle sera inscrite au journal dès l’envoi.`],
  ['R1', { claims: 0 }, 'R1. Elle sera inscrite au journal dès l’envoi.'],
  [
    'H2',
    { claims: 3, sequence: 'honoraires' },
    `H2, 3${N}factures réclamées. Elle sera inscrite au journal dès l’envoi.`,
  ],
  ['R2', { claims: 2, held: true }, `R2, 2${N}pièces demandées.`],
  ['R2', { claims: 0, held: true }, 'R2.'],
  ['suite', { claims: 0 }, 'Suite d’un échange. Ce message sera inscrit au journal dès l’envoi.'],
] as const)(
  '%s is named with what it asks for, and with its journaling unless it is held',
  (step, asked, said) => {
    expect(relanceLine(step, asked)).toBe(said);
  },
);

test.each([
  [[], 'Relisez, puis envoyez.'],
  [['manager'], 'Relisez, demandez la co-signature du manager, puis envoyez une fois l’accord donné.'],
  [
    ['manager', 'direction'],
    'Relisez, demandez la co-signature du manager et de la direction, puis envoyez une fois l’accord donné.',
  ],
] as const)('a relance that needs %j is not said to be ready to send', (approvals, todo) => {
  expect(insertedNews('R4', approvals)).toBe(`R4 insérée dans le message. ${todo}`);
  expect(replyOpenedNews('R4', approvals)).toBe(`R4 est dans la réponse qui s’est ouverte. ${todo}`);
});

test('a deletion is said as one', () => {
  expect(replacedText('')).toBe('Passage supprimé.');
  expect(replacedText('Nous attendons')).toBe(`Remplacé par «${N}Nous attendons${N}».`);
});
