/** What a model is told of faults. */
import type { OpenFault } from '../generate/llm/inputs.ts';
import type { TargetFile } from '../languages/language.ts';
import type { Fault } from '../mutate/fault.ts';
import { editedLines } from '../verdict/lines.ts';

/** Faults of a file by the lines that they are in. */
export function openFaultsIn({ headText }: TargetFile, faults: readonly Fault[]): readonly OpenFault[] {
  return faults.map(({ start, end, replacement, location }) => ({
    line: location.start.line,
    ...editedLines(headText, start, end, replacement),
  }));
}
