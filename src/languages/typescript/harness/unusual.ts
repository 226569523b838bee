/** Arguments as people rarely write them, and as code meets them all the same. */
import type { Act, Value } from '../../../generate/test-case.ts';
import type { Random } from './random.ts';
import { mapArguments, mapValue } from './steps.ts';

const WELL_KNOWN = ['Symbol.iterator', 'Symbol.toPrimitive', 'Symbol.toStringTag'];

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
