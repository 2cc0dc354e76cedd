import { decideSend } from '../app/decideSend';
import { ownReference } from '../app/ownReference';
import { fingerprint } from '../domain/fingerprint';
import { createChecker } from '../domain/phrasing';
import { dayOf, instantOf } from '../domain/plainDate';
import { GATE_FAILED, gateMessage, OPEN_PANE_LABEL } from '../texts/gate';
import { readDraft, type DraftAtSend } from './readDraft';

/**
 * The send gate's entry. Classic Outlook runs this file alone, without DOM, storage or imports, and without
 * `Office.onReady`: everything happens when Outlook calls the handler by the name that the manifest gives.
 */

/** The pane's button in compose, as the manifest names it: the dialog's button opens the pane by this id. */
const PANE_COMMAND = 'Compose.OpenPane.1';

function answer(draft: DraftAtSend, me: string): Office.SmartAlertsEventCompletedOptions {
  const decision = decideSend(createChecker(draft.handover?.phrasing), {
    subject: draft.subject,
    html: draft.html,
    recipients: draft.recipients,
    me,
    handover: draft.handover,
    hasReferenceLine: ownReference(draft.html) !== undefined,
    date: dayOf(new Date()),
    now: instantOf(new Date()),
    verdict: draft.verdict,
    fingerprint: () => fingerprint(draft.message),
  });
  if (decision.allow) return { allowEvent: true };

  const options: Office.SmartAlertsEventCompletedOptions = {
    allowEvent: false,
    errorMessage: gateMessage(decision),
    cancelLabel: OPEN_PANE_LABEL,
    commandId: PANE_COMMAND,
  };
  if (decision.mayOverride)
    options.sendModeOverride = 'promptUser' as unknown as Office.MailboxEnums.SendModeOverride;
  return options;
}

function onMessageSend(event: Office.MailboxEvent): void {
  const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const me = Office.context.mailbox.userProfile.emailAddress;
  // `completed` must be called once, and last: code after it may never run.
  readDraft(item)
    .then((draft) => answer(draft, me))
    .catch((): Office.SmartAlertsEventCompletedOptions => ({
      allowEvent: false,
      errorMessage: GATE_FAILED,
      cancelLabel: OPEN_PANE_LABEL,
      commandId: PANE_COMMAND,
      sendModeOverride: 'promptUser' as unknown as Office.MailboxEnums.SendModeOverride,
    }))
    .then((options) => event.completed(options));
}

// Elsewhere than in classic Outlook, Office.js gives up on a page that never asks whether it is ready.
void Office.onReady();
// Forgotten, nobody could send (PLATFORM).
Office.actions.associate('onMessageSend', onMessageSend);
