import { HANDOVER_KEY, writeHandover } from '../../src/app/send/handover';
import { VERDICT_KEY, writeVerdict, type Verdict } from '../../src/app/send/verdict';
import type { ApprovalDay } from '../../src/domain/agreement/approvalDays';
import { addDays, dayOf, instantOf } from '../../src/domain/dates/plainDate';
import type { Approver } from '../../src/domain/policy/sequence';
import { approvalHeader } from '../../src/outlook/approvalHeader';
import { callOutlook } from '../../src/outlook/call';

const TODAY = dayOf(new Date());

let supported = true;
beforeAll(() => {
  (globalThis as { Office?: unknown }).Office = {
    context: { requirements: { isSetSupported: () => supported } },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  };
});
afterAll(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

/** Outlook's headers of one draft. */
function draft({ fails = false } = {}) {
  const headers: Record<string, string> = {};
  const answer = (done: unknown, work: () => void): void => {
    if (!fails) work();
    const error = fails ? { code: 1, message: 'no' } : undefined;
    (done as (result: object) => void)({ status: fails ? 'failed' : 'succeeded', error });
  };
  const internetHeaders = {
    setAsync: (values: object, done: unknown) => answer(done, () => Object.assign(headers, values)),
    removeAsync: (names: string[], done: unknown) =>
      answer(done, () => names.forEach((name) => delete headers[name])),
  };
  const tell = approvalHeader(callOutlook, { internetHeaders } as unknown as Office.MessageCompose);
  return { headers, tell, state: () => headers['x-relance-accord'] };
}

const handover = (...approvals: ApprovalDay[]): string =>
  writeHandover({
    v: 1,
    marks: {
      operationId: 'ABCDEFGH2345',
      dossierId: '1',
      reference: 'D-0001',
      sequence: 'pieces',
      step: 'R4',
      pieceIds: [],
      policyVersion: '3.2',
    },
    sequence: 'pieces',
    step: 'R4',
    approvals,
    pieces: [],
  });
const agreedBy = (...roles: Approver[]): string => {
  const now = instantOf(new Date());
  const verdict: Verdict = {
    v: 1,
    requestId: '7',
    fingerprint: 'f',
    verifiedAt: now,
    agreed: roles.map((role) => ({ role, name: role, by: `${role}@cabinet.example`, at: now })),
  };
  return writeVerdict(verdict);
};
const manager: ApprovalDay = { who: 'manager', from: TODAY };
const direction: ApprovalDay = { who: 'direction', from: TODAY };

test.each<[string, [key: string, value: string][], string | undefined]>([
  ['nobody must agree', [[HANDOVER_KEY, handover()]], undefined],
  ['somebody must, later', [[HANDOVER_KEY, handover({ ...manager, from: addDays(TODAY, 2) })]], undefined],
  ['the manager must', [[HANDOVER_KEY, handover(manager)]], 'requis'],
  [
    'the manager agreed',
    [
      [HANDOVER_KEY, handover(manager)],
      [VERDICT_KEY, agreedBy('manager')],
    ],
    'donne',
  ],
  [
    'told the other way round',
    [
      [VERDICT_KEY, agreedBy('manager')],
      [HANDOVER_KEY, handover(manager)],
    ],
    'donne',
  ],
  [
    'J+30, only the manager agreed',
    [
      [HANDOVER_KEY, handover(manager, direction)],
      [VERDICT_KEY, agreedBy('manager')],
    ],
    'requis',
  ],
  [
    'the text changed after the agreement: the pane takes its verdict back',
    [
      [HANDOVER_KEY, handover(manager)],
      [VERDICT_KEY, agreedBy('manager')],
      [VERDICT_KEY, ''],
    ],
    'requis',
  ],
  [
    'the pieces came: nobody must agree any more',
    [
      [HANDOVER_KEY, handover(manager)],
      [HANDOVER_KEY, handover()],
    ],
    undefined,
  ],
  ['what is not about agreements', [['relance-correspondants', '{}']], undefined],
])('%s', async (_, told, expected) => {
  supported = true;
  const { tell, state } = draft();
  for (const [key, value] of told) await tell(key, value);
  expect(state()).toBe(expected);
});

test('an Outlook without headers, or one that fails, changes nothing for the writer', async () => {
  supported = false;
  const old = draft();
  await old.tell(HANDOVER_KEY, handover(manager));
  expect(old.headers).toEqual({});
  supported = true;
  const broken = draft({ fails: true });
  await expect(broken.tell(HANDOVER_KEY, handover(manager))).resolves.toBeUndefined();
});
