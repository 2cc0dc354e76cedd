import { createChecker } from '../../../src/domain/phrasing';
import type { CheckInput } from '../../../src/domain/phrasing/types';
import type { Contact, Dossier, Person, Piece } from '../../../src/domain/dossier';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { addDays } from '../../../src/domain/dates/plainDate';
import type { Policy } from '../../../src/domain/policy/schema';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Due } from '../../../src/domain/policy/sequence';
import { renderRelance } from '../../../src/domain/template/template';
import { day, piece, sent } from '../support/dossiers';
import { contact, dossier } from '../support/parties';

const TODAY = day('2026-04-14');
const STEPS = cabinetPolicy.sequences.pieces.steps;

const due = (step: string, pieces: readonly Piece[]): Extract<Due, { kind: 'due' }> => {
  const rule = STEPS.find((candidate) => candidate.id === step)!;
  return {
    kind: 'due',
    sequence: 'pieces',
    step,
    channel: 'email',
    day: rule.from,
    approvals: rule.approvals,
    reason: { code: 'calendar', day: rule.from, since: addDays(TODAY, -rule.from) },
    pieces,
    factures: [],
  };
};

const LABELS = [
  'Relevé BNP Paribas mars 2026',
  'Facture Point P n° 88120',
  'Inventaire au 31/12/2025',
  'Contrat de M. Diarra',
  'Tableau d’amortissement du prêt n° 30215',
  'Journal de caisse mars 2026',
  'Relevé Qonto mars 2026',
  'Relevé URSSAF 1er trimestre 2026',
];
const pieces = (count: number, more: (index: number) => Partial<Piece>): Piece[] =>
  LABELS.slice(0, count).map((label, index) =>
    piece(String(index), '2026-03-31', { label, priorite: index + 1, ...more(index) }),
  );

const AHEAD = day('2026-04-24');
const TIGHT = day('2026-04-15');
const PASSED = day('2026-04-10');

const WHAT: Record<string, readonly Piece[]> = {
  'une pièce, échéance à venir': pieces(1, () => ({ echeanceLegale: AHEAD })),
  'une pièce, échéance serrée': pieces(1, () => ({ echeanceLegale: TIGHT })),
  'une pièce, échéance passée': pieces(1, () => ({ echeanceLegale: PASSED })),
  'une pièce, échéance inconnue': pieces(1, () => ({})),
  'trois pièces, échéance à venir': pieces(3, () => ({ echeanceLegale: AHEAD })),
  'cinq pièces': pieces(5, () => ({ echeanceLegale: AHEAD, objectif: 'Bilan 2025' })),
  'six pièces': pieces(6, () => ({ echeanceLegale: AHEAD })),
  'huit pièces, deux objectifs': pieces(8, (index) =>
    index % 2 === 0
      ? { objectif: 'DSN avril 2026', echeanceLegale: PASSED }
      : { objectif: 'Liasse fiscale 2025', echeanceLegale: day('2026-05-20') },
  ),
  'quatre objectifs': pieces(4, (index) => ({
    objectif: ['TVA mars 2026', 'DSN mars 2026', 'Bilan 2025', 'Prévisionnel 2026'][index]!,
    ...(index < 3 ? { echeanceLegale: [AHEAD, TIGHT, PASSED][index]! } : {}),
  })),
};

const WHOM: Record<
  string,
  {
    contact?: Contact;
    dossier?: Partial<Dossier>;
    journal?: readonly JournalEntry[];
    author?: Person;
  }
> = {
  'civilité connue': { contact },
  'civilité inconnue': { contact: { ...contact, civilite: '' } },
  'sans contact': {},
  'après une relance': { contact, journal: [sent('pieces', 'R1', '2026-04-03', ['0'])] },
  'client au nom de balise': { contact, dossier: { client: `<b>O'Hara & Fils</b>` } },
  'client en capitales': { contact, dossier: { client: 'SARL BOULANGERIE DU PORT' } },
  'écrite par le manager': { contact, author: dossier.manager },
  'manager et direction sans nom': {
    contact,
    dossier: {
      manager: { name: 'm.lefevre@orme.example', address: 'm.lefevre@orme.example' },
      direction: { name: 'h.roy@orme.example', address: 'h.roy@orme.example' },
    },
  },
  'direction = manager': { contact, dossier: { direction: dossier.manager } },
};

const cases = STEPS.flatMap(({ id }) =>
  Object.keys(WHAT).flatMap((what) => Object.keys(WHOM).map((whom) => [id, what, whom] as const)),
);
const rendered = (step: string, what: string, whom: string, policy: Policy = cabinetPolicy) => {
  const { contact: to, dossier: part, journal, author } = WHOM[whom]!;
  return renderRelance(policy, due(step, WHAT[what]!), {
    dossier: { ...dossier, ...part },
    ...(to ? { contact: to } : {}),
    author: author ?? dossier.collaborateur,
    today: TODAY,
    operationId: '7K3MQ9TXW2BD',
    journal: journal ?? [],
  });
};

describe('every template passes the firm’s own check at its step', () => {
  const checker = createChecker(cabinetPolicy.phrasing);

  test.each(cases)('%s, %s, %s', (step, what, whom) => {
    const { subject, html, text } = rendered(step, what, whom);
    const input: Omit<CheckInput, 'body'> = {
      subject,
      sequence: 'pieces',
      step,
      date: TODAY,
      pieces: WHAT[what]!.map(({ label }) => ({ label, received: false })),
    };
    for (const result of [
      checker.check({ ...input, body: text }),
      checker.check({ ...input, body: html, format: 'html' }),
    ]) {
      expect(result.findings).toEqual([]);
      expect(result.missing).toEqual([]);
      expect(result.verdict).toBe('ok');
    }
  });
});

describe('every message, whatever the situation', () => {
  test.each(cases)('%s, %s, %s', (step, what, whom) => {
    const { subject, html, text, listed, annexe } = rendered(step, what, whom);
    expect([...listed, ...annexe]).toEqual(WHAT[what]);
    expect(listed.length).toBe(Math.min(5, WHAT[what]!.length));
    for (const { label } of WHAT[what]!) expect(text).toContain(label);
    // Outlook's own signature follows.
    expect(text).toMatch(/\n\nRéf\. D-0042 \/ 7K3MQ9TXW2BD\n\n(Bien c|C)ordialement,$/);
    // Nothing left unfilled, no doubled punctuation or space, no ordinary space before tall punctuation.
    expect(subject + text).not.toMatch(/\{\{|\}\}|undefined| {2}|\.\.| [:;!?»]|« /);
    // No address in the place of a name, nor a sentence without its capital.
    expect(subject + text).not.toMatch(/@|\n\n(votre|la direction)/);
    expect(html).not.toContain('<b>');
    expect(html.replace(/<(\/?(p|ul|li|strong)|br)( style="[^"]*")?>/g, '')).not.toMatch(/[<>]/);
  });
});

test.each([
  // On Tuesday 14 April: four working days to answer, three for our own work before the deadline.
  ['2026-05-20', 'avant le 20 avril 2026'],
  ['2026-04-21', 'avant le 16 avril 2026'],
  // Less than those days are left: no day after the deadline is asked for.
  ['2026-04-17', 'avant le 17 avril 2026'],
  ['2026-04-15', 'avant le 15 avril 2026'],
])('R2 with a legal deadline on %s asks for an answer %s', (deadline, asked) => {
  const { subject, text } = renderRelance(
    cabinetPolicy,
    due(
      'R2',
      pieces(1, () => ({ echeanceLegale: day(deadline) })),
    ),
    {
      dossier,
      contact,
      author: dossier.collaborateur,
      today: TODAY,
      operationId: '7K3MQ9TXW2BD',
      journal: [],
    },
  );
  for (const part of [subject, text]) expect(part.replace(/\u00a0/g, ' ')).toContain(asked);
});

test.each([
  ['modele', /ordialement,\nClaire Dumas\nOrme & Associés\n\nRéf\. D-0042 \/ 7K3MQ9TXW2BD$/],
  ['outlook', /\n\nRéf\. D-0042 \/ 7K3MQ9TXW2BD\n\nBien cordialement,$/],
] as const)('signed by %s', (signature, ending) => {
  const policy = { ...cabinetPolicy, message: { ...cabinetPolicy.message, signature } };
  expect(rendered('R1', 'une pièce, échéance à venir', 'civilité connue', policy).text).toMatch(ending);
});

test('the message changes from step to step: no paragraph of one comes back in another', () => {
  // What stays the same in every message: who is greeted, the list, the effect on each deadline, the signature, the reference.
  const shared = /^(Bonjour|- |Pour .*, l’échéance légale|(Bien c|C)ordialement|Réf\.)/;
  const paragraphs = STEPS.flatMap(({ id }) =>
    rendered(id, 'trois pièces, échéance à venir', 'après une relance')
      .text.split('\n\n')
      .filter((paragraph) => !shared.test(paragraph)),
  );
  expect(paragraphs.filter((paragraph, index) => paragraphs.indexOf(paragraph) < index)).toEqual([]);
});
