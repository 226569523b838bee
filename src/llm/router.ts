/** Who answers at which tier: tried in order, once, and given up for the run after failures that will not pass. */
import { anthropic } from './anthropic.ts';
import { type FailureKind, failureOf, type LlmFailure } from './failure.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import { type Checking, type Provider, type ProviderName, type Served, TIERS, type Tier } from './provider.ts';
import { type LlmSettings, modelFor, STAYS, type Way } from './settings.ts';

/** So many failures of a server in a row, after the retries of each, and it is left alone. */
const MAX_FAILURES = 2;

/** The next request would fail the same way. */
const LASTING: ReadonlySet<FailureKind> = new Set(['dns', 'tls', 'unauthorized', 'forbidden', 'redirected']);

export interface Route {
  readonly provider: Provider;
  readonly served: Served;
}

/** Why something cannot be asked, for the user. */
export interface Refusal {
  readonly name: ProviderName;
  /** Absent where it is about all models of the provider. */
  readonly model?: string;
  readonly why: string;
}

/** What servers were seen to have, by `ollama qwen2.5-coder:7b`. */
export interface ServedBefore {
  /** Answers in place of the servers, where a recorded run is replayed. */
  readonly known?: (key: string) => Promise<Served | undefined>;
  /** Told of each model that can answer. */
  readonly seen?: (key: string, served: Served) => Promise<void>;
}

export interface RouterDeps extends ServedBefore {
  readonly settings: LlmSettings;
  /** In the order in which they are tried. */
  readonly ways: readonly Way[];
  readonly checking: Checking;
}

export class Router {
  readonly #deps: RouterDeps;
  readonly #providers = new Map<ProviderName, Promise<Provider>>();
  readonly #checks = new Map<string, Promise<Served | undefined>>();
  readonly #refusals: Refusal[] = [];
  readonly #off = new Set<ProviderName>();
  readonly #failures = new Map<ProviderName, number>();

  constructor(deps: RouterDeps) {
    this.#deps = deps;
  }

  get refusals(): readonly Refusal[] {
    return this.#refusals;
  }

  /** Who answers at the tier now: its own model of the first provider that can, or that provider's next smaller one. */
  async route(tier: Tier): Promise<Route | undefined> {
    for (const way of this.#deps.ways) {
      if (this.#off.has(way.name)) continue;
      for (const smaller of TIERS.filter((one) => one <= tier).toReversed()) {
        const route = await this.#try(way, smaller);
        if (route) return route;
        if (this.#off.has(way.name)) break;
      }
    }
    return undefined;
  }

  succeeded({ provider }: Route): void {
    this.#failures.delete(provider.name);
  }

  failed({ provider, served }: Route, failure: LlmFailure): void {
    if (!failure.isOfServer) return;
    const count = (this.#failures.get(provider.name) ?? 0) + 1;
    this.#failures.set(provider.name, count);
    if (failure.kind === 'model-missing')
      this.#checks.set(keyOf(provider.name, served.model), Promise.resolve(undefined));
    if (count >= MAX_FAILURES || LASTING.has(failure.kind)) this.#leave(provider.name, failure.message);
  }

  /** A model whose price nobody knows is not asked: no budget would hold. */
  unpriced({ provider, served: { model } }: Route): void {
    this.#checks.set(keyOf(provider.name, model), Promise.resolve(undefined));
    this.#refuse({ name: provider.name, model, why: 'its price is not known: name it in `prices` of qtest.yml' });
  }

  async #try(way: Way, tier: Tier): Promise<Route | undefined> {
    if ('not' in way) {
      this.#leave(way.name, way.not);
      return undefined;
    }
    const provider = await this.#provider(way);
    const model = modelFor(this.#deps.settings, way.name, tier);
    const key = keyOf(way.name, model);
    const check = this.#checks.get(key) ?? this.#check(provider, model);
    this.#checks.set(key, check);
    const served = await check;
    return served && { provider, served };
  }

  async #check(provider: Provider, model: string): Promise<Served | undefined> {
    const { known, seen, settings, checking } = this.#deps;
    const key = keyOf(provider.name, model);
    if (known) return await known(key);
    try {
      const served = await checkAllowed(provider, model, checking, settings);
      if (served) await seen?.(key, served);
      else this.#refuse({ name: provider.name, model, why: STAYS });
      return served;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'aborted') return undefined;
      if (failure.kind === 'model-missing') this.#refuse({ name: provider.name, model, why: failure.message });
      else this.#leave(provider.name, `${provider.address}: ${failure.message}`);
      return undefined;
    }
  }

  #provider(way: Exclude<Way, { not: string }>): Promise<Provider> {
    const known = this.#providers.get(way.name);
    if (known) return known;
    const opened = openProvider(way);
    this.#providers.set(way.name, opened);
    return opened;
  }

  #leave(name: ProviderName, why: string): void {
    if (this.#off.has(name)) return;
    this.#off.add(name);
    this.#refuse({ name, why });
  }

  #refuse(refusal: Refusal): void {
    this.#refusals.push(refusal);
  }
}

function keyOf(name: ProviderName, model: string): string {
  return `${name} ${model}`;
}

/** As the provider's `check`; undefined where code that is sent to the model would leave the network, and may not. */
export async function checkAllowed(
  provider: Provider,
  model: string,
  checking: Checking,
  { allowCloud }: Pick<LlmSettings, 'allowCloud'>,
): Promise<Served | undefined> {
  if (provider.isCloud(model) && !allowCloud) return undefined;
  const served = await provider.check(model, checking);
  return served.isElsewhere && !allowCloud ? undefined : served;
}

/** Opens the client of a provider; nobody is asked yet. */
export function openProvider({ name, url, key }: Exclude<Way, { not: string }>): Promise<Provider> {
  if (name === 'ollama') return ollama(url ?? '');
  const server = { key: key ?? '', ...(url === undefined ? {} : { url }) };
  return name === 'anthropic' ? anthropic(server) : openai(server);
}
