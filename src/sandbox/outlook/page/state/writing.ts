import type { ComposeKind, Draft, NewDraft } from '../../../mailApi';
import { CLIENT_PROFILES } from '../../host/clientProfile';
import { DraftSession } from '../compose/draftSession';
import type { Outlook } from './outlook';

/** The form: opened, left, dropped, closed after sending. */
export class Writing {
  constructor(private readonly outlook: Outlook) {}

  /** Opens the form; the pane comes along when it was open beside the message one answers. */
  async begin(wanted: NewDraft): Promise<void> {
    const { mail, view } = this.outlook;
    const { readPane, opened } = view.value;
    await this.leave();
    await this.outlook.attempt(async () => {
      const draft = await mail.newDraft(wanted);
      this.open(draft, wanted.htmlOnTop !== undefined);
      // The list keeps showing what one answers.
      view.set({
        composePane: readPane,
        selectedId: wanted.kind === 'new' ? null : (opened?.message.id ?? null),
      });
    });
  }

  answer(kind: Exclude<ComposeKind, 'new'>): Promise<void> {
    const sourceId = this.outlook.view.value.opened?.message.id;
    return sourceId ? this.begin({ kind, sourceId }) : Promise.resolve();
  }

  /** A draft of before is taken up again. */
  goOn(draft: Draft): void {
    this.open(draft, false);
  }

  /** The form closes; what was written stays in the drafts. */
  async leave(): Promise<void> {
    const { view } = this.outlook;
    const { draft } = view.value;
    if (!draft) return;
    view.set({ draft: null, composePane: false, alert: null, gateRunning: false });
    await this.outlook.attempt(() => draft.leave());
    await this.outlook.reading.refresh();
  }

  async drop(): Promise<void> {
    const { draft } = this.outlook.view.value;
    if (!draft) return;
    this.close();
    await this.outlook.attempt(() => draft.drop());
    await this.outlook.reading.refresh();
  }

  /** The form is gone (sent or dropped): back to the message one was reading, with its pane. */
  close(): void {
    const { opened } = this.outlook.view.value;
    this.outlook.view.set({ draft: null, composePane: false, selectedId: opened?.message.id ?? null });
  }

  private open(draft: Draft, prefilled: boolean): void {
    const { host, mail, view } = this.outlook;
    const session = new DraftSession(
      mail,
      draft,
      {
        recipientsChanged: (item, changed) => host.recipientsChanged(item, changed),
        attachmentsChanged: (item, status, attachment) => host.attachmentsChanged(item, status, attachment),
        closed: () => void this.leave(),
      },
      () => CLIENT_PROFILES[view.value.preferences.client].staleMs,
      prefilled,
    );
    view.set({ draft: session });
  }
}
