/** Arguments as people rarely write them, and as code meets them all the same. */
import type { Act, Value } from '../../../generate/test-case.ts';
import { replaced } from './lists.ts';
import type { Random } from './random.ts';
import { mapArguments, mapValue } from './steps.ts';

/** What code may write to, though it should not. */
const FREEZABLE: ReadonlySet<Value['t']> = new Set(['array', 'object', 'regexp']);
const WELL_KNOWN = ['Symbol.iterator', 'Symbol.toPrimitive', 'Symbol.toStringTag'];

/** The same calls with one of their arguments, or a name in several, in such a form. */
export function unusual(act: readonly Act[], random: Random): readonly Act[] {
  return random.chance(0.5) ? withSymbolKey(act, random) : withFrozen(act, random);
}

/** One argument is frozen: code that only reads it takes no notice. */
export function withFrozen(act: readonly Act[], random: Random): readonly Act[] {
  const places = act.flatMap((step, at) =>
    'args' in step ? step.args.flatMap((arg, index) => (FREEZABLE.has(arg.t) ? [[at, index] as const] : [])) : [],
  );
  if (places.length === 0) return act;
  const [at, index] = random.pick(places);
  const step = act[at] as Extract<Act, { do: 'call' }>;
  const of = step.args[index] as Value;
  return replaced(act, at, { ...step, args: replaced(step.args, index, { t: 'frozen', of }) });
}

/** One key of the objects among the arguments is a symbol, in all of them: what is told of one name stays told of one name. */
export function withSymbolKey(act: readonly Act[], random: Random): readonly Act[] {
  const keys = new Set<string>();
  const note = (value: Value): Value => {
    if (value.t === 'object') for (const [name] of value.props) keys.add(name);
    return mapValue(value, note);
  };
  mapArguments(act, note);
  if (keys.size === 0) return act;
  const from = random.pick([...keys]);
  const to = random.chance(0.7) ? `Symbol.for(${from})` : random.pick(WELL_KNOWN);
  const rename = (value: Value): Value => {
    const renamed = mapValue(value, rename);
    if (renamed.t !== 'object') return renamed;
    return { ...renamed, props: renamed.props.map(([name, of]) => [name === from ? to : name, of] as const) };
  };
  return mapArguments(act, rename);
}
