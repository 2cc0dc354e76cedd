import './olderRuntimes';
import { decideSend } from '../app/send/decideSend';
import { draftChecker } from '../app/send/draftChecker';
import { ownReference } from '../app/relance/ownReference';
import { fingerprint } from '../domain/fingerprint/fingerprint';
import { MARKS_KEY } from '../domain/template/marks';
import { once } from '../domain/phrasing/createChecker';
import { writtenIntoThread } from '../domain/phrasing/ownText/threadKept';
import { dayOf, instantOf } from '../domain/dates/plainDate';
import { leavePassage, takePassageBack } from './leavePassage';
import { readDraft, type DraftAtSend } from './readDraft';
import { failed, refusal } from './refusal';

/**
 * The send gate's entry. Classic Outlook runs this file alone, without DOM, storage or imports, and without
 * `Office.onReady`: everything happens when Outlook calls the handler by the name that the manifest gives.
 */

/** Whose relance this is: what the pane handed over, else the marks on the message, else its reference line. */
function operationOf({ handover, properties, html, reply }: DraftAtSend): string | undefined {
  if (handover) return handover.marks.operationId;
  try {
    const marks = JSON.parse(String(properties && properties.get(MARKS_KEY))) as {
      operationId?: unknown;
    } | null;
    if (marks && typeof marks.operationId === 'string') return marks.operationId;
  } catch {
    // No marks of ours.
  }
  const line = ownReference(html, reply);
  return line && line.operationId;
}

function answer(draft: DraftAtSend, me: string): Promise<Office.SmartAlertsEventCompletedOptions> {
  const at = new Date();
  const operation = operationOf(draft);
  const added = writtenIntoThread(draft.html, draft.thread, draft.reply);
  const decision = decideSend(draftChecker(once, draft.handover && draft.handover.phrasing), {
    subject: draft.subject,
    html: draft.html,
    recipients: draft.recipients,
    hidden: draft.hidden,
    correspondents: draft.correspondents,
    files: draft.files,
    reply: draft.reply,
    me,
    handover: draft.handover,
    kept: draft.kept,
    writtenIntoThread: added,
    hasReferenceLine: operation !== undefined,
    date: dayOf(at),
    putOffTo: draft.putOffTo,
    now: instantOf(at),
    verdict: draft.verdict,
    // Nobody agreed to what stands in the thread since.
    fingerprint: () => fingerprint(draft.message) + added,
  });
  // What only asks may leave too, if the person says so: the gate did see it.
  const leaves = decision.allow || decision.mayOverride;
  const note = leaves
    ? (id: string) => leavePassage(draft.properties, id, instantOf(at))
    : (id: string) => takePassageBack(draft.properties, id);
  const noted = operation ? note(operation) : Promise.resolve();
  return noted.then(() => (decision.allow ? { allowEvent: true } : refusal(decision)));
}

function onMessageSend(event: Office.MailboxEvent): void {
  const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const me = Office.context.mailbox.userProfile.emailAddress;
  // `completed` must be called once, and last: code after it may never run.
  readDraft(item)
    .then((draft) => answer(draft, me))
    .catch(failed)
    .then((options) => event.completed(options));
}

// Elsewhere than in classic Outlook, Office.js gives up on a page that never asks whether it is ready.
void Office.onReady();
// Forgotten, nobody could send: Outlook would wait for a handler that is not there.
Office.actions.associate('onMessageSend', onMessageSend);
