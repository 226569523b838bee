import { calledMember, isNamed, methodCall, type Operator, renamed, swaps } from './operator.ts';

/** `min` and `max` are Stryker's (MethodExpression). */
const EXCHANGED = swaps({
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  trunc: 'floor',
  sin: 'cos',
  cos: 'sin',
});
const LEFT_OUT: ReadonlySet<string> = new Set(['abs', 'sign', 'sqrt', 'cbrt', 'log', 'log2', 'log10', 'exp', 'fround']);

/** `Math.floor` becomes `Math.ceil`; `Math.abs(x)` becomes `x`. */
export const mathFunction: Operator = {
  name: 'MathFunction',
  replacements(node, parent) {
    const name = calledMember(node, parent, 'Math');
    const other = name === undefined ? undefined : EXCHANGED.get(name);
    if (other !== undefined) return [renamed(node, other)];
    const call = methodCall(node);
    const [argument, ...more] = call?.args ?? [];
    const isIdentity =
      call && isNamed(call.object, 'Math') && LEFT_OUT.has(call.method) && argument && more.length === 0;
    return isIdentity ? [argument] : [];
  },
};
