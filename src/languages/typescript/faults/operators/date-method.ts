import { calling, methodCall, type Operator, plusOne, swaps } from './operator.ts';

/** Setters are Stryker's (MethodExpression). UTC is not exchanged for local time: where tests run in UTC both are the same. */
const EXCHANGED = swaps({
  getDate: 'getDay',
  getDay: 'getDate',
  getHours: 'getMinutes',
  getMinutes: 'getSeconds',
  getSeconds: 'getMilliseconds',
  getUTCDate: 'getUTCDay',
  getUTCDay: 'getUTCDate',
  getUTCHours: 'getUTCMinutes',
  getUTCMinutes: 'getUTCSeconds',
  getUTCSeconds: 'getUTCMilliseconds',
});
const SHIFTED: ReadonlySet<string> = new Set(['getMonth', 'getUTCMonth', 'getFullYear', 'getUTCFullYear']);

/** `date.getDate()` becomes `date.getDay()`, `date.getMonth()` becomes `date.getMonth() + 1`. */
export const dateMethod: Operator = {
  name: 'DateMethod',
  replacements(node) {
    const call = methodCall(node);
    if (!call || call.args.length > 0) return [];
    const other = EXCHANGED.get(call.method);
    if (other !== undefined) return [calling(node, other)];
    return SHIFTED.has(call.method) ? [plusOne(node)] : [];
  },
};
