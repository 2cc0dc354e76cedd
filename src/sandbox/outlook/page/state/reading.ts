import type { FolderId } from '../../../mailApi';
import { OpenedMessage } from '../read/openedMessage';
import type { Outlook } from './outlook';

/** Rows read at a time. */
const PAGE = 60;

/** Folders, the list, the message that is open. */
export class Reading {
  /** Goes up with each selection: an answer that comes too late is dropped. */
  private selection = 0;

  constructor(private readonly outlook: Outlook) {}

  async openFolder(folder: FolderId): Promise<void> {
    await this.outlook.writing.leave();
    this.forget();
    this.outlook.view.set({ folder, messages: undefined, search: '', selectedId: null, opened: null });
    this.leaveItem();
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const { mail, view } = this.outlook;
    const { folder, messages } = view.value;
    const top = Math.max(PAGE, messages?.length ?? 0);
    await this.outlook.attempt(async () => {
      const [folders, list] = await Promise.all([mail.folders(), mail.messages(folder, top + 1)]);
      // Another folder or person may have come meanwhile.
      if (view.value.folder !== folder || this.outlook.mail !== mail) return;
      view.set({ folders, messages: list.slice(0, top), more: list.length > top });
    });
  }

  async readMore(): Promise<void> {
    const { mail, view } = this.outlook;
    const { folder, messages = [] } = view.value;
    await this.outlook.attempt(async () => {
      const next = await mail.messages(folder, PAGE + 1, messages.length);
      view.set({ messages: [...messages, ...next.slice(0, PAGE)], more: next.length > PAGE });
    });
  }

  search(text: string): void {
    this.outlook.view.set({ search: text });
  }

  async select(id: string): Promise<void> {
    const { mail, view, writing } = this.outlook;
    if (id === view.value.draft?.id) return;
    await writing.leave();
    this.selection += 1;
    const turn = this.selection;
    view.set({ selectedId: id });
    await this.outlook.attempt(async () => {
      if (view.value.messages?.find((one) => one.id === id)?.isDraft) {
        const draft = await mail.draft(id);
        if (turn === this.selection) writing.goOn(draft);
        return;
      }
      const message = await mail.message(id);
      if (turn !== this.selection) return;
      view.set({ opened: new OpenedMessage(mail, message), selectedId: id });
      this.leaveItem();
      if (!message.isRead) await this.markRead(id);
    });
  }

  async markUnread(): Promise<void> {
    const { mail, view } = this.outlook;
    const id = view.value.opened?.message.id;
    if (id) await this.outlook.attempt(() => mail.markRead(id, false));
    await this.refresh();
  }

  async remove(): Promise<void> {
    const { mail, view } = this.outlook;
    const id = view.value.opened?.message.id;
    if (!id) return;
    await this.outlook.attempt(() => mail.remove(id));
    view.set({ opened: null, selectedId: null });
    this.leaveItem();
    await this.refresh();
  }

  /** False when the open folder has no such message. */
  async openByItemId(itemId: string): Promise<boolean> {
    const found = this.outlook.view.value.messages?.find((one) => one.itemId === itemId || one.id === itemId);
    if (found) await this.select(found.id);
    return found !== undefined;
  }

  /** What is still being read counts for nothing. */
  forget(): void {
    this.selection += 1;
  }

  private async markRead(id: string): Promise<void> {
    const { mail, view } = this.outlook;
    await mail.markRead(id, true);
    view.set({
      messages: view.value.messages?.map((one) => (one.id === id ? { ...one, isRead: true } : one)),
    });
    view.set({ folders: await mail.folders() });
  }

  /** A pane that is not pinned goes with the message it was opened on. */
  private leaveItem(): void {
    const { view } = this.outlook;
    if (!view.value.preferences.pinned) view.set({ readPane: false });
  }
}
