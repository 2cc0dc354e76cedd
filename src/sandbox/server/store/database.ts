import Libsql from 'libsql';

export type SqlValue = string | number | null;
export type Row = Record<string, SqlValue>;

/**
 * A thin cover over libsql's synchronous driver: statements are prepared once, and only the three kinds of value that
 * SQLite and this driver agree on get through (the driver aborts the process on a boolean).
 */
export class Database {
  private readonly statements = new Map<string, Libsql.Statement>();
  private readonly db: Libsql.Database;
  private depth = 0;

  /** Throws when the file cannot be opened or created. */
  constructor(file: string) {
    this.db = new Libsql(file);
    this.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;');
  }

  exec(sql: string): void {
    this.db.exec(sql);
  }

  run(sql: string, ...values: readonly SqlValue[]): { changes: number; id: number } {
    const result = this.prepare(sql).run(...values);
    return { changes: result.changes, id: Number(result.lastInsertRowid) };
  }

  get<T extends Row = Row>(sql: string, ...values: readonly SqlValue[]): T | undefined {
    return this.prepare(sql).get(...values) as T | undefined;
  }

  all<T extends Row = Row>(sql: string, ...values: readonly SqlValue[]): T[] {
    return this.prepare(sql).all(...values) as T[];
  }

  /** Runs `work` in a transaction, or inside the one already open. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.exec('BEGIN IMMEDIATE');
    this.depth++;
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.exec('ROLLBACK');
      throw error;
    } finally {
      this.depth--;
    }
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }

  private prepare(sql: string): Libsql.Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      // Filters make a new text per shape of query, not per value; the bound only guards against a runaway client.
      if (this.statements.size > 500) this.statements.clear();
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** True for the error of a unique index that refused a row. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && (error as Error & { code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE';

/** A SQL identifier in quotes. Names of columns come from requests: never put one in SQL without this. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
