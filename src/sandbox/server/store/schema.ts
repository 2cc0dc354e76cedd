import type { Database } from './database';

/** Changes when the tables change: data of another version is not read but refused with a sentence. */
export const SCHEMA_VERSION = '2';

/**
 * The sandbox's own tables. Each SharePoint list has, besides, a table of its own with one SQL column per list column
 * (`listTable.ts`), so that an indexed column of the list is an index of SQLite.
 */
export function createSchema(db: Database): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS sites (
      id TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE, displayName TEXT NOT NULL, createdAt TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS lists (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, siteId TEXT NOT NULL, name TEXT NOT NULL,
      displayName TEXT NOT NULL, description TEXT NOT NULL, appendOnly INTEGER NOT NULL, rowCount INTEGER NOT NULL DEFAULT 0,
      createdAt TEXT NOT NULL, createdBy INTEGER NOT NULL, modifiedAt TEXT NOT NULL
    );
    CREATE UNIQUE INDEX IF NOT EXISTS listsByName ON lists (siteId, displayName COLLATE NOCASE);
    CREATE TABLE IF NOT EXISTS columns (
      id TEXT PRIMARY KEY, list INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, displayName TEXT NOT NULL,
      description TEXT NOT NULL, type TEXT NOT NULL, required INTEGER NOT NULL, indexed INTEGER NOT NULL,
      isUnique INTEGER NOT NULL, readOnly INTEGER NOT NULL, choices TEXT NOT NULL
    );
    CREATE UNIQUE INDEX IF NOT EXISTS columnsByName ON columns (list, name COLLATE NOCASE);
    CREATE TABLE IF NOT EXISTS changes (
      number INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, deleted INTEGER NOT NULL
    );
    CREATE INDEX IF NOT EXISTS changesByList ON changes (list, number);
    CREATE TABLE IF NOT EXISTS itemVersions (
      list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, modifiedAt TEXT NOT NULL,
      modifiedBy INTEGER NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (list, item, version)
    );
    CREATE TABLE IF NOT EXISTS messages (
      id INTEGER PRIMARY KEY AUTOINCREMENT, mailbox TEXT NOT NULL, folder TEXT NOT NULL, kind TEXT NOT NULL,
      saved INTEGER NOT NULL, isDraft INTEGER NOT NULL, isRead INTEGER NOT NULL, version INTEGER NOT NULL,
      thread TEXT, threadSubject TEXT, subject TEXT NOT NULL, sender TEXT, fromAddress TEXT, recipients TEXT NOT NULL, html TEXT NOT NULL,
      preview TEXT NOT NULL, internetMessageId TEXT NOT NULL, inReplyTo TEXT, createdAt TEXT NOT NULL,
      modifiedAt TEXT NOT NULL, receivedAt TEXT NOT NULL, sentAt TEXT, visibleAt INTEGER NOT NULL DEFAULT 0,
      hasAttachments INTEGER NOT NULL DEFAULT 0, headersToSend TEXT NOT NULL DEFAULT '{}',
      internetHeaders TEXT NOT NULL DEFAULT '{}', session TEXT NOT NULL DEFAULT '{}'
    );
    DROP INDEX IF EXISTS messagesByFolder;
    CREATE INDEX IF NOT EXISTS messagesShown ON messages (mailbox, folder, receivedAt, saved, visibleAt);
    CREATE INDEX IF NOT EXISTS messagesBySending ON messages (mailbox, folder, sentAt);
    CREATE INDEX IF NOT EXISTS messagesByThread ON messages (thread);
    CREATE INDEX IF NOT EXISTS messagesByInternetId ON messages (internetMessageId);
    CREATE TABLE IF NOT EXISTS deferred (message INTEGER PRIMARY KEY, until TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS attachments (
      id INTEGER PRIMARY KEY AUTOINCREMENT, message INTEGER NOT NULL, name TEXT NOT NULL, contentType TEXT NOT NULL,
      size INTEGER NOT NULL, isInline INTEGER NOT NULL, content TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS attachmentsByMessage ON attachments (message);
    CREATE TABLE IF NOT EXISTS extendedProperties (
      message INTEGER NOT NULL, id TEXT NOT NULL COLLATE NOCASE, value TEXT NOT NULL, PRIMARY KEY (message, id)
    );
  `);
}
