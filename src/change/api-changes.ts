/** What importers of the changed files find otherwise: exports, signatures, classes of errors. By the syntax trees alone. */

import type { ExportRef } from '../generate/test-case.ts';
import type { Moved } from '../languages/base-side.ts';
import type { ExportOutline, FunctionOutline } from '../model/outline.ts';
import { exportsOf, publicName, publicRoots } from './exported-names.ts';
import type { FilePair, Located, Side } from './match.ts';

export interface ApiChange {
  readonly what: 'export' | 'signature' | 'error';
  /** An export is `changed` where base has it elsewhere. */
  readonly how: 'added' | 'removed' | 'changed';
  /** On head; on base where it is gone. */
  readonly file: string;
  readonly line?: number;
  /** As importers call it: `parse`, `Stock.take`, `default`. */
  readonly name: string;
  /** Signatures, or classes of errors; for an export that moved `<path>#<name>`. Absent where there is none on that side. */
  readonly base?: string;
  readonly head?: string;
}

/** Removed ones first, then changed, then added; each by file and place. `baseOf` gives the counterpart of a function of head, `moved` tells exports that base has elsewhere. */
export function apiChanges(
  pairs: readonly FilePair[],
  baseOf: ReadonlyMap<FunctionOutline, Located>,
  moved: readonly Moved[],
): readonly ApiChange[] {
  const found = pairs.flatMap(({ head, base }): readonly ApiChange[] => {
    if (!base) return []; // a new file has nothing that somebody relied on
    if (!head) return exportsOf(base).map((one) => ofExport(one, base, 'removed'));
    return [...exportChanges(base, head), ...methodChanges(base, head), ...functionChanges(base, head, baseOf)];
  });
  const order: readonly ApiChange['how'][] = ['removed', 'changed', 'added'];
  return joined(found, moved).toSorted((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
}

/** What is gone in one place and stands in another is told once. */
function joined(changes: readonly ApiChange[], moved: readonly Moved[]): readonly ApiChange[] {
  const isExport = (change: ApiChange, how: ApiChange['how'], { file, path }: ExportRef) =>
    change.what === 'export' && change.how === how && change.file === file && change.name === path;
  const told = moved.filter(({ base }) => changes.some((change) => isExport(change, 'removed', base)));
  const rest = changes.filter(
    (change) => !told.some(({ head, base }) => isExport(change, 'removed', base) || isExport(change, 'added', head)),
  );
  return [
    ...rest,
    ...told.map(({ head, base }): ApiChange => {
      const { line } = changes.find((change) => isExport(change, 'added', head)) ?? {};
      const place = { file: head.file, ...(line === undefined ? {} : { line }), name: head.path };
      return { what: 'export', how: 'changed', ...place, base: `${base.file}#${base.path}` };
    }),
  ];
}

function exportChanges(base: Side, head: Side): readonly ApiChange[] {
  const names = (side: Side) => new Set(exportsOf(side).map(({ name }) => name));
  const [before, after] = [names(base), names(head)];
  return [
    ...exportsOf(base)
      .filter(({ name }) => !after.has(name))
      .map((one) => ofExport(one, base, 'removed')),
    ...exportsOf(head)
      .filter(({ name }) => !before.has(name))
      .map((one) => ofExport(one, head, 'added')),
  ];
}

function ofExport({ name, local }: ExportOutline, side: Side, how: 'added' | 'removed'): ApiChange {
  const fn = side.outline.functions.find((one) => one.name === (local ?? name));
  return onOneSide(name, fn, side, how);
}

function onOneSide(name: string, fn: FunctionOutline | undefined, { path }: Side, how: 'added' | 'removed'): ApiChange {
  const signature = fn?.signature === undefined ? {} : { [how === 'added' ? 'head' : 'base']: fn.signature };
  return { what: 'export', how, file: path, ...(fn ? { line: fn.line } : {}), name, ...signature };
}

/** Methods of classes that both have, and that inherit from no other; a name that the other side uses in any way is not told. */
function methodChanges(base: Side, head: Side): readonly ApiChange[] {
  return [...methodsWithout(base, head, 'removed'), ...methodsWithout(head, base, 'added')];
}

function methodsWithout(side: Side, other: Side, how: 'added' | 'removed'): readonly ApiChange[] {
  const roots = publicRoots(side);
  return side.outline.functions.flatMap((fn): readonly ApiChange[] => {
    const [owner = '', member = ''] = fn.name.split('.');
    const name = fn.kind === 'method' && !fn.hidden ? publicName(fn.name, roots) : undefined;
    if (name === undefined || ![side, other].every(({ text }) => isPlainClass(text, owner))) return [];
    return new RegExp(word(member)).test(other.text) ? [] : [onOneSide(name, fn, side, how)];
  });
}

function isPlainClass(text: string, name: string): boolean {
  return text.includes(`class ${name}`) && !new RegExp(`${word(name)}[^{]*\\bextends\\b`).test(text);
}

function word(name: string): string {
  return `(?<![\\w$])${name.replace(/[^\w]/g, '\\$&')}(?![\\w$])`;
}

/** Of what was exported under the same name before: a renamed one is new to whoever calls it. */
function functionChanges(
  before: Side,
  head: Side,
  baseOf: ReadonlyMap<FunctionOutline, Located>,
): readonly ApiChange[] {
  const known = new Set(exportsOf(before).map(({ name }) => name));
  const roots = new Map([...publicRoots(head)].filter(([, name]) => known.has(name)));
  return head.outline.functions.flatMap((fn): readonly ApiChange[] => {
    const name = publicName(fn.name, roots);
    const base = baseOf.get(fn)?.function;
    if (name === undefined || !base || fn.hidden) return [];
    const place = { file: head.path, line: fn.line, name };
    const signature =
      fn.signature !== undefined &&
      base.signature !== undefined &&
      withoutNames(fn.signature) !== withoutNames(base.signature)
        ? [{ ...place, what: 'signature' as const, how: 'changed' as const, base: base.signature, head: fn.signature }]
        : [];
    return [...signature, ...errorChanges(base, fn).map((change) => ({ ...place, ...change }))];
  });
}

/**
 * A signature without what only its author calls its parameters: whoever calls passes them by place. A pattern that no type follows says
 * which members are wanted.
 */
function withoutNames(signature: string): string {
  let depth = 0;
  return signature.replace(PARAMETERS, (found) => {
    if (depth === 1 && /^(?:\{.*\}|\[.*\])$/s.test(found)) return '_';
    if (/^[([{<]$/.test(found)) depth++;
    else if (/^[)\]}>]$/.test(found)) depth--;
    else if (depth === 1) return found.startsWith('...') ? '..._' : '_';
    return found;
  });
}

/** Patterns before a type, brackets, names of parameters. */
const PARAMETERS =
  /(?<=[(,] ?)(?:\{(?:[^{}]|\{[^{}]*\})*\}|\[(?:[^[\]]|\[[^[\]]*\])*\])(?=\s*:)|[([{<]|[)\]}>]|(?<=[(,] ?)(?:\.\.\.)?[\w$]+(?=\??\s*[,:=)])/g;

function errorChanges(base: FunctionOutline, head: FunctionOutline): readonly Omit<ApiChange, 'file' | 'name'>[] {
  const [before, after] = [base.throws ?? [], head.throws ?? []];
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  if (gone.length === 0 && come.length === 0) return [];
  const how = gone.length > 0 && come.length > 0 ? 'changed' : come.length > 0 ? 'added' : 'removed';
  return [
    {
      what: 'error',
      how,
      ...(gone.length > 0 ? { base: gone.join(', ') } : {}),
      ...(come.length > 0 ? { head: come.join(', ') } : {}),
    },
  ];
}
