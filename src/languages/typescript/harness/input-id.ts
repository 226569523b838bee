import type { ExportRef } from '../../../generate/test-case.ts';
import type { Input } from './request.ts';

/** The id of an input: its text, so that equal inputs are equal in every process. */
export function inputId(input: Pick<Input, 'entry' | 'act'>): string {
  return `${keyOf(input.entry)} ${JSON.stringify(input.act)}`;
}

export function keyOf(ref: ExportRef): string {
  return `${ref.file}#${ref.path}`;
}
