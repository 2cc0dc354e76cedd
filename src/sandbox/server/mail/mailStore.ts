import { randomUUID } from 'node:crypto';
import type { ComposeKind, FolderId, MailAddress } from '../../mailApi';
import type { SandboxClock } from '../clock';
import { toSecond } from '../siteTime';
import type { Database, SqlValue } from '../store/database';
import type { Recipients, StoredMessage } from './message';
import { toMessage } from './message';
import { previewOf } from './mailText';
import { MessageParts } from './messageParts';

export interface NewMessage {
  readonly mailbox: string;
  readonly folder: FolderId;
  readonly kind: ComposeKind;
  readonly saved: boolean;
  readonly isDraft: boolean;
  readonly isRead: boolean;
  readonly thread: string | null;
  readonly subject: string;
  readonly from: MailAddress;
  readonly recipients: Recipients;
  readonly html: string;
  readonly internetMessageId?: string;
  readonly inReplyTo?: string | null;
  /** Instant, ISO; now when absent. */
  readonly at?: string;
  readonly sentAt?: string | null;
  readonly internetHeaders?: Readonly<Record<string, string>>;
}

/** What may change of a message after it was written down. */
export interface MessageChange {
  readonly folder?: FolderId;
  readonly saved?: boolean;
  readonly isDraft?: boolean;
  readonly isRead?: boolean;
  readonly thread?: string | null;
  readonly threadSubject?: string;
  readonly subject?: string;
  readonly from?: MailAddress;
  readonly recipients?: Recipients;
  readonly html?: string;
  readonly receivedAt?: string;
  readonly sentAt?: string;
  /** Machine time in milliseconds before which the Sent folder does not show it. */
  readonly visibleAt?: number;
  readonly headersToSend?: Readonly<Record<string, string>>;
}

/** Mailboxes in the database: the messages, and what hangs on each. */
export class MailStore extends MessageParts {
  constructor(
    db: Database,
    private readonly clock: SandboxClock,
  ) {
    super(db);
  }

  insert(message: NewMessage): StoredMessage {
    const at = toSecond(message.at ? new Date(message.at) : this.clock.now());
    const domain = message.from.address.split('@')[1] ?? 'courrier.example';
    const { id } = this.db.run(
      `INSERT INTO messages (mailbox, folder, kind, saved, isDraft, isRead, version, thread, threadSubject, subject, sender,
         fromAddress, recipients, html, preview, internetMessageId, inReplyTo, createdAt, modifiedAt, receivedAt, sentAt,
         internetHeaders)
       VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      message.mailbox,
      message.folder,
      message.kind,
      Number(message.saved),
      Number(message.isDraft),
      Number(message.isRead),
      message.thread,
      message.subject,
      message.subject,
      JSON.stringify(message.from),
      message.from.address.toLowerCase(),
      JSON.stringify(message.recipients),
      message.html,
      previewOf(message.html),
      message.internetMessageId ?? `<${randomUUID()}@${domain}>`,
      message.inReplyTo ?? null,
      at,
      at,
      at,
      message.sentAt === undefined ? null : message.sentAt,
      JSON.stringify(message.internetHeaders ?? {}),
    );
    return this.byNumber(id)!;
  }

  update(message: StoredMessage, change: MessageChange): StoredMessage {
    const cells: Record<string, SqlValue> = {};
    for (const name of [
      'folder',
      'thread',
      'threadSubject',
      'subject',
      'receivedAt',
      'sentAt',
      'visibleAt',
    ] as const) {
      if (change[name] !== undefined) cells[name] = change[name];
    }
    for (const name of ['saved', 'isDraft', 'isRead'] as const) {
      if (change[name] !== undefined) cells[name] = Number(change[name]);
    }
    if (change.from)
      Object.assign(cells, {
        sender: JSON.stringify(change.from),
        fromAddress: change.from.address.toLowerCase(),
      });
    if (change.recipients) cells.recipients = JSON.stringify(change.recipients);
    if (change.headersToSend) cells.headersToSend = JSON.stringify(change.headersToSend);
    if (change.html !== undefined)
      Object.assign(cells, { html: change.html, preview: previewOf(change.html) });
    const names = Object.keys(cells);
    this.db.run(
      `UPDATE messages SET version = version + 1, modifiedAt = ?${names.map((name) => `, ${name} = ?`).join('')} WHERE id = ?`,
      toSecond(this.clock.now()),
      ...names.map((name) => cells[name]!),
      message.id,
    );
    return this.byNumber(message.id)!;
  }

  byNumber(id: number): StoredMessage | undefined {
    const row = this.db.get('SELECT * FROM messages WHERE id = ?', id);
    return row && toMessage(row);
  }

  /** A mailbox's own message; Graph and message lists do not see one that the Sent folder does not show yet. */
  find(mailbox: string, id: number, { showAll = false } = {}): StoredMessage | undefined {
    return this.select(mailbox, showAll, 'id = ?', [id], 'id', 1, 0)[0];
  }

  /** `where` and `order` are SQL made by this server; values are bound. */
  select(
    mailbox: string,
    showAll: boolean,
    where: string,
    values: readonly SqlValue[],
    order: string,
    limit: number,
    offset: number,
  ): StoredMessage[] {
    return this.db
      .all(
        `SELECT * FROM messages WHERE mailbox = ?${showAll ? '' : ` AND ${SHOWN}`} AND ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
        mailbox,
        ...(showAll ? [] : [Date.now()]),
        ...values,
        limit,
        offset,
      )
      .map(toMessage);
  }

  count(mailbox: string, where: string, values: readonly SqlValue[]): number {
    const row = this.db.get(
      `SELECT count(*) AS n FROM messages WHERE mailbox = ? AND ${SHOWN} AND ${where}`,
      mailbox,
      Date.now(),
      ...values,
    );
    return Number(row?.n ?? 0);
  }

  remove(message: StoredMessage): void {
    this.db.transaction(() => {
      this.db.run('DELETE FROM attachments WHERE message = ?', message.id);
      this.db.run('DELETE FROM extendedProperties WHERE message = ?', message.id);
      this.db.run('DELETE FROM deferred WHERE message = ?', message.id);
      this.db.run('DELETE FROM messages WHERE id = ?', message.id);
    });
  }

  /** Keeps a draft until an instant; without one, it is kept no longer. */
  defer(message: StoredMessage, until?: string): void {
    if (until === undefined) this.db.run('DELETE FROM deferred WHERE message = ?', message.id);
    else this.db.run('INSERT OR REPLACE INTO deferred (message, until) VALUES (?, ?)', message.id, until);
  }

  /** Drafts whose hour has come, the earliest first. */
  deferredUntil(now: Date): readonly StoredMessage[] {
    return this.db
      .all<{ message: number }>(
        'SELECT message FROM deferred WHERE until <= ? ORDER BY until, message',
        now.toISOString(),
      )
      .flatMap(({ message }) => this.byNumber(message) ?? []);
  }

  threadSubject(message: StoredMessage): string {
    return String(
      this.db.get('SELECT threadSubject FROM messages WHERE id = ?', message.id)?.threadSubject ?? '',
    );
  }

  /** Sent copies that were late show now. */
  showLate(): void {
    this.db.run('UPDATE messages SET visibleAt = 0 WHERE visibleAt > 0');
  }
}

/** What message lists and Graph show: drafts once saved, Sent copies once the folder shows them. */
const SHOWN = '(saved = 1 AND visibleAt <= ?)';
