import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Outline } from './outline.ts';

/** Raised whenever what is stored changes its form: an older store is made anew. */
const STORE_VERSION = 1;
/** SQLite's place for a number by which an application knows its files: `QTST`. */
const APPLICATION_ID = 0x51545354;

/** Where an outline is found: the file's content and the reader that made it (language and the digest of its grammars). */
export interface OutlineKey {
  /** Git's object name of the content, or any digest of it; see blobName. */
  readonly blob: string;
  /** `typescript:<digest of grammars>`. */
  readonly reader: string;
}

export interface StoredOutline extends OutlineKey {
  readonly outline: Outline;
}

/** What a language found out beyond one file, as plain JSON; the digest covers the file and everything that it imports. */
export interface FactKey {
  readonly digest: string;
  readonly kind: string;
}

/** A cache on disk. Nothing is lost with it but time. */
export interface ModelStore extends Disposable {
  /** Outlines by blob, for those of the keys that are known. All keys have one reader. */
  outlines(reader: string, blobs: readonly string[]): ReadonlyMap<string, Outline>;
  /** Stored in one transaction. */
  putOutlines(entries: readonly StoredOutline[]): void;
  fact(key: FactKey): unknown;
  putFacts(entries: readonly (FactKey & { readonly value: unknown })[]): void;
  /** Keeps the `keep` entries of each kind that were asked for last, and whatever this run asked for. */
  prune(keep: number): void;
  readonly size: { readonly outlines: number; readonly facts: number };
  /** What went wrong with it and what became of that, in words for the report. */
  readonly notice: string | undefined;
}

/**
 * Opens the store at `path`, making it where there is none. A store that is damaged, of another version or no store at all is made
 * anew with a notice; where the place cannot be written the store is kept in memory. Never fails.
 */
export async function openStore(path: string): Promise<ModelStore> {
  const { DatabaseSync } = await import('node:sqlite');
  const open = (at: string) => new SqliteStore(prepared(new DatabaseSync(at)), undefined);
  try {
    await mkdir(dirname(path), { recursive: true });
    return open(path);
  } catch (first) {
    const why = messageOf(first);
    try {
      for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
      return new SqliteStore(
        prepared(new DatabaseSync(path)),
        `the store ${path} could not be read (${why}) and was made anew`,
      );
    } catch (second) {
      const notice = `the store ${path} cannot be used (${messageOf(second)}): nothing is remembered between runs`;
      return new SqliteStore(prepared(new DatabaseSync(':memory:')), notice);
    }
  }
}

/** Sets a database up, or throws where the file is not a store of this version. */
function prepared(database: DatabaseSync): DatabaseSync {
  try {
    const id = numberOf(database, 'PRAGMA application_id');
    const version = numberOf(database, 'PRAGMA user_version');
    const tables = numberOf(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    if (tables > 0 && id !== APPLICATION_ID) throw new Error('it is not a store of QTest');
    if (tables > 0 && version !== STORE_VERSION)
      throw new Error(`it has version ${version}, this QTest writes ${STORE_VERSION}`);
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA busy_timeout = 5000;
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${STORE_VERSION};
      CREATE TABLE IF NOT EXISTS outline (
        reader TEXT NOT NULL, blob TEXT NOT NULL, json TEXT NOT NULL, used INTEGER NOT NULL,
        PRIMARY KEY (reader, blob)
      ) WITHOUT ROWID, STRICT;
      CREATE TABLE IF NOT EXISTS fact (
        kind TEXT NOT NULL, digest TEXT NOT NULL, json TEXT NOT NULL, used INTEGER NOT NULL,
        PRIMARY KEY (kind, digest)
      ) WITHOUT ROWID, STRICT;
      CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY) STRICT;
      INSERT INTO run DEFAULT VALUES;
    `);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

class SqliteStore implements ModelStore {
  notice: string | undefined;
  private state: 'open' | 'broken' = 'open';
  private readonly database: DatabaseSync;
  /** Counts openings of the store: what is asked for is marked with it, so that pruning drops what was not asked for longest. */
  private readonly run: number;
  private readonly statements: Readonly<
    Record<'getOutline' | 'touchOutline' | 'putOutline' | 'getFact' | 'putFact', StatementSync>
  >;

  constructor(database: DatabaseSync, notice: string | undefined) {
    this.database = database;
    this.notice = notice;
    this.run = numberOf(database, 'SELECT max(number) FROM run');
    this.statements = {
      getOutline: database.prepare('SELECT json, used FROM outline WHERE reader = ? AND blob = ?'),
      touchOutline: database.prepare('UPDATE outline SET used = ? WHERE reader = ? AND blob = ?'),
      putOutline: database.prepare('INSERT OR REPLACE INTO outline (reader, blob, json, used) VALUES (?, ?, ?, ?)'),
      getFact: database.prepare('SELECT json FROM fact WHERE kind = ? AND digest = ?'),
      putFact: database.prepare('INSERT OR REPLACE INTO fact (kind, digest, json, used) VALUES (?, ?, ?, ?)'),
    };
  }

  outlines(reader: string, blobs: readonly string[]): ReadonlyMap<string, Outline> {
    const found = new Map<string, Outline>();
    const stale: string[] = [];
    this.attempt(() => {
      for (const blob of blobs) {
        const row = this.statements.getOutline.get(reader, blob);
        if (row === undefined) continue;
        const outline: Outline = JSON.parse(String(row['json']));
        found.set(blob, outline);
        if (row['used'] !== this.run) stale.push(blob);
      }
    });
    if (stale.length > 0) {
      this.inTransaction(() => {
        for (const blob of stale) this.statements.touchOutline.run(this.run, reader, blob);
      });
    }
    return found;
  }

  putOutlines(entries: readonly StoredOutline[]): void {
    this.inTransaction(() => {
      for (const { reader, blob, outline } of entries) {
        this.statements.putOutline.run(reader, blob, JSON.stringify(outline), this.run);
      }
    });
  }

  fact({ kind, digest }: FactKey): unknown {
    let value: unknown;
    this.attempt(() => {
      const row = this.statements.getFact.get(kind, digest);
      value = row === undefined ? undefined : JSON.parse(String(row['json']));
    });
    return value;
  }

  putFacts(entries: readonly (FactKey & { readonly value: unknown })[]): void {
    this.inTransaction(() => {
      for (const { kind, digest, value } of entries) {
        this.statements.putFact.run(kind, digest, JSON.stringify(value), this.run);
      }
    });
  }

  prune(keep: number): void {
    const limit = Math.max(0, Math.trunc(keep));
    this.inTransaction(() => {
      for (const [table, key] of KEYS) {
        this.database.exec(
          `DELETE FROM ${table} WHERE used < ${this.run} AND (${key}) NOT IN
             (SELECT ${key} FROM ${table} ORDER BY used DESC LIMIT ${limit})`,
        );
      }
      this.database.exec(`DELETE FROM run WHERE number < ${this.run}`);
    });
  }

  get size(): { readonly outlines: number; readonly facts: number } {
    const sizes = { outlines: 0, facts: 0 };
    this.attempt(() => {
      sizes.outlines = numberOf(this.database, 'SELECT count(*) FROM outline');
      sizes.facts = numberOf(this.database, 'SELECT count(*) FROM fact');
    });
    return sizes;
  }

  [Symbol.dispose](): void {
    this.database.close();
  }

  private inTransaction(work: () => void): void {
    this.attempt(() => {
      this.database.exec('BEGIN IMMEDIATE');
      try {
        work();
        this.database.exec('COMMIT');
      } catch (error) {
        if (this.database.isTransaction) this.database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** A store that fails in use (damaged page, full disk, locked for long) is asked no more: the run goes on without it. */
  private attempt(work: () => void): void {
    if (this.state === 'broken') return;
    try {
      work();
    } catch (error) {
      this.state = 'broken';
      this.notice = `the store failed (${messageOf(error)}): what this run finds out is not remembered`;
    }
  }
}

const KEYS = [
  ['outline', 'reader, blob'],
  ['fact', 'kind, digest'],
] as const;

function numberOf(database: DatabaseSync, sql: string): number {
  const row = database.prepare(sql).get();
  return Number(row === undefined ? 0 : Object.values(row)[0]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
