/** Reads a model's answer: tolerant of what stands around it, never guessing what is not there. */
import { Allow, parse } from 'partial-json';
import type { z } from 'zod';

/** Longer answers are not read. */
const MAX_TEXT = 256 * 1024;
const MAX_BLOCKS = 20;

/**
 * The first JSON value in the text that fits the schema: all of it, a fenced block, or from a bracket on. Of one that was cut off the
 * members that are complete count. Undefined where nothing fits.
 */
export function readAnswer<T>(text: string, schema: z.ZodType<T>): T | undefined {
  const bounded = text.slice(0, MAX_TEXT);
  for (const candidate of candidates(bounded)) {
    const value = parsed(candidate);
    if (value === undefined) continue;
    const fits = schema.safeParse(value);
    if (fits.success) return fits.data;
  }
  return undefined;
}

function* candidates(text: string): Generator<string> {
  yield text.trim();
  const fenced = [...text.matchAll(/```[\w-]*\n([\s\S]*?)(?:```|$)/g)].slice(0, MAX_BLOCKS);
  for (const [, block = ''] of fenced) yield block.trim();
  const starts = [...text.matchAll(/[{[]/g)].slice(0, MAX_BLOCKS);
  for (const { index } of starts) {
    yield wholeFrom(text, index);
    yield text.slice(index);
  }
}

/** From an opening bracket to the one that closes it, as far as strings tell. */
function wholeFrom(text: string, start: number): string {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (isInString) {
      if (char === '\\') at += 1;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return text.slice(start);
}

/** Complete JSON, or what of a cut one is complete: no half of a string, a number or a word. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return parse(text, Allow.ARR | Allow.OBJ);
    } catch {
      return undefined;
    }
  }
}
