import { Failure, type FailureCode } from '../../../src/app/failure';
import { recoverSent } from '../../../src/app/journal/recoverSent';
import type { SentCopy } from '../../../src/app/ports';
import type { Instant } from '../../../src/domain/dates/plainDate';
import type { RelanceMarks } from '../../../src/domain/template/marks';
import { LEA, TWO_DOMAINS } from '../secondDomain';

/** What a look through Sent Items tells when it cannot be finished. */
const NOW = '2026-03-10T09:00:00Z' as Instant;

const copyOf = (operationId: string): SentCopy =>
  ({
    graphId: operationId,
    subject: 'TVA de février',
    recipients: ['anne@tilleuls.example'],
    sentAt: '2026-03-09T09:00:00Z',
    marks: {
      operationId,
      dossierId: '7',
      reference: 'D-0007',
      sequence: 'pieces',
      step: 'R1',
      pieceIds: [],
      policyVersion: '3.2',
    } satisfies RelanceMarks,
    marksFrom: 'property',
  }) as unknown as SentCopy;

async function look(second: FailureCode) {
  const noted: unknown[] = [];
  const found = await recoverSent({
    me: 'claire@cabinet-orme.example',
    policy: TWO_DOMAINS,
    clock: { now: () => NOW, today: () => '2026-03-10' } as never,
    pending: { all: async () => [], remove: async () => {} },
    looks: {
      until: async () => NOW,
      journaled: async () => new Set<string>(),
      note: async (...what: unknown[]) => void noted.push(what),
    } as never,
    sentItems: {
      find: async () => [],
      marked: async () => ['AAAAAAAAAA22', 'BBBBBBBBBB22', 'CCCCCCCCCC22'].map(copyOf),
    },
    records: {
      journaled: async () => new Set<string>(),
      append: async ({ operationId }: { readonly operationId: string }) => {
        if (operationId.startsWith('B')) throw new Failure(second);
        return 'written' as const;
      },
    } as never,
  });
  return {
    recovered: found.recovered.map(({ operationId }) => operationId[0]).join(''),
    unplaced: found.unplaced.map(({ graphId }) => graphId[0]).join(''),
    trouble: (found.trouble as Failure | undefined)?.code,
    done: noted.length > 0,
  };
}

test.each<[string, FailureCode, Awaited<ReturnType<typeof look>>]>([
  [
    'one dossier is closed to this person: the others are told, and it is looked for again',
    'forbidden',
    { recovered: 'AC', unplaced: 'B', trouble: 'forbidden', done: false },
  ],
  [
    'SharePoint went away: what was written until then is told',
    'unreachable',
    { recovered: 'A', unplaced: '', trouble: 'unreachable', done: false },
  ],
  [
    'one entry that the list cannot hold: a person must look',
    'bad-data',
    { recovered: 'AC', unplaced: 'B', trouble: undefined, done: true },
  ],
])('%s', async (_name, second, expected) => {
  expect(await look(second)).toEqual(expected);
});

test.each<[string, string, string | undefined, string[], string]>([
  ['a dossier of just this reference', 'anne@tilleuls.example', 'D-1', ['dossier 1'], ''],
  ['none: a person must look', 'anne@tilleuls.example', undefined, [], 'A'],
  ['nothing where only a colleague of the firm’s second domain received it', LEA, 'D-1', [], ''],
])('a copy that kept its reference line alone leads to %s', async (_name, to, held, dossiers, unplaced) => {
  const appended: string[] = [];
  const [copy] = ['AAAAAAAAAA22'].map(copyOf);
  const found = await recoverSent({
    me: 'claire@cabinet-orme.example',
    policy: TWO_DOMAINS,
    clock: { now: () => NOW, today: () => '2026-03-10' } as never,
    pending: { all: async () => [], remove: async () => {} },
    looks: {
      until: async () => NOW,
      journaled: async () => new Set<string>(),
      note: async () => {},
    } as never,
    sentItems: {
      find: async () => [],
      marked: async () => [
        {
          ...copy!,
          recipients: [to],
          marks: { operationId: 'AAAAAAAAAA22', reference: 'D-1' },
          marksFrom: 'line',
        },
      ],
    },
    records: {
      journaled: async () => new Set<string>(),
      withReference: async (reference: string) =>
        reference === held ? { id: 'dossier 1', reference } : undefined,
      // What one types as one goes gives the twenty first: `D-10` to `D-19` may hide `D-1`.
      search: async () => [],
      append: async ({ dossierId }: { readonly dossierId: string }) => {
        appended.push(dossierId);
        return 'written' as const;
      },
    } as never,
  });
  expect(appended).toEqual(dossiers);
  expect(found.unplaced.map(({ graphId }) => graphId[0]).join('')).toBe(unplaced);
});
