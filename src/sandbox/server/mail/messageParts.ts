import type { AttachmentContent, MailAttachment, NewAttachment, SessionData } from '../../mailApi';
import type { Database } from '../store/database';
import type { StoredMessage } from './message';

/** What hangs on a message in the database: session data, extended properties, attached files. */
export class MessageParts {
  constructor(protected readonly db: Database) {}

  session(message: StoredMessage): SessionData {
    return JSON.parse(
      String(this.db.get('SELECT session FROM messages WHERE id = ?', message.id)?.session ?? '{}'),
    ) as SessionData;
  }

  setSession(message: StoredMessage, data: SessionData): void {
    this.db.run('UPDATE messages SET session = ? WHERE id = ?', JSON.stringify(data), message.id);
  }

  properties(message: StoredMessage): { id: string; value: string }[] {
    return this.db.all('SELECT id, value FROM extendedProperties WHERE message = ?', message.id) as {
      id: string;
      value: string;
    }[];
  }

  setProperty(message: StoredMessage, id: string, value: string): void {
    this.db.run(
      'INSERT OR REPLACE INTO extendedProperties (message, id, value) VALUES (?, ?, ?)',
      message.id,
      id,
      value,
    );
  }

  clearProperties(message: StoredMessage): void {
    this.db.run('DELETE FROM extendedProperties WHERE message = ?', message.id);
  }

  attachments(message: StoredMessage): MailAttachment[] {
    return this.db
      .all(
        'SELECT id, name, contentType, size, isInline FROM attachments WHERE message = ? ORDER BY id',
        message.id,
      )
      .map((row) => ({
        id: `AAMkAT${row.id}`,
        name: String(row.name),
        contentType: String(row.contentType),
        size: Number(row.size),
        isInline: row.isInline === 1,
      }));
  }

  attachment(message: StoredMessage, id: string): AttachmentContent | undefined {
    const found = this.attachments(message).find((each) => each.id === id);
    const content = this.db.get(
      'SELECT content FROM attachments WHERE id = ?',
      attachmentNumber(id),
    )?.content;
    return found && { ...found, contentBase64: String(content) };
  }

  attach(
    message: StoredMessage,
    { name, contentType, contentBase64, isInline = false }: NewAttachment,
  ): MailAttachment {
    this.db.transaction(() => {
      this.db.run(
        'INSERT INTO attachments (message, name, contentType, size, isInline, content) VALUES (?, ?, ?, ?, ?, ?)',
        message.id,
        name,
        contentType,
        Buffer.from(contentBase64, 'base64').length,
        Number(isInline),
        contentBase64,
      );
      this.countAttachments(message);
    });
    return this.attachments(message).at(-1)!;
  }

  detach(message: StoredMessage, id: string): boolean {
    const { changes } = this.db.run(
      'DELETE FROM attachments WHERE message = ? AND id = ?',
      message.id,
      attachmentNumber(id),
    );
    this.countAttachments(message);
    return changes > 0;
  }

  copyAttachments(from: StoredMessage, to: StoredMessage): void {
    this.db.run(
      `INSERT INTO attachments (message, name, contentType, size, isInline, content)
       SELECT ?, name, contentType, size, isInline, content FROM attachments WHERE message = ? ORDER BY id`,
      to.id,
      from.id,
    );
    this.countAttachments(to);
  }

  private countAttachments(message: StoredMessage): void {
    this.db.run(
      `UPDATE messages SET hasAttachments = EXISTS (SELECT 1 FROM attachments WHERE message = messages.id AND isInline = 0) WHERE id = ?`,
      message.id,
    );
  }
}

const attachmentNumber = (id: string): number => Number(/^AAMkAT(\d{1,15})$/.exec(id)?.[1] ?? -1);
