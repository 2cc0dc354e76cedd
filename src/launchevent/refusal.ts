import type { SendDecision } from '../app/send/decideSend';
import { GATE_FAILED, gateMarkdown, gateMessage, OPEN_PANE_LABEL } from '../texts/send/gate';
import { contextOf } from '../app/send/gateContext';

type Options = Office.SmartAlertsEventCompletedOptions;

/** The pane's button in compose, as the manifest names it: the dialog's button opens the pane by this id. */
const PANE_COMMAND = 'Compose.OpenPane.1';

const PROMPT = 'promptUser' as unknown as Office.MailboxEnums.SendModeOverride;

/** Asked before each use: an option that a client does not know may make it refuse the answer. */
const supports = (version: string): boolean => {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
};

/** What Outlook shows of a refusal, with a button that opens the pane on what matters most. */
export function refusal(decision: Extract<SendDecision, { allow: false }>): Options {
  return {
    ...plain(gateMessage(decision), decision.mayOverride, contextOf(decision.reasons)),
    ...(supports('1.15') ? { errorMessageMarkdown: gateMarkdown(decision) } : {}),
  };
}

/** The gate itself failed: the person may send, after having read it. */
export const failed = (): Options => plain(GATE_FAILED, true);

const plain = (errorMessage: string, mayOverride: boolean, contextData?: string): Options => ({
  allowEvent: false,
  errorMessage,
  ...(supports('1.14')
    ? {
        cancelLabel: OPEN_PANE_LABEL,
        commandId: PANE_COMMAND,
        ...(contextData ? { contextData } : {}),
        ...(mayOverride ? { sendModeOverride: PROMPT } : {}),
      }
    : {}),
});
