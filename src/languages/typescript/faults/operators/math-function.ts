import { calledMember, isNamed, methodCall, type Operator, renamed, swaps } from './operator.ts';

/** `min` in place of `max` is Stryker's (MethodExpression). */
const EXCHANGED = swaps({
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  trunc: 'floor',
  sin: 'cos',
  cos: 'sin',
});
const LEFT_OUT: ReadonlySet<string> = new Set(['abs', 'sign', 'sqrt', 'cbrt', 'log', 'log2', 'log10', 'exp', 'fround']);

/** A bound that is left out: either of the two may be the bound. */
const BOUNDS: ReadonlySet<string> = new Set(['min', 'max']);

/** `Math.floor` becomes `Math.ceil`; `Math.abs(x)` becomes `x`; `Math.min(x, most)` becomes `x` or `most`. */
export const mathFunction: Operator = {
  name: 'MathFunction',
  replacements(node, parent) {
    const name = calledMember(node, parent, 'Math');
    const other = name === undefined ? undefined : EXCHANGED.get(name);
    if (other !== undefined) return [renamed(node, other)];
    const call = methodCall(node);
    if (!call || !isNamed(call.object, 'Math')) return [];
    const isIdentity = LEFT_OUT.has(call.method) && call.args.length === 1;
    const isBound = BOUNDS.has(call.method) && call.args.length === 2;
    return isIdentity || isBound ? call.args : [];
  },
};
