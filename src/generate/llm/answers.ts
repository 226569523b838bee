/** The forms in which answers are asked for, and what of them counts. */
import type { Question } from '../../llm/llm.ts';

type Form = NonNullable<Question<unknown>['told']>;

/** An object of these members alone, all of which are needed unless it is said which. */
export function closed(properties: Readonly<Record<string, unknown>>, required = Object.keys(properties)): Form {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** The number of one of them, from 1; small models keep to what a schema says rather than to words. */
export function numberOf(list: readonly unknown[]): Form {
  return { type: 'integer', enum: list.map((_, at) => at + 1) };
}

/** Of what is said of each of so many things the first, in their order. */
export function eachOnce<T extends { readonly at: number }>(all: readonly T[], count: number): readonly T[] {
  const first = new Map(all.toReversed().map((one) => [one.at, one]));
  return [...first.values()].filter(({ at }) => at >= 0 && at < count).toSorted((a, b) => a.at - b.at);
}
