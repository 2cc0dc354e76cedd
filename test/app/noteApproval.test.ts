import type { RecordedDecision, RequestFile, Requests } from '../../src/app/cosignPorts';
import { noteApproval } from '../../src/app/noteApproval';
import type { Records } from '../../src/app/ports';
import type { Outcome } from '../../src/domain/approval';
import type { NewJournalEntry } from '../../src/domain/journal';
import type { Instant } from '../../src/domain/plainDate';

/** What the journal says of a relance that left, by what was decided before it left, and after. */
const MARC = 'marc@orme.example';
const LEFT_AT = '2026-03-10T09:00:00.000Z' as Instant;
const BEFORE = '2026-03-10T08:50:00Z' as Instant;
const AFTER = '2026-03-10T09:00:30Z' as Instant;
const request = {
  id: '12-ABCDEFGHJKMN',
  dossierId: '12',
  operationId: 'K7M2P9QRSTVW',
  step: 'R4',
  fingerprint: 'f1',
  approvals: ['manager'],
  deciders: { manager: [MARC], direction: [] },
  asker: { name: 'Claire Dumas', address: 'claire@orme.example' },
} as unknown as RequestFile['request'];

test.each<[string, [Outcome, Instant][], string]>([
  ['agreed to', [['cosigned', BEFORE]], 'agreed by marc@orme.example'],
  [
    'agreed to, and taken back before',
    [
      ['cosigned', BEFORE],
      ['withdrawn', BEFORE],
    ],
    'without',
  ],
  [
    'agreed to, and taken back once it had left',
    [
      ['cosigned', BEFORE],
      ['withdrawn', AFTER],
    ],
    'agreed by marc@orme.example',
  ],
  [
    'agreed to, and refused once it had left',
    [
      ['cosigned', BEFORE],
      ['refused', AFTER],
    ],
    'agreed by marc@orme.example',
  ],
  ['refused', [['refused', BEFORE]], 'without'],
])('a relance %s', async (_name, made, expected) => {
  const decisions = made.map(([outcome, at], index): RecordedDecision => ({
    id: index + 1,
    requestId: request.id,
    dossierId: '12',
    step: 'R4',
    fingerprint: 'f1',
    outcome,
    by: MARC,
    name: 'Marc Lefèvre',
    at,
  }));
  const written: NewJournalEntry[] = [];
  const records = {
    append: async (entry: NewJournalEntry) => void written.push(entry),
  } as unknown as Records;
  const requests: Pick<Requests, 'forDraft'> = { forDraft: async () => [{ request, decisions }] };
  await noteApproval(records, requests, {
    agreed: (_request, agreed) => `agreed by ${agreed.map(({ by }) => by).join()}`,
    leftWithout: 'without',
  }).append({
    operationId: 'K7M2P9QRSTVW',
    dossierId: '12',
    at: LEFT_AT,
    action: 'relance',
    author: 'claire@orme.example',
    pieces: [],
    policyVersion: '',
    origin: 'gate',
  });
  expect(written.map(({ note }) => note)).toEqual([expected]);
});
