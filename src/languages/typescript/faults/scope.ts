/** Where faults are looked for: inside functions that changed, and in changed module-level bindings that functions in scope use. */
import type { ChangedFunction, LineRange } from '../../../change/change-set.ts';
import type { TargetFile } from '../../language.ts';
import type { SyntaxNode } from './syntax.ts';

/** A changed module-level binding with the function that its faults are reported under: the first in the file that uses it. */
export interface ScopedBinding {
  readonly name: string;
  readonly hunks: readonly LineRange[];
  readonly function: ChangedFunction;
}

export interface FileScope {
  readonly edited: readonly ChangedFunction[];
  readonly bindings: readonly ScopedBinding[];
  /** The function that a fault at this node counts for; undefined when it is out of scope. */
  ownerOf(node: SyntaxNode): ChangedFunction | undefined;
}

export function scopeOf({ functions }: TargetFile): FileScope {
  // What changed for a function without hunks stands in another file: its own code is all that can show it.
  const edited = functions.filter((fn) => fn.because.how === 'edited' || fn.hunks.length === 0);
  const bindings = bindingsOf(functions);
  return {
    edited,
    bindings,
    ownerOf: (node) => {
      const { start, end, loc } = node;
      if (typeof start !== 'number' || typeof end !== 'number' || !loc) return undefined;
      const around = edited.find(({ head }) => head.start <= start && end <= head.end);
      if (around) return around;
      if (functions.some(({ head }) => head.start <= start && end <= head.end)) return undefined;
      const isInside = ({ start: from, end: to }: LineRange) => from <= loc.start.line && loc.end.line <= to;
      return bindings.find(({ hunks }) => hunks.some(isInside))?.function;
    },
  };
}

function bindingsOf(functions: readonly ChangedFunction[]): readonly ScopedBinding[] {
  const found = new Map<string, ScopedBinding>();
  for (const fn of functions) {
    const used = [...(fn.changedBindings ?? [])];
    if (fn.because.how === 'uses') used.push({ name: fn.because.binding, hunks: fn.hunks });
    for (const { name, hunks } of used) {
      if (hunks.length > 0 && !found.has(name)) found.set(name, { name, hunks, function: fn });
    }
  }
  return [...found.values()];
}
