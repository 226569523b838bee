/** What modules compute when they are loaded, by clock or chance, as it shows in what is seen: a test, which loads them itself, cannot state it. */
import { marked, markedAs, UNSTEADY } from '../../../generate/by-chance.ts';
import type { Lab, Observed, RunOptions } from './lab.ts';
import type { Input } from './request.ts';
import { contentOf, kindOf, type Seen, same } from './seen.ts';

const ALL_UNSTEADY = JSON.stringify({ t: 'opaque', name: UNSTEADY });

/** The run with all marked that hangs on when the modules were loaded; undefined where its very course does. */
export async function withoutLoadTime(
  lab: Pick<Lab, 'head'>,
  input: Input,
  run: Observed,
  options: RunOptions,
): Promise<Observed | undefined> {
  try {
    const other = await lab.head(input, { ...options, elsewhen: true });
    if (same(run.seen, other.seen)) return run;
    const seen = markedSeen(run.seen, other.seen);
    return seen && { ...run, seen };
  } catch {
    return undefined; // elsewhen they do not even load
  }
}

/** What another run of the same input showed, marked like this one. */
export function markedLike(other: Seen, { keys, texts }: Seen): Seen {
  const marks = new Map(keys.flatMap((key, at) => (isMarked(texts[at]) ? [[key, texts[at] as string]] : [])));
  if (marks.size === 0) return other;
  const textOf = (key: string, at: number): string => {
    const text = other.texts[at] as string;
    const model = marks.get(key);
    if (model === undefined || (isStep(key) && kindOf(text) !== kindOf(model))) return text;
    if (model === unsteadyOf(key)) return model;
    return remade(key, text, model, markedAs) ?? text;
  };
  return { ...other, texts: other.keys.map(textOf) };
}

/** True where some of what was seen is marked. */
export function hasMarks({ texts }: Seen): boolean {
  return texts.some(isMarked);
}

function markedSeen(seen: Seen, other: Seen): Seen | undefined {
  if (seen.failed !== other.failed || seen.stopped !== other.stopped) return undefined;
  const texts: string[] = [];
  for (const [at, key] of seen.keys.entries()) {
    const text = seen.texts[at] as string;
    const found = other.texts[other.keys.indexOf(key)];
    if (isStep(key) && (found === undefined || kindOf(found) !== kindOf(text))) return undefined;
    texts.push(text === found ? text : markedText(key, text, found));
  }
  return { ...seen, texts };
}

function markedText(key: string, text: string, other: string | undefined): string {
  if (other !== undefined) return remade(key, text, other, marked) ?? unsteadyOf(key);
  return unsteadyOf(key);
}

/** In the form of the key: that of a double is a list of calls. */
function unsteadyOf(key: string): string {
  return key.startsWith('stub:') ? `[[${ALL_UNSTEADY}]]` : ALL_UNSTEADY;
}

/** The text with its value put together with that of the other text. */
function remade(
  key: string,
  text: string,
  other: string,
  put: (value: unknown, other: unknown) => unknown,
): string | undefined {
  const content = (one: string): unknown => {
    try {
      return JSON.parse(isStep(key) ? contentOf(one) : one);
    } catch {
      return undefined; // the class of an error: nothing in it is marked
    }
  };
  const value = put(content(text), content(other));
  if (value === undefined) return undefined;
  return isStep(key) ? `${kindOf(text)} ${JSON.stringify(value)}` : JSON.stringify(value);
}

function isStep(key: string): boolean {
  return key.startsWith('step:');
}

function isMarked(text: string | undefined): boolean {
  return text !== undefined && /"t":"opaque","name":"(?:chance|unsteady)/.test(text);
}
