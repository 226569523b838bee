import type { Fault } from '../../../mutate/fault.ts';
import type { HarnessFault } from '../harness/request.ts';

const MAX_TEXT = 400;

/** The texts of a fault that suggest inputs to the search, as far as they are short. `text`: head's text of its file. */
export function nearby(
  fault: Pick<Fault, 'start' | 'end' | 'original' | 'replacement'>,
  text: string,
): Pick<HarnessFault, 'original' | 'replacement' | 'line'> {
  const from = text.lastIndexOf('\n', fault.start) + 1;
  const end = text.indexOf('\n', fault.end);
  const line = text.slice(from, end < 0 ? text.length : end);
  return {
    ...(fault.original.length <= MAX_TEXT ? { original: fault.original } : {}),
    ...(fault.replacement.length <= MAX_TEXT ? { replacement: fault.replacement } : {}),
    ...(line.length <= MAX_TEXT ? { line } : {}),
  };
}
