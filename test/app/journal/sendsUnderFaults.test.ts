import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { decidersToday } from '../../../src/app/agreement/decidersToday';
import { noteApproval } from '../../../src/app/agreement/noteApproval';
import { isFailure } from '../../../src/app/failure';
import { reconcileJournal } from '../../../src/app/journal/reconcileJournal';
import { recoverSent } from '../../../src/app/journal/recoverSent';
import { PASSAGE_KEY, referenceLine, type RelanceMarks } from '../../../src/domain/template/marks';
import { instantOf, plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { parsePolicyText } from '../../../src/domain/policy/parsePolicy';
import { verifyJournal } from '../../../src/domain/journal/journalSeal';
import { openStores, type LocalStores } from '../../../src/graph/store';
import type { FaultSettings } from '../../../src/sandbox/server/control/faults';
import { ADDIN, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

/** Relances that leave while something breaks, on the real Graph client: what the journal holds once it is mended, entry by entry. */
const CLAIRE = 'claire.dumas@cabinet-orme.example';
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN}`;
const DAY = 24 * 60 * 60 * 1000;
const DOSSIER = '3';

jest.setTimeout(60_000);

let sandbox: TestSandbox;
/** Days between the sandbox's day and what this machine's clock says. */
let days: number;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.reset();
  await sandbox.sentLag({ seconds: 0, keepProperties: true });
  (globalThis as { indexedDB?: unknown }).indexedDB = new IDBFactory();
  days = 0;
});

const clock = {
  now: () => instantOf(new Date(Date.parse(`${TODAY}T21:00:00Z`) + days * DAY)),
  today: () => plainDate(clock.now().slice(0, 10)),
};

const marksOf = (operationId: string, change: Partial<RelanceMarks> = {}): RelanceMarks => ({
  operationId,
  dossierId: DOSSIER,
  reference: 'D-0003',
  sequence: 'pieces',
  step: 'R1',
  pieceIds: [],
  policyVersion: '3.2',
  ...change,
});

/** A pane that was just opened on Claire's machine: it remembers what the machine's storage kept. */
const openPane = (): LocalStores => openStores(CLAIRE, clock);

async function prepare(operationId: string, { pending } = openPane()): Promise<void> {
  const marks = marksOf(operationId);
  await pending.put({ marks, pieces: [], author: CLAIRE, preparedAt: clock.now() });
}

/** The message leaves, as Outlook sends it: marks in one JSON text, and its reference line. */
async function leave(operationId: string, change: Partial<RelanceMarks> = {}): Promise<void> {
  const marks = marksOf(operationId, change);
  const properties = { relance: JSON.stringify(marks), [PASSAGE_KEY]: clock.now() };
  const { status } = await sandbox.raw('claire', 'POST', '/me/sendMail', {
    message: {
      subject: 'TVA : pièces attendues',
      body: { contentType: 'html', content: `<p>Bonjour</p><p>${referenceLine(marks)}</p>` },
      toRecipients: [{ emailAddress: { name: 'Paul', address: 'paul.martin@client.example' } }],
      singleValueExtendedProperties: [{ id: PROPERTY, value: JSON.stringify(properties) }],
    },
  });
  expect(status).toBe(202);
}

/** What a pane does once it is open: what this machine remembers, then what left without it. Failures are of this look alone. */
async function look(stores = openPane(), signal?: AbortSignal): Promise<void> {
  const { records, requests, sentItems, policies } = sandbox.as('claire');
  const { policyCache } = stores;
  const parse = async () => parsePolicyText;
  const words = {
    agreed: () => 'agreed',
    takenBack: () => 'taken back',
    notTheirs: () => 'not theirs',
    leftWithout: 'without',
  };
  const needs = { records, policies, cache: policyCache, clock, builtin: async () => cabinetPolicy, parse };
  const noted = noteApproval(
    records,
    requests,
    (id) => decidersToday(needs, id),
    words,
    async () => {},
  );
  const ports = { ...stores, sentItems, records: noted, clock, policy: cabinetPolicy, me: CLAIRE };
  const kept = (error: unknown): void => {
    if (!isFailure(error)) throw error;
  };
  await reconcileJournal(ports, signal).catch(kept);
  await recoverSent(ports, signal).catch(kept);
}

const during = async (faults: FaultSettings, work: () => Promise<void>): Promise<void> => {
  await sandbox.faults(faults);
  await work();
  await sandbox.noFaults();
};
const WRITES = '/^POST .*Journal.items/';
const READS = '/^GET .*Journal.items/';

const A = 'AAAAAAAAAA22';
const B = 'BBBBBBBBBB22';
const C = 'CCCCCCCCCC22';
const both = async (): Promise<void> => {
  await prepare(A);
  await prepare(B);
  await leave(A);
  await leave(B);
};

type Row = readonly [name: string, work: () => Promise<void>, entries: readonly string[]];

const rows: readonly Row[] = [
  ['two relances in the same second', both, [A, B]],
  ['prepared, and never sent', () => prepare(A), []],
  [
    'sent twice by one press too many: the same draft, one relance',
    async () => {
      await prepare(A);
      await Promise.all([leave(A), leave(A)]);
    },
    [A],
  ],
  [
    'written, the answer lost, then nothing but refusals',
    async () => {
      await both();
      const rules = [
        { match: WRITES, status: 'cutAfter', times: 1 } as const,
        { match: WRITES, status: 503, times: 20 } as const,
      ];
      await during({ rules }, look);
    },
    [A, B],
  ],
  ...([409, 412, 500, 504, 401, 403] as const).map((status): Row => [
    `a write that meets ${status}, and the next look`,
    async () => {
      await both();
      await during({ rules: [{ match: WRITES, status, times: 3 }] }, look);
    },
    [A, B],
  ]),
  [
    'one reading of a batch throttled for longer than a person waits',
    async () => {
      await both();
      await during({ rules: [{ match: READS, status: 429, retryAfter: 120, times: 1 }] }, look);
    },
    [A, B],
  ],
  [
    'throttled for good, by units, while it writes',
    async () => {
      await both();
      await during({ unitsPerMinute: 5 }, look);
    },
    [A, B],
  ],
  [
    'the token expires between the reading and the writing',
    async () => {
      await both();
      await during({ rules: [{ match: WRITES, status: 401, times: 1 }] }, look);
    },
    [A, B],
  ],
  [
    'two windows of the same machine at once, half of the answers lost',
    async () => {
      await both();
      await during({ seed: 3, rateCutAfter: 0.3, rateCutBefore: 0.2 }, async () => {
        await Promise.all([look(), look()]);
      });
      await Promise.all([look(), look()]);
    },
    [A, B],
  ],
  [
    'the pane closed while it looks',
    async () => {
      await both();
      const abort = new AbortController();
      const looking = look(openPane(), abort.signal);
      setTimeout(() => abort.abort(), 15);
      await looking.catch(() => {});
    },
    [A, B],
  ],
  [
    'the machine’s storage cleared before the copy shows',
    async () => {
      await both();
      (globalThis as { indexedDB?: unknown }).indexedDB = new IDBFactory();
    },
    [A, B],
  ],
  [
    'a private window, which keeps nothing',
    async () => {
      (globalThis as { indexedDB?: unknown }).indexedDB = undefined;
      await both();
    },
    [A, B],
  ],
  [
    'the copy late, every mark lost but the line, the clock a day ahead',
    async () => {
      await sandbox.sentLag({ seconds: 600, keepProperties: false });
      days = 1;
      await both();
      await look();
      days = 0;
      await look();
      await sandbox.sentLag({ seconds: 0 });
    },
    [A, B],
  ],
  [
    'who agreed to it cannot be read, while the journal can be written',
    async () => {
      await both();
      await during({ rules: [{ match: '/^GET .*Demandes/', status: 403 }] }, look);
    },
    [A, B],
  ],
  [
    'a mark that no journal can hold, beside two others',
    async () => {
      await leave(A);
      await leave(C, { sequence: 'inconnue' as RelanceMarks['sequence'] });
      await leave(B);
    },
    [A, B],
  ],
  [
    'a mark that SharePoint refuses, beside two others',
    async () => {
      await leave(A);
      await leave(C, { step: 'R'.repeat(300) });
      await leave(B);
    },
    [A, B],
  ],
  [
    'held back by an Outlook without network for ten days, dated by the hour of the press',
    async () => {
      await prepare(A);
      await sandbox.sentLag({ seconds: 600 });
      await leave(A);
      days = 10;
      await look();
      await sandbox.sentLag({ seconds: 0 });
      days = 11;
    },
    [A],
  ],
];

test.each(rows)('%s', async (_name, work, entries) => {
  await work();
  await look();
  await look();
  const journal = await sandbox.as('claire').records.journal(DOSSIER);
  const ours = journal.map(({ operationId }) => operationId).filter((id) => /^(.)\1{9}22$/.test(id));
  expect(ours.sort()).toEqual([...entries]);
  expect(verifyJournal(journal)).toMatchObject({ holds: true });
});
