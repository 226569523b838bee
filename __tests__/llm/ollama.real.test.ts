/** The three clients against a real server with a real model: Ollama speaks as all three vendors do. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { anthropic } from '../../src/llm/anthropic.ts';
import type { LlmFailure } from '../../src/llm/failure.ts';
import { ollama } from '../../src/llm/ollama.ts';
import { openai } from '../../src/llm/openai.ts';
import type { Chat, Provider, ProviderName } from '../../src/llm/provider.ts';
import { readAnswer } from '../../src/llm/read-answer.ts';
import { type OllamaServer, ollamaServer, SMALL_MODEL } from '../support/ollama.ts';

const LIMIT_MS = 120_000;
const NAMES: readonly ProviderName[] = ['ollama', 'anthropic', 'openai'];
const schema = {
  type: 'object',
  properties: { calls: { type: 'array', items: { type: 'string' }, maxItems: 3 } },
  required: ['calls'],
  additionalProperties: false,
};
let server: OllamaServer;

beforeAll(async () => {
  server = await ollamaServer();
}, LIMIT_MS);
afterAll(() => server[Symbol.asyncDispose]());

function open(name: ProviderName, url = server.url): Promise<Provider> {
  if (name === 'ollama') return ollama(url);
  return name === 'anthropic'
    ? anthropic({ key: 'none-needed', url })
    : openai({ key: 'none-needed', url: `${url}/v1` });
}

function chat(more: Partial<Chat> = {}): Chat {
  return {
    model: SMALL_MODEL,
    system: 'You answer with JSON alone: {"calls": ["…"]}.',
    messages: [{ role: 'user', text: 'Two calls of clamp(value, min, max), as in "clamp(5, 0, 10)".' }],
    schema,
    maxOutput: 80,
    context: 2_048,
    seed: 1,
    temperature: 0,
    totalMs: 60_000,
    signal: new AbortController().signal,
    ...more,
  };
}

const how = { mayPull: false, signal: new AbortController().signal, progress: () => {} };

async function kindOf(answering: Promise<unknown>): Promise<string> {
  return answering.then(
    () => 'answered',
    (failure: LlmFailure) => failure.kind,
  );
}

describe('a model that the server hands on to another one', () => {
  it('is known as one of a cloud, whatever it is called here', async () => {
    const elsewhere = { model: 'helper', from: 'gpt-oss:120b', remote_host: 'https://ollama.com:443', stream: false };
    const made = await fetch(`${server.url}/api/create`, { method: 'POST', body: JSON.stringify(elsewhere) });
    expect(await made.json()).toEqual({ status: 'success' });
    const provider = await ollama(server.url);
    expect(provider.isCloud('helper')).toBe(false);
    const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(await provider.check('helper', how)).toEqual({ model: 'helper', digest, isElsewhere: true });
    await fetch(`${server.url}/api/delete`, { method: 'DELETE', body: JSON.stringify({ model: 'helper' }) });
  });
});

describe.each(NAMES)('%s, by a real model', (name) => {
  it(
    'is there, and streams an answer with its usage',
    async () => {
      const provider = await open(name);
      expect((await provider.check(SMALL_MODEL, how)).model).toBe(SMALL_MODEL);
      let pieces = 0;
      const answer = await provider.chat(
        chat({
          onText: () => {
            pieces += 1;
          },
        }),
      );
      expect(answer.text.length).toBeGreaterThan(0);
      expect(pieces).toBeGreaterThan(1);
      expect(answer.usage?.inputTokens).toBeGreaterThan(10);
      expect(answer.usage?.outputTokens).toBeGreaterThan(1);
      expect(answer.usage?.outputTokens).toBeLessThanOrEqual(81);
    },
    LIMIT_MS,
  );

  it(
    'says where an answer was cut',
    async () => {
      expect((await (await open(name)).chat(chat({ maxOutput: 4 }))).finish).toBe('length');
    },
    LIMIT_MS,
  );

  it(
    'tells a model that is not there',
    async () => {
      expect(await kindOf((await open(name)).chat(chat({ model: 'no-such-model:1b' })))).toBe('model-missing');
    },
    LIMIT_MS,
  );

  it(
    'stops in the middle of an answer, and answers again',
    async () => {
      const provider = await open(name);
      const aborting = new AbortController();
      const stopped = provider.chat(
        chat({
          maxOutput: 2_000,
          messages: [{ role: 'user', text: 'Count to a thousand.' }],
          signal: aborting.signal,
          onText: () => aborting.abort(),
        }),
      );
      expect(await kindOf(stopped)).toBe('aborted');
      expect((await provider.chat(chat({ maxOutput: 10 }))).text).not.toBe('');
    },
    LIMIT_MS,
  );
});

describe('ollama, by a real model', () => {
  it(
    'keeps to the schema',
    async () => {
      const { text } = await (await open('ollama')).chat(chat());
      expect(readAnswer(text, z.object({ calls: z.array(z.string()) }))).toBeDefined();
    },
    LIMIT_MS,
  );

  it(
    'gives the same answer for the same seed',
    async () => {
      const provider = await open('ollama');
      const [first, second] = [await provider.chat(chat()), await provider.chat(chat())];
      expect(second.text).toBe(first.text);
    },
    LIMIT_MS,
  );

  it(
    'refuses what is longer than its context, where it would leave out the beginning, and takes what is as long',
    async () => {
      const provider = await open('ollama');
      const asked = (words: number) =>
        chat({ context: 512, messages: [{ role: 'user', text: 'word '.repeat(words) }] });
      expect(await kindOf(provider.chat(asked(2_000)))).toBe('too-large');
      const { usage, finish } = await provider.chat(asked(400));
      expect(usage?.inputTokens).toBeGreaterThan(400);
      expect(usage?.inputTokens).toBeLessThan(512);
      expect(finish).toMatch(/^(?:stop|length)$/);
    },
    LIMIT_MS,
  );

  it(
    'is waited for longer until its answer begins than for the pieces of it',
    async () => {
      await using own = await ollamaServer();
      const few = chat({ maxOutput: 2 });
      await (await open('ollama', own.url)).chat(few);
      own.suspend();
      const idleMs = 10_000;
      const patient = (await ollama(own.url, { firstMs: LIMIT_MS, idleMs })).chat(few);
      const [answer] = await Promise.all([patient, sleep(idleMs + 1_000).then(own.resume)]);
      expect(answer.text).not.toBe('');

      const many = chat({ maxOutput: 2_000, onText: own.suspend });
      const halting = (await ollama(own.url, { firstMs: LIMIT_MS, idleMs: 500 })).chat(many);
      await expect(halting).rejects.toThrow('nothing came for 0.5 s');
      const waiting = (await ollama(own.url, { firstMs: 500, idleMs: LIMIT_MS })).chat(few);
      await expect(waiting).rejects.toThrow('no answer began within 0.5 s');
    },
    LIMIT_MS,
  );

  it(
    'tells its digest, its context, and what to do where a model is missing',
    async () => {
      const provider = await open('ollama');
      const served = await provider.check(SMALL_MODEL, how);
      expect(served.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(served.context).toBe(8_192);
      await expect(provider.check('no-such-model:1b', how)).rejects.toThrow('ollama pull no-such-model:1b');
    },
    LIMIT_MS,
  );

  it(
    'tells a server that goes down in the middle of an answer, and one that is gone',
    async () => {
      await using own = await ollamaServer();
      const provider = await open('ollama', own.url);
      const answering = provider.chat(
        chat({
          maxOutput: 2_000,
          messages: [{ role: 'user', text: 'Count to a thousand.' }],
          onText: () => void own.kill(),
        }),
      );
      expect(await kindOf(answering)).toBe('cut');
      await own.kill();
      expect(await kindOf(provider.chat(chat()))).toBe('refused');
    },
    LIMIT_MS,
  );
});
