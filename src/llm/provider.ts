/** What QTest asks of whoever serves a model. Nothing here knows of tests; `generate/llm/` knows what to ask. */

export const PROVIDERS = ['ollama', 'anthropic', 'openai'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** 1: names and summaries, 2: inputs and test logic, 3: hard faults and judgement. */
export type Tier = 1 | 2 | 3;
export const TIERS: readonly Tier[] = [1, 2, 3];

export interface Message {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** What decides an answer, apart from who gives it. */
export interface Prompt {
  readonly system: string;
  readonly messages: readonly Message[];
  /** JSON Schema (an object with all of its properties required) of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface Chat extends Prompt {
  readonly model: string;
  /** Longest answer, in tokens. */
  readonly maxOutput: number;
  /** Tokens that prompt and answer may have together, where the server is told. */
  readonly context: number;
  readonly seed: number;
  /** How freely the model chooses, where it can be told. */
  readonly temperature: number;
  /** For the whole exchange, in milliseconds. */
  readonly totalMs: number;
  readonly signal: AbortSignal;
  /** Called with each piece as it comes. */
  readonly onText?: (text: string) => void;
}

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface Answer {
  readonly text: string;
  /** Absent where the server tells none. */
  readonly usage?: Usage;
  /** `length`: cut at `maxOutput`; `refused`: the model declined. */
  readonly finish: 'stop' | 'length' | 'refused';
}

/** A model that a server was seen to have. */
export interface Served {
  readonly model: string;
  /** Changes with the model's weights, where the server tells. */
  readonly digest?: string;
  /** Tokens that prompt and answer may have together, where the server tells. */
  readonly context?: number;
  /** The server hands what it is asked to another one, outside of the user's network. */
  readonly isElsewhere?: true;
}

export interface Checking {
  /** Whether a model that is not there may be fetched by the server. */
  readonly mayPull: boolean;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

export interface Provider {
  readonly name: ProviderName;
  /** Where it is reached, without credentials. */
  readonly address: string;
  /** Whether code that is sent to this model leaves the user's own network, as its name and the server's address tell. */
  isCloud(model: string): boolean;
  /** Sees whether the model can answer, and has it loaded. Rejects with LlmFailure. */
  check(model: string, how: Checking): Promise<Served>;
  /** Rejects with LlmFailure. */
  chat(chat: Chat): Promise<Answer>;
}
