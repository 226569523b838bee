/** Sequences keep their references right when steps come and go; stubs get their final numbers here. */
import { type Act, type Callee, isReplacing, type Value } from '../../../generate/test-case.ts';

/** Every reference to a step at or after `from` moves by `by`. */
export function shiftSteps(act: readonly Act[], from: number, by: number): readonly Act[] {
  return act.map((step) => mapAct(step, (n) => (n >= from ? n + by : n)) as Act);
}

/** Without one step and whatever needs it. */
export function removeStep(act: readonly Act[], at: number): readonly Act[] {
  const gone = new Set([at]);
  const to = new Map<number, number>();
  const kept: Act[] = [];
  for (const [index, step] of act.entries()) {
    const moved = gone.has(index) ? undefined : mapAct(step, (n) => (gone.has(n) ? undefined : (to.get(n) ?? n)));
    if (!moved) {
      gone.add(index);
      continue;
    }
    to.set(index, kept.length);
    kept.push(moved);
  }
  return kept;
}

/** A step once more, right after itself. */
export function copySteps(act: readonly Act[], at: number): readonly Act[] {
  return [...act.slice(0, at + 1), ...shiftSteps(act.slice(at), at + 1, 1)];
}

/** Stubs numbered from 0 in order of appearance, so that equal inputs have equal texts. */
export function numberStubs(act: readonly Act[]): readonly Act[] {
  let next = 0;
  const value = (of: Value): Value => {
    const numbered = of.t === 'stub' ? { ...of, id: next++ } : of;
    return mapValue(numbered, value);
  };
  return mapArguments(act, value);
}

/** The same steps with every argument mapped that holds, or is, more than a plain value. */
export function mapArguments(act: readonly Act[], map: (value: Value) => Value): readonly Act[] {
  return act.map((step) => {
    if ('args' in step) return hasComposite(step.args) ? { ...step, args: step.args.map(map) } : step;
    return step.do === 'set' ? { ...step, value: map(step.value) } : step;
  });
}

/** The same steps with every argument mapped, plain ones too. */
export function mapAllArguments(act: readonly Act[], map: (value: Value) => Value): readonly Act[] {
  return act.map((step) => ('args' in step ? { ...step, args: step.args.map(map) } : step));
}

function hasComposite(values: readonly Value[]): boolean {
  return values.some(
    (value) =>
      value.t === 'stub' ||
      'items' in value ||
      'props' in value ||
      'args' in value ||
      'of' in value ||
      'body' in value ||
      'entries' in value,
  );
}

function mapAct(act: Act, step: (n: number) => number | undefined): Act | undefined {
  if ('callee' in act) {
    const callee = mapCallee(act.callee, step);
    const args = mapResults(act.args, step);
    return callee && args && (callee === act.callee && args === act.args ? act : { ...act, callee, args });
  }
  if (isReplacing(act)) return act;
  const of = step(act.of);
  if (of === undefined) return undefined;
  if (act.do !== 'set') return { ...act, of };
  const value = mapResults([act.value], step)?.[0];
  return value && { ...act, of, value };
}

function mapCallee(callee: Callee, step: (n: number) => number | undefined): Callee | undefined {
  if ('export' in callee) return callee;
  const to = step(callee.step);
  return to === undefined ? undefined : { ...callee, step: to };
}

/** Undefined where a value uses a step that is gone. */
function mapResults(values: readonly Value[], step: (n: number) => number | undefined): readonly Value[] | undefined {
  let isBroken = false;
  const one = (value: Value): Value => {
    if (value.t !== 'result') return mapValue(value, one);
    const to = step(value.step);
    if (to === undefined) isBroken = true;
    return { t: 'result', step: to ?? 0 };
  };
  const mapped = values.map(one);
  return isBroken ? undefined : mapped;
}

/** The same value with its parts mapped. */
export function mapValue(value: Value, map: (part: Value) => Value): Value {
  switch (value.t) {
    case 'array':
    case 'set':
    case 'iterable':
      return { ...value, items: value.items.map(map) };
    case 'map':
      return { ...value, entries: value.entries.map(([key, of]) => [map(key), map(of)] as const) };
    case 'object':
      return { ...value, props: value.props.map(([name, of]) => [name, map(of)] as const) };
    case 'instance':
      return { ...value, args: value.args.map(map) };
    case 'stub':
      return { ...value, answers: value.answers.map(map) };
    case 'promise':
    case 'frozen':
      return { ...value, of: map(value.of) };
    case 'response':
      return { ...value, body: map(value.body) };
    default:
      return value;
  }
}

/** Earlier steps whose results an act uses. */
export function needs(act: Act): readonly number[] {
  const found: number[] = [];
  if ('callee' in act && 'step' in act.callee) found.push(act.callee.step);
  if ('of' in act) found.push(act.of);
  const values = 'args' in act ? act.args : act.do === 'set' ? [act.value] : [];
  for (const value of values) usedSteps(value, found);
  return found;
}

function usedSteps(value: Value, into: number[]): void {
  if (value.t === 'result') into.push(value.step);
  else if ('items' in value) for (const item of value.items) usedSteps(item, into);
  else if (value.t === 'object') for (const [, of] of value.props) usedSteps(of, into);
  else if (value.t === 'stub') for (const answer of value.answers) usedSteps(answer, into);
  else if (value.t === 'promise' || value.t === 'frozen') usedSteps(value.of, into);
  else if (value.t === 'instance') for (const arg of value.args) usedSteps(arg, into);
}
