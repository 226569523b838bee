/** What can go wrong between QTest and a model, in words that say what to do. */
import { isNativeError } from 'node:util/types';

export type FailureKind =
  | 'refused'
  | 'dns'
  | 'tls'
  | 'unauthorized'
  | 'forbidden'
  | 'model-missing'
  | 'request-timeout'
  | 'too-large'
  | 'rate-limited'
  | 'overloaded'
  | 'server'
  | 'rejected'
  | 'redirected'
  | 'too-slow'
  | 'cut'
  | 'malformed'
  | 'answer-too-long'
  | 'aborted';

/** These pass by themselves, and nothing was computed for them: the same request may succeed a moment later. */
const PASSING: ReadonlySet<FailureKind> = new Set([
  'refused',
  'request-timeout',
  'rate-limited',
  'overloaded',
  'server',
]);

/** These say nothing of the server: the request is at fault, or nobody waits for it any more. */
const OF_REQUEST: ReadonlySet<FailureKind> = new Set(['too-large', 'answer-too-long', 'aborted']);

export class LlmFailure extends Error {
  override readonly name = 'LlmFailure';
  readonly kind: FailureKind;
  /** How long the server wants to be left alone, in milliseconds. */
  readonly retryAfterMs?: number;

  constructor(
    kind: FailureKind,
    message: string,
    { retryAfterMs, cause }: { retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.kind = kind;
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }

  /** True where the same request may succeed a moment later. */
  get passes(): boolean {
    return PASSING.has(this.kind);
  }

  /** True where the server, not the request, is at fault. */
  get isOfServer(): boolean {
    return !OF_REQUEST.has(this.kind);
  }
}

/** The failure behind what a client threw: clients wrap what their `fetch` throws. */
export function failureOf(error: unknown): LlmFailure {
  for (let at: unknown = error, depth = 0; isNativeError(at) && depth < 8; at = at.cause, depth++) {
    if (at instanceof LlmFailure) return at;
  }
  const code = networkCode(error);
  const known = code === undefined ? undefined : ofNetwork(code);
  if (known) return new LlmFailure(known[0], known[1], { cause: error });
  return new LlmFailure('malformed', `its answer could not be read (${firstLine(error)})`, { cause: error });
}

/** The same, rejecting with LlmFailure whatever it rejects with. */
export function failing<T>(answering: Promise<T>): Promise<T> {
  return answering.catch((error: unknown) => {
    throw failureOf(error);
  });
}

function networkCode(error: unknown): string | undefined {
  let at = error;
  for (let depth = 0; isNativeError(at) && depth < 8; depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return undefined;
}

function ofNetwork(code: string): readonly [FailureKind, string] | undefined {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return ['dns', 'its name is not known here (DNS)'];
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return ['refused', 'it does not answer'];
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/.test(code)) return ['refused', 'nothing answers there'];
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code)) {
    return ['cut', 'the connection broke off'];
  }
  if (/CERT|TLS|SSL|UNABLE_TO_VERIFY|SELF_SIGNED/.test(code)) {
    return [
      'tls',
      `no connection that can be trusted (${code}); NODE_EXTRA_CA_CERTS names a file with more authorities`,
    ];
  }
  return undefined;
}

/** What an HTTP status other than success says. `body` is the server's own words, bounded. */
export function failureOfStatus(status: number, body: string, retryAfterMs?: number): LlmFailure {
  const [kind, message] = ofStatus(status, body);
  const said = messageIn(body);
  const text = said ? `${message}: ${said}` : message;
  return new LlmFailure(kind, text, retryAfterMs === undefined ? {} : { retryAfterMs });
}

function ofStatus(status: number, body: string): readonly [FailureKind, string] {
  if (status >= 300 && status < 400)
    return ['redirected', `it sends requests elsewhere (${status}); name the final address`];
  if (status === 401) return ['unauthorized', 'it does not accept the key (401)'];
  if (status === 403) return ['forbidden', 'the key may not use it (403)'];
  if (status === 404) return ['model-missing', 'it has no such model or no such address (404)'];
  if (status === 408) return ['request-timeout', 'it gave up waiting for the request (408)'];
  if (status === 413 || (status === 400 && /context|too long|maximum.*tokens/i.test(body))) {
    return ['too-large', `the request is too large for it (${status})`];
  }
  if (status === 429) return ['rate-limited', 'it takes no more requests for now (429)'];
  if (status === 529 || status === 503) return ['overloaded', `it is overloaded (${status})`];
  if (status >= 500) return ['server', `it failed (${status})`];
  return ['rejected', `it does not take the request (${status})`];
}

/** `error.message`, `error` or `message` of a JSON body, on one line; nothing of any other. */
function messageIn(body: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    const error = member(parsed, 'error');
    const found = [member(error, 'message'), error, member(parsed, 'message')].find((one) => typeof one === 'string');
    return typeof found === 'string' ? shortened(found) : undefined;
  } catch {
    return undefined;
  }
}

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}

function firstLine(error: unknown): string {
  return shortened(isNativeError(error) ? error.message : String(error));
}

/** Printable, on one line: servers are not trusted with the terminal. */
function shortened(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
