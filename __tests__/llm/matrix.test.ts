/** Whatever goes wrong at whichever provider: the next one answers, or the run is told why nobody does. */
import { z } from 'zod';
import type { Llm, Question } from '../../src/llm/llm.ts';
import { openLlm } from '../../src/llm/open.ts';
import type { ProviderName } from '../../src/llm/provider.ts';
import type { LlmSettings } from '../../src/llm/settings.ts';
import { freePort } from '../support/free-port.ts';
import { llmServer, type Reply } from '../support/llm-server.ts';

const KEYS = { ANTHROPIC_API_KEY: 'sk-ant-of-the-matrix', OPENAI_API_KEY: 'sk-of-the-matrix' };
const NAMES: readonly ProviderName[] = ['ollama', 'anthropic', 'openai'];
const MODELS = ['tiny', 'tiny', 'tiny'] as const;

const question: Question<unknown> = {
  tier: 2,
  purpose: 'inputs',
  version: 1,
  schema: z.object({ inputs: z.array(z.string()) }),
  temperature: 0,
  maxOutput: 200,
  minOutput: 20,
  prompt: () => ({ system: 'You are a test.', user: 'What?' }),
};

function broken(type: string, text: string): Reply {
  return (response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(text);
  };
}

const cut: Reply = (response, path) => {
  response.writeHead(200, { 'content-type': path.includes('/api/') ? 'application/x-ndjson' : 'text/event-stream' });
  response.write('\n');
  setTimeout(() => response.destroy(), 10);
};

/** What goes wrong, how it is told, and how often it is tried. */
const FAULTS: readonly (readonly [string, Reply | 'refused' | 'dns' | 'tls', RegExp, number])[] = [
  ['refused', 'refused', /nothing answers there/, 0],
  ['a name that is not known', 'dns', /its name is not known here/, 0],
  ['no TLS', 'tls', /no connection that can be trusted/, 0],
  ['401', { status: 401 }, /does not accept the key/, 1],
  ['403', { status: 403 }, /may not use it/, 1],
  ['404', { status: 404 }, /no such model/, 1],
  ['408', { status: 408 }, /gave up waiting/, 4],
  ['429', { status: 429 }, /takes no more requests/, 4],
  ['429 with retry-after', { status: 429, headers: { 'retry-after': '120' } }, /takes no more requests/, 1],
  ['500', { status: 500 }, /it failed \(500\)/, 4],
  ['529', { status: 529 }, /overloaded/, 4],
  ['a stream that breaks off', cut, /broke off|could not be read/, 1],
  [
    'events that cannot be read',
    broken('text/event-stream', 'event: message_start\ndata: {no\n\n'),
    /could not be read|broke off/,
    1,
  ],
];

async function address(fault: Reply | 'refused' | 'dns' | 'tls', url: string): Promise<string> {
  if (fault === 'refused') return `http://127.0.0.1:${await freePort()}`;
  if (fault === 'dns') return 'http://no-such-host.invalid';
  return fault === 'tls' ? url.replace('http:', 'https:') : url;
}

async function open(urls: LlmSettings['urls'], lines: string[]): Promise<Llm> {
  const settings: LlmSettings = {
    provider: 'auto',
    isWished: true,
    urls,
    allowCloud: true,
    mayPull: false,
    models: { ollama: MODELS, anthropic: MODELS, openai: MODELS },
    prices: { tiny: { input: 1, output: 5 } },
    budget: { maxTokens: 100_000, maxUsd: 1, maxWallMs: 60_000 },
  };
  const line = (text: string) => void lines.push(text);
  const place = { env: KEYS, seed: 1, signal: new AbortController().signal, progress: line, explain: line, retryMs: 1 };
  return (await openLlm(settings, place)) as Llm;
}

const LIMIT_MS = 5_000;

describe.each(NAMES)('where %s fails', (failing) => {
  it.each(FAULTS)('by %s, the others answer, or the run is told', async (_, fault, told, tries) => {
    await using bad = await llmServer(() => (typeof fault === 'string' ? { status: 500 } : fault));
    await using good = await llmServer(() => ({ text: '{"inputs":["f(1)"]}' }));
    const there = await address(fault, bad.url);
    const urlOf = (name: ProviderName, url: string) => (name === 'openai' ? `${url}/v1` : url);
    const lines: string[] = [];

    const others = NAMES.slice(NAMES.indexOf(failing) + 1);
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const urls = Object.fromEntries(
      NAMES.map((name) => [name, urlOf(name, name === failing ? there : others.includes(name) ? good.url : nobody)]),
    );
    const llm = await open(urls, lines);
    const started = performance.now();
    const answer = await llm.ask(question);
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    expect(answer).toEqual(others.length > 0 ? { inputs: ['f(1)'] } : undefined);

    // 404 of the list of models is no news where a gateway may lack it: the request tells.
    expect(bad.chats.length % Math.max(1, tries)).toBe(0);
    expect(bad.chats.length).toBeLessThanOrEqual(2 * tries);
    const why = llm.refusals.filter(({ name }) => name === failing).map((one) => one.why);
    const outcomes = llm.asked.filter(({ provider }) => provider === failing).map((one) => one.outcome);
    expect(why.length + outcomes.length).toBeGreaterThan(0);
    for (const text of why) expect(text).toMatch(told);
    expect(JSON.stringify([lines, llm.asked, llm.refusals])).not.toMatch(/of-the-matrix/);
  });
});

it('a clock that jumps ends nothing', async () => {
  const { now } = Date;
  await using server = await llmServer(() => {
    Date.now = () => now() + 86_400_000;
    return { text: '{"inputs":["f(1)"]}' };
  });
  try {
    const llm = await open({ ollama: server.url }, []);
    expect(await llm.ask(question)).toEqual({ inputs: ['f(1)'] });
  } finally {
    Date.now = now;
  }
});
