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
  const open = (at: string, notice?: string) => new SqliteStore(prepared(new DatabaseSync(at)), notice);
  const inMemory = (error: unknown) =>
    open(':memory:', `the store ${path} cannot be used (${messageOf(error)}): nothing is remembered between runs`);
  try {
    await mkdir(dirname(path), { recursive: true });
    return open(path);
  } catch (error) {
    if (!isUnreadable(error)) return inMemory(error);
    try {
      for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
      return open(path, `the store ${path} could not be read (${messageOf(error)}) and was made anew`);
    } catch (second) {
      return inMemory(second);
    }
  }
}

class NotAStore extends Error {}

/** SQLite's codes for a damaged file and for one that is no database. One that is locked or out of reach is left alone. */
function isUnreadable(error: unknown): boolean {
  const CORRUPT = 11;
  const NOT_A_DATABASE = 26;
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return error instanceof NotAStore || code === CORRUPT || code === NOT_A_DATABASE;
}

/** Sets a database up, or throws where the file is not a store of this version. */
function prepared(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    const id = numberOf(database, 'PRAGMA application_id');
    const version = numberOf(database, 'PRAGMA user_version');
    const tables = numberOf(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    if (tables > 0 && id !== APPLICATION_ID) throw new NotAStore('it is not a store of QTest');
    if (tables > 0 && version !== STORE_VERSION)
      throw new NotAStore(`it has version ${version}, this QTest writes ${STORE_VERSION}`);
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${STORE_VERSION};
      CREATE TABLE IF NOT EXISTS outline (
        id INTEGER PRIMARY KEY, reader TEXT NOT NULL, blob TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (reader, blob)
      ) STRICT;
      CREATE TABLE IF NOT EXISTS fact (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, digest TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (kind, digest)
      ) STRICT;
      -- Apart from the rows, which are long and would be written anew with every use.
      CREATE TABLE IF NOT EXISTS outline_use (id INTEGER PRIMARY KEY, run INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS fact_use (id INTEGER PRIMARY KEY, run INTEGER NOT NULL) STRICT;
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
  private readonly outlineTable: Table;
  private readonly factTable: Table;

  constructor(database: DatabaseSync, notice: string | undefined) {
    this.database = database;
    this.notice = notice;
    this.run = numberOf(database, 'SELECT max(number) FROM run');
    this.outlineTable = new Table(database, 'outline', ['reader', 'blob'], this.run);
    this.factTable = new Table(database, 'fact', ['kind', 'digest'], this.run);
  }

  outlines(reader: string, blobs: readonly string[]): ReadonlyMap<string, Outline> {
    const found = new Map<string, Outline>();
    this.inTransaction(() => {
      for (const blob of blobs) {
        const json = this.outlineTable.get(reader, blob);
        if (json === undefined) continue;
        const outline: Outline = JSON.parse(json);
        found.set(blob, outline);
      }
    });
    return found;
  }

  putOutlines(entries: readonly StoredOutline[]): void {
    this.inTransaction(() => {
      for (const { reader, blob, outline } of entries) this.outlineTable.put(reader, blob, JSON.stringify(outline));
    });
  }

  fact({ kind, digest }: FactKey): unknown {
    let value: unknown;
    this.inTransaction(() => {
      const json = this.factTable.get(kind, digest);
      value = json === undefined ? undefined : JSON.parse(json);
    });
    return value;
  }

  putFacts(entries: readonly (FactKey & { readonly value: unknown })[]): void {
    this.inTransaction(() => {
      for (const { kind, digest, value } of entries) this.factTable.put(kind, digest, JSON.stringify(value));
    });
  }

  prune(keep: number): void {
    this.inTransaction(() => {
      for (const table of [this.outlineTable, this.factTable]) table.prune(keep);
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

/** Rows of JSON under a key of two parts, each with the last run that asked for it. */
class Table {
  private readonly database: DatabaseSync;
  private readonly name: string;
  private readonly run: number;
  private readonly getRow: StatementSync;
  private readonly putRow: StatementSync;
  private readonly useRow: StatementSync;

  constructor(database: DatabaseSync, name: string, [first, second]: readonly [string, string], run: number) {
    this.database = database;
    this.name = name;
    this.run = run;
    this.getRow = database.prepare(
      `SELECT id, json, run FROM ${name} LEFT JOIN ${name}_use USING (id) WHERE ${first} = ? AND ${second} = ?`,
    );
    this.putRow = database.prepare(`INSERT OR REPLACE INTO ${name} (${first}, ${second}, json) VALUES (?, ?, ?)`);
    this.useRow = database.prepare(`INSERT OR REPLACE INTO ${name}_use (id, run) VALUES (?, ?)`);
  }

  get(first: string, second: string): string | undefined {
    const row = this.getRow.get(first, second);
    if (row === undefined) return undefined;
    if (row['run'] !== this.run) this.useRow.run(Number(row['id']), this.run);
    return String(row['json']);
  }

  put(first: string, second: string, json: string): void {
    const { lastInsertRowid } = this.putRow.run(first, second, json);
    this.useRow.run(lastInsertRowid, this.run);
  }

  prune(keep: number): void {
    const limit = Math.max(0, Math.trunc(keep));
    this.database.exec(`
      DELETE FROM ${this.name}_use WHERE run < ${this.run}
        AND id NOT IN (SELECT id FROM ${this.name}_use ORDER BY run DESC, id DESC LIMIT ${limit});
      DELETE FROM ${this.name} WHERE id NOT IN (SELECT id FROM ${this.name}_use);
    `);
  }
}

function numberOf(database: DatabaseSync, sql: string): number {
  const row = database.prepare(sql).get();
  return Number(row === undefined ? 0 : Object.values(row)[0]);
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
