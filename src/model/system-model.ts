import { createHash } from 'node:crypto';
import type { Outline } from './outline.ts';
import { resolveRelative } from './resolve-specifier.ts';
import type { ModelStore } from './store.ts';

/** What the model asks of a language: its outlines, and a name for the reader that made them. */
export interface OutlineReader {
  /** Names the language and the digest of its grammars, so that outlines of another reader are never taken. */
  readonly reader: string;
  outline(path: string, text: string): Promise<Outline>;
}

export interface ModelRequest {
  /** Paths of the repository to know, relative to it; imports are resolved among these. */
  readonly paths: readonly string[];
  readonly readerOf: (path: string) => OutlineReader | undefined;
  /** The text of a file; undefined where there is none to read. */
  readonly read: (path: string) => Promise<string | undefined>;
  readonly store: ModelStore;
  readonly signal?: AbortSignal;
}

/** The code of a repository as its syntax tells it, with who imports whom. */
export interface SystemModel {
  outline(path: string): Outline | undefined;
  /** Files that the file imports by relative specifiers, at run time, sorted. */
  importsOf(path: string): readonly string[];
  /** Files that import it directly, sorted. */
  importersOf(path: string): readonly string[];
  /** Files that reach it through any number of imports, itself left out; sorted. */
  reaching(path: string): readonly string[];
  /** Digest of the file and of all that it imports, through any number of imports: facts of the file are stored by it. */
  closureDigest(path: string): string;
  readonly cache: { readonly hits: number; readonly misses: number };
  /** True where the signal ended the building before all files were read. */
  readonly partial: boolean;
}

/** Files are read and stored in groups of this size: what one transaction writes, and what is lost when a run is killed. */
const BATCH = 200;

/** Outlines files, taking from the store what it knows by content. Unreadable files and those of no language are left out. */
export async function buildSystemModel(request: ModelRequest): Promise<SystemModel> {
  const files = new Map<string, ModelFile>();
  const cache = { hits: 0, misses: 0 };
  let partial = false;
  for (let at = 0; at < request.paths.length && !partial; at += BATCH) {
    await readBatch(request, request.paths.slice(at, at + BATCH), files, cache);
    partial = request.signal?.aborted === true && at + BATCH < request.paths.length;
  }
  return new ImportGraph(files, cache, partial);
}

/** The name that git gives to a content: the same file in any commit has one outline. */
export function blobName(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

interface ModelFile {
  readonly blob: string;
  readonly outline: Outline;
}

async function readBatch(
  { readerOf, read, store }: ModelRequest,
  paths: readonly string[],
  files: Map<string, ModelFile>,
  cache: { hits: number; misses: number },
): Promise<void> {
  const groups = new Map<OutlineReader, { path: string; text: string; blob: string }[]>();
  for (const path of paths) {
    const reader = readerOf(path);
    const text = reader === undefined ? undefined : await read(path);
    if (reader === undefined || text === undefined) continue;
    const group = groups.get(reader) ?? [];
    group.push({ path, text, blob: blobName(text) });
    groups.set(reader, group);
  }
  for (const [reader, group] of groups) {
    const key = (path: string, blob: string) => `${endingOf(path)}:${blob}`;
    const known = store.outlines(
      reader.reader,
      group.map(({ path, blob }) => key(path, blob)),
    );
    const fresh = [];
    for (const { path, text, blob } of group) {
      const stored = known.get(key(path, blob));
      const outline = stored ?? (await reader.outline(path, text));
      files.set(path, { blob, outline });
      if (stored !== undefined) cache.hits++;
      else {
        cache.misses++;
        fresh.push({ reader: reader.reader, blob: key(path, blob), outline });
      }
    }
    if (fresh.length > 0) store.putOutlines(fresh);
  }
}

/** The same text reads differently as .ts and .tsx. */
function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

class ImportGraph implements SystemModel {
  readonly cache: SystemModel['cache'];
  readonly partial: boolean;
  private readonly files: ReadonlyMap<string, ModelFile>;
  private readonly importers = new Map<string, string[]>();
  private readonly imports = new Map<string, readonly string[]>();

  constructor(files: ReadonlyMap<string, ModelFile>, cache: SystemModel['cache'], partial: boolean) {
    this.files = files;
    this.cache = cache;
    this.partial = partial;
    for (const path of [...files.keys()].sort()) {
      const targets = this.resolveImports(path);
      this.imports.set(path, targets);
      for (const target of targets) {
        const known = this.importers.get(target);
        if (known === undefined) this.importers.set(target, [path]);
        else known.push(path);
      }
    }
  }

  outline(path: string): Outline | undefined {
    return this.files.get(path)?.outline;
  }

  importsOf(path: string): readonly string[] {
    return this.imports.get(path) ?? [];
  }

  importersOf(path: string): readonly string[] {
    return this.importers.get(path) ?? [];
  }

  reaching(path: string): readonly string[] {
    return closure(path, (one) => this.importersOf(one)).filter((one) => one !== path);
  }

  closureDigest(path: string): string {
    const hash = createHash('sha256');
    for (const one of closure(path, (each) => this.importsOf(each)))
      hash.update(`${one}\0${this.files.get(one)?.blob ?? ''}\0`);
    return hash.digest('hex').slice(0, 32);
  }

  private resolveImports(path: string): readonly string[] {
    const specifiers = this.outline(path)?.imports.filter((one) => !one.typeOnly) ?? [];
    const found = specifiers.flatMap(({ specifier }) => {
      const target = resolveRelative(path, specifier, (candidate) => this.files.has(candidate));
      return target === undefined || target === path ? [] : [target];
    });
    return [...new Set(found)].sort();
  }
}

/** Everything that `next` leads to from `start`, sorted, `start` included. */
function closure(start: string, next: (path: string) => readonly string[]): readonly string[] {
  const seen = new Set([start]);
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const target of next(path)) {
      if (seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return [...seen].sort();
}
