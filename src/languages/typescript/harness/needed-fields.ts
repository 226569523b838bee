/** Of an object that a call gives, the members that count. */
import type { Assertion, Outcome, Value } from '../../../generate/test-case.ts';
import { sorted } from './lists.ts';

type Result = Extract<Assertion, { check: 'returns' | 'resolves' }>;
type Props = Extract<Value, { t: 'object' }>['props'];

/** So many members are stated as they are: whoever reads them sees the whole. */
const FEW = 2;

/**
 * States the members of a result by which the faults are noticed, rather than all of it: the others may change without that anybody has to
 * look at this test. Absent outcomes: what a fault does is not known.
 */
export function withNeededFields(assertion: Assertion, faults: readonly (Outcome | undefined)[]): Assertion {
  if (!isWhole(assertion) || faults.length === 0) return assertion;
  const { props } = assertion.value;
  if (props.length <= FEW && !isAssertedLoosely(assertion.value)) return assertion;
  const differing: ReadonlySet<string>[] = [];
  for (const fault of faults) {
    const names = differingNames(props, fault?.steps[assertion.step]?.value);
    if (!names) return assertion;
    if (names.size > 0) differing.push(names);
  }
  const needed = fewest(props, differing);
  if (!needed || needed.length === props.length) return assertion;
  return { ...assertion, value: { t: 'object', props: needed }, some: true };
}

/** True where a fault leaves all that is stated of a result as it is. */
export function hasStill(assertion: Assertion | undefined, seen: Outcome): boolean {
  if ((assertion?.check !== 'returns' && assertion?.check !== 'resolves') || !assertion.some) return false;
  const held = seen.steps[assertion.step]?.value;
  if (held?.t !== 'object' || assertion.value.t !== 'object') return false;
  const other = new Map(held.props);
  return assertion.value.props.every(([name, of]) => JSON.stringify(other.get(name)) === JSON.stringify(of));
}

function isWhole(assertion: Assertion): assertion is Result & { readonly value: Extract<Value, { t: 'object' }> } {
  if (assertion.check !== 'returns' && assertion.check !== 'resolves') return false;
  return assertion.value.t === 'object' && assertion.value.ctor === undefined;
}

/** Names under which a fault's result holds something else; none where it is no object at all, undefined where only the whole tells them apart. */
function differingNames(props: Props, other: Value | undefined): ReadonlySet<string> | undefined {
  if (other?.t !== 'object') return new Set();
  const held = new Map(other.props);
  const names = props.filter(([name, of]) => JSON.stringify(held.get(name)) !== JSON.stringify(of));
  return names.length > 0 ? new Set(names.map(([name]) => name)) : undefined;
}

/** As few members as tell all apart, the shorter before the longer. */
function fewest(props: Props, differing: readonly ReadonlySet<string>[]): Props | undefined {
  const plain = sorted(
    props.filter(([, of]) => of.t !== 'undefined'),
    (a, b) => weight(a) - weight(b),
  );
  const chosen = new Set<string>();
  let left = differing;
  do {
    const gain = (name: string) => left.filter((names) => names.has(name)).length;
    const best = plain.reduce<string | undefined>(
      (most, [name]) => (most === undefined || gain(name) > gain(most) ? name : most),
      undefined,
    );
    if (best === undefined || (left.length > 0 && gain(best) === 0)) return undefined;
    chosen.add(best);
    left = left.filter((names) => !names.has(best));
  } while (left.length > 0);
  return props.filter(([name]) => chosen.has(name));
}

/** True where only of which kind a part is can be stated. */
function isAssertedLoosely(value: unknown): boolean {
  return JSON.stringify(value).includes('"opaque"');
}

/** Characters, about; what is there by chance says least. */
function weight(prop: Props[number]): number {
  return JSON.stringify(prop).length + (isAssertedLoosely(prop) ? 1_000 : 0);
}
