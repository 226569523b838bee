/** Base's side of a change: its texts, and where it has what head has elsewhere. */
import type { Act, Callee, ExportRef, TestCase } from '../generate/test-case.ts';

/** Plain data: it crosses into processes that run the code of the change. */
export interface BaseSide {
  /** Changed files as base has them, deleted ones too. Empty where there is no base to ask. */
  readonly files: readonly BaseFile[];
  /** Files of head with nothing under their path on base. */
  readonly headOnly: readonly string[];
  readonly moved: readonly Moved[];
}

export interface BaseFile {
  /** Where head has it; absent where it is deleted. */
  readonly path?: string;
  /** Where base has it. */
  readonly basePath: string;
  readonly text: string;
}

/** Something exported that base has in another file or under another name. */
export interface Moved {
  readonly head: ExportRef;
  readonly base: ExportRef;
}

export const NO_BASE: BaseSide = { files: [], headOnly: [], moved: [] };

/** Texts by the path that base has them under. */
export function baseTexts({ files }: BaseSide): ReadonlyMap<string, string> {
  return new Map(files.map(({ basePath, text }) => [basePath, text]));
}

/** A test case with every export, and every method of what it makes, as base has it. */
export function onBase(one: TestCase, { moved }: Pick<BaseSide, 'moved'>): TestCase {
  if (moved.length === 0) return one;
  const act = one.act.map((step) => {
    if (!('callee' in step) || step.callee.member === undefined) return step;
    return { ...step, callee: { ...step.callee, member: memberOnBase(moved, one.act, step.callee) } };
  });
  return JSON.parse(JSON.stringify({ ...one, act }), (_, value) =>
    isRef(value) ? (movedTo(moved, value) ?? value) : value,
  );
}

/** What base calls the member of an export, or of what a step of `act` makes of a class. */
export function memberOnBase(moved: readonly Moved[], act: readonly Act[], callee: Callee): string | undefined {
  const { member } = callee;
  if (member === undefined || moved.length === 0) return member;
  const maker = 'export' in callee ? undefined : act[callee.step];
  const made = maker?.do === 'new' && 'export' in maker.callee ? maker.callee.export : undefined;
  const owner = 'export' in callee ? callee.export : made;
  return (
    (owner &&
      movedTo(moved, { ...owner, path: `${owner.path}.${member}` })
        ?.path.split('.')
        .at(-1)) ??
    member
  );
}

function isRef(value: unknown): value is ExportRef {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('path' in value)) return false;
  return typeof value.file === 'string' && typeof value.path === 'string';
}

/** Base's files for these of head: those that it has there, and where it has what moved. */
export function filesOnBase({ headOnly, moved }: BaseSide, files: readonly string[]): readonly string[] {
  const kept = files.filter((file) => !headOnly.includes(file));
  return [...new Set([...kept, ...moved.flatMap(({ head, base }) => (files.includes(head.file) ? [base.file] : []))])];
}

/** What head exports as `ref`, as base exports it, by the longest part of its path that moved; undefined where nothing did. */
export function movedTo(moved: readonly Moved[], { file, path }: ExportRef): ExportRef | undefined {
  let longest: Moved | undefined;
  for (const one of moved) {
    const { head } = one;
    if (head.file !== file || !`${path}.`.startsWith(`${head.path}.`)) continue;
    if (!longest || head.path.length > longest.head.path.length) longest = one;
  }
  return longest && { file: longest.base.file, path: `${longest.base.path}${path.slice(longest.head.path.length)}` };
}
