import type { RecordedDecision, RequestFile } from '../../../src/app/agreement/cosignPorts';
import { taskMessage } from '../../../src/app/agreement/taskAgreement';
import { taskNote } from '../../../src/app/agreement/taskNote';
import type { Outcome } from '../../../src/domain/agreement/approval';
import type { Instant } from '../../../src/domain/dates/plainDate';
import { fingerprint } from '../../../src/domain/fingerprint/fingerprint';

/** What the journal says of the agreement to a letter or a call, by what SharePoint holds as that is written. */
const MARC = 'marc@orme.example';
const message = taskMessage('Facture 12', []);
const print = fingerprint(message);
const request = {
  id: '12-ABCDEFGHJKMN',
  number: 1,
  dossierId: '12',
  operationId: 'K7M2P9QRSTVW',
  step: 'R4',
  fingerprint: print,
  message,
  approvals: ['manager'],
  deciders: { manager: [MARC], direction: [] },
  asker: { name: 'Claire Dumas', address: 'claire@orme.example' },
  altered: false,
} as unknown as RequestFile['request'];

const fileOf = (outcomes: readonly Outcome[], changed: object = {}): RequestFile => ({
  request: { ...request, ...changed },
  decisions: outcomes.map((outcome, index): RecordedDecision => ({
    id: index + 1,
    key: `K${index}`,
    requestId: request.id,
    dossierId: '12',
    step: 'R4',
    fingerprint: print,
    outcome,
    by: MARC,
    name: 'Marc',
    at: `2026-03-10T08:5${index}:00Z` as Instant,
  })),
});

const words = {
  agreed: (_request: unknown, decisions: readonly RecordedDecision[]) =>
    decisions.map(({ outcome, name }) => `${outcome} ${name}`).join(', '),
  takenBack: ({ decisions }: RequestFile) =>
    `no longer: ${decisions.map(({ outcome, name }) => `${outcome} ${name}`).join(', ')}`,
  without: 'without',
};

const rows: readonly (readonly [string, readonly RequestFile[], string])[] = [
  ['never asked about', [], 'without'],
  ['asked about, nobody answered', [fileOf([])], 'without'],
  ['agreed to', [fileOf(['cosigned'])], 'cosigned Marc'],
  ['refused', [fileOf(['refused'])], 'without'],
  [
    'agreed to, which was taken back since the pane read it',
    [fileOf(['cosigned', 'withdrawn'])],
    'no longer: cosigned Marc, withdrawn Marc',
  ],
  [
    'agreed to, taken back, and agreed to once more',
    [fileOf(['cosigned', 'withdrawn', 'cosigned'])],
    'cosigned Marc',
  ],
  ['agreed to in other words', [fileOf(['cosigned'], { fingerprint: 'other' })], 'without'],
  ['agreed to, and the request was changed since', [fileOf(['cosigned'], { altered: true })], 'without'],
  [
    'agreed to by somebody whom the dossier does not know, though the request names him',
    [
      {
        ...fileOf(['cosigned'], { deciders: { manager: ['paul@orme.example'], direction: [] } }),
        decisions: fileOf(['cosigned']).decisions.map((one) => ({ ...one, by: 'paul@orme.example' })),
      },
    ],
    'without',
  ],
];
test.each(rows)('a letter or a call %s', async (_name, files, expected) => {
  const asked: unknown[] = [];
  const requests = {
    forDraft: async (of: unknown) => {
      asked.push(of);
      return files;
    },
  };
  const task = { dossierId: '12', operationId: 'K7M2P9QRSTVW', fingerprint: print };
  expect(await taskNote(requests, { manager: [MARC], direction: [] }, task, words)).toBe(expected);
  expect(asked).toEqual([{ dossierId: '12', operationId: 'K7M2P9QRSTVW' }]);
});
