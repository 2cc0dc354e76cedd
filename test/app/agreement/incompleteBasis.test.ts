import { decideRequest, openRequest } from '../../../src/app/agreement/decideRequest';
import type { Outcome } from '../../../src/domain/agreement/approval';
import { decideSend, type StopReason } from '../../../src/app/send/decideSend';
import {
  closeCorrection,
  correctionOperation,
  followCorrection,
} from '../../../src/app/agreement/journalCorrection';
import type { RecordedDecision } from '../../../src/app/agreement/cosignPorts';
import { mainContact } from '../../../src/app/dossier/mainContact';
import { prepareAnswer } from '../../../src/app/relance/prepareAnswer';
import type { WholeFile } from '../../../src/app/ports';
import { requestCosign } from '../../../src/app/agreement/requestCosign';
import { verifyApproval } from '../../../src/app/agreement/verifyApproval';
import { INCOMPLETE_BASIS, openCorrections, type Correction } from '../../../src/domain/journal/corrections';
import { fingerprint, type FingerprintedMessage } from '../../../src/domain/fingerprint/fingerprint';
import { operationId } from '../../../src/domain/journal/journal';
import { createChecker } from '../../../src/domain/phrasing';
import { addDays, plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import { listPart } from '../../../src/domain/template/blocks';
import { correctionNote, reserveMessage } from '../../../src/texts/agreement/incompleteBasis';
import { closing, greeting, paragraphs } from '../../../src/texts/letter/letterFrame';
import { gateMessage } from '../../../src/texts/send/gate';
import { clock, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

/** "Faire avec ce qu'on a" on the sandbox's SharePoint: the three conditions, then the corrective action until closed. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const DUE_ON = addDays(plainDate(TODAY), 30);
const CORRECTION: Correction = {
  objectif: 'TVA février 2026',
  impact: 'TVA déductible minorée de 400 euros environ',
  action: 'Déclaration rectificative dès réception du relevé',
  dueOn: DUE_ON,
  owner: CLAIRE,
};

let sandbox: TestSandbox;
let dossier: WholeFile;
const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const WORDS = {
  planned: correctionNote,
  ended: ({ outcome, name }: RecordedDecision) => `${outcome}, ${name}`,
};
const checker = createChecker(policy.phrasing);

beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  for (const { id } of await records.search('D-')) {
    dossier = await records.read(id);
    if (dossier.dossier.manager.address.startsWith('marc.') && dossier.contacts.length > 0) break;
  }
});
afterAll(() => sandbox.close());

/** The message that the pane writes, with its reserve. */
function written() {
  const { subject, before, after } = reserveMessage({
    objectif: 'la déclaration de TVA de février 2026',
    pieces: ['Relevé bancaire février 2026', 'Factures d’achats février 2026'],
    workingDays: policy.message.processingWorkingDays,
  });
  const parts = [
    ...paragraphs(greeting(dossier.contacts[0], dossier.dossier.client), before),
    ...listPart(['Relevé bancaire février 2026', 'Factures d’achats février 2026']),
    ...paragraphs(...after),
  ];
  return prepareAnswer(
    { policy, clock },
    dossier,
    CLAIRE,
    { subject, parts, closing },
    operationId(randomBytes(12)),
    mainContact(dossier),
  );
}

const messageOf = (prepared: ReturnType<typeof written>): FingerprintedMessage => ({
  subject: prepared.subject,
  html: prepared.html,
  to: prepared.to.map(({ address }) => address),
  cc: [],
  bcc: [],
  attachments: [],
  reply: false,
});

async function agreed(prepared: ReturnType<typeof written>, correction?: Correction) {
  const request = await requestCosign({ ...sandbox.as('claire'), clock, policy, randomBytes }, CLAIRE, {
    dossier: dossier.dossier,
    marks: prepared.pending.marks,
    message: messageOf(prepared),
    approvals: ['manager'],
    findings: [],
    ...(correction ? { correction } : {}),
  });
  const marc = sandbox.as('marc');
  const open = await openRequest(marc, policy, request.id);
  const { open: after } = await decideRequest(marc.requests, randomBytes, open, 'validated');
  const [file] = await sandbox.as('claire').requests.forDraft({
    dossierId: dossier.dossier.id,
    operationId: request.operationId!,
  });
  return { open, after, file: file! };
}

function reasonsOf(
  prepared: ReturnType<typeof written>,
  verdict?: ReturnType<typeof verifyApproval>['verdict'],
) {
  const message = messageOf(prepared);
  const decision = decideSend(checker, {
    subject: message.subject,
    html: message.html,
    recipients: prepared.to,
    me: CLAIRE.address,
    handover: prepared.handover,
    hasReferenceLine: true,
    reply: false,
    date: plainDate(TODAY),
    now: clock.now(),
    verdict,
    fingerprint: () => fingerprint(message),
  });
  return { codes: decision.allow ? [] : decision.reasons.map(({ code }: StopReason) => code), decision };
}

test('the message written for the person holds the reserve, and nothing else to correct', () => {
  const { findings } = checker.check({
    subject: written().subject,
    body: written().html,
    format: 'html',
    reply: false,
  });
  expect(findings.map(({ rule }) => rule)).toEqual([INCOMPLETE_BASIS]);
});

test('without the manager it is stopped; with him but without impact and corrective action, too', async () => {
  const prepared = written();
  expect(reasonsOf(prepared).codes).toEqual(['finding']);

  const { file } = await agreed(prepared);
  const { verdict } = verifyApproval(policy, dossier.dossier, file, {
    fingerprint: fingerprint(messageOf(prepared)),
    now: clock.now(),
    left: false,
  });
  const { codes, decision } = reasonsOf(prepared, verdict);
  expect(codes).toEqual(['correction']);
  expect(decision.allow ? '' : gateMessage(decision)).toContain('l’impact et l’action corrective');
});

test('with all three it leaves, and the corrective action is in the journal once, until it is closed', async () => {
  const prepared = written();
  const { open, after, file } = await agreed(prepared, CORRECTION);
  expect(open.request.correction).toEqual(CORRECTION);
  const { verdict, state } = verifyApproval(policy, dossier.dossier, file, {
    fingerprint: fingerprint(messageOf(prepared)),
    now: clock.now(),
    left: false,
  });
  expect(reasonsOf(prepared, verdict).codes).toEqual([]);

  // The approver's pane writes it, and the asker's again.
  const { records } = sandbox.as('claire');
  await followCorrection(sandbox.as('marc').records, policy, after, after.state, dossier.journal, WORDS);
  await followCorrection(records, policy, file, state, dossier.journal, WORDS);
  const journal = await records.journal(dossier.dossier.id);
  const [entry, ...more] = openCorrections(journal);
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    operationId: correctionOperation(file.request.id),
    owner: CLAIRE.address,
    dueOn: DUE_ON,
    author: CLAIRE.address,
    note: expect.stringContaining('TVA déductible minorée') as string,
  });

  await closeCorrection(
    { records, clock, policy },
    dossier,
    CLAIRE,
    entry!,
    'Rectificative déposée',
    operationId(randomBytes(12)),
  );
  expect(openCorrections(await records.journal(dossier.dossier.id))).toEqual([]);
});

test('a request refused corrects nothing', async () => {
  const { records } = sandbox.as('claire');
  const before = await records.journal(dossier.dossier.id);
  const { open } = await agreed(written(), CORRECTION);
  await followCorrection(records, policy, open, { ...open.state, status: 'refused' }, before, WORDS);
  expect(await records.journal(dossier.dossier.id)).toHaveLength(before.length);
});

describe('the agreement is taken back', () => {
  /** A request with its correction, and what of it is still to be done after each decision. */
  async function follow(
    outcomes: readonly Outcome[],
    { left = false }: { readonly left?: boolean } = {},
  ): Promise<readonly (readonly string[])[]> {
    const { records } = sandbox.as('claire');
    const prepared = written();
    const asked = await requestCosign({ ...sandbox.as('claire'), clock, policy, randomBytes }, CLAIRE, {
      dossier: dossier.dossier,
      marks: prepared.pending.marks,
      message: messageOf(prepared),
      approvals: ['manager'],
      findings: [],
      correction: CORRECTION,
    });
    const known = openCorrections(await records.journal(dossier.dossier.id)).length;
    const seen: (readonly string[])[] = [];
    for (const [index, outcome] of outcomes.entries()) {
      const marc = sandbox.as('marc');
      if (left && index === outcomes.length - 1) await leave(asked.operationId!);
      const now = await openRequest(marc, policy, asked.id);
      const { open } = await decideRequest(marc.requests, randomBytes, now, outcome);
      // Both panes write it.
      for (const person of [marc, sandbox.as('claire')])
        await followCorrection(person.records, policy, open, open.state, open.dossier.journal, WORDS);
      const journal = await records.journal(dossier.dossier.id);
      const ended = journal.filter(({ action }) => action === 'correctif').map(({ note }) => note ?? '');
      seen.push([String(openCorrections(journal).length - known), ended.at(-1) ?? '']);
    }
    return seen;
  }
  const leave = (operation: string): Promise<unknown> =>
    sandbox.as('claire').records.append({
      operationId: operation,
      dossierId: dossier.dossier.id,
      at: clock.now(),
      action: 'relance',
      author: CLAIRE.address,
      pieces: [],
      policyVersion: policy.version,
      origin: 'gate',
    });
  const counts = (seen: readonly (readonly string[])[]): readonly string[] => seen.map(([open]) => open!);

  test('the corrective action is closed, with who took it back', async () => {
    const seen = await follow(['validated', 'withdrawn']);
    expect(counts(seen)).toEqual(['1', '0']);
    expect(seen.at(-1)![1]).toMatch(/^withdrawn, Marc/);
  });

  test('agreed to again, it is to be done again', async () => {
    expect(counts(await follow(['validated', 'withdrawn', 'validated']))).toEqual(['1', '0', '1']);
  });

  test('refused after all, then agreed to again', async () => {
    const seen = await follow(['validated', 'refused', 'withdrawn', 'validated']);
    expect(counts(seen)).toEqual(['1', '0', '0', '1']);
  });

  test('the message left meanwhile: what it announces is still to be corrected', async () => {
    expect(counts(await follow(['validated', 'withdrawn'], { left: true }))).toEqual(['1', '1']);
  });
});
