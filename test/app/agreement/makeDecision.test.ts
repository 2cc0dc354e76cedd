import type { CosignRequest, NewCosignRequest } from '../../../src/app/agreement/cosignPorts';
import { obstacleFor, openRequest, type OpenRequest } from '../../../src/app/agreement/decideRequest';
import { decisionOperation } from '../../../src/app/agreement/journalDecision';
import { inDoubt, makeDecision, type Said, type ToldDecision } from '../../../src/app/agreement/makeDecision';
import { requestCosign } from '../../../src/app/agreement/requestCosign';
import type { Outcome, RejectionCode } from '../../../src/domain/agreement/approval';
import type { FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import { operationId } from '../../../src/domain/journal/journal';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import type { Approver } from '../../../src/domain/policy/sequence';
import { clock, LISTS_PATH, openSandbox, type TestSandbox } from '../../graph/support/sandbox';

/** A decision with all that follows from it, on the sandbox's SharePoint: decisions, journal, mail. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const PEOPLE = {
  marc: { name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' },
  sophie: { name: 'Sophie Garnier', address: 'sophie.garnier@cabinet-orme.example' },
  helene: { name: 'Hélène Roux', address: 'helene.roux@cabinet-orme.example' },
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
  operation = operationId(randomBytes(12));
  told = [];
  requestId = (await askFor(['manager'])).id;
});

async function askFor(approvals: readonly Approver[]): Promise<NewCosignRequest> {
  const claire = sandbox.as('claire');
  return requestCosign({ ...claire, clock, policy, randomBytes }, CLAIRE, {
    dossier: (await claire.records.read(dossierId)).dossier,
    marks: { operationId: operation, step: 'R4', sequence: 'pieces' },
    message,
    approvals,
    findings: [],
  });
}

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
        correction: { planned: ({ impact }) => impact, ended: ({ outcome: ended }) => ended },
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

  describe('its answer lost on the way, and pressed again: made once, and the asker is told', () => {
    /** SharePoint holds the decision, and nobody could be told so. */
    async function lose(shown: OpenRequest, outcome: Outcome, said: Said): Promise<void> {
      await sandbox.faults({
        rules: [
          { match: '/POST .*lists.Decisions.items/', status: 'cutAfter' },
          { match: 'fields/Cle', status: 'cutBefore' },
        ],
      });
      await expect(decide('marc', shown, outcome, said)).rejects.toMatchObject({ code: 'unsure' });
      await sandbox.noFaults();
    }

    test('SharePoint tells that it holds the decision: it is made at the first press', async () => {
      await sandbox.faults({ rules: [{ match: '/POST .*lists.Decisions.items/', status: 'cutAfter' }] });
      expect(await decide('marc', await open('marc'), 'refused')).toMatchObject({
        kind: 'made',
        mailed: true,
      });
      await sandbox.noFaults();
      expect(await recorded()).toEqual(['refused']);
    });

    test('it never arrived, and SharePoint tells so: the failure is the first one, nothing in doubt', async () => {
      await sandbox.faults({ rules: [{ match: '/POST .*lists.Decisions.items/', status: 'cutBefore' }] });
      await expect(decide('marc', await open('marc'), 'refused')).rejects.toMatchObject({
        code: 'unreachable',
      });
      await sandbox.noFaults();
      expect(await recorded()).toEqual([]);
      expect(told).toEqual([]);
    });

    test('pressed again while SharePoint cannot be read: what was in doubt still is', async () => {
      const { open: shown } = await decide('marc', await open('marc'), 'cosigned');
      const said = { key: operationId(randomBytes(12)) };
      await lose(shown, 'withdrawn', said);
      await sandbox.faults({ rules: [{ match: '/lists/Demandes/items', status: 500 }] });
      const again = decide('marc', shown, 'withdrawn', { ...said, doubted: true });
      await expect(again).rejects.toMatchObject({ code: 'unsure' });
    });

    test('pressed again without a session: one is asked to sign in, and nothing says that it was not made', async () => {
      const { open: shown } = await decide('marc', await open('marc'), 'cosigned');
      const said = { key: operationId(randomBytes(12)) };
      await lose(shown, 'withdrawn', said);
      await sandbox.faults({ rules: [{ match: '/lists/Demandes/items', status: 401 }] });
      const failure: unknown = await decide('marc', shown, 'withdrawn', { ...said, doubted: true }).catch(
        (cause: unknown) => cause,
      );
      expect(failure).toMatchObject({ code: 'session-expired' });
      expect(inDoubt(failure, true)).toMatchObject({ code: 'session-expired', options: { doubted: true } });
      expect(inDoubt(failure)).toBe(failure);
    });

    test.each<[string, Pick<Row, 'before' | 'left' | 'outcome' | 'holds' | 'status' | 'takenBack'>]>([
      ['an agreement', { outcome: 'cosigned', holds: ['cosigned'], status: 'granted' }],
      ['a refusal', { outcome: 'refused', holds: ['refused'], status: 'refused' }],
      [
        'a refusal, and the message left meanwhile all the same',
        { outcome: 'refused', left: true, holds: ['refused'], status: 'refused' },
      ],
      [
        'an agreement taken back',
        {
          before: ['cosigned'],
          outcome: 'withdrawn',
          holds: ['cosigned', 'withdrawn'],
          status: 'waiting',
        },
      ],
      [
        'a refusal taken back',
        {
          before: ['refused'],
          outcome: 'withdrawn',
          holds: ['refused', 'withdrawn'],
          status: 'waiting',
          takenBack: 'refused',
        },
      ],
    ])('%s', async (_name, { before = [], left, outcome, holds, status, takenBack }) => {
      let shown = await open('marc');
      for (const made of before) shown = (await decide('marc', shown, made)).open;
      const said = { key: operationId(randomBytes(12)) };
      await lose(shown, outcome, said);
      if (left) await leave();
      told = [];
      const again = await decide('marc', shown, outcome, said);
      expect([again.kind, again.mailed, again.open.state.status]).toEqual(['made', true, status]);
      expect(again.open.decisions.map((one) => one.outcome)).toEqual(holds);
      expect(told.map((one) => [one.outcome, one.takenBack])).toEqual([[outcome, takenBack]]);
      expect(await recorded()).toEqual(holds);
      expect((await journaled()).map((one) => one.outcome)).toEqual(holds);
    });
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

describe('an agreement on a screen that does not know what somebody else just decided', () => {
  const text = '<p>Bonjour,</p><p>Pour établir la TVA, il nous faut le relevé de février 2026.</p>';
  interface Crossed {
    readonly asks?: readonly Approver[];
    readonly first: readonly [Decider, Outcome, Said?];
    readonly why: RejectionCode;
    readonly status: string;
  }
  test.each<[string, Crossed]>([
    ['a refusal', { first: ['sophie', 'refused'], why: 'already-refused', status: 'refused' }],
    [
      'changes asked for',
      { first: ['sophie', 'changes-asked'], why: 'already-refused', status: 'changes-asked' },
    ],
    ['the same agreement', { first: ['sophie', 'cosigned'], why: 'role-taken', status: 'granted' }],
    [
      'another text',
      {
        asks: ['manager', 'direction'],
        first: ['helene', 'cosigned', { text }],
        why: 'other-message',
        status: 'waiting',
      },
    ],
  ])('%s: it does not count, the asker is not told that it does, nor is the journal', async (_name, row) => {
    if (row.asks) requestId = (await askFor(row.asks)).id;
    const shown = await open('marc');
    const [who, outcome, said] = row.first;
    await decide(who, await open(who), outcome, said);
    const before = { told: told.length, journaled: (await journaled()).length };
    const decided = await decide('marc', shown, 'cosigned');
    expect(decided.kind === 'made' && (await decided.ineffective)).toBe(row.why);
    const held = decided.kind === 'made' && (await decided.held);
    expect(held && held.decisions.map((one) => one.outcome)).toEqual([outcome, 'cosigned']);
    expect(await recorded()).toEqual([outcome, 'cosigned']);
    expect((await open('marc')).state.status).toBe(row.status);
    expect({ told: told.length, journaled: (await journaled()).length }).toEqual(before);
  });

  test('a refusal whose row was changed since: nothing on the request counts', async () => {
    const shown = await open('marc');
    await decide('sophie', await open('sophie'), 'refused');
    const { decisions } = await open('marc');
    const row = `${LISTS_PATH}/Decisions/items/${decisions[0]!.id}/fields`;
    expect((await sandbox.raw('admin', 'PATCH', row, { Commentaire: 'x' })).status).toBe(200);
    const before = { told: told.length, journaled: (await journaled()).length };
    const decided = await decide('marc', shown, 'cosigned');
    expect(decided.kind === 'made' && (await decided.ineffective)).toBe('altered');
    expect({ told: told.length, journaled: (await journaled()).length }).toEqual(before);
  });

  test('one’s own, on another screen: the first one counts, and is told once', async () => {
    const shown = await open('marc');
    await decide('marc', shown, 'cosigned');
    const again = await decide('marc', shown, 'cosigned');
    expect(again.kind === 'made' && (await again.ineffective)).toBeUndefined();
    expect(await recorded()).toEqual(['cosigned', 'cosigned']);
    expect([told.length, (await journaled()).length]).toEqual([1, 1]);
  });

  test('one’s own, with other words: those do not count, and it is said', async () => {
    const shown = await open('marc');
    await decide('marc', shown, 'cosigned');
    const again = await decide('marc', shown, 'cosigned', { text });
    expect(again.kind === 'made' && (await again.ineffective)).toBe('role-taken');
    expect(told).toHaveLength(1);
  });

  test('SharePoint cannot be read again: it is told and written down as it was made', async () => {
    const shown = await open('marc');
    await sandbox.faults({ rules: [{ match: '/^GET .*lists.Demandes.items/', status: 500 }] });
    const decided = await decide('marc', shown, 'cosigned');
    await sandbox.noFaults();
    expect(decided).toMatchObject({ kind: 'made', mailed: true });
    expect(decided.kind === 'made' && (await decided.ineffective)).toBeUndefined();
    expect(await journaled()).toHaveLength(1);
  });
});

test('who agrees second agrees to the text that the first one changed, and the asker is told so', async () => {
  requestId = (await askFor(['manager', 'direction'])).id;
  const text = '<p>Bonjour,</p><p>Pour établir la TVA, il nous faut le relevé de février 2026.</p>';
  await decide('marc', await open('marc'), 'cosigned', { text });
  await decide('helene', await open('helene'), 'cosigned');
  expect(told.map(({ waiting, changed }) => ({ waiting, changed }))).toEqual([
    { waiting: true, changed: true },
    { waiting: false, changed: true },
  ]);
});
