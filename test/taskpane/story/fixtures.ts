import type { WholeFile, DossierSummary } from '../../../src/app/ports';
import type { Dossier, Piece } from '../../../src/domain/dossier';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import type { SourceSpan } from '../../../src/domain/phrasing/offsets';
import type { Finding, Suggestion } from '../../../src/domain/phrasing/types';
import { addDays, plainDate, type Instant } from '../../../src/domain/dates/plainDate';
import type { Due } from '../../../src/domain/policy/sequence';
import type { TimelineNode } from '../../../src/taskpane/read/Timeline';

export const TODAY = plainDate('2025-04-07');

const person = (name: string) => ({
  name,
  address: `${name.toLowerCase().replace(' ', '.')}@cabinet-orme.example`,
});

export const dossier = (client: string): Dossier => ({
  id: '42',
  reference: 'D-0042',
  client,
  mission: 'Tenue et révision',
  collaborateur: person('Claire Dumas'),
  manager: person('Marc Lefevre'),
  direction: person('Helene Roux'),
  sequenceFactures: 'honoraires',
  etag: '1',
});

export const piece = (index: number, label: string, late: number, objectif = 'TVA mars 2025'): Piece => ({
  id: `p${index}`,
  dossierId: '42',
  label,
  objectif,
  echeanceLegale: plainDate('2025-04-24'),
  echeance: addDays(TODAY, -late),
  priorite: index,
  etag: '1',
});

export const PIECES = [
  piece(1, 'Relevé BNP mars 2025', 7),
  piece(2, 'Factures d’achats de mars 2025', 7),
  piece(3, 'Journal de caisse de mars 2025', 7),
];

export const LONG_PIECES = Array.from({ length: 30 }, (_unused, index) =>
  piece(
    index + 1,
    index % 3 === 0
      ? `Attestation de régularité fiscale et sociale de l’établissement secondaire nᵒ ${index + 1} (Saint-Rémy-lès-Chevreuse)`
      : index % 3 === 1
        ? `Relevé_bancaire_BANQUE_POPULAIRE_RIVES_DE_PARIS_compte_courant_professionnel_2025_03_${index + 1}.pdf`
        : `Inventaire ${index + 1}`,
    40 - index,
    index % 2 ? 'TVA mars 2025' : 'Liasse fiscale de l’exercice clos le 31/12/2024',
  ),
);

const entry = (id: string, at: string, fields: Partial<JournalEntry>): JournalEntry => ({
  id,
  operationId: `OPERATION${id.padStart(3, '2')}`,
  dossierId: '42',
  at: at as Instant,
  action: 'relance',
  author: 'claire.dumas@cabinet-orme.example',
  pieces: [],
  policyVersion: '3.2',
  origin: 'gate',
  writtenAt: at as Instant,
  writtenBy: { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' },
  ...fields,
});

export const JOURNAL = [
  entry('1', '2025-04-03T08:12:00Z', {
    sequence: 'pieces',
    step: 'R1',
    channel: 'email',
    pieces: PIECES.map(({ id, label }) => ({ id, label })),
    message: {
      subject: 'TVA mars 2025 - pièces attendues',
      recipients: ['durand@tilleuls.example'],
      webLink: 'https://outlook.example/1',
    },
  }),
  entry('2', '2025-04-02T09:00:00Z', {
    action: 'piece-recue',
    pieces: [{ id: 'p9', label: 'Relevé CIC mars 2025' }],
  }),
  entry('3', '2025-03-12T15:30:00Z', {
    action: 'appel',
    channel: 'telephone',
    note: 'Le client attend le relevé de sa banque.',
  }),
  entry('4', '2025-03-05T15:30:00Z', {
    action: 'promesse',
    promisedFor: plainDate('2025-03-14'),
    origin: 'recovered',
  }),
];

export const file = (
  client = 'SCI Les Tilleuls',
  pieces: readonly Piece[] = PIECES,
  journal = JOURNAL,
): WholeFile => ({
  dossier: dossier(client),
  contacts: [],
  pieces,
  factures: [],
  journal,
  quarantine: [],
  readAt: '2025-04-07T07:58:00Z' as Instant,
});

export const due = (
  pieces: readonly Piece[] = PIECES,
  over: Partial<Extract<Due, { kind: 'due' }>> = {},
): Due => ({
  kind: 'due',
  sequence: 'pieces',
  step: 'R2',
  channel: 'email',
  day: 7,
  approvals: [],
  reason: { code: 'calendar', day: 7, since: plainDate('2025-03-31') },
  pieces,
  factures: [],
  ...over,
});

export const NODES: readonly TimelineNode[] = [
  { step: 'R1', state: 'sent', date: plainDate('2025-04-03') },
  { step: 'R2', state: 'now', date: TODAY },
  { step: 'R3', state: 'next', date: plainDate('2025-04-14') },
  { step: 'R4', state: 'next', date: plainDate('2025-04-21') },
  { step: 'R5', state: 'next', date: plainDate('2025-04-30') },
];

export const CANDIDATES: readonly DossierSummary[] = [
  { id: '42', reference: 'D-0042', client: 'SCI Les Tilleuls', mission: 'Tenue et révision' },
  {
    id: '43',
    reference: 'D-0043',
    client: 'Société civile immobilière du Domaine des Grands Tilleuls Argentés de Fontainebleau',
    mission: 'Présentation des comptes annuels',
  },
  { id: '44', reference: 'D-0044', client: '<b>O’Hara & Fils</b>', mission: '' },
];

const span = (start: number, end: number): SourceSpan => ({ start, end }) as SourceSpan;
const suggestion = (before: string, text: string): Suggestion => ({
  ...span(0, before.length),
  text,
  before,
  after: text,
});

export const finding = (fields: Partial<Finding>): Finding => ({
  rule: 'accusation',
  field: 'body',
  ...span(0, 34),
  excerpt: 'Vous n’avez toujours pas transmis',
  severity: 'error',
  code: 'failing',
  suggestions: [suggestion('Vous n’avez toujours pas transmis', 'Nous n’avons pas encore reçu')],
  ...fields,
});

export const FINDINGS: readonly Finding[] = [
  finding({}),
  finding({
    rule: 'juridique-agressif',
    severity: 'validation',
    excerpt:
      'à défaut, nous serons contraints d’engager toutes poursuites utiles devant le tribunal de commerce compétent',
    suggestions: [],
  }),
  finding({
    rule: 'delai-flou',
    severity: 'warning',
    excerpt: 'dans les meilleurs délais',
    suggestions: [suggestion('dans les meilleurs délais', 'avant le 14/04/2025')],
  }),
  finding({
    rule: 'emphase',
    field: 'subject',
    severity: 'advice',
    excerpt: 'TRÈS',
    suggestions: [suggestion('TRÈS', '')],
  }),
];
