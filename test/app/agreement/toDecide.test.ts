import type { RecordedDecision, RequestFile } from '../../../src/app/agreement/cosignPorts';
import { askedAgain, toDecide } from '../../../src/app/agreement/toDecide';
import type { Outcome } from '../../../src/domain/agreement/approval';
import { fingerprint } from '../../../src/domain/fingerprint/fingerprint';
import { plainDate, type Instant } from '../../../src/domain/dates/plainDate';

/** What a person still has to decide, by the requests alone. */
const CLAIRE = 'claire@cabinet.example';
const MARC = 'marc@cabinet.example';
const HELENE = 'helene@cabinet.example';
const at = '2026-03-10T09:00:00Z' as Instant;

interface Asked {
  readonly number: number;
  readonly operationId?: string;
  readonly dossierId?: string;
  readonly asker?: string;
  readonly both?: boolean;
  readonly decided?: readonly (readonly [by: string, outcome: Outcome])[];
}

function file({
  number,
  operationId,
  dossierId = '7',
  asker = CLAIRE,
  both,
  decided = [],
}: Asked): RequestFile {
  const html = `<p>Version ${number}</p>`;
  const message = { subject: 'TVA', html, to: [], cc: [], bcc: [], attachments: [] };
  const request = {
    id: `${dossierId}-${number}`,
    number,
    dossierId,
    ...(operationId ? { operationId } : {}),
    step: 'R4',
    fingerprint: fingerprint(message),
    message,
    findings: [],
    approvals: both ? (['manager', 'direction'] as const) : (['manager'] as const),
    deciders: { manager: [MARC], direction: [HELENE] },
    dueBy: plainDate('2026-03-11'),
    asker: { name: asker, address: asker },
    askedAt: at,
    altered: false,
  };
  const decisions = decided.map(([by, outcome], index): RecordedDecision => ({
    id: index + 1,
    key: `${number}.${index}`,
    requestId: request.id,
    dossierId,
    step: 'R4',
    fingerprint: request.fingerprint,
    outcome,
    by,
    name: by,
    at,
  }));
  return { request, decisions };
}

test.each<[string, readonly Asked[], readonly number[]]>([
  ['nobody answered', [{ number: 1, operationId: 'A' }], [1]],
  ['agreed to', [{ number: 1, operationId: 'A', decided: [[MARC, 'cosigned']] }], []],
  ['agreed to by him, not yet by her', [{ number: 1, both: true, decided: [[MARC, 'cosigned']] }], []],
  ['agreed to by her, not yet by him', [{ number: 1, both: true, decided: [[HELENE, 'cosigned']] }], [1]],
  ['refused', [{ number: 1, operationId: 'A', decided: [[MARC, 'refused']] }], []],
  ['his own', [{ number: 1, operationId: 'A', asker: MARC }], []],
  [
    'asked again in other words: the new one alone',
    [
      { number: 1, operationId: 'A' },
      { number: 2, operationId: 'A' },
    ],
    [2],
  ],
  [
    'asked again, and answered',
    [
      { number: 1, operationId: 'A' },
      { number: 2, operationId: 'A', decided: [[MARC, 'refused']] },
    ],
    [],
  ],
  [
    'of another message, another dossier, somebody else, or no relance at all: each its own',
    [
      { number: 1, operationId: 'A' },
      { number: 2, operationId: 'B' },
      { number: 3, operationId: 'A', dossierId: '8' },
      { number: 4, operationId: 'A', asker: 'julien@cabinet.example' },
      { number: 5 },
      { number: 6 },
    ],
    [1, 2, 3, 4, 5, 6],
  ],
])('%s', (_name, asked, expected) => {
  expect(toDecide(asked.map(file), MARC).map(({ request }) => request.number)).toEqual(expected);
});

test('asked three times: the latest is named', () => {
  const files = [1, 3, 2].map((number) => file({ number, operationId: 'A' }));
  expect(askedAgain(files[0]!, files)?.request.number).toBe(3);
  expect(askedAgain(files[1]!, files)).toBeUndefined();
});
