/** Who may be asked, with what, for how much: settled by settings and environment. */
import { isIP } from 'node:net';
import type { BudgetLimits } from './budget.ts';
import { DEFAULT_MODELS, type Price } from './models.ts';
import type { ProviderName, Tier } from './provider.ts';

export const PROVIDER_WISHES = ['none', 'auto', 'ollama', 'anthropic', 'openai'] as const;
export type ProviderWish = (typeof PROVIDER_WISHES)[number];

export interface LlmSettings {
  readonly provider: ProviderWish;
  /** Whether somebody said so: then a server on this machine is looked for. */
  readonly isWished: boolean;
  readonly urls: Readonly<Partial<Record<ProviderName, string>>>;
  /** Code may be sent out of the user's network. */
  readonly allowCloud: boolean;
  /** A server may fetch a model that it lacks. */
  readonly mayPull: boolean;
  /** By tier, where others than the usual ones are meant. */
  readonly models: Readonly<Partial<Record<ProviderName, readonly [string, string, string]>>>;
  /** For models that the table lacks, or at other prices. */
  readonly prices: Readonly<Record<string, Price>>;
  readonly budget: BudgetLimits;
}

/** Why nobody beyond the user's own network is asked. */
export const STAYS = 'code leaves the network only with `allow-cloud: true`';

/** The provider's model for a tier: the one that the settings name, else the usual one. */
export function modelFor({ models }: Pick<LlmSettings, 'models'>, name: ProviderName, tier: Tier): string {
  return (models[name] ?? DEFAULT_MODELS[name])[tier - 1] as string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that hold a key, by provider. */
export const KEY_VARIABLES = { anthropic: 'ANTHROPIC_API_KEY', openai: 'OPENAI_API_KEY' } as const;

/** A provider that can be tried, or why it cannot. */
export type Way =
  | { readonly name: ProviderName; readonly url?: string; readonly key?: string }
  | { readonly name: ProviderName; readonly not: string };

/** The providers in the order in which they are tried; nothing where no model is wished for. */
export function waysOf(settings: LlmSettings, env: Environment): readonly Way[] {
  const { provider } = settings;
  if (provider === 'none') return [];
  const all = provider === 'auto' ? (['ollama', 'anthropic', 'openai'] as const) : [provider];
  const ways = all.map((name) => (name === 'ollama' ? ollamaWay(settings, env) : keyedWay(name, settings, env)));
  // Nobody asked for a model: what is not set up is no news.
  return settings.isWished || ways.some((way) => !('not' in way)) ? ways : [];
}

function ollamaWay({ urls, isWished }: LlmSettings, env: Environment): Way {
  const named = env['OLLAMA_HOST'];
  const url = urls.ollama ?? (isWished ? ownHost(named || 'http://127.0.0.1:11434') : undefined);
  if (url === undefined) return { name: 'ollama', not: 'no `ollama-url` is set' };
  const isAddress = URL.canParse(url.includes('://') ? url : `http://${url}`);
  return isAddress ? { name: 'ollama', url } : { name: 'ollama', not: 'OLLAMA_HOST is no address of a server' };
}

/** The variable tells a server where to listen: on all addresses means here, and so does a port alone. */
function ownHost(host: string): string {
  if (isIP(host) === 6) return ownHost(`[${host}]`);
  return host.replace(/^(https?:\/\/)?(?:0\.0\.0\.0|\[::\]|(?=:\d))(?=[:/]|$)/, '$1127.0.0.1');
}

function keyedWay(name: 'anthropic' | 'openai', { allowCloud, urls }: LlmSettings, env: Environment): Way {
  if (!allowCloud) return { name, not: STAYS };
  const key = env[KEY_VARIABLES[name]];
  const url = urls[name];
  if (!key) return { name, not: `no key: ${KEY_VARIABLES[name]} is not set` };
  return { name, key, ...(url === undefined ? {} : { url }) };
}
