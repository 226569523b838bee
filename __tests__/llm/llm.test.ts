import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Llm, Question } from '../../src/llm/llm.ts';
import { openLlm } from '../../src/llm/open.ts';
import { type LlmSettings, waysOf } from '../../src/llm/settings.ts';
import { freePort } from '../support/free-port.ts';
import { llmServer } from '../support/llm-server.ts';

const MODELS = ['tiny', 'tiny', 'tiny'] as const;
const GOOD = { text: '{"calls":["f(1)"]}' };
let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'qt-llm-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function settings(more: Partial<LlmSettings>): LlmSettings {
  return {
    provider: 'auto',
    isWished: true,
    urls: {},
    allowCloud: false,
    mayPull: false,
    models: { ollama: MODELS, anthropic: MODELS, openai: MODELS },
    prices: { tiny: { input: 1, output: 5 } },
    budget: { maxTokens: 100_000, maxUsd: 1, maxWallMs: 60_000 },
    ...more,
  };
}

async function open(
  more: Partial<LlmSettings>,
  env: Record<string, string> = {},
  explain?: (line: string) => void,
  { signal } = new AbortController(),
) {
  const llm = await openLlm(settings(more), {
    env: { HOME: home, ...env },
    seed: 1,
    signal,
    progress: () => {},
    retryMs: 5,
    ...(explain ? { explain } : {}),
  });
  return llm as Llm;
}

function question(user = 'What?'): Question<{ calls: string[] }> {
  return {
    tier: 2,
    purpose: 'inputs',
    version: 1,
    schema: z.object({ calls: z.array(z.string()) }),
    temperature: 0,
    maxOutput: 200,
    minOutput: 20,
    prompt: () => ({ system: 'You are a test.', user }),
  };
}

describe('who is asked', () => {
  it('nobody, where nobody is wished for or set up', async () => {
    const place = { env: {}, seed: 1, signal: new AbortController().signal, progress: () => {} };
    expect(await openLlm(settings({ provider: 'none' }), place)).toBeUndefined();
    expect(await openLlm(settings({ isWished: false }), place)).toBeUndefined();
  });

  it('Ollama first, and told what was asked and used', async () => {
    await using server = await llmServer(() => ({ ...GOOD, usage: { input: 120, output: 9 } }));
    const llm = await open({ urls: { ollama: server.url } });
    expect(await llm.ask(question())).toEqual({ calls: ['f(1)'] });
    expect(llm.asked).toMatchObject([
      {
        purpose: 'inputs',
        tier: 2,
        provider: 'ollama',
        model: 'tiny',
        digest: expect.any(String),
        outcome: 'answered',
      },
    ]);
    expect(llm.asked[0]).toMatchObject({ inputTokens: 120, outputTokens: 9, usd: 0.000165 });
  });

  it('Claude where Ollama does not answer, and OpenAI where Claude takes no key', async () => {
    await using claude = await llmServer(() => ({ status: 401 }));
    await using gpt = await llmServer(() => GOOD);
    const urls = { ollama: `http://127.0.0.1:${await freePort()}`, anthropic: claude.url, openai: `${gpt.url}/v1` };
    const llm = await open(
      { urls, allowCloud: true },
      { ANTHROPIC_API_KEY: 'a-key-12345', OPENAI_API_KEY: 'o-key-12345' },
    );
    expect(await llm.ask(question())).toEqual({ calls: ['f(1)'] });
    expect(llm.asked.map(({ provider, outcome }) => [provider, outcome])).toEqual([
      ['anthropic', 'unauthorized'],
      ['openai', 'answered'],
    ]);
    expect(llm.refusals.map(({ name, why }) => [name, why])).toEqual([
      ['ollama', expect.stringContaining('nothing answers there')],
      ['anthropic', expect.stringContaining('does not accept the key (401)')],
    ]);
  });

  it('no cloud unless it is allowed, with or without a key', async () => {
    await using gpt = await llmServer(() => GOOD);
    const llm = await open(
      { provider: 'openai', urls: { openai: `${gpt.url}/v1` } },
      { OPENAI_API_KEY: 'o-key-12345' },
    );
    expect(await llm.ask(question())).toBeUndefined();
    expect(gpt.chats).toEqual([]);
    expect(llm.refusals).toEqual([{ name: 'openai', why: expect.stringContaining('allow-cloud') }]);
  });

  it('no model of a cloud by another name, unless that is allowed', async () => {
    const elsewhere = { remote_model: 'gpt-oss:120b', remote_host: 'https://ollama.com:443' };
    await using server = await llmServer(() => GOOD, 'tiny', elsewhere);
    const llm = await open({ provider: 'ollama', urls: { ollama: server.url } });
    expect(await llm.ask(question())).toBeUndefined();
    expect([server.chats, llm.refusals]).toEqual([
      [],
      [{ name: 'ollama', model: 'tiny', why: expect.stringContaining('allow-cloud') }],
    ]);
    const allowed = await open({ urls: { ollama: server.url }, allowCloud: true });
    expect(await allowed.ask(question())).toEqual({ calls: ['f(1)'] });
  });

  it('a server on this machine, wherever OLLAMA_HOST lets it listen', async () => {
    await using server = await llmServer(() => GOOD);
    const { port } = new URL(server.url);
    for (const host of [`[::]:${port}`, `http://0.0.0.0:${port}`, `:${port}`, `127.0.0.1:${port}`]) {
      const llm = await open({ provider: 'ollama' }, { OLLAMA_HOST: host });
      expect([host, await llm.ask(question())]).toEqual([host, { calls: ['f(1)'] }]);
    }
    const here = ['::', '::1', '0.0.0.0'].map((host) =>
      waysOf(settings({ provider: 'ollama' }), { OLLAMA_HOST: host }),
    );
    expect(here.flat().map((way) => ('url' in way ? way.url : ''))).toEqual(['127.0.0.1', '[::1]', '127.0.0.1']);
    const nowhere = await open({ provider: 'ollama' }, { OLLAMA_HOST: 'http://a b' });
    expect(await nowhere.ask(question())).toBeUndefined();
    expect(nowhere.refusals).toEqual([{ name: 'ollama', why: 'OLLAMA_HOST is no address of a server' }]);
  });

  it('the next smaller model where a server lacks that of the tier', async () => {
    await using server = await llmServer(() => GOOD);
    const llm = await open({ urls: { ollama: server.url }, models: { ollama: ['tiny', 'large', 'huge'] } });
    expect(await llm.ask({ ...question(), tier: 3 })).toEqual({ calls: ['f(1)'] });
    expect(llm.refusals.map(({ model }) => model)).toEqual(['huge', 'large']);
  });

  it('again after what passes by itself, and a server that goes on failing not any more', async () => {
    await using server = await llmServer((_, count) => (count === 1 ? { status: 503 } : GOOD));
    const llm = await open({ urls: { ollama: server.url } });
    expect(await llm.ask(question())).toEqual({ calls: ['f(1)'] });
    expect(server.chats).toHaveLength(2);

    await using broken = await llmServer(() => ({ status: 500 }));
    const other = await open({ urls: { ollama: broken.url } });
    expect(await other.ask(question('Now?'))).toBeUndefined();
    const { length } = broken.chats;
    expect(length).toBe(8); // four tries of two requests
    expect(await other.ask(question('And now?'))).toBeUndefined();
    expect(broken.chats).toHaveLength(length);
  });

  it('no longer than the length that was asked for: a stream without an end is left', async () => {
    await using server = await llmServer(() => (response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      const piece = `${JSON.stringify({ message: { content: 'on and on '.repeat(20) }, done: false })}\n`;
      const timer = setInterval(() => response.write(piece), 2);
      response.on('close', () => clearInterval(timer));
    });
    const llm = await open({ urls: { ollama: server.url } });
    expect(await llm.ask(question())).toBeUndefined();
    expect(llm.asked).toMatchObject([{ outcome: 'answer-too-long' }]);
  });

  it('not longer than a server asks to be left alone: 30 s and more is too long', async () => {
    await using server = await llmServer(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    const llm = await open({ urls: { ollama: server.url } });
    const started = performance.now();
    expect(await llm.ask(question())).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(llm.asked[0]?.outcome).toBe('rate-limited');
  });

  it('no longer than needed: nobody waits where no other try follows', async () => {
    await using server = await llmServer(() => ({ status: 413, headers: { 'retry-after': '20' } }));
    const llm = await open({ urls: { ollama: server.url } });
    const started = performance.now();
    expect(await llm.ask(question())).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('not after the run was interrupted, though a server is left alone for a while', async () => {
    const run = new AbortController();
    await using server = await llmServer(() => {
      setTimeout(() => run.abort(), 50);
      return { status: 503, headers: { 'retry-after': '20' } };
    });
    const llm = await open({ urls: { ollama: server.url } }, {}, undefined, run);
    const started = performance.now();
    expect(await llm.ask(question())).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(llm.asked).toMatchObject([{ outcome: 'aborted', inputTokens: 0, outputTokens: 0 }]);
  });

  it('nor while a server loads its model', async () => {
    const run = new AbortController();
    const listening = createServer(() => run.abort());
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const { port } = listening.address() as AddressInfo;
    const llm = await open({ urls: { ollama: `http://127.0.0.1:${port}` } }, {}, undefined, run);
    expect(await llm.ask(question())).toBeUndefined();
    expect([llm.asked, llm.refusals]).toEqual([
      [],
      expect.not.arrayContaining([expect.objectContaining({ name: 'ollama' })]),
    ]);
    listening.closeAllConnections();
    listening.close();
  });

  it('for no more than is told: an answer that breaks off counts as the most that it can have cost, in a replay too', async () => {
    const folder = path.join(home, 'recorded');
    await using server = await llmServer(() => (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const begun = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'tiny' };
      const choices = [{ index: 0, delta: { role: 'assistant', content: '{' }, finish_reason: null }];
      response.write(`data: ${JSON.stringify({ ...begun, choices })}\n\n`);
      setTimeout(() => response.destroy(), 20);
    });
    const wish = { provider: 'openai', allowCloud: true, urls: { openai: `${server.url}/v1` } } as const;
    const env = { OPENAI_API_KEY: 'o-key-12345' };
    const recorded = await open(wish, { ...env, QTEST_LLM: `record:${folder}` });
    expect(await recorded.ask(question())).toBeUndefined();
    const [first] = recorded.asked;
    expect(first).toMatchObject({ outcome: 'cut', outputTokens: 200 });
    expect(first?.inputTokens).toBeGreaterThan(20);
    expect(first?.usd).toBeCloseTo(((first?.inputTokens ?? 0) + 200 * 5) / 1e6, 9);
    const replayed = await open(wish, { QTEST_LLM: `replay:${folder}` });
    expect(await replayed.ask(question())).toBeUndefined();
    expect(replayed.asked).toEqual(recorded.asked);
  });
});

describe('what is asked', () => {
  it('holds no secret, in the prompt or where it is explained', async () => {
    await using server = await llmServer(() => ({ text: '{"calls":["f(\'hunter2hunter2\')"]}' }));
    const lines: string[] = [];
    const env = { DEPLOY_TOKEN: 'hunter2hunter2' };
    const llm = await open({ urls: { ollama: server.url } }, env, (line) => lines.push(line));
    await llm.ask(question('const a = "hunter2hunter2", b = "ghp_0123456789abcdef"'));
    for (const text of [JSON.stringify(server.chats[0]?.body), lines.join('\n')]) {
      expect(text).toContain('***');
      expect(text).not.toMatch(/hunter2hunter2|ghp_/);
    }
  });

  it('is as long as the model has room for, by the tokens that it counted in what it was asked before', async () => {
    const sizes: number[] = [];
    await using server = await llmServer(({ body }) => {
      const messages = body['messages'] as readonly { readonly content: string }[];
      const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
      sizes.push(bytes);
      return { ...GOOD, usage: { input: Math.ceil(bytes / 2), output: 5 } };
    });
    const llm = await open({ urls: { ollama: server.url } });
    const prompt = (bytes: number) => ({ system: 'A test.', user: 'x'.repeat(Math.floor(bytes) - 20) });
    await llm.ask({ ...question(), prompt });
    await llm.ask({ ...question(), prompt });
    const [first = 0, second = 0] = sizes;
    expect(first / 2.5).toBeLessThan(8_192 - 200);
    expect(second / 2).toBeLessThan(8_192 - 200);
    expect(second / 2).toBeGreaterThan(0.95 * (8_192 - 200));
  });

  it('is asked again with less where it is too long for the model, as long as there is less to ask', async () => {
    const refusal = { status: 400, body: '{"error":"the input length exceeds the context length"}' };
    await using server = await llmServer((_, count) => (count < 3 ? refusal : GOOD));
    const llm = await open({ urls: { ollama: server.url } });
    const prompt = (bytes: number) => ({ system: 'A test.', user: 'x'.repeat(Math.min(4_000, bytes - 10)) });
    expect(await llm.ask({ ...question(), prompt })).toEqual({ calls: ['f(1)'] });
    expect(llm.asked.map(({ outcome }) => outcome)).toEqual(['too-large', 'too-large', 'answered']);
    const lengths = server.chats.map(({ body }) => JSON.stringify(body['messages']).length);
    expect(lengths.map((length) => Math.round(length / 1_000))).toEqual([4, 2, 1]);

    await using never = await llmServer(() => refusal);
    const other = await open({ urls: { ollama: never.url } });
    expect(await other.ask(question())).toBeUndefined();
    expect(never.chats).toHaveLength(1);
    expect(other.refusals).toEqual([]);
  });

  it('is not asked where it does not fit into the budget', async () => {
    await using server = await llmServer(() => GOOD);
    const llm = await open({ urls: { ollama: server.url }, budget: { maxTokens: 100, maxUsd: 1, maxWallMs: 60_000 } });
    expect(await llm.ask(question())).toBeUndefined();
    expect([server.chats.length, llm.limitsHit]).toEqual([0, ['max-tokens']]);
  });

  it('is not asked of a model whose price nobody knows', async () => {
    await using gpt = await llmServer(() => GOOD);
    const urls = { openai: `${gpt.url}/v1` };
    const llm = await open(
      { provider: 'openai', allowCloud: true, urls, prices: {} },
      { OPENAI_API_KEY: 'o-key-12345' },
    );
    expect(await llm.ask(question())).toBeUndefined();
    expect(gpt.chats).toEqual([]);
    expect(llm.refusals).toEqual([{ name: 'openai', model: 'tiny', why: expect.stringContaining('prices') }]);
  });
});

describe('an answer that was given before', () => {
  it('is not asked for again, and costs nothing', async () => {
    await using server = await llmServer(() => GOOD);
    const first = await open({ urls: { ollama: server.url } });
    await first.ask(question());
    const second = await open({ urls: { ollama: server.url } });
    expect(await second.ask(question())).toEqual({ calls: ['f(1)'] });
    expect(server.chats).toHaveLength(1);
    expect(second.asked).toMatchObject([{ known: true, inputTokens: 0, usd: 0 }]);
    await second.ask(question('Else?'));
    expect(server.chats).toHaveLength(2);
  });

  it('is replayed from a recording, from another folder, with no server and no key; failures too', async () => {
    const folder = path.join(home, 'recorded');
    let count = 0;
    const urls: Record<string, string> = {};
    {
      await using server = await llmServer(() => (++count === 2 ? { status: 413 } : GOOD));
      urls['ollama'] = server.url;
      const llm = await open({ urls }, { QTEST_LLM: `record:${folder}` });
      expect([await llm.ask(question('1')), await llm.ask(question('2'))]).toEqual([{ calls: ['f(1)'] }, undefined]);
    }
    expect(readdirSync(folder)).toContain('served.json');
    const llm = await open({ urls }, { QTEST_LLM: `replay:${folder}` });
    expect([await llm.ask(question('1')), await llm.ask(question('2'))]).toEqual([{ calls: ['f(1)'] }, undefined]);
    expect(llm.asked.map(({ outcome, known }) => [outcome, known])).toEqual([
      ['answered', undefined],
      ['too-large', undefined],
    ]);
    await expect(llm.ask(question('3'))).rejects.toThrow(/no recorded answer[\s\S]*First difference[\s\S]*3/);
    for (const file of readdirSync(folder)) expect(readFileSync(path.join(folder, file), 'utf8')).not.toContain(home);
  });

  it('is asked for anew where it could not be read', async () => {
    await using server = await llmServer((_, count) => (count === 1 ? { text: 'no JSON' } : GOOD));
    const first = await open({ urls: { ollama: server.url } });
    expect(await first.ask(question())).toBeUndefined();
    const second = await open({ urls: { ollama: server.url } });
    expect(await second.ask(question())).toEqual({ calls: ['f(1)'] });
  });

  it('need not be kept: a cache that cannot be written to stops nothing', async () => {
    await using server = await llmServer(() => GOOD);
    writeFileSync(path.join(home, 'file'), '');
    const llm = await open({ urls: { ollama: server.url } }, { XDG_CACHE_HOME: path.join(home, 'file') });
    expect(await llm.ask(question())).toEqual({ calls: ['f(1)'] });
  });

  it('is told what QTEST_LLM takes', async () => {
    const urls = { ollama: 'http://127.0.0.1:1' };
    await expect(open({ urls }, { QTEST_LLM: 'tape' })).rejects.toThrow(/record:DIR/);
    await expect(open({ urls }, { QTEST_LLM: `replay:${home}` })).rejects.toThrow(/holds no recording/);
  });
});
