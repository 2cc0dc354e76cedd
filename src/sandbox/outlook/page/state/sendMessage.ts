import type { LaunchOutcome } from '../../host/launch';
import { CLIENT_PROFILES, hasMailbox } from '../../host/clientProfile';
import { ON_MESSAGE_SEND, hasAddin } from '../addin';
import type { DraftSession } from '../compose/draftSession';
import { isAddress } from '../compose/people';
import { longDate } from '../ui/dates';
import type { Outlook } from './outlook';
import { SendGate } from './sendGate';
import type { SmartAlert } from './view';

/** Why the message cannot be sent as it stands, in the page's own words; undefined when it can. */
function problem(draft: DraftSession): string | undefined {
  const { to, cc, bcc } = draft.view.value;
  const all = [...to, ...cc, ...bcc];
  if (all.length === 0) return 'Ajoutez au moins un destinataire.';
  const wrong = all.find(({ address }) => !isAddress(address));
  return wrong ? `«\u00a0${wrong.address}\u00a0» n’est pas une adresse complète.` : undefined;
}

/** The button "Envoyer" and what follows it: the add-in's check, its dialogs, the departure. */
export class Sending {
  private gate: SendGate | undefined;

  constructor(private readonly outlook: Outlook) {}

  async send(): Promise<void> {
    const { draft, persona, preferences } = this.outlook.view.value;
    if (!draft || draft.view.value.sending) return;
    const trouble = problem(draft);
    if (trouble) return this.outlook.view.set({ notice: { text: trouble, kind: 'trouble' } });
    draft.view.set({ sending: true });
    draft.body.settle();
    const watched = hasAddin(persona) && hasMailbox(CLIENT_PROFILES[preferences.client], '1.12');
    this.outlook.view.set({ gateRunning: watched, alert: null, notice: null });
    const gate = new SendGate(this.outlook.host, watched);
    this.gate = gate;
    const outcome = await gate.pass(draft, () => this.outlook.view.set({ alert: { kind: 'slow' } }));
    this.gate = undefined;
    // The person may have gone to another message meanwhile: the draft was kept, nothing leaves.
    if (this.outlook.view.value.draft !== draft) return;
    this.outlook.view.set({ gateRunning: false, alert: null });
    const alert = alertOf(outcome);
    if (alert === 'send') return this.leave(draft);
    draft.view.set({ sending: false });
    this.outlook.view.set({ alert });
  }

  /** "Envoyer quand même". */
  async sendAnyway(): Promise<void> {
    const { draft } = this.outlook.view.value;
    this.outlook.view.set({ alert: null });
    if (draft) await this.leave(draft);
  }

  /** "Attendre": the dialog goes, the check goes on. */
  wait(): void {
    this.outlook.view.set({ alert: null });
  }

  /** Escape: the message stays, nothing opens. */
  close(): void {
    this.outlook.view.set({ alert: null });
  }

  /** "Ne pas envoyer", or the add-in's own label; with a command, its pane opens. */
  dontSend(): void {
    const { alert, draft } = this.outlook.view.value;
    this.gate?.stop();
    this.outlook.view.set({ alert: null });
    if (alert?.kind !== 'refused' || !draft || !alert.options.commandId) return;
    draft.initializationContext = alert.options.contextData ?? '';
    this.outlook.showPane(true);
    // Once the dialog has given the focus back.
    setTimeout(() => this.outlook.host.focusPane());
  }

  private async leave(draft: DraftSession): Promise<void> {
    draft.view.set({ sending: true });
    try {
      const { heldUntil } = await draft.send();
      this.outlook.writing.close();
      this.outlook.done(
        heldUntil === undefined
          ? 'Message envoyé.'
          : `Message programmé\u00a0: il partira le ${longDate(new Date(heldUntil))}.`,
      );
    } catch (error) {
      draft.view.set({ sending: false });
      this.outlook.trouble(error);
    }
    await this.outlook.reading.refresh();
  }
}

const softer = (mode: string): boolean => mode.toLowerCase() === 'promptuser';

function alertOf(outcome: LaunchOutcome): SmartAlert | 'send' | null {
  const prompts = softer(ON_MESSAGE_SEND.sendMode);
  switch (outcome.kind) {
    case 'completed': {
      const { options } = outcome;
      if (options.allowEvent === true) return 'send';
      return { kind: 'refused', options, canSendAnyway: prompts || softer(options.sendModeOverride ?? '') };
    }
    case 'unavailable':
      return { kind: 'unavailable', canSendAnyway: ON_MESSAGE_SEND.sendMode !== 'Block' };
    case 'timed-out':
      return { kind: 'timed-out', canSendAnyway: prompts };
    case 'cancelled':
      return null;
  }
}
