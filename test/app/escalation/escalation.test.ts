import { decideRequest, openRequest } from '../../../src/app/agreement/decideRequest';
import { decideSend } from '../../../src/app/send/decideSend';
import { dueToday } from '../../../src/app/worklist/dueToday';
import { correctEntry } from '../../../src/app/journal/correctEntry';
import { closeEscalation, journalAnswerCall, openEscalationOf } from '../../../src/app/escalation/escalate';
import { mainContact } from '../../../src/app/dossier/mainContact';
import { prepareAnswer } from '../../../src/app/relance/prepareAnswer';
import { prepareRelance, type DueNow } from '../../../src/app/relance/prepareRelance';
import { noteMessage, requestNote } from '../../../src/app/agreement/requestNote';
import { decidersBy } from '../../../src/app/agreement/requestCosign';
import { stateOf } from '../../../src/app/agreement/requestState';
import type { WholeFile } from '../../../src/app/ports';
import { nextCall } from '../../../src/domain/steps/meeting';
import { openEscalation, validationOperation } from '../../../src/domain/escalation/escalation';
import { escalationFacts } from '../../../src/domain/escalation/escalationFacts';
import { noteLines, MOST_LINES } from '../../../src/domain/escalation/escalationNote';
import { fingerprint } from '../../../src/domain/fingerprint/fingerprint';
import { operationId } from '../../../src/domain/journal/journal';
import { createChecker } from '../../../src/domain/phrasing';
import { addDays, plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import { worklist } from '../../../src/domain/worklist/worklist';
import {
  answerFirst,
  answerSubject,
  callProposal,
  factsText,
  noteNow,
  noteParts,
  noteText,
} from '../../../src/texts/escalation';
import { closing, greeting, paragraphs } from '../../../src/texts/letter/letterFrame';
import { gateMessage } from '../../../src/texts/send/gate';
import { entry, sent } from '../../domain/support/dossiers';
import { clock, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

/** An escalation on the sandbox's SharePoint: note, the manager's validation, answer; what is held meanwhile. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const NOTE = noteText({ facts: 'R1 le 03/03.', risks: 'TVA déposée en retard.', options: 'Appeler lundi.' });
const today = plainDate(TODAY);
const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const needs = { clock, policy, randomBytes };

let sandbox: TestSandbox;
let dossier: WholeFile;
beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  for (const { id } of await records.search('D-')) {
    dossier = await records.read(id);
    if (dossier.dossier.manager.address.startsWith('marc.') && dossier.pieces.length > 0) break;
  }
  // Three days late, nothing sent: R1 is due.
  dossier = {
    ...dossier,
    journal: [],
    factures: [],
    pieces: dossier.pieces.map(({ recueLe: _received, ...piece }) => ({
      ...piece,
      echeance: addDays(today, -3),
    })),
  };
});
afterAll(() => sandbox.close());

const open = async (): Promise<WholeFile> => {
  const records = sandbox.as('claire').records;
  const [opened] = await openEscalationOf(
    { ...needs, records },
    dossier,
    CLAIRE,
    NOTE,
    operationId(randomBytes(12)),
  );
  return { ...dossier, journal: [opened] };
};

test('what an escalation holds: the due step, the worklist, and at the gate a relance prepared before', async () => {
  const due = dueToday(policy, dossier, today)[0] as DueNow;
  const prepared = prepareRelance(needs, dossier, due, CLAIRE, mainContact(dossier));
  const held = await open();
  expect(dueToday(policy, held, today)).toEqual([
    { kind: 'suspended', sequence: 'pieces', reason: 'escalation' },
  ]);
  expect(worklist(policy, [dossier], today)).toHaveLength(1);
  expect(worklist(policy, [held], today)).toEqual([]);

  const message = { subject: prepared.subject, html: prepared.html };
  const decision = decideSend(createChecker(policy.phrasing), {
    ...message,
    recipients: prepared.to,
    me: CLAIRE.address,
    handover: { ...prepared.handover, held: 'escalation' },
    hasReferenceLine: true,
    date: today,
    now: clock.now(),
    fingerprint: () => '',
  });
  expect(decision).toMatchObject({ allow: false, mayOverride: false });
  expect(decision.allow ? '' : gateMessage(decision)).toContain('Une escalade est ouverte sur ce dossier');
});

test('the manager validates the note that he read; the asker cannot', async () => {
  const file = await open();
  const [escalation] = file.journal;
  const claire = sandbox.as('claire');
  const request = await requestNote({ ...needs, requests: claire.requests }, CLAIRE, {
    dossier: dossier.dossier,
    step: 'escalade',
    operationId: validationOperation(escalation!.operationId),
    title: 'Note',
    note: NOTE,
    approvals: ['manager'],
  });
  expect(request).toMatchObject({ step: 'escalade', fingerprint: fingerprint(noteMessage('Note', NOTE)) });
  const state = async () => {
    const [found] = await claire.requests.forDraft({
      dossierId: dossier.dossier.id,
      operationId: validationOperation(escalation!.operationId),
    });
    return stateOf(found!, decidersBy(policy, dossier.dossier)).status;
  };
  await decideRequest(
    claire.requests,
    randomBytes,
    await openRequest(claire, policy, request.id),
    'validated',
  );
  expect(await state()).toBe('waiting');
  const marc = sandbox.as('marc');
  await decideRequest(marc.requests, randomBytes, await openRequest(marc, policy, request.id), 'validated');
  expect(await state()).toBe('granted');
});

test.each([
  ['the call that answers it', 'call'],
  ['closing it with a reason', 'close'],
])('%s ends it, and the relance is due again', async (_name, how) => {
  const file = await open();
  const [escalation] = file.journal;
  const ports = { ...needs, records: sandbox.as('claire').records };
  const [end] =
    how === 'call'
      ? await journalAnswerCall(ports, file, CLAIRE, escalation!, 'Il enverra tout lundi.')
      : await closeEscalation(
          ports,
          file,
          CLAIRE,
          escalation!,
          'Le client a changé d’avis.',
          operationId(randomBytes(12)),
        );
  expect(end.follows).toBe(escalation!.operationId);
  const after = { ...file, journal: [...file.journal, end] };
  expect(openEscalation(after.journal)).toBeUndefined();
  expect(dueToday(policy, after, today)[0]!.kind).not.toBe('suspended');
});

test('a note sent again in other words, the first having arrived: it holds as typed last', async () => {
  const ports = { ...needs, records: sandbox.as('claire').records };
  const id = operationId(randomBytes(12));
  const other = noteText({ facts: 'R1 le 03/03.', risks: 'TVA en retard de 10 jours.', options: 'Appeler.' });
  const [opened] = await openEscalationOf(ports, dossier, CLAIRE, NOTE, id);
  const again = await openEscalationOf(ports, dossier, CLAIRE, other, id);
  expect(again[0].operationId).toBe(opened.operationId);
  expect(noteNow(again[0], again)).toBe(other);
  // Words that only complete it stand below.
  const [more] = await correctEntry(ports, CLAIRE, opened, {
    id: operationId(randomBytes(12)),
    note: 'Il rappelle lundi.',
  });
  expect(noteNow(opened, [...again, more])).toBe(`${other}\nIl rappelle lundi.`);
  const closing = operationId(randomBytes(12));
  await closeEscalation(ports, dossier, CLAIRE, opened, 'Réglé.', closing);
  const ended = await closeEscalation(ports, dossier, CLAIRE, opened, 'Réglé par virement.', closing);
  expect(ended.map(({ note, follows }) => [note, follows])).toEqual([
    ['Réglé.', opened.operationId],
    ['Réglé par virement.', closing],
  ]);
});

test('a note begins with what the journal holds, and nothing else', () => {
  expect(escalationFacts([])).toEqual([]);
  const journal = [
    entry('message-recu', '2026-03-12', {
      note: 'Refus d’envoyer des documents : « Je ne vous enverrai rien. »',
    }),
    sent('pieces', 'R2', '2026-03-08', ['relevé']),
    sent('pieces', 'R1', '2026-03-04', ['relevé']),
    entry('promesse', '2026-03-09', { promisedFor: plainDate('2026-03-11') }),
    entry('appel', '2026-03-10', { note: 'Il dit\nattendre sa banque.' }),
    entry('cosignature', '2026-03-10', { note: 'Co-signé' }),
  ];
  const text = factsText(escalationFacts(journal)).replace(/\u00a0/g, ' ');
  expect(text.split('\n')).toEqual([
    'Envoyé : R1 le 04/03 et R2 le 08/03.',
    'Demandé le 08/03/2026 : relevé.',
    'Promis le 09/03/2026 pour le 11/03/2026.',
    'Appel du 10/03/2026 : Il dit attendre sa banque.',
    'Message du client, noté le 12/03/2026 : Refus d’envoyer des documents : « Je ne vous enverrai rien. »',
  ]);
  expect(noteLines({ facts: text, risks: '', options: '' })).toBeLessThanOrEqual(MOST_LINES - 4);
});

test.each([
  [3, 'Demandé le 03/03/2026 : a, b et c.'],
  [4, 'Demandé le 03/03/2026 : a, b et c…'],
])('of %i pieces asked for, three are named', (count, said) => {
  const labels = ['a', 'b', 'c', 'd'].slice(0, count);
  const text = factsText([{ kind: 'pieces', labels, on: plainDate('2026-03-03') }]);
  expect(text.replace(/\u00a0/g, ' ')).toBe(said);
});

test('a note is taken apart as it was put together', () => {
  const note = { facts: 'un\ndeux', risks: 'trois', options: 'quatre\ncinq' };
  expect(noteParts(noteText(note))).toEqual(note);
});

test.each([true, false])(
  'its answer is asked for no list of pieces, at the send (a call proposed: %s)',
  (call) => {
    const to = mainContact(dossier);
    const texts = call ? [answerFirst, callProposal(nextCall(policy, today, []))] : [answerFirst];
    const prepared = prepareAnswer(
      needs,
      dossier,
      CLAIRE,
      {
        subject: answerSubject('X'),
        parts: paragraphs(greeting(to, dossier.dossier.client), ...texts),
        closing,
      },
      'WVTSRQ9P2M7K',
      to,
    );
    const decision = decideSend(createChecker(policy.phrasing), {
      subject: prepared.subject,
      html: prepared.html,
      recipients: prepared.to,
      me: CLAIRE.address,
      handover: prepared.handover,
      hasReferenceLine: true,
      reply: false,
      date: today,
      now: clock.now(),
      fingerprint: () => '',
    });
    expect(decision).toEqual({ allow: true });
  },
);
