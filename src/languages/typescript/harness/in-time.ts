/** Ends a call that does not return. To watch one takes longer than most calls, so only those are watched that once did not return. */
import vm from 'node:vm';

const LIMIT_MS = 500;
const place = vm.createContext({ call: undefined });
const script = new vm.Script('call()');

/** What `inTime` gives for a call that it ended. */
export const LATE = Symbol('late');

/** What the call gives, or throws. A call that was ended has run none of its `finally` blocks: its modules are of no use any more. */
export function inTime(call: () => unknown): unknown {
  let isDone = false;
  place['call'] = () => {
    try {
      return call();
    } finally {
      isDone = true;
    }
  };
  try {
    return script.runInContext(place, { timeout: LIMIT_MS, displayErrors: false });
  } catch (error) {
    if (!isDone) return LATE;
    throw error;
  } finally {
    place['call'] = undefined;
  }
}
