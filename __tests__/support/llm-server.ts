/** A server that speaks as Ollama, Claude and OpenAI do, for what a real one does not do on demand. The events are those of the vendors' API descriptions. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ChatRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed body. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What is answered to a chat: a text with its usage, or whatever the function does with the response. */
export type Reply =
  | { readonly text: string; readonly usage?: { readonly input: number; readonly output: number } | 'none' }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | ((response: ServerResponse, path: string) => void);

export interface LlmServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Chats that came, in order. */
  readonly chats: readonly ChatRequest[];
}

/** `reply` is asked for each chat with the model. */
export async function llmServer(
  reply: (request: ChatRequest, count: number) => Reply,
  model = 'tiny',
  /** What the list of an Ollama server tells beside its name. */
  more: Readonly<Record<string, string>> = {},
): Promise<LlmServer> {
  const chats: ChatRequest[] = [];
  /** Weights of its own: what another one answered is no answer of this one. */
  const digest = randomUUID();
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const path = request.url ?? '';
      const body = text === '' ? {} : JSON.parse(text);
      if (!/chat|messages/.test(path)) return json(response, 200, known(path, { name: model, digest, ...more }));
      if (Array.isArray(body.messages) && body.messages.length === 0)
        return ollamaStream(response, '', { input: 0, output: 0 });
      chats.push({ path, headers: request.headers, body });
      answer(response, path, reply(chats.at(-1) as ChatRequest, chats.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    chats,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function known(path: string, model: { readonly name: string; readonly digest: string }): unknown {
  if (path.endsWith('/api/version')) return { version: '0.17.4' };
  if (path.endsWith('/api/tags')) return { models: [model] };
  if (path.endsWith('/api/show')) return { model_info: { 'llama.context_length': 8192 } };
  return { id: path.split('/').at(-1), object: 'model', type: 'model', max_input_tokens: 8192 };
}

function answer(response: ServerResponse, path: string, reply: Reply): void {
  if (typeof reply === 'function') {
    reply(response, path);
    return;
  }
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body ?? JSON.stringify({ error: { type: 'error', message: 'as asked' } }));
    return;
  }
  const usage = reply.usage === 'none' ? undefined : (reply.usage ?? { input: 100, output: 10 });
  if (path.includes('/api/')) ollamaStream(response, reply.text, usage);
  else if (path.includes('/messages')) anthropicStream(response, reply.text, usage);
  else openaiStream(response, reply.text, usage);
}

interface Counts {
  readonly input: number;
  readonly output: number;
}
type Counted = Counts | undefined;

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function ollamaStream(response: ServerResponse, text: string, usage: Counted): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  for (const content of halves(text))
    response.write(`${JSON.stringify({ message: { role: 'assistant', content }, done: false })}\n`);
  const counts = usage && { prompt_eval_count: usage.input, eval_count: usage.output };
  response.end(
    `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop', ...counts })}\n`,
  );
}

function anthropicStream(response: ServerResponse, text: string, usage: Counted): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const { input, output } = usage ?? { input: 0, output: 0 };
  const counts = { input_tokens: input, output_tokens: 0 };
  const events = [
    {
      type: 'message_start',
      message: { id: 'm', type: 'message', role: 'assistant', content: [], model: 'x', usage: counts },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    ...halves(text).map((piece) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: piece },
    })),
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: output } },
    { type: 'message_stop' },
  ];
  for (const event of events) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  response.end();
}

function openaiStream(response: ServerResponse, text: string, usage: Counted): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const piece = (choices: unknown, more = {}) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'x', choices, ...more })}\n\n`,
    );
  for (const content of halves(text)) piece([{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }]);
  piece([{ index: 0, delta: {}, finish_reason: 'stop' }]);
  if (usage) {
    const total = usage.input + usage.output;
    piece([], { usage: { prompt_tokens: usage.input, completion_tokens: usage.output, total_tokens: total } });
  }
  response.end('data: [DONE]\n\n');
}

function halves(text: string): readonly string[] {
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}
