/** Examples in documentation that the code does not fulfil. */
import { outcomeText, valueText } from '../generate/case-text.ts';
import type { Outcome, TestCase, Value } from '../generate/test-case.ts';

/** An example of a doc comment or a readme, and what the code gives for it. */
export interface DocumentedExample {
  readonly case: TestCase;
  readonly expected: Value;
  readonly outcome: Outcome;
  /** `README.md:12` */
  readonly where: string;
}

/** Undefined where the example holds, or where it cannot be said: what is shown is cut short, or has no value to compare. */
export function brokenExample({
  expected,
  outcome,
}: Pick<DocumentedExample, 'expected' | 'outcome'>): string | undefined {
  const step = outcome.steps.at(-1);
  if (!step || outcome.failed !== undefined || outcome.stopped !== undefined || step.kind === 'skipped')
    return undefined;
  if (JSON.stringify(expected).includes('...') || JSON.stringify(expected).includes('…')) return undefined;
  const isThrown = step.kind === 'throws' || step.kind === 'rejects';
  // A class or a function is shown by whatever its author found telling.
  if (!isThrown && (!step.value || !isPlain(step.value) || fulfils(expected, step.value))) return undefined;
  return `the documentation says \`${valueText(expected)}\`, the code ${isThrown ? '' : 'gives '}\`${outcomeText(outcome)}\``;
}

/** True where a reader would take `seen` for what was said: numbers may be rounded, members may come in any order, and `undefined` ones be left out. */
function fulfils(said: Value, seen: Value): boolean {
  if (said.t === 'number' && seen.t === 'number') return said.v === seen.v || isRounded(said.v, seen.v);
  if (said.t === 'array' && seen.t === 'array') {
    return (
      said.items.length === seen.items.length && said.items.every((item, at) => fulfils(item, seen.items[at] as Value))
    );
  }
  if (said.t === 'object' && seen.t === 'object') {
    const members = (value: typeof said) => new Map(value.props.filter(([, of]) => of.t !== 'undefined'));
    const [left, right] = [members(said), members(seen)];
    return (
      left.size === right.size &&
      [...left].every(([name, of]) => right.has(name) && fulfils(of, right.get(name) as Value))
    );
  }
  return JSON.stringify(said) === JSON.stringify(seen);
}

function isRounded(said: number | string, seen: number | string): boolean {
  const [a, b] = [Number(said), Number(seen)];
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Object.is(a, b);
  if (a === b) return true;
  const digits = String(said).split('.')[1]?.length ?? 0;
  return digits > 0 && Math.abs(a - b) <= 10 ** -digits;
}

function isPlain(value: Value): boolean {
  return !/"t":"(?:function|opaque|seen|error|symbol|instance)"|"ctor":"(?!null")/.test(JSON.stringify(value));
}
