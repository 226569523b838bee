/** Asks models: within the budget, never twice the same, with whatever goes wrong told and no more than that. */
import { setTimeout as delay } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { z } from 'zod';
import { toJSONSchema } from 'zod';
import { escapeCharacter } from '../short-text.ts';
import { Budget, type Grant, mostTokens } from './budget.ts';
import type { Exchange, Exchanges, Request } from './exchanges.ts';
import { failureOf, LlmFailure } from './failure.ts';
import { costOf, knownModel, type Price, priceOf } from './models.ts';
import type { Answer, Prompt, ProviderName, Tier, Usage } from './provider.ts';
import { readAnswer } from './read-answer.ts';
import type { Refusal, Route, Router } from './router.ts';
import type { LlmSettings } from './settings.ts';

/** What is asked. */
export interface Question<T> {
  readonly tier: Tier;
  /** For the report: `inputs`, `names`. */
  readonly purpose: string;
  /** Of the prompt's texts. */
  readonly version: number;
  /** System and user text that take at most so many bytes; undefined where there is nothing to ask in so few. */
  readonly prompt: (bytes: number) => { readonly system: string; readonly user: string } | undefined;
  readonly schema: z.ZodType<T>;
  /** The schema that the model is told, where it says more than `schema` must. */
  readonly told?: Prompt['schema'];
  /** How freely the model chooses: 0 for the likeliest answer. */
  readonly temperature: number;
  /** Longest answer that is of use, in tokens, and the shortest. */
  readonly maxOutput: number;
  readonly minOutput: number;
}

/** An answer, and the name of the model that gave it: `llama3.1:70b`. */
export interface Said<T> {
  readonly answer: T;
  readonly by: string;
}

/** One request, for the result. */
export interface Asked {
  readonly purpose: string;
  /** Version of its prompt. */
  readonly version: number;
  readonly tier: Tier;
  readonly provider: ProviderName;
  readonly model: string;
  readonly digest?: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
  readonly ms: number;
  /** `answered`, `cut` (at the longest length), `unreadable`, `refused`, or how it failed. */
  readonly outcome: string;
  /** The answer was known from before, and cost nothing now. */
  readonly known?: true;
  /** The server may have left out a part of the prompt. */
  readonly shortened?: true;
}

export interface LlmDeps {
  readonly settings: LlmSettings;
  readonly router: Router;
  /** Absent where nothing is kept. */
  readonly exchanges?: Exchanges;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
  /** Before the first retry, in milliseconds; later ones wait longer. */
  readonly retryMs?: number;
  /** Told of each exchange, as it was sent and as it came. */
  readonly explain?: (line: string) => void;
}

/** Larger prompts take small models longer than they are worth. */
const MAX_CONTEXT = 8_192;
const LEAST_CONTEXT = 4_096;
/** Code has some three bytes a token; as long as a model has not told how many tokens a text has, fewer count. */
const BYTES_A_TOKEN = 2.5;
/** Servers that tell of fewer tokens leave out those that they remembered. */
const MOST_BYTES = 4;
/** What servers put around the texts, in tokens. */
const FRAME = 100;
/** What a model that thinks before it answers may think, in tokens. */
const THOUGHT = 4_000;
/** Letters of a token, at most on average: who goes on beyond that does not keep to the length that was asked for. */
const MOST_LETTERS = 16;
const TOO_LONG = new LlmFailure('answer-too-long', 'the answer is longer than was asked for');
const RETRIES = 3;
const RETRY_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** A request that was made, with the bytes of its texts. */
interface Sent {
  readonly ended: Exchange;
  readonly bytes: number;
}

const UNUSED: Usage = { inputTokens: 0, outputTokens: 0 };

/** Failures of requests for which the server may have worked all the same. */
const COMPUTED: ReadonlySet<string> = new Set(['cut', 'too-slow', 'malformed', 'aborted', 'answer-too-long']);

export class Llm {
  readonly #deps: LlmDeps;
  readonly #budget: Budget;
  readonly #asked: Asked[] = [];
  /** The fewest bytes of a token that were seen, by model. */
  readonly #bytesAToken = new Map<string, number>();

  constructor(deps: LlmDeps) {
    this.#deps = deps;
    this.#budget = new Budget(deps.settings.budget);
  }

  get asked(): readonly Asked[] {
    return this.#asked;
  }

  get limitsHit(): Budget['hit'] {
    return this.#budget.hit;
  }

  /** Why providers and models are not asked. */
  get refusals(): readonly Refusal[] {
    return this.#deps.router.refusals;
  }

  /** The answer of the first model that gives one that can be read; undefined where none does. Rejects for a replay that does not know the request. */
  async ask<T>(question: Question<T>): Promise<T | undefined> {
    return (await this.consult(question))?.answer;
  }

  /** As `ask`, with the name of the model that answered. */
  async consult<T>(question: Question<T>): Promise<Said<T> | undefined> {
    /** So many bytes of texts are too many for who was asked. */
    let tooMany = Number.POSITIVE_INFINITY;
    for (;;) {
      const route = await this.#deps.router.route(question.tier);
      if (!route || this.#deps.signal.aborted) return undefined;
      const price = priceOf(route.provider.name, route.served.model, this.#deps.settings.prices);
      if (!price) {
        this.#deps.router.unpriced(route);
        continue;
      }
      const sent = await this.#askOne(question, route, price, tooMany);
      if (sent === undefined) return undefined;
      const { ended, bytes } = sent;
      if ('answer' in ended) {
        this.#deps.router.succeeded(route);
        const answer = readAnswer(ended.answer.text, question.schema);
        return answer === undefined ? undefined : { answer, by: route.served.model };
      }
      const failure = new LlmFailure(ended.failure.kind, ended.failure.message);
      this.#deps.router.failed(route, failure);
      if (failure.kind === 'too-large') tooMany = bytes;
      else if (!failure.isOfServer) return undefined;
    }
  }

  /** Undefined where the budget or the model has no room, or less than `tooMany` bytes say nothing. */
  async #askOne<T>(question: Question<T>, route: Route, price: Price, tooMany: number): Promise<Sent | undefined> {
    const { served } = route;
    const context = Math.min(MAX_CONTEXT, served.context ?? LEAST_CONTEXT);
    const { redact } = this.#deps;
    const told = question.told ?? (toJSONSchema(question.schema) as Prompt['schema']);
    // It may name values of the code's types.
    const schema = JSON.parse(JSON.stringify(told), (_, one) => (typeof one === 'string' ? redact(one) : one));
    const asPrompt = (bytes: number): Prompt | undefined => {
      const texts = question.prompt(bytes);
      if (!texts) return undefined;
      return { system: redact(texts.system), messages: [{ role: 'user', text: redact(texts.user) }], schema };
    };
    const thought = knownModel(served.model)?.reasons ? THOUGHT : 0;
    const rate = this.#bytesAToken.get(served.model) ?? BYTES_A_TOKEN;
    let room = Math.min((context - question.maxOutput - FRAME) * rate, tooMany / 2);
    for (;;) {
      const prompt = asPrompt(room);
      if (!prompt || bytesOf(prompt) >= tooMany) return undefined;
      const inputTokens = mostTokens(prompt);
      const grant = this.#budget.reserve({
        inputTokens,
        wanted: question.maxOutput + thought,
        least: question.minOutput + thought,
        price,
      });
      if (grant) {
        const bytes = bytesOf(prompt);
        const ended = await this.#exchange(question, route, { ...prompt, context }, grant);
        this.#learn(served.model, bytes, 'answer' in ended ? ended.answer.usage?.inputTokens : undefined);
        return { ended, bytes };
      }
      const most = this.#budget.mostInput(question.minOutput + thought, price) - (inputTokens - bytesOf(prompt));
      if (most <= 0 || most >= room) return undefined;
      room = most;
    }
  }

  #learn(model: string, bytes: number, tokens: number | undefined): void {
    if (!tokens) return;
    const rate = Math.min(Math.max(1, bytes / tokens), MOST_BYTES);
    this.#bytesAToken.set(model, Math.min(rate, this.#bytesAToken.get(model) ?? rate));
  }

  async #exchange<T>(
    question: Question<T>,
    route: Route,
    prompt: Prompt & { readonly context: number },
    grant: Grant,
  ): Promise<Exchange> {
    const { exchanges, seed } = this.#deps;
    const { provider, served } = route;
    const { temperature } = question;
    const request: Request = {
      ...prompt,
      provider: provider.name,
      served,
      maxOutput: grant.maxOutput,
      seed,
      temperature,
    };
    const note = (ended: Exchange, known: boolean) => this.#note(question, route, request, ended, known);
    try {
      const known = await exchanges?.find(request);
      if (known) {
        // What is replayed is spent as it was, so that the same questions have room.
        grant.settle(exchanges?.mode === 'replay' ? usageOf(known, request) : UNUSED);
        note(known, exchanges?.mode !== 'replay');
        return known;
      }
    } catch (error) {
      grant.settle(UNUSED);
      throw error;
    }
    const ended = await this.#send(request, route, grant);
    const isOfUse = 'failure' in ended || readAnswer(ended.answer.text, question.schema) !== undefined;
    if (isOfUse || exchanges?.mode === 'record') exchanges?.keep(request, ended);
    note(ended, false);
    return ended;
  }

  /** Tries again what may pass by itself. Only what the server may have worked on has cost anything. */
  async #send(request: Request, { provider, served }: Route, grant: Grant): Promise<Exchange> {
    const started = performance.now();
    const ms = () => Math.round(performance.now() - started);
    const left = () => grant.totalMs - (performance.now() - started);
    let length = 0;
    let isWaiting = false;
    const tooLong = new AbortController();
    const signal = AbortSignal.any([this.#deps.signal, tooLong.signal]);
    try {
      const answer = await pRetry(
        () => {
          isWaiting = false;
          return provider.chat({
            ...request,
            model: served.model,
            totalMs: Math.max(1, left()),
            signal,
            onText: (text) => {
              length += text.length;
              if (length > request.maxOutput * MOST_LETTERS) tooLong.abort();
            },
          });
        },
        {
          retries: RETRIES,
          minTimeout: this.#deps.retryMs ?? RETRY_MS,
          randomize: true,
          maxRetryTime: grant.totalMs,
          signal,
          onFailedAttempt: async ({ error, retriesLeft }) => {
            const mayPass = length === 0 && error instanceof LlmFailure && error.passes;
            const wait = error instanceof LlmFailure ? (error.retryAfterMs ?? 0) : 0;
            if (!mayPass || retriesLeft === 0 || wait > Math.min(LONGEST_WAIT_MS, left())) throw error;
            isWaiting = true;
            if (wait > 0) await delay(wait, undefined, { signal });
          },
        },
      );
      grant.settle(answer.usage);
      return { ms: ms(), answer };
    } catch (error) {
      const { kind, message } = this.#endOf(error, tooLong.signal);
      const isUnbilled = length === 0 && (isWaiting || !COMPUTED.has(kind));
      const used = isUnbilled ? UNUSED : { inputTokens: mostTokens(request), outputTokens: request.maxOutput };
      grant.settle(used);
      return { ms: ms(), failure: { kind, message, ...(isUnbilled ? {} : { used }) } };
    }
  }

  #endOf(error: unknown, tooLong: AbortSignal): LlmFailure {
    if (tooLong.aborted) return TOO_LONG;
    return this.#deps.signal.aborted ? new LlmFailure('aborted', 'the run was interrupted') : failureOf(error);
  }

  #note<T>(
    question: Question<T>,
    { provider, served }: Route,
    request: Request,
    ended: Exchange,
    known: boolean,
  ): void {
    const { purpose, version, tier, schema } = question;
    const usage = usageOf(ended, request);
    const price = priceOf(provider.name, served.model, this.#deps.settings.prices);
    const paid = known ? UNUSED : usage;
    this.#asked.push({
      purpose,
      version,
      tier,
      provider: provider.name,
      model: served.model,
      ...(served.digest === undefined ? {} : { digest: served.digest }),
      ...paid,
      usd: price ? costOf(price, paid.inputTokens, paid.outputTokens) : 0,
      ms: known ? 0 : ended.ms,
      outcome: outcomeOf(ended, schema),
      ...(known ? { known } : {}),
      ...(usage.inputTokens >= request.context - request.maxOutput && provider.name === 'ollama'
        ? { shortened: true as const }
        : {}),
    });
    const { explain, redact } = this.#deps;
    if (!explain) return;
    const said = 'answer' in ended ? ended.answer.text : `no answer: ${ended.failure.message}`;
    const head = `${purpose}, tier ${tier}, ${provider.name} ${served.model}`;
    const asked = request.messages.map(({ text }) => text).join('\n');
    const all = `--- asked: ${head}\n${request.system}\n${asked}\n--- answered${known ? ' before' : ''}\n${said}\n---`;
    explain(redact(all).replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, escapeCharacter));
  }
}

function outcomeOf<T>(ended: Exchange, schema: z.ZodType<T>): string {
  if ('failure' in ended) return ended.failure.kind;
  if (ended.answer.finish === 'refused') return 'refused';
  if (readAnswer(ended.answer.text, schema) === undefined) return 'unreadable';
  return ended.answer.finish === 'length' ? 'cut' : 'answered';
}

/** What a server does not tell counts as the most that it can be. */
function usageOf(ended: Exchange, request: Request): Usage {
  if ('failure' in ended) return ended.failure.used ?? UNUSED;
  const { usage, text } = ended.answer as Answer;
  return usage ?? { inputTokens: mostTokens(request), outputTokens: Buffer.byteLength(text) };
}

function bytesOf({ system, messages }: Prompt): number {
  return [system, ...messages.map(({ text }) => text)].reduce((all, text) => all + Buffer.byteLength(text), 0);
}
