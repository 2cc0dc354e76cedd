import { advise, type DossierFacts } from '../../../src/taskpane/check/advise';
import type { DossierFile } from '../../../src/app/ports';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { factsOf } from '../../../src/taskpane/check/factsOf';
import { preparedOn, SINCE, TILLEULS } from '../../app/tilleuls';

const facts: DossierFacts = {
  client: 'SCI Les Tilleuls',
  contacts: [{ name: 'Jeanne Roche', civilite: 'Madame' }],
  otherClients: ['SAS Novaplast'],
  invoices: [{ numero: 'F-2026-031', montantTtc: '1247.50', dejaRegle: '0' }],
  deadlines: [plainDate('2026-04-24')],
  today: plainDate('2026-04-10'),
};
const pieces = [
  { label: 'Relevé BNP mars 2026', received: false },
  { label: 'Bail commercial', received: true },
  { label: 'Facture Metro n° 55812', received: false },
];
const adviceOn = (lines: readonly string[], known: DossierFacts | null = facts) =>
  advise(
    {
      subject: 'TVA mars 2026 - pièces attendues',
      html: lines.map((line) => `<p>${line}</p>`).join(''),
      sequence: 'pieces',
      step: 'R1',
      pieces,
      date: '2026-04-10',
    },
    [],
    known ?? undefined,
  ).map(({ title, excerpt }) => (excerpt === undefined ? title : `${title} « ${excerpt} »`));

const ASK = 'Pour établir la TVA, il nous faut le relevé BNP de mars 2026 et la facture Metro n° 55812.';

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing that the dossier contradicts', ['Bonjour Madame Roche,', ASK], []],
  [
    'a piece received already',
    [ASK, 'Il nous faut aussi le bail commercial.'],
    ['Pièce déjà reçue : Bail commercial « Il nous faut aussi le bail commercial »'],
  ],
  [
    'a piece left out',
    ['Il nous faut le relevé BNP de mars 2026.'],
    ['Pièce attendue, non citée : Facture Metro n° 55812'],
  ],
  ['a piece left to the annex', ['Il nous faut le relevé BNP de mars 2026, le reste en annexe.'], []],
  ['a message that asks for none', ['Merci pour votre appel.'], []],
  ['another client', [ASK, 'Comme pour Novaplast.'], ['Autre client nommé : SAS Novaplast « Novaplast »']],
  ['a day that is over', [ASK, 'Merci de répondre avant le 3 avril.'], ['Date déjà passée « 3 avril »']],
  [
    'another amount',
    [ASK, 'La facture F-2026-031 de 1 274,50 € est échue.'],
    ['Montant différent de la facture F-2026-031 « 1 274,50 € »'],
  ],
])('%s', (_, lines, expected) => {
  const simple = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[.] »$/, ' »');
  expect(adviceOn(lines).map(simple)).toEqual(expected.map(simple));
});

test('without a dossier only the wording is advised on', () => {
  expect(adviceOn(['Comme pour Novaplast, avant le 3 avril.'], null)).toEqual([]);
});

test('the thread below is not the writer’s', () => {
  expect(adviceOn([ASK, 'Le 3 avril 2026, SAS Novaplast a écrit :', '&gt; avant le 3 avril'])).toEqual([]);
});

describe('a relance as prepared is left alone', () => {
  test.each([3, 7, 14, 21, 30])('on J+%i', (day) => {
    const { subject, html, due, today } = preparedOn(day);
    const draft = {
      subject,
      html,
      sequence: due.sequence,
      step: due.step,
      date: today,
      pieces: TILLEULS.pieces.map(({ label }) => ({ label, received: false })),
    };
    expect(advise(draft, [], factsOf(TILLEULS, ['SAS Novaplast'], today))).toEqual([]);
  });

  test('whom it may greet is judged once all the contacts are known; dates at once', () => {
    const draft = {
      subject: '',
      html: '<p>Bonjour Madame Petit,</p><p>Merci de nous répondre avant le 12 mars 2025.</p>',
      date: SINCE,
    };
    const titles = (known: DossierFile): string[] =>
      advise(draft, [], factsOf(known, [], SINCE)).map(({ title }) => title);
    const [greeted, ...others] = titles(TILLEULS);
    expect(greeted).toMatch(/Petit/);
    expect(titles({ ...TILLEULS, someContacts: true })).toEqual(others);
    expect(others).toHaveLength(1);
  });
});
