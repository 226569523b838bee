/** What one run showed: observation keys with canonical texts, compared by string. */
import type { Act, ErrorMembers, Outcome, ResponsePath, StepOutcome, Value } from '../../../generate/test-case.ts';
import { errorMembers, errorsByClass, isAssertable, isError } from './describe.ts';
import type { ScreenOffer } from './offers.ts';

export interface Seen {
  /** `step:0`, `arg:0.1`, `state:0.free`, `screen:0.button "More"`, `stub:2`, in the order of the run. */
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  /** Error messages by step: shown, never compared but as weak evidence. */
  readonly messages: readonly (readonly [step: number, message: string])[];
  /** Live results by step. */
  readonly results: readonly unknown[];
  /** What was thrown last, live. */
  readonly error?: unknown;
  /** What can be done with what is rendered; absent where nothing is. */
  readonly offers?: readonly ScreenOffer[];
  /** Fake time that had to pass, in milliseconds. */
  readonly elapsedMs: number;
  readonly stopped: string | undefined;
  /** Why the run cannot become a test: `cannot-build`, `never-settles`, `floating`. */
  readonly failed: string | undefined;
}

const NEVER_SETTLES = 'never settles';
const CANNOT_BUILD = 'cannot be built';

export class SeenBuilder {
  readonly keys: string[] = [];
  readonly texts: string[] = [];
  private readonly messages: [number, string][] = [];
  private failed: string | undefined;
  private error: unknown;

  returned(step: number, kind: string, text: string): void {
    this.add(`step:${step}`, `${kind} ${text}`);
  }

  thrown(step: number, kind: string, errorClass: string, message: string, error?: unknown): void {
    this.error = error;
    this.add(`step:${step}`, `${kind} ${errorClass}`);
    this.messages.push([step, message]);
    for (const [name, text] of isError(error) ? errorMembers(error) : []) this.add(`error:${step}.${name}`, text);
  }

  skipped(step: number): void {
    this.add(`step:${step}`, 'skipped ');
  }

  cannotBuild(step: number): void {
    this.add(`step:${step}`, `throws ${CANNOT_BUILD}`);
    this.failed ??= 'cannot-build';
  }

  neverSettles(step: number): void {
    this.add(`step:${step}`, `resolves ${NEVER_SETTLES}`);
    this.failed ??= 'never-settles';
  }

  responded(step: number, text: string): void {
    this.add(`step:${step}`, `responds ${text}`);
  }

  response(step: number, at: ResponsePath, text: string): void {
    this.add(`response:${step}.${JSON.stringify(at)}`, text);
  }

  /** No handler took on an error: the server answered for the app. */
  unanswered(step: number, message: string): void {
    this.messages.push([step, message]);
  }

  argument(step: number, index: number, text: string): void {
    this.add(`arg:${step}.${index}`, text);
  }

  state(step: number, name: string, text: string): void {
    this.add(`state:${step}.${name}`, text);
  }

  screen(step: number, key: string, text: string): void {
    this.add(`screen:${step}.${key}`, text);
  }

  stub(id: number, calls: readonly string[]): void {
    this.add(`stub:${id}`, `[${calls.join(',')}]`);
  }

  textOf(step: number): string {
    return textOf(this, step);
  }

  done(end: {
    results: readonly unknown[];
    offers?: readonly ScreenOffer[];
    elapsedMs: number;
    stopped: string | undefined;
    floating: string | undefined;
  }): Seen {
    const { results, offers, elapsedMs, stopped, floating } = end;
    const failed = this.failed ?? (floating === undefined ? undefined : 'floating');
    const { keys, texts, messages, error } = this;
    return { keys, texts, messages, results, ...(offers ? { offers } : {}), error, elapsedMs, stopped, failed };
  }

  private add(key: string, text: string): void {
    this.keys.push(key);
    this.texts.push(text);
  }
}

/** What a step showed: its kind, a space, and the result's text; empty where it did not run. */
export function textOf({ keys, texts }: Pick<Seen, 'keys' | 'texts'>, step: number): string {
  return texts[keys.indexOf(`step:${step}`)] ?? '';
}

/** True where some request was answered by the server because of an error that no handler took on. */
export function failsInside({ keys, texts, messages }: Pick<Seen, 'keys' | 'texts' | 'messages'>): boolean {
  return messages.some(
    ([step]) => textOf({ keys, texts }, step).startsWith('responds ') && statusOf({ keys, texts }, step) >= 500,
  );
}

/** True where a request is answered by what stands for any failure: it says little about the code. */
export function answersFailure({ keys, texts }: Pick<Seen, 'keys' | 'texts'>): boolean {
  return keys.some((key, at) => /^response:\d+\.\["status"\]$/.test(key) && texts[at] === '{"t":"number","v":500}');
}

/** Of the answer to a step; 0 where there is none. */
export function statusOf({ keys, texts }: Pick<Seen, 'keys' | 'texts'>, step: number): number {
  const text = texts[keys.indexOf(`response:${step}.["status"]`)];
  return text === undefined ? 0 : Number((JSON.parse(text) as { v?: unknown }).v);
}

/** True where two runs showed the same, messages aside. */
export function same(a: Seen, b: Seen): boolean {
  if (a.texts.length !== b.texts.length || a.failed !== b.failed) return false;
  for (let index = 0; index < a.texts.length; index++) {
    if (a.texts[index] !== b.texts[index] || a.keys[index] !== b.keys[index]) return false;
  }
  return true;
}

/** Keys that a test of head could assert and that the other run shows differently. */
export function differences(head: Seen, other: Seen): readonly string[] {
  if (same(head, other)) return [];
  const found: string[] = [];
  for (let index = 0; index < head.keys.length; index++) {
    const key = head.keys[index] as string;
    const text = head.texts[index] as string;
    const at = other.keys[index] === key ? index : other.keys.indexOf(key);
    if (other.texts[at] !== text && canAssert(key, text, other.texts[at])) found.push(key);
  }
  return [...found, ...other.keys.filter((key) => isAbsent(head, key))];
}

/** True for what another run shows on the screen and this one does not. */
function isAbsent({ keys }: Seen, key: string): boolean {
  return key.startsWith('screen:') && !keys.includes(key) && keys.some((own) => own.startsWith('screen:'));
}

/** What was seen, and of the screen also what was not there, as far as the keys tell of it. */
export function withAbsent(seen: Seen, keys: readonly string[]): Seen {
  const absent = [...new Set(keys.filter((key) => isAbsent(seen, key)))];
  if (absent.length === 0) return seen;
  return { ...seen, keys: [...seen.keys, ...absent], texts: [...seen.texts, ...absent.map(() => '{"t":"undefined"}')] };
}

/** What has no form can still be told from a call that throws: the test itself fails then. */
function canAssert(key: string, text: string, other: string | undefined): boolean {
  if (key.startsWith('stub:')) {
    const stated = errorsByClass(text);
    return isAssertable(stated) && (other === undefined || errorsByClass(other) !== stated);
  }
  if (!key.startsWith('step:')) return isAssertable(text);
  const kind = kindOf(text);
  if (kind === 'skipped' || kind === 'responds') return false; // of an answer its parts are asserted
  if (kind === 'throws' || kind === 'rejects') return text.length > kind.length + 1;
  if (isAssertable(text)) return true;
  const otherKind = other === undefined ? 'skipped' : kindOf(other);
  return otherKind === 'throws' || otherKind === 'rejects';
}

/** Stubs that nobody called, by id. */
export function uncalledStubs({ keys, texts }: Pick<Seen, 'keys' | 'texts'>): ReadonlySet<number> {
  const uncalled = keys.filter((key, at) => key.startsWith('stub:') && texts[at] === '[]');
  return new Set(uncalled.map((key) => Number(key.slice('stub:'.length))));
}

/** True where a stub is called that has no answer because nobody did: what comes of it is no behaviour of the code. */
export function asksUnasked(act: readonly Act[], seen: Seen): boolean {
  const text = JSON.stringify(act);
  if (!text.includes('"unasked":true')) return false;
  const ids = [...text.matchAll(/"t":"stub","id":(\d+),"answers":\[\],"unasked":true/g)].map(([, id]) => Number(id));
  const uncalled = uncalledStubs(seen);
  return ids.some((id) => seen.keys.includes(`stub:${id}`) && !uncalled.has(id));
}

export function kindOf(text: string): StepOutcome['kind'] {
  return text.slice(0, text.indexOf(' ')) as StepOutcome['kind'];
}

export function contentOf(text: string): string {
  return text.slice(text.indexOf(' ') + 1);
}

/** The outcome as the stages read it. `before`: descriptions of the arguments as built, by `arg:` key. */
export function outcomeOf(act: readonly Act[], seen: Seen, before: ReadonlyMap<string, string>): Outcome {
  const messages = new Map(seen.messages);
  const steps: StepOutcome[] = act.map((_, index) => {
    const at = seen.keys.indexOf(`step:${index}`);
    const text = seen.texts[at] ?? 'skipped ';
    const args = changedArguments(index, seen, before);
    const kind = kindOf(text);
    const content = contentOf(text);
    if (kind === 'throws' || kind === 'rejects') {
      const has = errorHas(seen, index);
      const error = { class: content, message: messages.get(index) ?? '', ...(has.length > 0 ? { has } : {}) };
      return { kind, error, args };
    }
    if (kind === 'skipped' || kind === 'returns-self' || content === NEVER_SETTLES) return { kind, args };
    return { kind, value: JSON.parse(content) as Value, args };
  });
  return {
    steps,
    state: [...pick(seen, 'state:'), ...pick(seen, 'screen:')].map(([key, text]) => {
      const [step, ...name] = key.split('.');
      return { step: Number(step), name: name.join('.'), value: JSON.parse(text) as Value };
    }),
    stubs: pick(seen, 'stub:').map(([key, text]) => ({ stub: Number(key), calls: JSON.parse(text) as Value[][] })),
    ...(seen.stopped === undefined ? {} : { stopped: seen.stopped }),
    ...(seen.failed === undefined ? {} : { failed: seen.failed }),
  };
}

/** What the error of a step has. */
export function errorHas(seen: Pick<Seen, 'keys' | 'texts'>, step: number): ErrorMembers {
  return pick(seen, `error:${step}.`).map(([name, text]) => [name, JSON.parse(text) as Value]);
}

function changedArguments(step: number, seen: Seen, before: ReadonlyMap<string, string>): StepOutcome['args'] {
  return pick(seen, `arg:${step}.`)
    .filter(([index, text]) => before.get(`arg:${step}.${index}`) !== text)
    .map(([index, text]) => ({ index: Number(index), value: JSON.parse(text) as Value }));
}

/** Observations under a prefix, without it. */
function pick(seen: Pick<Seen, 'keys' | 'texts'>, prefix: string): [string, string][] {
  return seen.keys.flatMap((key, at) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), seen.texts[at] as string] as [string, string]] : [],
  );
}
