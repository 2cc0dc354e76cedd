import type { CosignRequest } from '../../src/app/cosignPorts';
import { obstacleFor, openRequest, type OpenRequest } from '../../src/app/decideRequest';
import { decisionOperation } from '../../src/app/journalDecision';
import { makeDecision, type Said, type ToldDecision } from '../../src/app/makeDecision';
import { requestCosign } from '../../src/app/requestCosign';
import type { Outcome } from '../../src/domain/approval';
import type { FingerprintedMessage } from '../../src/domain/fingerprint';
import { operationId } from '../../src/domain/journal';
import { cabinetPolicy as policy } from '../../src/domain/policy/builtin/cabinet';
import { clock, openSandbox, type TestSandbox } from '../graph/support/sandbox';

/** A decision with all that follows from it, on the sandbox's SharePoint: decisions, journal, mail. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const PEOPLE = {
  marc: { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' },
  sophie: { name: 'Sophie Garnier', address: 'sophie.garnier@cabinet-orme.example' },
};
type Decider = keyof typeof PEOPLE;
const message: FingerprintedMessage = {
  subject: 'TVA février 2026',
  html: '<p>Bonjour,</p><p>Pour établir la TVA, il nous faut le relevé bancaire de février 2026.</p>',
  to: ['anne.vasseur@tilleuls.example'],
  cc: [],
  bcc: [],
  attachments: [],
};
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

let sandbox: TestSandbox;
let dossierId: string;
let requestId: string;
let operation: string;
let told: ToldDecision[];

beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  for (const { id } of await records.search('D-')) {
    const { dossier } = await records.read(id);
    if (dossier.manager.address === PEOPLE.marc.address && dossier.suppleant) dossierId = id;
  }
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.noFaults());

beforeEach(async () => {
  const claire = sandbox.as('claire');
  operation = operationId(randomBytes(12));
  told = [];
  const request = await requestCosign({ ...claire, clock, policy, randomBytes }, CLAIRE, {
    dossier: (await claire.records.read(dossierId)).dossier,
    marks: { operationId: operation, step: 'R4', sequence: 'pieces' },
    message,
    approvals: ['manager'],
    findings: [],
  });
  requestId = request.id;
});

const open = (who: Decider): Promise<OpenRequest> => openRequest(sandbox.as(who), policy, requestId);

/** As from a pane, on the request as its screen shows it. */
async function decide(who: Decider, shown: OpenRequest, outcome: Outcome, said?: Said) {
  const decided = await makeDecision(
    {
      ...sandbox.as(who),
      policy,
      randomBytes,
      me: PEOPLE[who],
      words: {
        decision: ({ outcome: decision }, { asker }: CosignRequest) => `${decision}, asked by ${asker.name}`,
        correction: ({ impact }) => impact,
        mission: (why) => why,
        mail: (one) => {
          told.push(one);
          return { subject: one.outcome, html: '<p>Bonjour,</p>' };
        },
      },
    },
    shown,
    outcome,
    said,
  );
  if (decided.kind === 'late') return { ...decided, mailed: false };
  await decided.journaled;
  const mailed = await decided.told.then(
    () => true,
    () => false,
  );
  return { ...decided, mailed };
}

/** The relance left, and the asker's pane wrote it down. */
const leave = (): Promise<unknown> =>
  sandbox.as('claire').records.append({
    operationId: operation,
    dossierId,
    at: clock.now(),
    action: 'relance',
    sequence: 'pieces',
    step: 'R4',
    channel: 'email',
    author: CLAIRE.address,
    pieces: [],
    policyVersion: policy.version,
    origin: 'gate',
  });

const recorded = async () => (await open('marc')).decisions.map(({ outcome }) => outcome);
/** Decisions whose trace the journal holds. */
const journaled = async () => {
  const { dossier, decisions } = await open('marc');
  const known = dossier.journal.map((entry) => entry.operationId);
  return decisions.filter((one) => known.includes(decisionOperation(one)));
};

interface Row {
  readonly before?: readonly Outcome[];
  readonly left?: true;
  readonly outcome: Outcome;
  readonly fault?: string;
  /** What SharePoint holds in the end. */
  readonly holds: readonly Outcome[];
  readonly kind: 'made' | 'late';
  readonly status: string;
  readonly mailed: boolean;
  /** As the asker is told. */
  readonly takenBack?: Outcome;
  readonly traced: boolean;
}

describe('what one person decides, on a screen that may be older than what happened', () => {
  test.each<[string, Row]>([
    [
      'an agreement',
      {
        outcome: 'cosigned',
        holds: ['cosigned'],
        kind: 'made',
        status: 'granted',
        mailed: true,
        traced: true,
      },
    ],
    [
      'a refusal',
      { outcome: 'refused', holds: ['refused'], kind: 'made', status: 'refused', mailed: true, traced: true },
    ],
    [
      'an agreement taken back before the message left',
      {
        before: ['cosigned'],
        outcome: 'withdrawn',
        holds: ['cosigned', 'withdrawn'],
        kind: 'made',
        status: 'waiting',
        mailed: true,
        traced: true,
      },
    ],
    [
      'an agreement taken back after the message left: nothing is written, nobody is mailed',
      {
        before: ['cosigned'],
        left: true,
        outcome: 'withdrawn',
        holds: ['cosigned'],
        kind: 'late',
        status: 'granted',
        mailed: false,
        traced: false,
      },
    ],
    [
      'a refusal taken back: the request is open again',
      {
        before: ['refused'],
        outcome: 'withdrawn',
        takenBack: 'refused',
        holds: ['refused', 'withdrawn'],
        kind: 'made',
        status: 'waiting',
        mailed: true,
        traced: true,
      },
    ],
    [
      'a refusal taken back after the message left all the same',
      {
        before: ['refused'],
        left: true,
        outcome: 'withdrawn',
        holds: ['refused'],
        kind: 'late',
        status: 'refused',
        mailed: false,
        traced: false,
      },
    ],
    [
      'a refusal after the message left',
      {
        left: true,
        outcome: 'refused',
        holds: [],
        kind: 'late',
        status: 'waiting',
        mailed: false,
        traced: false,
      },
    ],
    [
      'the journal fails: the decision stands, and the asker is told',
      {
        outcome: 'cosigned',
        fault: '/lists/Journal/items',
        holds: ['cosigned'],
        kind: 'made',
        status: 'granted',
        mailed: true,
        traced: false,
      },
    ],
    [
      'the mail fails: the decision stands, and is in the journal',
      {
        outcome: 'refused',
        fault: '/me/sendMail',
        holds: ['refused'],
        kind: 'made',
        status: 'refused',
        mailed: false,
        traced: true,
      },
    ],
  ])('%s', async (_name, row) => {
    let shown = await open('marc');
    for (const outcome of row.before ?? []) {
      const before = await decide('marc', shown, outcome);
      shown = before.open;
    }
    told = [];
    const tracedBefore = (await journaled()).length;
    if (row.left) await leave();
    if (row.fault) await sandbox.faults({ rules: [{ match: row.fault, status: 500 }] });
    const decided = await decide('marc', shown, row.outcome);
    await sandbox.noFaults();
    expect({ ...row, kind: decided.kind, status: decided.open.state.status, mailed: decided.mailed }).toEqual(
      row,
    );
    expect(await recorded()).toEqual(row.holds);
    expect((await journaled()).length - tracedBefore).toBe(row.traced ? 1 : 0);
    expect(told.map(({ outcome, takenBack }) => [outcome, takenBack])).toEqual(
      row.kind === 'made' ? [[row.outcome, row.takenBack]] : [],
    );
    if (row.left) expect(obstacleFor(decided.open, PEOPLE.marc.address)).toBe('left');
  });

  test('what came too late says why, with the request as it is now', async () => {
    const { open: shown } = await decide('marc', await open('marc'), 'cosigned');
    await leave();
    expect(await decide('marc', shown, 'withdrawn')).toMatchObject({ kind: 'late', why: 'left' });
  });

  test('taken back twice, in two windows: once', async () => {
    const { open: shown } = await decide('marc', await open('marc'), 'cosigned');
    await decide('marc', shown, 'withdrawn');
    expect(await decide('marc', shown, 'withdrawn')).toMatchObject({ kind: 'late', why: undefined });
    expect(await recorded()).toEqual(['cosigned', 'withdrawn']);
  });

  test('a conflict: somebody else agreed meanwhile, and who refuses stops the message all the same', async () => {
    const [marc, sophie] = [await open('marc'), await open('sophie')];
    await decide('sophie', sophie, 'cosigned');
    const { kind, open: after } = await decide('marc', marc, 'refused', { comment: 'Le client a appelé.' });
    expect([kind, after.state.status, after.decisions.length]).toEqual(['made', 'refused', 2]);
    expect(told.at(-1)).toMatchObject({ by: 'Marc Lefèvre', comment: 'Le client a appelé.' });
  });

  test('SharePoint cannot be read again: nothing is decided, and the failure says so', async () => {
    const { open: shown } = await decide('marc', await open('marc'), 'cosigned');
    await sandbox.faults({ rules: [{ match: '/lists/Demandes/items', status: 500 }] });
    await expect(decide('marc', shown, 'withdrawn')).rejects.toMatchObject({ name: 'Failure' });
    await sandbox.noFaults();
    expect(await recorded()).toEqual(['cosigned']);
  });

  test('the mail again, once it failed', async () => {
    const sent = async (): Promise<number> => {
      const { body } = await sandbox.raw('claire', 'GET', '/me/mailFolders/inbox/messages?$top=50');
      return (body.value as { subject: string }[]).filter(({ subject }) => subject === 'cosigned').length;
    };
    const before = await sent();
    await sandbox.faults({ rules: [{ match: '/me/sendMail', status: 500 }] });
    const decided = await decide('marc', await open('marc'), 'cosigned');
    await sandbox.noFaults();
    expect([decided.mailed, (await sent()) - before]).toEqual([false, 0]);
    if (decided.kind === 'made') await decided.tellAgain();
    expect((await sent()) - before).toBe(1);
  });
});
