import { randomUUID } from 'node:crypto';
import { decidersToday } from '../../../src/app/agreement/decidersToday';
import { decidersBy, requestCosign } from '../../../src/app/agreement/requestCosign';
import type { NewCosignRequest, RequestFile, Requests } from '../../../src/app/agreement/cosignPorts';
import { noteApproval } from '../../../src/app/agreement/noteApproval';
import { stateOf } from '../../../src/app/agreement/requestState';
import { toDecide } from '../../../src/app/agreement/toDecide';
import { verifyApproval, type Verified } from '../../../src/app/agreement/verifyApproval';
import { gapOf } from '../../../src/app/send/verdict';
import type { WholeFile } from '../../../src/app/ports';
import type { Deciders, Outcome } from '../../../src/domain/agreement/approval';
import type { Dossier } from '../../../src/domain/dossier';
import { fingerprint, type FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import { operationId } from '../../../src/domain/journal/journal';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import { parsePolicyText } from '../../../src/domain/policy/parsePolicy';
import type { Approver } from '../../../src/domain/policy/sequence';
import { connectWith } from '../../../src/graph';
import { countedTokens, scriptedGraph } from '../../graph/support/scriptedGraph';
import { ADDIN, clock, LISTS_PATH, openSandbox, SITE, type TestSandbox } from '../../graph/support/sandbox';

/** What somebody writes straight into `Demandes` and `Decisions`, or changes there, and what an agreement is worth then. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const MARC = 'marc.lefevre@cabinet-orme.example';

jest.setTimeout(60_000);

let sandbox: TestSandbox;
let dossier: WholeFile;
beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  for (const { id } of await records.search('D-')) {
    dossier = await records.read(id);
    if (dossier.dossier.manager.address === MARC && dossier.dossier.suppleant) break;
  }
});
afterAll(() => sandbox.close());

const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

interface Asked {
  readonly request: NewCosignRequest;
  readonly message: FingerprintedMessage;
}

/** @param deciders written into the request in place of those of the dossier */
async function ask(
  approvals: readonly Approver[] = ['manager'],
  isRelance = true,
  of: Dossier = dossier.dossier,
  deciders?: Deciders,
): Promise<Asked> {
  const message: FingerprintedMessage = {
    subject: 'TVA de février',
    html: `<p>Bonjour Madame,</p><p>Il nous faut le relevé ${randomUUID()}.</p>`,
    to: ['anne.vasseur@tilleuls.example'],
    cc: [],
    bcc: [],
    attachments: [],
    reply: true,
  };
  const { requests } = sandbox.as('claire');
  const forging = {
    ask: (one: NewCosignRequest) => requests.ask(deciders ? { ...one, deciders } : one),
  };
  const request = await requestCosign({ requests: forging, clock, policy, randomBytes }, CLAIRE, {
    dossier: of,
    ...(isRelance
      ? { marks: { operationId: operationId(randomBytes(12)), sequence: 'pieces', step: 'R4' } }
      : {}),
    message,
    approvals,
    findings: [],
  });
  return { request, message };
}

/** Written by this person with a script, without our screens. Returns the row's id. */
async function write(
  persona: string,
  { request }: Pick<Asked, 'request'>,
  outcome: Outcome,
  change: Record<string, string> = {},
): Promise<string> {
  const { status, body } = await sandbox.raw(persona, 'POST', `${LISTS_PATH}/Decisions/items`, {
    fields: {
      Cle: randomUUID(),
      DemandeId: request.id,
      DossierId: request.dossierId,
      Etape: request.step,
      Empreinte: request.fingerprint,
      Issue: outcome,
      ...change,
    },
  });
  expect(status).toBe(201);
  return body.id as string;
}

const tamper = async (list: string, id: string, fields: object): Promise<void> => {
  const { status } = await sandbox.raw('admin', 'PATCH', `${LISTS_PATH}/${list}/items/${id}/fields`, fields);
  expect(status).toBe(200);
};

async function verified({ request, message }: Asked, of: Dossier = dossier.dossier): Promise<Verified> {
  const { dossierId, operationId: operation } = request;
  const files = await sandbox
    .as('claire')
    .requests.forDraft({ dossierId, ...(operation ? { operationId: operation } : {}) });
  const file = files.find((one) => one.request.id === request.id)!;
  return verifyApproval(policy, of, file, {
    fingerprint: fingerprint(message),
    now: clock.now(),
    left: false,
  });
}

const noCache = { get: async () => undefined, put: async () => {} };
const parse = async () => parsePolicyText;

/** What the journal says once it left all the same. */
async function noted({ request }: Asked): Promise<string> {
  const { records, requests, policies } = sandbox.as('claire');
  let note = '';
  const spied = {
    ...records,
    append: async (entry: { note?: string }) => ((note = entry.note ?? ''), 'written' as const),
  };
  const words = {
    agreed: () => 'agreed',
    takenBack: () => 'taken back',
    notTheirs: () => 'not theirs',
    leftWithout: 'without',
  };
  const ports = { records, policies, cache: noCache, clock, builtin: async () => policy, parse };
  await noteApproval(
    spied,
    requests,
    (id) => decidersToday(ports, id),
    words,
    async () => {},
  ).append({
    operationId: request.operationId!,
    dossierId: request.dossierId,
    at: clock.now(),
    action: 'relance',
    author: CLAIRE.address,
    pieces: [],
    policyVersion: '',
    origin: 'recovered',
  });
  return note;
}

type Row = readonly [name: string, attack: (asked: Asked) => Promise<unknown>, note: string];

describe('no agreement is left', () => {
  test.each<Row>([
    [
      'a hundred decisions that count for nothing, then the agreement is taken back',
      async (asked) => {
        await write('marc', asked, 'cosigned');
        for (let count = 0; count < 100; count += 1) await write('julien', asked, 'refused');
        await write('marc', asked, 'withdrawn');
      },
      'taken back',
    ],
    [
      'the row of a refusal changed into an agreement',
      async (asked) => {
        await write('sophie', asked, 'cosigned');
        const id = await write('marc', asked, 'refused');
        await tamper('Decisions', id, { Issue: 'cosigned' });
      },
      'without',
    ],
    [
      'a word of the row changed that takes the agreement back',
      async (asked) => {
        await write('marc', asked, 'cosigned');
        const id = await write('marc', asked, 'withdrawn');
        await tamper('Decisions', id, { Commentaire: 'x' });
      },
      'without',
    ],
    [
      'the row of a refusal bound to another text',
      async (asked) => {
        await write('marc', asked, 'cosigned');
        const id = await write('sophie', asked, 'refused');
        await tamper('Decisions', id, { Empreinte: 'f'.repeat(64) });
      },
      'without',
    ],
    [
      'the deciders of the request changed to a friend',
      async (asked) => {
        const filter = encodeURIComponent(`fields/DemandeId eq '${asked.request.id}'`);
        const { body } = await sandbox.raw('admin', 'GET', `${LISTS_PATH}/Demandes/items?$filter=${filter}`);
        const [{ id }] = body.value as [{ id: string }];
        const friend = { manager: ['julien.morel@cabinet-orme.example'], direction: [] };
        await tamper('Demandes', id, { Decideurs: JSON.stringify(friend) });
        await write('julien', asked, 'cosigned');
      },
      'without',
    ],
  ])('%s', async (_name, attack, note) => {
    const asked = await ask();
    await attack(asked);
    expect((await verified(asked)).verdict).toBeUndefined();
    expect(await noted(asked)).toBe(note);
  });

  test.each([
    ['a friend, who agrees', 'julien', 'not theirs'],
    ['a friend, while the manager agrees', 'marc', 'agreed'],
    ['a friend, while nobody agrees', undefined, 'without'],
  ])('a request written with deciders of one’s own choice: %s', async (_name, persona, note) => {
    const asked = await ask(['manager'], true, dossier.dossier, {
      manager: ['julien.morel@cabinet-orme.example'],
      direction: [],
    });
    if (persona) await write(persona, asked, 'cosigned');
    expect((await verified(asked)).verdict !== undefined).toBe(persona === 'marc');
    expect(await noted(asked)).toBe(note);
  });

  test.each([403, 404, 503] as const)(
    'the dossier answers %i while a relance is written down: no friend’s agreement counts',
    async (status) => {
      const asked = await ask(['manager'], true, dossier.dossier, {
        manager: ['julien.morel@cabinet-orme.example'],
        direction: [],
      });
      await write('julien', asked, 'cosigned');
      await sandbox.faults({ rules: [{ match: 'lists/Dossiers/', status }] });
      const said = await noted(asked).catch((failure: { code: string }) => failure.code);
      await sandbox.noFaults();
      expect(said).toBe(status === 503 ? 'throttled' : 'not theirs');
    },
  );

  test('the dossier was given to another manager between the agreement and the send: he is asked', async () => {
    const asked = await ask();
    await write('marc', asked, 'cosigned');
    expect((await verified(asked)).verdict).toBeDefined();
    const { suppleant: _none, ...moved } = dossier.dossier;
    const other = {
      ...moved,
      manager: { name: 'Sophie Garnier', address: 'sophie.garnier@cabinet-orme.example' },
    };
    expect((await verified(asked, other)).state.rejected.map(({ why }) => why)).toEqual(['not-a-decider']);
    await write('sophie', asked, 'cosigned');
    expect((await verified(asked, other)).verdict?.agreed.map(({ by }) => by)).toEqual([
      other.manager.address,
    ]);
  });

  test('the policy took the team’s managers away meanwhile: what one of them agreed to counts no more', async () => {
    const asked = await ask();
    await write('helene', asked, 'cosigned');
    const team = {
      ...policy,
      cosignature: { ...policy.cosignature, teamManagers: ['helene.roux@cabinet-orme.example'] },
    };
    expect(decidersBy(team, dossier.dossier).manager).toContain('helene.roux@cabinet-orme.example');
    const { file } = await verified(asked);
    const by = (of: typeof policy) =>
      verifyApproval(of, dossier.dossier, file, {
        fingerprint: fingerprint(asked.message),
        now: clock.now(),
        left: false,
      });
    expect([by(team).verdict?.agreed.length, by(policy).verdict]).toEqual([1, undefined]);
  });

  test('a request that names fewer people than its step needs is worth what it names', async () => {
    const asked = await ask(['manager']);
    await write('marc', asked, 'cosigned');
    const { verdict } = await verified(asked);
    const gap = (needed: readonly Approver[]) =>
      gapOf(verdict, needed, fingerprint(asked.message), clock.now());
    expect([gap(['manager']), gap(['manager', 'direction'])]).toEqual([undefined, 'incomplete']);
  });

  test('one’s own relance, about which a colleague asked: who sends it has not agreed to it', async () => {
    const asked = await ask();
    await write('marc', asked, 'cosigned');
    const { verdict } = await verified(asked);
    const sentBy = (me: string) => gapOf(verdict, ['manager'], fingerprint(asked.message), clock.now(), me);
    expect([sentBy(CLAIRE.address), sentBy('Marc.Lefevre@cabinet-orme.example')]).toEqual([undefined, 'own']);
  });
});

/** Every way in which requests are read, and its round trips: while each row is as it was written, and once one is not. */
type Way = readonly [
  name: string,
  read: (requests: Requests, of: NewCosignRequest) => Promise<readonly RequestFile[]>,
  trips: readonly [whole: number, changed: number],
];
const WAYS: readonly Way[] = [
  ['the request itself', async (requests, { id }) => [await requests.read(id)], [1, 1]],
  [
    'its draft',
    (requests, { dossierId, operationId: operation }) =>
      requests.forDraft({ dossierId, operationId: operation! }),
    [2, 2],
  ],
  ['its dossier', (requests, { dossierId }) => requests.ofDossier(dossierId), [1, 2]],
  ['what waits for who decides', (requests) => requests.waitingFor(MARC), [2, 3]],
  [
    'what waits in a dossier taken over',
    async (requests, { dossierId }) => {
      const Manager = 'julien.morel@cabinet-orme.example';
      await tamper('Dossiers', dossierId, { Manager });
      return requests.waitingFor(Manager);
    },
    [2, 3],
  ],
  ['all that he was asked', (requests) => requests.askedOf(MARC), [2, 3]],
];

describe.each(WAYS)('a refusal whose row was changed, read by %s', (_name, read, [whole, changed]) => {
  // Without the rows changed before: each costs a look of its own.
  beforeAll(() => sandbox.reset());
  const seen = async ({
    request,
  }: Asked): Promise<readonly [altered: boolean, status: string, trips: number]> => {
    const { requests, trips } = sandbox.as('marc');
    const file = (await read(requests, request)).find((one) => one.request.id === request.id)!;
    const { status } = stateOf(file, decidersBy(policy, dossier.dossier));
    return [file.request.altered, status, trips.length];
  };

  test('nobody takes its request for agreed to; the others stay what they are', async () => {
    const [other, asked] = [await ask(), await ask()];
    await write('marc', other, 'cosigned');
    await write('sophie', asked, 'cosigned');
    const refusal = await write('marc', asked, 'refused');
    expect([await seen(asked), await seen(other)]).toEqual([
      [false, 'refused', whole],
      [false, 'granted', whole],
    ]);
    await tamper('Decisions', refusal, { Commentaire: 'x' });
    expect([await seen(asked), await seen(other)]).toEqual([
      [true, 'waiting', changed],
      [false, 'granted', changed],
    ]);
  });
});

describe('beyond one page of rows', () => {
  test.each(WAYS.filter(([name]) => !name.includes('taken over')))(
    'more decisions than anybody reads: nothing counts, read by %s',
    async (_name, read) => {
      const asked = await ask();
      await write('marc', asked, 'cosigned');
      const { body } = await sandbox.raw(
        'claire',
        'GET',
        `${LISTS_PATH}/Demandes/items?$expand=fields&$top=5000`,
      );
      const [decision] = (await verified(asked)).file.decisions;
      const item = {
        id: String(decision!.id),
        eTag: '"x,1"',
        createdDateTime: decision!.at,
        createdBy: { user: { displayName: 'Marc', email: MARC } },
        fields: {
          Cle: decision!.key,
          DemandeId: asked.request.id,
          DossierId: asked.request.dossierId,
          Etape: asked.request.step,
          Empreinte: asked.request.fingerprint,
          Issue: 'cosigned',
        },
      };
      const demandes = (body.value as { fields: { DemandeId: string } }[]).filter(
        ({ fields }) => fields.DemandeId === asked.request.id,
      );
      const graph = await scriptedGraph(({ method, body: sent }) => {
        const page = { value: [item], '@odata.nextLink': `${graph.graphUrl}/next` };
        const none = { value: [] };
        if (method === 'GET') return { status: 200, body: page };
        const steps = (sent as { requests: { id: string; url: string }[] }).requests;
        const responses = steps.map(({ id, url }) => ({
          id,
          status: 200,
          body: url.includes('Demandes') ? { value: demandes } : url.includes('Decisions') ? page : none,
        }));
        return { status: 200, body: { responses } };
      });
      const connection = connectWith(
        { graphUrl: graph.graphUrl, site: SITE, addinId: ADDIN },
        clock,
        countedTokens(),
      );
      const [file] = await read(connection.requests, asked.request).finally(graph.close);
      expect(file!.request.altered).toBe(true);
      // Nobody waits for ever either.
      expect(graph.received.length).toBeLessThan(50);
    },
  );

  test('the last of sixty requests is found, by who asked and by who decides', async () => {
    const others = await sandbox.as('marc').records.search('D-');
    const other = others.find(({ id }) => id !== dossier.dossier.id)!;
    const { dossier: elsewhere } = await sandbox.as('marc').records.read(other.id);
    const all: Asked[] = [await ask(['manager'], false, { ...elsewhere, manager: dossier.dossier.manager })];
    for (let count = 0; count < 60; count += 1) all.push(await ask(['manager'], false));
    const last = all.at(-1)!;
    await write('marc', last, 'validated');
    expect((await verified(last)).verdict).toBeDefined();
    const { requests } = sandbox.as('marc');
    const ids = (found: readonly { request: { id: string } }[]) => found.map(({ request }) => request.id);
    const listed = await requests.waitingFor(MARC);
    expect(ids(listed)).toContain(last.request.id);
    expect(listed.filter((one) => one.dossier === undefined)).toEqual([]);
    // What waits is never hidden by what came after it.
    const waiting = ids(toDecide(policy, listed, MARC));
    expect(waiting).not.toContain(last.request.id);
    expect(all.slice(0, -1).filter(({ request }) => !waiting.includes(request.id))).toEqual([]);
    const asked = ids(await requests.askedOf(MARC));
    expect(all.filter(({ request }) => !asked.includes(request.id))).toEqual([]);
  });
});
