import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Outline } from './outline.ts';

/** Raised whenever what is stored changes its form: an older store is made anew. */
export const STORE_VERSION = 3;
/** SQLite's place for a number by which an application knows its files: `QTST`. */
const APPLICATION_ID = 0x51545354;
/** Outlines that are written in one transaction, and lost when a run is killed. */
const BATCH = 200;
/** Results that no run asked for in so many are dropped. */
const RUNS_KEPT = 20;

/** Where an outline is found: the file's content and the reader that made it. */
export interface OutlineKey {
  /** Names the file's ending and its content; see outlineKey. */
  readonly blob: string;
  /** `typescript:<digest>`; see Language.reader. */
  readonly reader: string;
}

export interface StoredOutline extends OutlineKey {
  readonly outline: Outline;
}

/** How often a run asked for an outline, and how often the store had it. */
export interface StoreUse {
  readonly asked: number;
  readonly found: number;
}

/** A cache on disk. Nothing is lost with it but time. */
export interface ModelStore extends Disposable {
  /** Outlines by blob, for those of the keys that are known. All keys have one reader. */
  outlines(reader: string, blobs: readonly string[]): ReadonlyMap<string, Outline>;
  /** Known at once; on disk with the next batch, or when the store is closed. */
  putOutlines(entries: readonly StoredOutline[]): void;
  /** The text that was put under a key by an earlier run; undefined where there is none, or it is not whole. */
  result(key: string): string | undefined;
  /** Remembered from the end of this run on, so that no run is answered by itself. */
  putResult(key: string, json: string): void;
  /** Takes back what this or an earlier run put. */
  forgetResult(key: string): void;
  /** Notes how the run that ends used the store, and keeps the `keep` outlines that were asked for last, and whatever this run asked for. */
  endRun(use: StoreUse, keep: number): void;
  readonly lastRun: StoreUse | undefined;
  readonly size: { readonly outlines: number; readonly bytes: number };
  /** What went wrong with it and what became of that, in words for the user. */
  readonly notice: string | undefined;
}

/**
 * Opens the store at `path`, making it where there is none. A store that is damaged, of another version or no database at all is made
 * anew with a notice; where it is a database of something else, the place cannot be written, or another process holds it for long, the store is kept in memory. Never
 * fails.
 */
export async function openStore(path: string): Promise<ModelStore> {
  const { DatabaseSync } = loadSqlite();
  const open = (at: string, notice?: string) => new SqliteStore(prepared(new DatabaseSync(at)), at, notice);
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

/** Earlier versions of Node 24 warn on stderr that the module is experimental, which is no news for users of QTest. */
function loadSqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

class OtherVersion extends Error {}

/** SQLite's codes for a damaged file and for one that is no database. One that is locked, out of reach or somebody else's is left alone. */
function isUnreadable(error: unknown): boolean {
  const CORRUPT = 11;
  const NOT_A_DATABASE = 26;
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return error instanceof OtherVersion || code === CORRUPT || code === NOT_A_DATABASE;
}

/** Sets a database up, or throws where the file is not a store of this version. */
function prepared(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    const id = numberOf(database, 'PRAGMA application_id');
    const version = numberOf(database, 'PRAGMA user_version');
    const tables = numberOf(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    if (tables > 0 && id !== APPLICATION_ID) throw new Error('it is a database of something else');
    if (tables > 0 && version !== STORE_VERSION)
      throw new OtherVersion(`it has version ${version}, this QTest writes ${STORE_VERSION}`);
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${STORE_VERSION};
      CREATE TABLE IF NOT EXISTS outline (
        id INTEGER PRIMARY KEY, reader TEXT NOT NULL, blob TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (reader, blob)
      ) STRICT;
      -- Apart from the rows, which are long and would be written anew with every use.
      CREATE TABLE IF NOT EXISTS outline_use (id INTEGER PRIMARY KEY, run INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS result (
        key TEXT PRIMARY KEY, json TEXT NOT NULL, digest TEXT NOT NULL, run INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY, asked INTEGER NOT NULL, found INTEGER NOT NULL) STRICT;
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
  private readonly path: string;
  /** Number of this run: what is asked for is marked with it, so that what was not asked for longest is dropped first. */
  private readonly run: number;
  private readonly getRow: StatementSync;
  private readonly putRow: StatementSync;
  private readonly useRow: StatementSync;
  /** Not written yet, by reader and blob. */
  private readonly pending = new Map<string, StoredOutline>();
  /** Rows that this run asked for and has not marked yet: reading takes no lock that others wait for. */
  private readonly used = new Set<number>();
  /** What this run found out (text) and what is to be taken back (undefined), by key. */
  private readonly results = new Map<string, string | undefined>();
  private readonly usedResults = new Set<string>();

  constructor(database: DatabaseSync, path: string, notice: string | undefined) {
    this.database = database;
    this.path = path;
    this.notice = notice;
    const runs = 'SELECT number FROM run UNION ALL SELECT run FROM outline_use';
    this.run = 1 + numberOf(database, `SELECT ifnull(max(number), 0) FROM (${runs})`);
    this.getRow = database.prepare('SELECT id, json FROM outline WHERE reader = ? AND blob = ?');
    this.putRow = database.prepare('INSERT OR REPLACE INTO outline (reader, blob, json) VALUES (?, ?, ?)');
    this.useRow = database.prepare('INSERT OR REPLACE INTO outline_use (id, run) VALUES (?, ?)');
  }

  outlines(reader: string, blobs: readonly string[]): ReadonlyMap<string, Outline> {
    const found = new Map<string, Outline>();
    this.attempt(() => {
      for (const blob of blobs) {
        const outline = this.pending.get(`${reader}\0${blob}`)?.outline ?? this.stored(reader, blob);
        if (outline !== undefined) found.set(blob, outline);
      }
    });
    return found;
  }

  putOutlines(entries: readonly StoredOutline[]): void {
    if (this.state === 'broken') return;
    for (const entry of entries) this.pending.set(`${entry.reader}\0${entry.blob}`, entry);
    if (this.pending.size >= BATCH) this.flush();
  }

  result(key: string): string | undefined {
    let text: string | undefined;
    this.attempt(() => {
      const row = this.database.prepare('SELECT json, digest FROM result WHERE key = ?').get(key);
      const json = row === undefined ? undefined : String(row['json']);
      if (json !== undefined && row?.['digest'] === digestOf(key, json)) text = json;
    });
    if (text !== undefined) this.usedResults.add(key);
    return text;
  }

  putResult(key: string, json: string): void {
    this.results.set(key, json);
  }

  forgetResult(key: string): void {
    this.results.set(key, undefined);
  }

  endRun({ asked, found }: StoreUse, keep: number): void {
    this.flush();
    this.inTransaction(() => this.writeResults());
    this.inTransaction(() => {
      this.database.prepare('INSERT OR REPLACE INTO run VALUES (?, ?, ?)').run(this.run, asked, found);
      this.database.exec(`
        DELETE FROM run WHERE number < ${this.run};
        DELETE FROM outline_use WHERE run < ${this.run}
          AND id NOT IN (SELECT id FROM outline_use ORDER BY run DESC, id DESC LIMIT ${Math.max(0, Math.trunc(keep))});
        DELETE FROM outline WHERE id NOT IN (SELECT id FROM outline_use);
        -- Of rows that another run replaced or dropped meanwhile.
        DELETE FROM outline_use WHERE id NOT IN (SELECT id FROM outline);
      `);
    });
  }

  get lastRun(): StoreUse | undefined {
    let last: StoreUse | undefined;
    this.attempt(() => {
      const row = this.database.prepare('SELECT asked, found FROM run ORDER BY number DESC LIMIT 1').get();
      last = row === undefined ? undefined : { asked: Number(row['asked']), found: Number(row['found']) };
    });
    return last;
  }

  get size(): { readonly outlines: number; readonly bytes: number } {
    this.flush();
    const size = { outlines: 0, bytes: 0 };
    this.attempt(() => {
      size.outlines = numberOf(this.database, 'SELECT count(*) FROM outline');
      for (const ending of ['', '-wal'])
        size.bytes += statSync(this.path + ending, { throwIfNoEntry: false })?.size ?? 0;
    });
    return size;
  }

  [Symbol.dispose](): void {
    this.flush();
    this.database.close();
  }

  private stored(reader: string, blob: string): Outline | undefined {
    const row = this.getRow.get(reader, blob);
    if (row === undefined) return undefined;
    this.used.add(Number(row['id']));
    return readOutline(String(row['json']));
  }

  private writeResults(): void {
    const use = this.database.prepare('UPDATE result SET run = ? WHERE key = ?');
    const put = this.database.prepare('INSERT OR REPLACE INTO result (key, json, digest, run) VALUES (?, ?, ?, ?)');
    const forget = this.database.prepare('DELETE FROM result WHERE key = ?');
    for (const key of this.usedResults) use.run(this.run, key);
    for (const [key, json] of this.results) {
      if (json === undefined) forget.run(key);
      else put.run(key, json, digestOf(key, json), this.run);
    }
    this.database.exec(`DELETE FROM result WHERE run <= ${this.run - RUNS_KEPT}`);
  }

  private flush(): void {
    if (this.pending.size + this.used.size === 0) return;
    this.inTransaction(() => {
      for (const id of this.used) this.useRow.run(id, this.run);
      for (const { reader, blob, outline } of this.pending.values()) {
        const { lastInsertRowid } = this.putRow.run(reader, blob, JSON.stringify(outline));
        this.useRow.run(lastInsertRowid, this.run);
      }
    });
    this.used.clear();
    this.pending.clear();
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
      this.notice = `the store ${this.path} failed (${messageOf(error)}): what this run finds out is not remembered`;
    }
  }
}

/** A row that does not hold an outline counts as none: the file is read again and the row replaced. */
function readOutline(json: string): Outline | undefined {
  try {
    const value: Outline | null = JSON.parse(json);
    const lists = [value?.functions, value?.bindings, value?.imports, value?.exports];
    return value !== null && lists.every(Array.isArray) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Against damage, not against somebody who writes to the store: see ARCHITECTURE, "What is remembered". */
function digestOf(key: string, json: string): string {
  return createHash('sha256').update(`${key}\0${json}`).digest('hex');
}

function numberOf(database: DatabaseSync, sql: string): number {
  const row = database.prepare(sql).get();
  return Number(row === undefined ? 0 : Object.values(row)[0]);
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
