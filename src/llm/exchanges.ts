/** Answers that were given before: by exactly the same request to exactly the same model. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { diffLines } from 'diff';
import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';
import { writeWhole } from '../whole-file.ts';
import type { FailureKind } from './failure.ts';
import type { Answer, Prompt, ProviderName, Served, Usage } from './provider.ts';

/** Raised whenever a request or what is kept of it changes its form. */
const VERSION = 1;
const TTL_MS = 30 * 24 * 3_600_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** All that decides an answer. Nothing in it depends on the machine or the day. */
export interface Request extends Prompt {
  readonly provider: ProviderName;
  readonly served: Served;
  readonly maxOutput: number;
  readonly context: number;
  readonly seed: number;
  readonly temperature: number;
}

/** How a request ended. */
export type Exchange = { readonly ms: number } & ({ readonly answer: Answer } | { readonly failure: Failed });

export interface Failed {
  readonly kind: FailureKind;
  readonly message: string;
  /** The most that the server may have computed for it; absent where it computed nothing. */
  readonly used?: Usage;
}

const usage = z.object({ inputTokens: z.number(), outputTokens: z.number() });
const answer = z.object({
  text: z.string(),
  usage: usage.optional(),
  finish: z.enum(['stop', 'length', 'refused']),
});
const exchange = z.object({
  version: z.literal(VERSION),
  request: z.looseObject({}),
  ms: z.number(),
  answer: answer.optional(),
  failure: z.object({ kind: z.string(), message: z.string(), used: usage.optional() }).optional(),
});
const servedList = z.record(
  z.string(),
  z.object({ model: z.string(), digest: z.string().optional(), context: z.number().optional() }),
);

export type StoreMode = 'cache' | 'record' | 'replay';

/** A folder of exchanges, a file each. As a cache it forgets; a recording holds all of one run, failures too. */
export class Exchanges {
  readonly mode: StoreMode;
  readonly #folder: string;
  /** How often each request of this run was made; a recording has each time. */
  readonly #times = new Map<string, number>();

  constructor(mode: StoreMode, folder: string) {
    this.mode = mode;
    this.#folder = folder;
  }

  /** Undefined where it is not known. A recording that is replayed has to know it: throws ConfigurationError, which names the first difference. */
  async find(request: Request): Promise<Exchange | undefined> {
    if (this.mode === 'record') return undefined;
    if (this.mode === 'replay') return await this.#recorded(request);
    const file = this.#file(request);
    const found = await read(file, TTL_MS);
    if (found) await touched(file);
    return found;
  }

  /** What was answered this time; where it was asked less often in the recording, the last time. */
  async #recorded(request: Request): Promise<Exchange> {
    for (let time = this.#nextTime(request); time > 0; time--) {
      const found = await read(this.#file(request, time), Number.POSITIVE_INFINITY);
      if (found) return found;
    }
    throw new ConfigurationError(await this.#missing(request));
  }

  #nextTime(request: Request): number {
    const key = this.#file(request);
    const time = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, time);
    return time;
  }

  keep(request: Request, { ms, ...ended }: Exchange): void {
    if (this.mode === 'replay' || (this.mode === 'cache' && 'failure' in ended)) return;
    const text = `${JSON.stringify({ version: VERSION, request, ms, ...ended }, null, 1)}\n`;
    const file = this.#file(request, this.mode === 'record' ? this.#nextTime(request) : 1);
    try {
      writeWhole(file, text);
    } catch (error) {
      // A cache that cannot be written to is asked again; a recording that is not whole is none.
      if (this.mode !== 'cache') throw error;
    }
  }

  /** What servers were seen to have when the recording was made, by `ollama qwen2.5-coder:7b`. Throws ConfigurationError where none was made. */
  async served(): Promise<ReadonlyMap<string, Served>> {
    const parsed = servedList.safeParse(await json(this.#servedFile));
    if (!parsed.success)
      throw new ConfigurationError(`${this.#folder} holds no recording: it has no served.json (QTEST_LLM=replay).`);
    return new Map(Object.entries(parsed.data as Record<string, Served>));
  }

  keepServed(served: ReadonlyMap<string, Served>): void {
    if (this.mode !== 'record') return;
    writeWhole(this.#servedFile, `${JSON.stringify(Object.fromEntries([...served].sort()), null, 1)}\n`);
  }

  /** Forgets what is old, and what was not asked for longest where there is too much. */
  async tidy(): Promise<void> {
    if (this.mode !== 'cache') return;
    const files = await Promise.all(
      (await names(this.#folder)).map(async (name) => {
        const file = path.join(this.#folder, name);
        const { mtimeMs, size } = await stat(file).catch(() => ({ mtimeMs: 0, size: 0 }));
        return { file, mtimeMs, size };
      }),
    );
    let bytes = 0;
    for (const { file, mtimeMs, size } of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
      bytes += size;
      if (bytes > MAX_BYTES || Date.now() - mtimeMs > TTL_MS) await rm(file, { force: true }).catch(() => undefined);
    }
  }

  get #servedFile(): string {
    return path.join(this.#folder, 'served.json');
  }

  #file(request: Request, time = 1): string {
    const digest = createHash('sha256')
      .update(JSON.stringify([VERSION, canonical(request)]))
      .digest('hex');
    return path.join(this.#folder, `${digest.slice(0, 32)}${time === 1 ? '' : `-${time}`}.json`);
  }

  /** Which recorded request is nearest, and where it differs first. */
  async #missing(request: Request): Promise<string> {
    const asked = pretty(request);
    const others = await Promise.all(
      (await names(this.#folder)).map(async (name) => {
        const parsed = exchange.safeParse(await json(path.join(this.#folder, name)));
        return parsed.success ? ([name, pretty(parsed.data.request)] as const) : undefined;
      }),
    );
    const nearest = others
      .filter((one) => one !== undefined)
      .map(([name, text]) => ({ name, text, same: commonStart(text, asked) }))
      .toSorted((a, b) => b.same - a.same || (a.name < b.name ? -1 : 1))[0];
    const where = `no recorded answer in ${this.#folder} to a request of this run (QTEST_LLM=replay)`;
    if (!nearest) return `${where}: the folder holds none.`;
    const parts = diffLines(nearest.text, asked).filter(({ added, removed }) => added || removed);
    const lines = parts
      .slice(0, 2)
      .map(({ added, value }) => `${added ? '+' : '-'} ${value.split('\n')[0]?.trim().slice(0, 160)}`);
    return `${where}. First difference from ${nearest.name}:\n${lines.join('\n')}\nRecord it again with QTEST_LLM=record:DIR.`;
  }
}

async function read(file: string, ttlMs: number): Promise<Exchange | undefined> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  if (Date.now() - mtimeMs > ttlMs) return undefined;
  const parsed = exchange.safeParse(await json(file));
  if (!parsed.success) return undefined;
  const { ms, answer: given, failure } = parsed.data;
  if (given) return { ms, answer: given as Answer };
  return failure ? { ms, failure: failure as Failed } : undefined;
}

async function json(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function names(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder).catch(() => []);
  return found.filter((name) => /^[0-9a-f]{32}(?:-\d+)?\.json$/.test(name)).sort();
}

async function touched(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined); // it is younger than its limit all the same
}

/** The same request is the same text, in whichever order its members were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, canonical(member)]),
  );
}

function pretty(request: unknown): string {
  return JSON.stringify(canonical(request), null, 1).replaceAll('\\n', '\n');
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
