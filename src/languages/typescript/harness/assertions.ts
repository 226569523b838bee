/** The fewest assertions by which a case notices what it was chosen for. */

import { readScreenKey } from '../../../generate/screen-key.ts';
import type { Assertion, ResponsePath, Value } from '../../../generate/test-case.ts';
import { errorsByClass, isAssertable } from './describe.ts';
import { sorted } from './lists.ts';
import { contentOf, kindOf, type Seen, textOf } from './seen.ts';

export const MAX_ASSERTIONS = 3;

/** `owed`: per fault the keys by which it differs. Keys that suffice for as many as possible, at most three, in the order of the run. */
export function chooseKeys(seen: Seen, owed: readonly (readonly string[])[]): readonly string[] {
  const usable = seen.keys.filter((key) => isStateable(seen, key));
  let left = owed.map((by) => by.filter((key) => usable.includes(key))).filter((by) => by.length > 0);
  const chosen: string[] = [];
  while (left.length && chosen.length < MAX_ASSERTIONS) {
    const gain = (key: string): number => left.filter((by) => by.includes(key)).length;
    const best = usable.reduce((a, b) =>
      gain(b) > gain(a) || (gain(b) === gain(a) && burden(seen, b) < burden(seen, a)) ? b : a,
    );
    if (gain(best) === 0) break;
    chosen.push(best);
    left = left.filter((by) => !by.includes(best));
  }
  if (chosen.length === 0) {
    const plainest = sorted(usable, (a, b) => burden(seen, a) - burden(seen, b))[0];
    if (plainest !== undefined) chosen.push(plainest);
  }
  return usable.filter((key) => chosen.includes(key));
}

/** It says more than a class. */
const ERROR_MEMBER = -12;

/** Characters of literals that an assertion on the key would hold, about. */
export function literalLength(seen: Seen, key: string): number {
  const told = seen.texts[seen.keys.indexOf(key)] ?? '';
  const text = key.startsWith('stub:') ? errorsByClass(told) : told;
  return text.replace(
    /"(?:t|v|items|props|entries|type)":|"(?:number|string|boolean|array|object|undefined|null)"|[{}[\]"]/g,
    '',
  ).length;
}

export function assertionFor(seen: Seen, key: string): Assertion {
  const text = seen.texts[seen.keys.indexOf(key)] as string;
  const [what, rest] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const [first, ...others] = rest.split('.');
  const step = Number(first);
  if (what === 'arg') return { check: 'argument', step, index: Number(others[0]), value: JSON.parse(text) as Value };
  if (what === 'state' || what === 'screen')
    return { check: 'state', step, name: others.join('.'), value: JSON.parse(text) as Value };
  if (what === 'response') {
    const at = JSON.parse(rest.slice(rest.indexOf('.') + 1)) as ResponsePath;
    return { check: 'response', step, at, value: JSON.parse(text) as Value };
  }
  if (what === 'error') {
    const [kind, of] = [kindOf(textOf(seen, step)), contentOf(textOf(seen, step))];
    const has = [[others.join('.'), JSON.parse(text) as Value]] as const;
    return { check: kind === 'rejects' ? 'rejects' : 'throws', step, class: of, has };
  }
  if (what === 'stub') return { check: 'called', stub: step, calls: JSON.parse(text) as Value[][] };
  const kind = kindOf(text);
  if (kind === 'throws' || kind === 'rejects') return { check: kind, step, class: contentOf(text) };
  if (kind === 'returns-self') return { check: 'returns-self', step };
  return { check: kind === 'resolves' ? 'resolves' : 'returns', step, value: JSON.parse(contentOf(text)) as Value };
}

function isStateable(seen: Seen, key: string): boolean {
  const text = seen.texts[seen.keys.indexOf(key)] as string;
  if (key.startsWith('stub:')) return isAssertable(errorsByClass(text));
  if (!key.startsWith('step:')) return isAssertable(text);
  const kind = kindOf(text);
  if (kind === 'skipped' || kind === 'responds') return false;
  return kind === 'throws' || kind === 'rejects' ? contentOf(text) !== '' : isAssertable(text);
}

/** Results before members, members before arguments and calls; short before long; nothing before `undefined`. */
function burden(seen: Seen, key: string): number {
  const index = seen.keys.indexOf(key);
  const text = seen.texts[index] as string;
  if (key.startsWith('screen:')) return screenBurden(key, text);
  const rank = key.startsWith('step:')
    ? text.endsWith('{"t":"undefined"}')
      ? 60
      : 0
    : key.startsWith('error:')
      ? ERROR_MEMBER
      : key.startsWith('response:')
        ? 4 * (key.split(',').length - 1)
        : key.startsWith('state:')
          ? 10
          : key.startsWith('arg:')
            ? 25
            : 30;
  return rank + literalLength(seen, key) * 0.3 - index * 0.5;
}

/** What is there before how it is, and before what is not there; by role and name before by text. */
function screenBurden(key: string, text: string): number {
  const seen = readScreenKey(key.slice(key.indexOf('.') + 1));
  const rank = text.endsWith('{"t":"undefined"}')
    ? 25
    : seen?.part
      ? 14
      : seen?.role === 'text' || !seen?.name
        ? 12
        : 10;
  return rank + key.length * 0.05;
}
