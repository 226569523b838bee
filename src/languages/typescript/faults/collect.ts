/** Every fault that could be put into a file: Stryker's mutators, QTest's operators, hunks put back. */
import type { Candidate } from './candidate.ts';
import type { Instrumenter, Mutator } from './instrumenter.ts';
import { OPERATORS } from './operators/operators.ts';
import type { FileScope } from './scope.ts';
import { copy, type SyntaxNode, walk } from './syntax.ts';

/** What Stryker's mutators make of the nodes in scope. Its own rules hold: comments that switch mutants off, mutants that make others needless. */
export function engineCandidates(engine: Instrumenter, file: string, text: string, scope: FileScope): Candidate[] {
  const made = new Map<SyntaxNode, Candidate>();
  const recording = engine.mutators.map((mutator): Mutator => {
    return {
      ...mutator,
      *mutate(path, context) {
        const owner = scope.ownerOf(path.node);
        if (!owner) return;
        for (const replacement of mutator.mutate(path, context)) {
          // Copied at once: further down the tree is rewritten in place.
          const candidate = { operator: mutator.name, node: path.node, replacement: copy(replacement, true), owner };
          made.set(replacement, candidate);
          yield replacement;
        }
      },
    };
  });
  const collector = engine.newCollector();
  engine.transform(untyped(engine.parse(file, text)), file, text, collector, recording);
  return collector.mutants.flatMap(({ replacement, ignoreReason }) => {
    const candidate = made.get(replacement);
    return candidate ? [ignoreReason === undefined ? candidate : { ...candidate, disabled: true }] : [];
  });
}

/** What QTest's own operators make of the nodes in scope. */
export function ownCandidates(root: SyntaxNode, scope: FileScope): Candidate[] {
  const found: Candidate[] = [];
  walk(root, (node, ancestors) => {
    if (/^(Import|TS\w*Declaration)/.test(node.type)) return false;
    const owner = scope.ownerOf(node);
    if (!owner) return true;
    for (const operator of OPERATORS) {
      for (const replacement of operator.replacements(node, ancestors.at(-1))) {
        found.push({ operator: operator.name, node, replacement: copy(replacement, true), owner });
      }
    }
    return true;
  });
  return found;
}

const STRIPPED: ReadonlySet<string> = new Set(['TSAsExpression', 'TSSatisfiesExpression']);

/** The tree with `as T` taken away in place: Stryker looks at nothing inside it, and the instrumented text is not type-checked. */
export function untyped(root: SyntaxNode): SyntaxNode {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) value[at] = strip(item);
      return value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const node = value as Record<string, unknown>;
    if (typeof node['type'] !== 'string') return value;
    if (STRIPPED.has(node['type'])) return strip(node['expression']);
    for (const key of Object.keys(node)) {
      if (!/^(loc|extra|\w*[cC]omments|errors|tokens)$/.test(key)) node[key] = strip(node[key]);
    }
    return node;
  };
  return strip(root) as SyntaxNode;
}
