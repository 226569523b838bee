/** Models of an Ollama server. */
import { isIP } from 'node:net';
import type { ModelResponse } from 'ollama';
import { failing, failureOf, LlmFailure } from './failure.ts';
import { limitedFetch } from './http.ts';
import type { Answer, Chat, Checking, Provider } from './provider.ts';

/** How long the server keeps the model loaded after a request. */
const KEEP = '10m';
const VERSION_MS = 3_000;
const LIST_MS = 10_000;
const IDLE_MS = 60_000;
/** Loading tens of gigabytes from a disk. */
const LOAD_MS = 300_000;
const PULL_MS = 3_600_000;

/** How long an answer is waited for: until it begins, and then for each next piece. */
const WAITS = { firstMs: LOAD_MS, idleMs: IDLE_MS };

/** `host`: an address, or a name with a port, as `OLLAMA_HOST` has it. */
export async function ollama(host: string, waits = WAITS): Promise<Provider> {
  const { Ollama } = await import('ollama');
  const client = (limits: Parameters<typeof limitedFetch>[0], signal: AbortSignal) =>
    new Ollama({ host, fetch: linesChecked(limitedFetch(limits, signal)) });
  const quick = (ms: number, signal: AbortSignal) => client({ firstMs: ms, idleMs: ms, totalMs: ms }, signal);

  return {
    name: 'ollama',
    address: withoutCredentials(host),
    isCloud: (model) => /[:-]cloud$/.test(model) || !isOwnNetwork(host),

    async check(model, how) {
      try {
        await quick(VERSION_MS, how.signal).version();
        const found = (await find(model)) ?? (how.mayPull ? await pull(how) : undefined);
        if (!found) {
          throw new LlmFailure('model-missing', `it does not have ${model}: \`ollama pull ${model}\``);
        }
        const { digest } = found;
        if (isRemote(found)) return { model, digest, isElsewhere: true };
        const { model_info: info } = await quick(LIST_MS, how.signal).show({ model });
        const context = contextIn(info);
        how.progress(`model: ${model} is being loaded`);
        const loading = await client({ firstMs: LOAD_MS, idleMs: IDLE_MS, totalMs: LOAD_MS }, how.signal).chat({
          model,
          messages: [],
          stream: true,
          keep_alive: KEEP,
        });
        for await (const _ of loading); // nothing is asked: the server loads the model and says so
        return { model, digest, ...(context === undefined ? {} : { context }) };
      } catch (error) {
        throw failureOf(error);
      }

      async function find(name: string): Promise<ModelResponse | undefined> {
        const { models } = await quick(LIST_MS, how.signal).list();
        return models.find((one) => one.name === name || one.name === `${name}:latest`);
      }

      async function pull({ signal, progress }: Checking): Promise<ModelResponse | undefined> {
        progress(`model: ${model} is being pulled by the server`);
        const limits = { firstMs: IDLE_MS, idleMs: IDLE_MS, totalMs: PULL_MS };
        const pulling = await client(limits, signal).pull({ model, stream: true });
        for await (const _ of pulling); // its progress is the server's affair
        return find(model);
      }
    },

    chat: ({ totalMs, ...chat }) => failing(answerOf(client({ ...waits, totalMs }, chat.signal), chat)),
  };
}

async function answerOf(
  client: InstanceType<typeof import('ollama').Ollama>,
  chat: Omit<Chat, 'totalMs'>,
): Promise<Answer> {
  const { model, system, messages, schema, context, maxOutput, seed, temperature } = chat;
  const request = {
    model,
    messages: [{ role: 'system', content: system }, ...messages.map(({ role, text }) => ({ role, content: text }))],
    format: schema,
    stream: true as const,
    keep_alive: KEEP,
    options: { temperature, seed, num_ctx: context, num_predict: maxOutput },
    // What is too long is refused, where servers would leave out the beginning of it.
    truncate: false,
    shift: false,
  };
  const pieces = await client.chat(request);
  let text = '';
  for await (const piece of pieces) {
    const more = piece.message?.content ?? '';
    text += more;
    if (more) chat.onText?.(more);
    if (!piece.done) continue;
    const { prompt_eval_count: inputTokens, eval_count: outputTokens, done_reason: reason } = piece;
    return {
      text,
      ...(Number.isFinite(inputTokens) && Number.isFinite(outputTokens)
        ? { usage: { inputTokens, outputTokens } }
        : {}),
      finish: reason === 'length' ? 'length' : 'stop',
    };
  }
  throw new LlmFailure('cut', 'the answer broke off');
}

/** A stream of JSON lines: what is none is a failure here, where the client would print it. */
function linesChecked(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    if (!response.body || !String(init?.body).includes('"stream":true')) return response;
    let rest = '';
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    const pass = (line: string, out: TransformStreamDefaultController<Uint8Array>) => {
      if (line.trim() === '') return;
      if (!isJson(line)) throw new LlmFailure('malformed', 'its answer could not be read (no stream of JSON lines)');
      out.enqueue(encoder.encode(`${line}\n`));
    };
    const checked = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, out) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) pass(line, out);
      },
      flush: (out) => pass(rest, out),
    });
    return new Response(response.body.pipeThrough(checked), response);
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A model of a cloud, under whichever name: the server tells who has it (`ListModelResponse` of its `api/types.go`; the client's types lack it). */
function isRemote(found: ModelResponse): boolean {
  return Object.entries(found).some(([name, value]) => /^remote_(?:host|model)$/.test(name) && Boolean(value));
}

/** `llama.context_length` and its like. */
function contextIn(info: unknown): number | undefined {
  const found = Object.entries(info ?? {}).find(([name]) => name.endsWith('.context_length'))?.[1];
  return typeof found === 'number' ? found : undefined;
}

function urlOf(host: string): URL {
  return new URL(host.includes('://') ? host : `http://${host}`);
}

function withoutCredentials(host: string): string {
  const { protocol, host: name } = urlOf(host);
  return `${protocol}//${name}`;
}

/** Addresses of private networks (RFC 1918, RFC 4193), the machine itself, and names that no public DNS knows. */
function isOwnNetwork(host: string): boolean {
  const name = urlOf(host).hostname.replace(/^\[|\]$/g, '');
  if (isIP(name) === 4)
    return /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      name,
    );
  if (isIP(name) === 6) return /^(?:::1$|f[cd]|fe80)/i.test(name);
  return !name.includes('.') || /\.(?:local|localhost|internal|intranet|lan|home|corp|svc|cluster\.local)$/i.test(name);
}
