import type { Approver } from '../../../src/domain/policy/sequence';
import type { CosignRequest, RecordedDecision, RequestFile } from '../../../src/app/agreement/cosignPorts';
import { taskMessage } from '../../../src/app/agreement/taskAgreement';
import { taskNote } from '../../../src/app/agreement/taskNote';
import type { Outcome } from '../../../src/domain/agreement/approval';
import { at, decided, MARC, OPERATION, requestAbout } from './support/decidedRequest';

/** What the journal says of the agreement to a letter or a call, by what SharePoint holds as that is written. */
const message = taskMessage('Facture 12', []);
const request = requestAbout(message);
const fileOf = (outcomes: readonly Outcome[], change: Partial<CosignRequest> = {}): RequestFile => ({
  ...decided(
    request,
    outcomes.map((outcome, index) => [outcome, at(`08:5${index}:00`)]),
  ),
  request: { ...request, ...change },
});

const words = {
  agreed: (_request: unknown, decisions: readonly RecordedDecision[]) =>
    decisions.map(({ outcome, name }) => `${outcome} ${name}`).join(', '),
  takenBack: ({ decisions }: RequestFile) =>
    `no longer: ${decisions.map(({ outcome, name }) => `${outcome} ${name}`).join(', ')}`,
  without: 'without',
};

const rows: readonly (readonly [string, readonly RequestFile[], string, (readonly Approver[])?])[] = [
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
  [
    'agreed to by the manager alone, on a day when the calendar wanted no more',
    [fileOf(['cosigned'])],
    'without',
    ['manager', 'direction'],
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
test.each(rows.map(([name, files, expected, roles = ['manager']]) => ({ name, files, expected, roles })))(
  'a letter or a call $name',
  async ({ files, expected, roles }) => {
    const asked: unknown[] = [];
    const requests = {
      forDraft: async (of: unknown) => {
        asked.push(of);
        return files;
      },
    };
    const task = { dossierId: '12', operationId: OPERATION, fingerprint: request.fingerprint, roles };
    expect(await taskNote(requests, { manager: [MARC], direction: [] }, task, words)).toBe(expected);
    expect(asked).toEqual([{ dossierId: '12', operationId: OPERATION }]);
  },
);
