import { jest } from '@jest/globals';
import { anthropic } from '../../src/llm/anthropic.ts';
import type { LlmFailure } from '../../src/llm/failure.ts';
import { ollama } from '../../src/llm/ollama.ts';
import { openai } from '../../src/llm/openai.ts';
import type { Chat, Provider, ProviderName } from '../../src/llm/provider.ts';
import { freePort } from '../support/free-port.ts';
import { llmServer, type Reply } from '../support/llm-server.ts';

const KEY = 'sk-of-the-test-0123456789';
const NAMES: readonly ProviderName[] = ['ollama', 'anthropic', 'openai'];

function open(name: ProviderName, url: string): Promise<Provider> {
  if (name === 'ollama') return ollama(url);
  return name === 'anthropic' ? anthropic({ key: KEY, url }) : openai({ key: KEY, url: `${url}/v1` });
}

function chat(more: Partial<Chat> = {}): Chat {
  return {
    model: 'tiny:latest',
    system: 'You are a test.',
    messages: [{ role: 'user', text: 'Say something.' }],
    schema: {
      type: 'object',
      properties: { calls: { type: 'array', items: { type: 'string' } } },
      required: ['calls'],
    },
    maxOutput: 50,
    context: 4096,
    seed: 1,
    temperature: 0,
    totalMs: 5_000,
    signal: new AbortController().signal,
    ...more,
  };
}

async function failing(name: ProviderName, url: string, more: Partial<Chat> = {}): Promise<LlmFailure> {
  const provider = await open(name, url);
  const failure = await provider.chat(chat(more)).then(
    () => undefined,
    (error: LlmFailure) => error,
  );
  expect(failure?.name).toBe('LlmFailure');
  expect(`${failure?.message}${failure?.stack}`).not.toContain(KEY);
  return failure as LlmFailure;
}

const STATUSES: readonly (readonly [status: number, kind: string, passes: boolean])[] = [
  [302, 'redirected', false],
  [400, 'rejected', false],
  [401, 'unauthorized', false],
  [403, 'forbidden', false],
  [404, 'model-missing', false],
  [408, 'request-timeout', true],
  [413, 'too-large', false],
  [429, 'rate-limited', true],
  [500, 'server', true],
  [503, 'overloaded', true],
  [529, 'overloaded', true],
];

describe.each(NAMES)('%s', (name) => {
  it('streams an answer with its usage', async () => {
    await using server = await llmServer(() => ({ text: '{"calls":["a"]}', usage: { input: 120, output: 7 } }));
    const pieces: string[] = [];
    const provider = await open(name, server.url);
    const answer = await provider.chat(chat({ onText: (text) => pieces.push(text) }));
    expect(answer).toEqual({ text: '{"calls":["a"]}', usage: { inputTokens: 120, outputTokens: 7 }, finish: 'stop' });
    expect(pieces.length).toBeGreaterThan(1);
    expect(JSON.stringify(server.chats[0]?.body)).toContain('"stream":true');
  });

  it('finds its model', async () => {
    await using server = await llmServer(() => ({ text: '' }));
    const provider = await open(name, server.url);
    const how = { mayPull: false, signal: new AbortController().signal, progress: () => {} };
    expect(await provider.check('tiny', how)).toMatchObject({ model: 'tiny' });
  });

  it.each(STATUSES)('tells %i as %s', async (status, kind, passes) => {
    await using server = await llmServer(() => ({
      status,
      headers: status === 302 ? { location: 'http://127.0.0.1:1/' } : {},
    }));
    const failure = await failing(name, server.url);
    expect([failure.kind, failure.passes]).toEqual([kind, passes]);
    expect(server.chats).toHaveLength(1); // who asks decides whether it is asked again
  });

  it('tells how long the server wants to be left alone', async () => {
    await using server = await llmServer(() => ({ status: 429, headers: { 'retry-after': '7' } }));
    expect((await failing(name, server.url)).retryAfterMs).toBe(7_000);
  });

  it('tells that nothing answers', async () => {
    expect((await failing(name, `http://127.0.0.1:${await freePort()}`)).kind).toBe('refused');
  });

  it('tells a name that is not known', async () => {
    expect((await failing(name, 'http://no-such-host.invalid')).kind).toBe('dns');
  });

  it('tells a connection that cannot be trusted', async () => {
    await using server = await llmServer(() => ({ text: '' }));
    expect((await failing(name, server.url.replace('http:', 'https:'))).kind).toBe('tls');
  });

  it('tells a stream that breaks off', async () => {
    await using server = await llmServer(() => (response) => {
      response.writeHead(200, { 'content-type': contentType(name) });
      response.write(beginning(name));
      setTimeout(() => response.destroy(), 20);
    });
    expect((await failing(name, server.url)).kind).toBe('cut');
  });

  it('tells a stream that ends before the answer does', async () => {
    await using server = await llmServer(() => (response) => {
      response.writeHead(200, { 'content-type': contentType(name) });
      response.end(beginning(name));
    });
    expect(['cut', 'malformed']).toContain((await failing(name, server.url)).kind);
  });

  it('tells events that cannot be read, and prints nothing of them', async () => {
    const printed = jest.spyOn(console, 'warn').mockImplementation(() => {});
    await using server = await llmServer(() => (response) => {
      response.writeHead(200, { 'content-type': contentType(name) });
      response.end(name === 'ollama' ? 'no json\n' : 'event: message_start\ndata: {no json\n\n');
    });
    expect((await failing(name, server.url)).kind).toBe('malformed');
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('waits no longer than the time that is left, however the stream drips', async () => {
    await using server = await llmServer(() => drip(name));
    const started = performance.now();
    expect((await failing(name, server.url, { totalMs: 300 })).kind).toBe('too-slow');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('stops when nobody waits any more, and the server sees it', async () => {
    let closed = false;
    await using server = await llmServer(() => (response, at) => {
      response.on('close', () => {
        closed = true;
      });
      (drip(name) as (r: typeof response, p: string) => void)(response, at);
    });
    const aborting = new AbortController();
    setTimeout(() => aborting.abort(), 100);
    expect((await failing(name, server.url, { signal: aborting.signal })).kind).toBe('aborted');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed).toBe(true);
  });

  it('takes no answer of more than 8 MiB', async () => {
    await using server = await llmServer(() => ({ text: 'x'.repeat(10 * 1024 * 1024) }));
    expect((await failing(name, server.url, { totalMs: 20_000 })).kind).toBe('answer-too-long');
  });
});

describe('openai', () => {
  it.each([
    ['gpt-6-luna', { max_completion_tokens: 80, reasoning_effort: 'low' }],
    ['qwen2.5-coder:7b', { max_tokens: 80, temperature: 0, seed: 1 }],
  ])('is told by another address how long an answer of %s may be, as that model takes it', async (model, told) => {
    await using server = await llmServer(() => ({ text: '{}' }));
    await (await open('openai', server.url)).chat(chat({ model, maxOutput: 80, temperature: 0, seed: 1 }));
    const { max_completion_tokens, reasoning_effort, max_tokens, temperature, seed } = server.chats[0]?.body ?? {};
    expect({ max_completion_tokens, reasoning_effort, max_tokens, temperature, seed }).toEqual({
      max_completion_tokens: undefined,
      reasoning_effort: undefined,
      max_tokens: undefined,
      temperature: undefined,
      seed: undefined,
      ...told,
    });
  });
});

describe('ollama', () => {
  it.each([
    ['http://127.0.0.1:11434', 'qwen2.5-coder:7b', false],
    ['http://gpu.internal:11434', 'qwen2.5-coder:7b', false],
    ['http://ollama.llm.svc:11434', 'qwen2.5-coder:7b', false],
    ['http://gpu:11434', 'qwen2.5-coder:7b', false],
    ['http://10.1.2.3:11434', 'qwen2.5-coder:7b', false],
    ['https://ollama.com', 'qwen2.5-coder:7b', true],
    ['http://127.0.0.1:11434', 'gpt-oss:120b-cloud', true],
    ['http://8.8.8.8:11434', 'qwen2.5-coder:7b', true],
  ])('knows where code at %s for %s stays: leaves %s', async (url, model, leaves) => {
    expect((await ollama(url)).isCloud(model)).toBe(leaves);
  });
});

function contentType(name: ProviderName): string {
  return name === 'ollama' ? 'application/x-ndjson' : 'text/event-stream';
}

/** What comes before the end of an answer. */
function beginning(name: ProviderName): string {
  if (name === 'ollama') return `${JSON.stringify({ message: { content: 'x' }, done: false })}\n`;
  if (name === 'openai') return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: 'x' } }] })}\n\n`;
  const message = { id: 'm', usage: { input_tokens: 1, output_tokens: 0 } };
  return `event: message_start\ndata: ${JSON.stringify({ type: 'message_start', message })}\n\n`;
}

/** A piece every now and then, for ever. */
function drip(name: ProviderName): Reply {
  return (response) => {
    response.writeHead(200, { 'content-type': contentType(name) });
    response.write(beginning(name));
    const piece = name === 'anthropic' ? 'event: ping\ndata: {"type":"ping"}\n\n' : beginning(name);
    const timer = setInterval(() => response.write(piece), 20);
    response.on('close', () => clearInterval(timer));
  };
}
