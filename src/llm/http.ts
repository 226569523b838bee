/** The one way to a model server: every client's `fetch`. Limits hold whatever the server does; a key is never taken elsewhere. */
import type { RequestInit } from 'undici';
import { failureOf, failureOfStatus, LlmFailure } from './failure.ts';

export interface HttpLimits {
  /** Until the first byte of an answer, in milliseconds: a model may have to be loaded first. */
  readonly firstMs: number;
  /** Between two pieces of it. */
  readonly idleMs: number;
  /** For the whole exchange. */
  readonly totalMs: number;
}

const CONNECT_MS = 10_000;
/** Of an answer, in bytes as it comes over the line. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 16 * 1024;

/** A `fetch` for one exchange. Rejects with LlmFailure, its body errors with LlmFailure; answers other than success are failures. */
export function limitedFetch(limits: HttpLimits, signal: AbortSignal): typeof fetch {
  return (async (input: string | URL, init?: RequestInit) => {
    const { Agent, ProxyAgent, fetch: send } = await import('undici');
    const { getProxyUrl } = await import('@actions/http-client/lib/proxy');
    // Node's own would give up after 300 s without a header, which a model that is being loaded takes.
    const options = { connect: { timeout: CONNECT_MS }, headersTimeout: 0, bodyTimeout: 0 };
    const proxy = getProxyUrl(new URL(String(input)));
    const dispatcher = proxy ? new ProxyAgent({ ...options, uri: proxy.href }) : new Agent(options);
    const watch = new Watch(limits, signal, () => void dispatcher.destroy());
    try {
      const signals = [watch.signal, ...(init?.signal ? [init.signal] : [])];
      const response = await send(String(input), {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.any(signals),
        dispatcher,
      });
      watch.heard();
      if (!response.ok) {
        const body = await firstBytes(response.body);
        throw failureOfStatus(response.status, body, retryAfter(response.headers.get('retry-after')));
      }
      const body = ReadableStream.from(watch.pieces(response.body ?? ReadableStream.from([])));
      return new Response(body, { status: response.status, headers: [...response.headers] });
    } catch (error) {
      watch.end();
      throw watch.failure ?? failureOf(error);
    }
  }) as typeof fetch;
}

/** Ends an exchange that takes too long. */
class Watch {
  readonly #ended = new AbortController();
  readonly #limits: HttpLimits;
  readonly #total: NodeJS.Timeout;
  readonly #asked: AbortSignal;
  readonly #done: () => void;
  #idle: NodeJS.Timeout;
  readonly #abort = () => this.#fail(new LlmFailure('aborted', 'the run was interrupted'));

  /** `done` is called once, when the exchange is over. */
  constructor(limits: HttpLimits, signal: AbortSignal, done: () => void) {
    this.#limits = limits;
    this.#done = done;
    this.#asked = signal;
    this.#total = this.#after(limits.totalMs, 'the answer took longer than the time that was left for it');
    this.#idle = this.#after(limits.firstMs, `no answer began within ${seconds(limits.firstMs)}`);
    if (signal.aborted) this.#abort();
    else signal.addEventListener('abort', this.#abort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  get failure(): LlmFailure | undefined {
    const { reason, aborted } = this.#ended.signal;
    return aborted && reason instanceof LlmFailure ? reason : undefined;
  }

  heard(): void {
    clearTimeout(this.#idle);
    this.#idle = this.#after(this.#limits.idleMs, `nothing came for ${seconds(this.#limits.idleMs)}`);
  }

  end(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#total);
    this.#asked.removeEventListener('abort', this.#abort);
    this.#done();
  }

  /** The body, as far as the limits let it come. However its reader leaves it, the exchange is over then. */
  async *pieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      for await (const piece of body) {
        this.heard();
        bytes += piece.byteLength;
        if (bytes > MAX_BYTES)
          throw new LlmFailure('answer-too-long', `the answer is longer than ${MAX_BYTES >> 20} MiB`);
        yield piece;
      }
    } catch (error) {
      throw this.failure ?? failureOf(error);
    } finally {
      this.end();
    }
  }

  #after(ms: number, message: string): NodeJS.Timeout {
    return setTimeout(() => this.#fail(new LlmFailure('too-slow', message)), Math.min(ms, 2 ** 31 - 1));
  }

  #fail(failure: LlmFailure): void {
    this.end();
    this.#ended.abort(failure);
  }
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

/** The beginning of what a server says of a failure. */
async function firstBytes(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.byteLength;
    if (length >= MAX_ERROR_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, MAX_ERROR_BYTES).toString('utf8');
}

/** Milliseconds of `retry-after`: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const asked = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(asked) ? Math.max(0, asked) : undefined;
}
