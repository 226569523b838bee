import type { Act, ExportRef } from '../../../generate/test-case.ts';
import type { Input } from './request.ts';

/** The id of an input: its text, so that equal inputs are equal in every process. */
export function inputId(input: Pick<Input, 'entry' | 'act'>): string {
  return `${keyOf(input.entry)} ${JSON.stringify(input.act)}`;
}

/** What a step of an input runs: the export, or a member of it or of what it gives. */
export function callName(entry: ExportRef, act: Act): string {
  if (!('callee' in act)) return `${keyOf(entry)}.${'name' in act ? act.name : `[${act.do}]`}`;
  const { callee } = act;
  if (!('export' in callee)) return `${keyOf(entry)}.${callee.member ?? '()'}`;
  return callee.member === undefined ? keyOf(callee.export) : `${keyOf(callee.export)}.${callee.member}`;
}

/** The export that an input is about: its entry while a step calls it, else the first that one does. */
export function calledEntry(input: Pick<Input, 'entry' | 'act'>): ExportRef {
  const called = input.act.flatMap((act) => ('callee' in act && 'export' in act.callee ? [act.callee.export] : []));
  return called.find((ref) => keyOf(ref) === keyOf(input.entry)) ?? called[0] ?? input.entry;
}

export function keyOf(ref: ExportRef): string {
  return `${ref.file}#${ref.path}`;
}
