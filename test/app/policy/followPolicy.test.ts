import { followPolicy } from '../../../src/app/policy/followPolicy';
import type { KeptPolicy, PolicyInForce } from '../../../src/app/policy/policyPorts';
import { Failure, type FailureCode } from '../../../src/app/failure';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Policy } from '../../../src/domain/policy/schema';

/** What the pane follows while SharePoint answers, does not, and does again. */
const own: Policy = { ...cabinetPolicy, version: '3.3' };
const ofFirm: PolicyInForce = { policy: own, from: 'firm' };

/** `failures`: what the history fails with, one attempt after the other, before it answers. */
async function followed(
  failures: readonly FailureCode[],
  kept?: KeptPolicy,
  leaveAfter = 9,
  waits: number[] = [],
): Promise<string[]> {
  const left = [...failures];
  const shown: string[] = [];
  const abort = new AbortController();
  const ports = {
    policies: {
      history: async () => {
        const code = left.shift();
        if (code) throw new Failure(code);
        return {
          versions: [
            {
              id: '1',
              etag: '1',
              version: '3.3',
              motif: '',
              savedAt: '',
              savedBy: { name: '', address: '' },
            },
          ],
        };
      },
      unchangedSince: async () => undefined,
      document: async () => '',
      isThere: async () => true,
    },
    cache: { get: async () => kept, put: async () => {} },
    clock: { today: () => plainDate('2026-03-16') },
    builtin: async () => cabinetPolicy,
    parse: async () => () => ({ ok: true, policy: own }) as const,
  };
  await followPolicy(
    ports as unknown as Parameters<typeof followPolicy>[0],
    ({ policy, from, unread }) => void shown.push([from, policy.version, unread ?? ''].join(' ').trim()),
    async (milliseconds) => {
      waits.push(milliseconds / 1000);
      if (waits.length >= leaveAfter) abort.abort();
    },
    abort.signal,
  );
  return shown;
}

const known: KeptPolicy = { key: '', inForce: ofFirm };

test.each<[string, readonly FailureCode[], KeptPolicy | undefined, readonly string[]]>([
  ['answers', [], undefined, ['builtin 3.2 asking', 'firm 3.3']],
  ['answers a machine that knew the policy', [], known, ['firm 3.3', 'firm 3.3']],
  [
    'fails twice, then answers',
    ['throttled', 'service-error'],
    undefined,
    ['builtin 3.2 asking', 'builtin 3.2 failed', 'builtin 3.2 failed', 'firm 3.3'],
  ],
  [
    'refuses',
    ['forbidden', 'unreachable'],
    undefined,
    ['builtin 3.2 asking', 'builtin 3.2 refused', 'builtin 3.2 failed', 'firm 3.3'],
  ],
  // Found in the table of contents, the list is asked for a second time.
  [
    'does not find the list that is there',
    ['not-set-up', 'not-set-up'],
    undefined,
    ['builtin 3.2 asking', 'builtin 3.2 failed', 'firm 3.3'],
  ],
  [
    'waits for a sign-in',
    ['sign-in-needed'],
    undefined,
    ['builtin 3.2 asking', 'builtin 3.2 asking', 'firm 3.3'],
  ],
  ['fails where the policy was known', ['unreachable'], known, ['firm 3.3']],
])('SharePoint %s', async (_name, failures, kept, expected) => {
  expect(await followed(failures, kept)).toEqual(expected);
});

test('nobody asks again once the pane is closed', async () => {
  expect(await followed(['timeout', 'timeout', 'timeout'], undefined, 1)).toEqual([
    'builtin 3.2 asking',
    'builtin 3.2 failed',
  ]);
});

test.each<[string, FailureCode, readonly number[]]>([
  ['a fault is asked about less and less often', 'throttled', [10, 20, 40, 80, 160, 300, 300]],
  ['a refusal lasts', 'forbidden', [10, 20, 40, 80, 160, 300, 300]],
  ['who signs in does not wait for it', 'sign-in-needed', [10, 10, 10, 10, 10, 10, 10]],
])('%s: seconds between two attempts', async (_name, code, seconds) => {
  const waits: number[] = [];
  await followed(Array<FailureCode>(9).fill(code), undefined, seconds.length, waits);
  expect(waits).toEqual(seconds);
});
