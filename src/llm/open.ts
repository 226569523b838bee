/** Puts together who may be asked here, from settings and environment. */
import path from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { ConfigurationError } from '../errors.ts';
import { secretsIn } from '../sandbox/secrets.ts';
import { Exchanges } from './exchanges.ts';
import { Llm } from './llm.ts';
import type { Served } from './provider.ts';
import { redactor } from './redact.ts';
import { Router, type ServedBefore } from './router.ts';
import { KEY_VARIABLES, type LlmSettings, waysOf } from './settings.ts';

export interface LlmPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
  /** Shows prompts and answers. */
  readonly explain?: (line: string) => void;
  /** Before the first retry, in milliseconds. */
  readonly retryMs?: number;
}

/** Undefined where no model is wished for. Asks nobody yet. Throws ConfigurationError for a QTEST_LLM that says nothing. */
export async function openLlm(settings: LlmSettings, place: LlmPlace): Promise<Llm | undefined> {
  const { env, seed, signal, progress, explain, retryMs } = place;
  const exchanges = exchangesOf(env);
  const isReplay = exchanges?.mode === 'replay';
  const ways = waysOf(settings, isReplay ? { ...env, ...NO_KEYS } : env);
  if (ways.length === 0) return undefined;
  await exchanges?.tidy();
  const checking = { mayPull: settings.mayPull, signal, progress };
  const router = new Router({ settings, ways, checking, ...(exchanges ? await servedBefore(exchanges) : {}) });
  const redact = redactor(secretsIn(env).map((name) => env[name] ?? ''));
  return new Llm({
    settings,
    router,
    seed,
    signal,
    redact,
    ...(exchanges ? { exchanges } : {}),
    ...(explain ? { explain } : {}),
    ...(retryMs === undefined ? {} : { retryMs }),
  });
}

/** Nobody is asked in a replay. */
const NO_KEYS = Object.fromEntries(Object.values(KEY_VARIABLES).map((name) => [name, 'replayed']));

async function servedBefore(exchanges: Exchanges): Promise<ServedBefore> {
  if (exchanges.mode === 'replay') {
    const served = await exchanges.served();
    return { known: async (key) => served.get(key) };
  }
  const all = new Map<string, Served>();
  exchanges.keepServed(all);
  const seen = async (key: string, served: Served) => {
    all.set(key, served);
    exchanges.keepServed(all);
  };
  return { seen };
}

/** `QTEST_LLM=record:DIR` keeps all of a run, `replay:DIR` answers from it alone; else a cache. */
function exchangesOf(env: LlmPlace['env']): Exchanges | undefined {
  const wish = env['QTEST_LLM'];
  if (wish) {
    const [, mode, folder] = /^(record|replay):(.+)$/.exec(wish) ?? [];
    if (mode !== 'record' && mode !== 'replay') {
      throw new ConfigurationError(`QTEST_LLM takes record:DIR or replay:DIR, not \`${wish}\`.`);
    }
    return new Exchanges(mode, path.resolve(folder ?? ''));
  }
  const cache = cacheFolder(env);
  return cache === undefined ? undefined : new Exchanges('cache', path.join(cache, 'qtest', 'llm'));
}
