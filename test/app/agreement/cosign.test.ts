import { decideSend } from '../../../src/app/send/decideSend';
import {
  decideRequest,
  obstacleFor,
  openRequest,
  type OpenRequest,
} from '../../../src/app/agreement/decideRequest';
import { dueToday } from '../../../src/app/worklist/dueToday';
import { prepareRelance, type DueNow } from '../../../src/app/relance/prepareRelance';
import { mainContact } from '../../../src/app/dossier/mainContact';
import { hasLeft } from '../../../src/app/agreement/hasLeft';
import { toDecide } from '../../../src/app/agreement/toDecide';
import { firstAsked, requestCosign } from '../../../src/app/agreement/requestCosign';
import type { NewCosignRequest, RequestFile } from '../../../src/app/agreement/cosignPorts';
import type { WholeFile } from '../../../src/app/ports';
import { verifyApproval } from '../../../src/app/agreement/verifyApproval';
import type { Verdict } from '../../../src/app/send/verdict';
import type { Outcome } from '../../../src/domain/agreement/approval';
import { withoutCosignLine } from '../../../src/domain/agreement/cosignLine';
import { fingerprint, type FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import { createChecker } from '../../../src/domain/phrasing';
import { addDays, plainDate, type Instant } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import { gateMessage } from '../../../src/texts/send/gate';
import { ADDIN, clock, LISTS_PATH, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

/** From the request to the send, on the sandbox's SharePoint: who may decide, on what, and what an approval is worth. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN}`;
const CLIENT = { name: 'Anne Vasseur', address: 'anne.vasseur@tilleuls.example' };

let sandbox: TestSandbox;
let dossier: WholeFile;
let other: WholeFile;
let count = 0;

beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  const managed = [];
  for (const { id } of await records.search('D-')) {
    const file = await records.read(id);
    if (file.dossier.manager.address.startsWith('marc.') && file.pieces.some((piece) => !piece.recueLe))
      managed.push(file);
  }
  [dossier, other] = managed as [WholeFile, WholeFile];
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.noFaults());

const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
/** Late enough for R4, with a journal that makes R4 the step: asked on the sandbox's day. */
function relanceOn(day: number): {
  readonly message: FingerprintedMessage;
  readonly due: DueNow;
  readonly prepared: ReturnType<typeof prepareRelance>;
} {
  const today = plainDate(TODAY);
  const late: WholeFile = {
    ...dossier,
    journal: [],
    pieces: dossier.pieces.map(({ recueLe: _received, ...piece }) => ({
      ...piece,
      echeance: addDays(today, -day),
    })),
  };
  const due = dueToday(policy, late, today)[0] as DueNow;
  const prepared = prepareRelance({ policy, clock, randomBytes }, late, due, CLAIRE, mainContact(late));
  const message: FingerprintedMessage = {
    subject: prepared.subject,
    html: prepared.html,
    to: [CLIENT.address],
    cc: [],
    bcc: [],
    attachments: [],
    reply: true,
  };
  return { message, due, prepared };
}

type Relance = ReturnType<typeof relanceOn>;

async function ask(relance: Relance, message = relance.message): Promise<NewCosignRequest> {
  const { requests } = sandbox.as('claire');
  return requestCosign({ requests, clock, policy, randomBytes }, CLAIRE, {
    dossier: dossier.dossier,
    marks: relance.prepared.pending.marks,
    message,
    approvals: relance.due.approvals,
    findings: [],
  });
}

const opened = (persona: string, requestId: string): Promise<OpenRequest> =>
  openRequest(sandbox.as(persona), policy, requestId);

async function decide(persona: string, requestId: string, outcome: Outcome, comment?: string) {
  const open = await opened(persona, requestId);
  return decideRequest(sandbox.as(persona).requests, randomBytes, open, outcome, comment ? { comment } : {});
}

async function verified(request: NewCosignRequest, message: FingerprintedMessage) {
  const [file] = await sandbox
    .as('claire')
    .requests.forDraft({ dossierId: request.dossierId, operationId: request.operationId });
  return verifyApproval(policy, dossier.dossier, file as RequestFile, {
    fingerprint: fingerprint(message),
    now: clock.now(),
    left: false,
  });
}

/** What the gate says of the message as it leaves. */
function send(relance: Relance, verdict: Verdict | undefined, message = relance.message, now = clock.now()) {
  const decision = decideSend(createChecker(policy.phrasing), {
    subject: message.subject,
    html: message.html,
    recipients: message.to.map((address) => ({ name: '', address })),
    me: CLAIRE.address,
    handover: relance.prepared.handover,
    hasReferenceLine: true,
    date: plainDate(TODAY),
    now,
    verdict,
    fingerprint: () => fingerprint({ ...message, html: withoutCosignLine(message.html, verdict?.line) }),
  });
  return decision.allow || decision.reasons.every(({ code }) => code !== 'approval')
    ? 'leaves'
    : gateMessage(decision);
}

describe('from the request to the send', () => {
  test('asked, co-signed, verified, sent', async () => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    expect(request.dueBy).toBe('2026-03-17');
    expect(firstAsked(request, dossier.dossier, CLAIRE.address).map(({ name }) => name)).toEqual([
      'Marc Lefèvre',
    ]);
    expect((await verified(request, relance.message)).state.status).toBe('waiting');
    expect(send(relance, undefined)).toMatch(/^Le message est gardé.*Co-signature requise/);

    const { made } = await decide('marc', request.id, 'cosigned');
    expect(made).toMatchObject({
      by: 'marc.lefevre@cabinet-orme.example',
      name: 'Marc Lefèvre',
      outcome: 'cosigned',
    });
    const { verdict } = await verified(request, relance.message);
    expect(verdict).toMatchObject({
      fingerprint: request.fingerprint,
      line: 'Message co-signé par Marc Lefèvre',
    });
    expect(send(relance, verdict)).toBe('leaves');
  });

  test('the co-signature line leaves the approval as it is, and nothing else does', async () => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    await decide('marc', request.id, 'cosigned');
    const { verdict } = await verified(request, relance.message);
    const signed = (line: string): FingerprintedMessage => ({
      ...relance.message,
      html: relance.message.html.replace('Réf. ', `${line} · Réf. `),
    });
    expect(send(relance, verdict, signed(verdict!.line!))).toBe('leaves');
    expect(send(relance, verdict, signed(`${verdict!.line!} sous réserve`))).toContain('a changé');
  });

  test('two round trips, one after the other, from the mail to the decision recorded', async () => {
    const request = await ask(relanceOn(21));
    const { requests, records, trips } = sandbox.as('marc');
    const open = await openRequest({ requests, records }, policy, request.id);
    expect(obstacleFor(open, 'marc.lefevre@cabinet-orme.example')).toBeUndefined();
    expect(trips.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /$batch', 'POST /$batch']);
    await decideRequest(requests, randomBytes, open, 'cosigned');
    expect(trips).toHaveLength(3); // The first two at the same moment.
  });

  test('changes asked, then a second round with the text changed', async () => {
    const relance = relanceOn(21);
    const first = await ask(relance);
    await decide('marc', first.id, 'changes-asked', 'Proposez un rendez-vous jeudi.');
    const refused = await verified(first, relance.message);
    expect(refused.state.status).toBe('changes-asked');
    expect(refused.file.decisions[0]!.comment).toBe('Proposez un rendez-vous jeudi.');

    const message = {
      ...relance.message,
      html: `<p>Jeudi à 10 h vous conviendrait-il ?</p>${relance.message.html}`,
    };
    const second = await ask(relance, message);
    await decide('marc', second.id, 'cosigned');
    const both = await sandbox
      .as('claire')
      .requests.forDraft({ dossierId: second.dossierId, operationId: second.operationId });
    expect(both.map(({ request }) => request.id)).toEqual([second.id, first.id]);
    expect(send(relance, (await verified(second, message)).verdict, message)).toBe('leaves');
  });

  test('the stand-in decides when the manager is away', async () => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    await decide('sophie', request.id, 'cosigned');
    expect(send(relance, (await verified(request, relance.message)).verdict)).toBe('leaves');
  });

  test.each([
    ['manager first', ['marc', 'helene']],
    ['direction first', ['helene', 'marc']],
  ])('J+30: manager and direction, %s', async (_name, [first, second]) => {
    const relance = relanceOn(30);
    const request = await ask(relance);
    await decide(first!, request.id, 'cosigned');
    const half = await verified(request, relance.message);
    expect(half.state.status).toBe('waiting');
    expect(send(relance, half.verdict)).toContain('Co-signature requise');
    await decide(second!, request.id, 'cosigned');
    expect(send(relance, (await verified(request, relance.message)).verdict)).toBe('leaves');
  });

  describe('the answer to a request is lost', () => {
    const lose = { match: '/^POST .*lists.Demandes.items/', status: 'cutAfter' } as const;
    const refuse = { match: '/^POST .*lists.Demandes.items/', status: 'cutBefore' } as const;
    const deaf = { match: '/^GET .*lists.Demandes.items/', status: 'cutBefore' } as const;
    const asked = async (relance: Relance): Promise<number> => {
      await sandbox.noFaults();
      const { operationId } = relance.prepared.pending.marks;
      const files = await sandbox
        .as('claire')
        .requests.forDraft({ dossierId: dossier.dossier.id, operationId });
      return files.length;
    };

    test('SharePoint tells that it holds the request: it is asked, once', async () => {
      const relance = relanceOn(21);
      await sandbox.faults({ rules: [lose] });
      await ask(relance);
      expect(await asked(relance)).toBe(1);
    });

    test('it never arrived: the failure is the first one', async () => {
      const relance = relanceOn(21);
      await sandbox.faults({ rules: [refuse] });
      await expect(ask(relance)).rejects.toMatchObject({ code: 'unreachable' });
      expect(await asked(relance)).toBe(0);
    });

    test('nobody can tell: that is what is said', async () => {
      const relance = relanceOn(21);
      await sandbox.faults({ rules: [lose, deaf] });
      await expect(ask(relance)).rejects.toMatchObject({ code: 'unsure' });
      expect(await asked(relance)).toBe(1);
    });
  });

  test('what waits for a person, and only that', async () => {
    const request = await ask(relanceOn(21));
    const waiting = async (persona: string, address: string) =>
      (await sandbox.as(persona).requests.waitingFor(address)).map((file) => file.request.id);
    expect(await waiting('marc', 'marc.lefevre@cabinet-orme.example')).toContain(request.id);
    expect(await waiting('sophie', 'sophie.garnier@cabinet-orme.example')).toContain(request.id);
    expect(await waiting('helene', 'helene.roux@cabinet-orme.example')).not.toContain(request.id);
    expect(await waiting('claire', CLAIRE.address)).toEqual([]);
  });

  test('a manager named since finds it; whom he follows is shown that it is no more his', async () => {
    const request = await ask(relanceOn(21));
    const name = (address: string) =>
      sandbox.raw('admin', 'PATCH', `${LISTS_PATH}/Dossiers/items/${dossier.dossier.id}/fields`, {
        Manager: address,
      });
    const shown = async (persona: string, address: string) =>
      toDecide(policy, await sandbox.as(persona).requests.waitingFor(address), address).map(
        (file) => file.request.id,
      );
    const JULIEN = 'julien.morel@cabinet-orme.example';
    const MARC = 'marc.lefevre@cabinet-orme.example';
    expect(await shown('marc', MARC)).toContain(request.id);
    expect(await shown('julien', JULIEN)).not.toContain(request.id);
    await name(JULIEN);
    expect(await shown('marc', MARC)).not.toContain(request.id);
    expect(await shown('julien', JULIEN)).toContain(request.id);
    await decide('julien', request.id, 'cosigned');
    expect(await shown('julien', JULIEN)).not.toContain(request.id);
    await name(MARC);
  });

  test('two round trips, whatever was asked and changed', async () => {
    await ask(relanceOn(21));
    const { requests, trips } = sandbox.as('sophie');
    expect(await requests.waitingFor('sophie.garnier@cabinet-orme.example')).not.toEqual([]);
    expect(trips.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /$batch', 'POST /$batch']);
  });
});

/** Written straight into the list, as somebody with a script would. */
const writeDecision = (persona: string, request: NewCosignRequest, change: Record<string, string> = {}) =>
  sandbox.raw(persona, 'POST', `${LISTS_PATH}/Decisions/items`, {
    fields: {
      Cle: `K${(count += 1)}${persona}`,
      DemandeId: request.id,
      DossierId: request.dossierId,
      Etape: request.step,
      Empreinte: request.fingerprint,
      Issue: 'cosigned',
      ...change,
    },
  });

describe('an agreement serves once', () => {
  /** Agreed to by Marc; whoever has a copy of the draft holds its marks, and finds the request by them. */
  async function agreedTo() {
    const relance = relanceOn(21);
    const request = await ask(relance);
    await decide('marc', request.id, 'cosigned');
    const { operationId } = relance.prepared.pending.marks;
    const file = (await verified(request, relance.message)).file;
    const left = (persona = 'claire'): Promise<boolean> =>
      hasLeft({ ...sandbox.as(persona), clock, policy, me: `${persona}@cabinet-orme.example` }, operationId);
    const pressed = async (persona?: string, message = relance.message): Promise<string> => {
      const { verdict } = verifyApproval(policy, dossier.dossier, file, {
        fingerprint: fingerprint(message),
        now: clock.now(),
        left: await left(persona),
      });
      return send(relance, verdict, message);
    };
    return { relance, operationId, pressed };
  }
  type Agreed = Awaited<ReturnType<typeof agreedTo>>;

  async function leave({ relance }: Agreed, to = CLIENT.address): Promise<void> {
    const { marks } = relance.prepared.pending;
    const { status } = await sandbox.raw('claire', 'POST', '/me/sendMail', {
      message: {
        subject: relance.message.subject,
        body: { contentType: 'html', content: relance.message.html },
        toRecipients: [{ emailAddress: { name: '', address: to } }],
        singleValueExtendedProperties: [
          { id: PROPERTY, value: JSON.stringify({ relance: JSON.stringify(marks) }) },
        ],
      },
    });
    expect(status).toBe(202);
  }
  const journaled = async ({ relance, operationId }: Agreed): Promise<unknown> =>
    sandbox.as('claire').records.append({
      operationId,
      dossierId: relance.prepared.pending.marks.dossierId,
      at: clock.now(),
      action: 'relance',
      author: CLAIRE.address,
      pieces: [],
      policyVersion: '3.2',
      origin: 'gate',
    });
  const served = 'a déjà servi';

  beforeEach(() => sandbox.sentLag({ seconds: 0, keepProperties: true }));

  const rows: readonly (readonly [string, (agreed: Agreed) => Promise<unknown>, string, string?])[] = [
    ['nothing left: it may', async () => {}, 'leaves'],
    ['the first copy is in the Sent Items, not in the journal yet', (agreed) => leave(agreed), served],
    [
      'the first copy is there, and lost its marks',
      async (agreed) => {
        await sandbox.sentLag({ seconds: 0, keepProperties: false });
        await leave(agreed);
      },
      served,
    ],
    ['the journal holds it: a colleague with a copy of the draft', journaled, served, 'julien'],
    [
      'the journal holds it, and the mailbox does not answer',
      async (agreed) => {
        await journaled(agreed);
        await sandbox.faults({ rules: [{ match: '/mailFolders/', status: 503 }] });
      },
      served,
    ],
    [
      'the press failed and nothing left: the same message is pressed again',
      async (agreed) => {
        await sandbox.faults({ rules: [{ match: 'sendMail', status: 500 }] });
        await expect(leave(agreed)).rejects.toThrow();
        await sandbox.noFaults();
      },
      'leaves',
    ],
    [
      'shown to a colleague only: nothing left',
      (agreed) => leave(agreed, 'marc.lefevre@cabinet-orme.example'),
      'leaves',
    ],
    ['another relance left', async () => leave(await agreedTo()), 'leaves'],
  ];
  test.each(rows.map(([name, ...row]) => [name, row] as const))(
    '%s',
    async (_name, [before, expected, persona]) => {
      const agreed = await agreedTo();
      await before(agreed);
      expect(await agreed.pressed(persona)).toContain(expected);
    },
  );

  test('what left is said of a copy whose words were changed too: nobody is asked to agree to it again', async () => {
    const agreed = await agreedTo();
    const { message } = agreed.relance;
    const changed = { ...message, html: message.html.replace('</p>', ' Bien à vous.</p>') };
    expect(await agreed.pressed('claire', changed)).not.toContain(served);
    await leave(agreed);
    expect(await agreed.pressed('claire', changed)).toContain(served);
  });

  test('where nobody can say whether it left, nothing is said of it', async () => {
    const { pressed } = await agreedTo();
    await sandbox.faults({ rules: [{ match: 'lists/Journal', status: 503 }] });
    await expect(pressed()).rejects.toMatchObject({ code: 'throttled' });
  });
});

describe('attacks, each refused with its sentence', () => {
  test.each<[string, (request: NewCosignRequest) => Promise<{ status: number }>, string]>([
    ['the asker writes her own approval', (request) => writeDecision('claire', request), 'asker-decides'],
    [
      'the asker writes it in the manager’s name',
      (request) =>
        writeDecision('claire', request, {
          Commentaire: 'Marc Lefèvre',
          Title: 'marc.lefevre@cabinet-orme.example',
        }),
      'asker-decides',
    ],
    ['a colleague who manages nothing here', (request) => writeDecision('julien', request), 'not-a-decider'],
    [
      'the manager, for another dossier',
      (request) => writeDecision('marc', request, { DossierId: '999' }),
      'other-dossier',
    ],
    [
      'the manager, for another step',
      (request) => writeDecision('marc', request, { Etape: 'R3' }),
      'other-step',
    ],
    [
      'the manager, for another text',
      (request) => writeDecision('marc', request, { Empreinte: 'f'.repeat(64) }),
      'other-message',
    ],
    [
      'direction, where only the manager is asked',
      (request) => writeDecision('helene', request),
      'not-a-decider',
    ],
  ])('%s', async (_name, attack, why) => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    const { status } = await attack(request);
    expect([201, 400]).toContain(status);
    const { state, verdict } = await verified(request, relance.message);
    if (status === 201) expect(state.rejected.map((one) => one.why)).toEqual([why]);
    expect(state.status).toBe('waiting');
    expect(verdict).toBeUndefined();
    expect(send(relance, verdict)).toContain('Co-signature requise');
  });

  test('a decision made for another request counts for none of this one', async () => {
    const relance = relanceOn(21);
    const [one, two] = [await ask(relance), await ask(relance)];
    await decide('marc', one.id, 'cosigned');
    expect((await opened('claire', two.id)).state.status).toBe('waiting');
  });

  test.each([
    ['a row of Demandes', 'Demandes', 'DemandeId'],
    ['a row of Decisions', 'Decisions', 'DemandeId'],
  ])('nobody in daily use changes or deletes %s', async (_name, list, column) => {
    const request = await ask(relanceOn(21));
    await decide('marc', request.id, 'refused', 'Non.');
    const filter = encodeURIComponent(`fields/${column} eq '${request.id}'`);
    const found = await sandbox.raw('claire', 'GET', `${LISTS_PATH}/${list}/items?$filter=${filter}`);
    const [{ id }] = found.body.value as [{ id: string }];
    for (const persona of ['claire', 'marc']) {
      const path = `${LISTS_PATH}/${list}/items/${id}`;
      expect((await sandbox.raw(persona, 'PATCH', `${path}/fields`, { Empreinte: 'x' })).status).toBe(403);
      expect((await sandbox.raw(persona, 'DELETE', path)).status).toBe(403);
    }
  });

  test('a stored draft altered with full control is refused, even with its fingerprint altered too', async () => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    const message = { ...request.message, html: '<p>Vos documents seront conservés.</p>' };
    const filter = encodeURIComponent(`fields/DemandeId eq '${request.id}'`);
    const found = await sandbox.raw('admin', 'GET', `${LISTS_PATH}/Demandes/items?$filter=${filter}`);
    const [{ id }] = found.body.value as [{ id: string }];
    const changed = await sandbox.raw('admin', 'PATCH', `${LISTS_PATH}/Demandes/items/${id}/fields`, {
      Message: JSON.stringify(message),
      Empreinte: fingerprint(message),
    });
    expect(changed.status).toBe(200);
    expect(obstacleFor(await opened('marc', request.id), 'marc.lefevre@cabinet-orme.example')).toBe(
      'altered',
    );
    await decide('marc', request.id, 'cosigned');
    expect((await verified(request, message)).verdict).toBeUndefined();
  });

  test('a stored draft that is not the one it is bound to', async () => {
    const relance = relanceOn(21);
    const { requests } = sandbox.as('claire');
    const asked = await ask(relance);
    const forged = {
      ...asked,
      id: asked.id.replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z')),
      message: { ...asked.message, html: '<p>Bonjour.</p>' },
    };
    await requests.ask(forged);
    expect(obstacleFor(await opened('marc', forged.id), 'marc.lefevre@cabinet-orme.example')).toBe('altered');
  });

  test('a request whose name leads to another dossier', async () => {
    const relance = relanceOn(21);
    const { requests } = sandbox.as('claire');
    const asked = await ask(relance);
    const symbols = asked.id.slice(asked.id.lastIndexOf('-'));
    const forged = { ...asked, id: `${other.dossier.id}${symbols}` };
    await requests.ask(forged);
    expect(obstacleFor(await opened('marc', forged.id), 'marc.lefevre@cabinet-orme.example')).toBe(
      'other-dossier',
    );
  });

  test('a request that SharePoint does not hold, as a forged mail would name it', async () => {
    await expect(opened('marc', `${dossier.dossier.id}-ABCDEFGHJKMN`)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  describe('after the approval', () => {
    test.each<[string, (message: FingerprintedMessage) => FingerprintedMessage]>([
      ['one word', (message) => ({ ...message, html: message.html.replace('Bonjour', 'Rebonjour') })],
      ['one recipient', (message) => ({ ...message, to: [...message.to, 'associe@tilleuls.example'] })],
      ['one hidden recipient', (message) => ({ ...message, bcc: ['presse@journal.example'] })],
      [
        'one file',
        (message) => ({ ...message, attachments: [{ name: 'liste.pdf', size: 10, inline: false }] }),
      ],
      ['the subject', (message) => ({ ...message, subject: 'Mise en demeure' })],
      [
        'words in white',
        (message) => ({ ...message, html: `<p style="color:#fff">Sinon, plus rien.</p>${message.html}` }),
      ],
    ])('%s changed', async (_name, change) => {
      const relance = relanceOn(21);
      const request = await ask(relance);
      await decide('marc', request.id, 'cosigned');
      const { verdict } = await verified(request, relance.message);
      const changed = change(relance.message);
      expect(send(relance, verdict, changed)).toContain('a changé depuis l’accord');
      const again = await verified(request, changed);
      expect([again.sameText, again.verdict]).toEqual([false, undefined]);
    });
  });

  test('the approver changes the text: the draft leaves with that text, and with no other', async () => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    const text = relance.message.html.replace('Bonjour', 'Bonjour à nouveau');
    const open = await opened('marc', request.id);
    await decideRequest(sandbox.as('marc').requests, randomBytes, open, 'cosigned', { text });
    const asAsked = await verified(request, relance.message);
    expect([asAsked.state.status, asAsked.state.text, asAsked.verdict]).toEqual(['granted', text, undefined]);
    const changed = { ...relance.message, html: text };
    const { verdict } = await verified(request, changed);
    expect(send(relance, verdict, changed)).toBe('leaves');
    expect(send(relance, verdict)).toContain('a changé depuis l’accord');
  });

  test.each([
    ['the asker', 'claire', 'asker-decides'],
    ['somebody who may not decide', 'julien', 'not-a-decider'],
  ])('a changed text signed by %s, through Graph directly', async (_name, persona, why) => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    const html = `${relance.message.html}<p>Sous huitaine.</p>`;
    await writeDecision(persona, request, {
      Issue: 'cosigned',
      Texte: html,
      Empreinte: fingerprint({ ...relance.message, html }),
    });
    const { state } = await opened('claire', request.id);
    expect([state.status, state.text, state.rejected.map((one) => one.why)]).toEqual([
      'waiting',
      undefined,
      [why],
    ]);
  });

  test('a text changed by the manager with the fingerprint of another message', async () => {
    const request = await ask(relanceOn(21));
    await writeDecision('marc', request, { Issue: 'cosigned', Texte: '<p>Autre chose.</p>' });
    const { state } = await opened('claire', request.id);
    expect([state.status, state.rejected.map((one) => one.why)]).toEqual(['waiting', ['other-message']]);
  });

  test('an approval taken back, and the verdict kept from before', async () => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    await decide('marc', request.id, 'cosigned');
    const { verdict } = await verified(request, relance.message);
    await decide('marc', request.id, 'withdrawn');
    expect((await verified(request, relance.message)).verdict).toBeUndefined();
    const later = new Date(Date.parse(clock.now()) + 6 * 60_000).toISOString() as Instant;
    expect(send(relance, verdict, relance.message, later)).toContain('revérifié');
  });

  test('nobody takes back what somebody else agreed to', async () => {
    const request = await ask(relanceOn(21));
    await decide('marc', request.id, 'cosigned');
    await writeDecision('sophie', request, { Issue: 'withdrawn' });
    expect((await opened('claire', request.id)).state.status).toBe('granted');
  });

  test('two decisions at the same second: the one written first counts', async () => {
    const relance = relanceOn(21);
    const request = await ask(relance);
    const [one, two] = await Promise.all([opened('marc', request.id), opened('sophie', request.id)]);
    const made = await Promise.all([
      decideRequest(sandbox.as('marc').requests, randomBytes, one, 'cosigned'),
      decideRequest(sandbox.as('sophie').requests, randomBytes, two, 'cosigned'),
    ]);
    const first = made.map((each) => each.made).sort((a, b) => a.id - b.id)[0]!;
    const { state } = await opened('claire', request.id);
    expect(state.agreed.map((agreement) => agreement.decision.by)).toEqual([first.by]);
    expect(state.rejected.map(({ why }) => why)).toEqual(['role-taken']);
  });

  test('J+30: one person in both roles is one person', async () => {
    const relance = relanceOn(30);
    const request = await ask(relance);
    const file = {
      request: { ...request, asker: CLAIRE, askedAt: clock.now(), number: 1, altered: false },
      decisions: [],
    };
    await decide('marc', request.id, 'cosigned');
    const { decisions } = await opened('claire', request.id);
    const alone = { ...dossier.dossier, direction: dossier.dossier.manager };
    const state = verifyApproval(
      policy,
      alone,
      { ...file, decisions },
      {
        fingerprint: request.fingerprint,
        now: clock.now(),
        left: false,
      },
    );
    expect(state.verdict).toBeUndefined();
  });

  test.each([503, 500, 403] as const)('a decision that meets %i is not made, and says so', async (status) => {
    const request = await ask(relanceOn(21));
    const open = await opened('marc', request.id);
    await sandbox.faults({ rules: [{ match: '/lists/Decisions/items', status, retryAfter: 1 }] });
    await expect(
      decideRequest(sandbox.as('marc').requests, randomBytes, open, 'cosigned'),
    ).rejects.toMatchObject({ name: 'Failure' });
    await sandbox.noFaults();
    expect((await opened('claire', request.id)).state.status).toBe('waiting');
  });

  test('the asker who is the manager asks the stand-in; alone, she is told', async () => {
    const relance = relanceOn(21);
    const { requests } = sandbox.as('claire');
    const own = { ...dossier.dossier, manager: CLAIRE };
    const needs = { requests, clock, policy, randomBytes };
    const asked = {
      marks: relance.prepared.pending.marks,
      message: relance.message,
      approvals: ['manager'] as const,
      findings: [],
    };
    const request = await requestCosign(needs, CLAIRE, { ...asked, dossier: own });
    expect(firstAsked(request, own, CLAIRE.address).map(({ name }) => name)).toEqual(['Sophie Garnier']);
    const { suppleant: _none, ...alone } = own;
    await expect(requestCosign(needs, CLAIRE, { ...asked, dossier: alone })).rejects.toMatchObject({
      code: 'no-decider',
    });
  });
});
