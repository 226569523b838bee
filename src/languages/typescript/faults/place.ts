/** One copy of a file that holds many faults behind switches. */

import { isComponentFile } from '../outline/component-file.ts';
import { untyped } from './collect.ts';
import { printScripts, statementsOf } from './component-script.ts';
import type { Collector, Instrumenter, Mutator, PlacedMutant } from './instrumenter.ts';
import { type SyntaxNode, walk } from './syntax.ts';

/** A fault by its id, as nodes of the file's tree. */
export interface Placement {
  readonly id: string;
  readonly node: SyntaxNode;
  readonly replacement: SyntaxNode;
}

export interface Placed {
  readonly code: string;
  /** Ids of the faults whose switch stands in the code; a comment may keep others out. */
  readonly ids: ReadonlySet<string>;
}

/** The file with a switch for each placement, known by the fault's own id. Throws when the tree has no room for one of them. */
export function place(engine: Instrumenter, file: string, text: string, placements: readonly Placement[]): Placed {
  const waiting = Map.groupBy(placements, ({ node }) => placeOf(node));
  const idOf = new Map<SyntaxNode, string>();
  const placing: Mutator = {
    name: 'QTest',
    *mutate({ node }) {
      const key = placeOf(node);
      for (const { id, replacement } of waiting.get(key) ?? []) {
        const own = { ...replacement };
        idOf.set(own, id);
        yield own;
      }
      waiting.delete(key);
    },
  };
  const tree = untyped(engine.parse(file, text));
  const own = new Set(statementsOf(tree));
  const mutants: PlacedMutant[] = [];
  const collector: Collector = {
    mutants,
    collect(fileName, original, mutable) {
      const mutant = engine.newMutant(idOf.get(mutable.replacement) ?? '', fileName, original, mutable);
      mutants.push(mutant);
      return mutant;
    },
    remove: () => undefined,
    hasPlacedMutants: () => mutants.some((mutant) => mutant.ignoreReason === undefined),
  };
  engine.transform(tree, file, text, collector, [placing]);
  bracedChildren(tree);
  const ids = new Set(mutants.flatMap(({ id, ignoreReason }) => (ignoreReason === undefined ? [id] : [])));
  if (isComponentFile(file)) return { code: printScripts(engine, file, text, { tree, own }), ids };
  return { code: uncheckedTypes(engine.print(tree)), ids };
}

/** A switch that stands for an element inside of another one would be read as text there. */
function bracedChildren(root: SyntaxNode): void {
  walk(root, (node) => {
    const children = node.type === 'JSXElement' || node.type === 'JSXFragment' ? node['children'] : undefined;
    if (!Array.isArray(children)) return;
    for (const [at, child] of (children as SyntaxNode[]).entries()) {
      if (!child.type.startsWith('JSX')) children[at] = { type: 'JSXExpressionContainer', expression: child };
    }
  });
}

function placeOf({ type, start, end }: SyntaxNode): string {
  return `${type}:${start}:${end}`;
}

/** The switches are not what the declared types say. */
function uncheckedTypes(code: string): string {
  return code.startsWith('#!') ? code.replace('\n', '\n// @ts-nocheck\n') : `// @ts-nocheck\n${code}`;
}

/**
 * Counts every switch that is passed, not only the active one: a loop may pass the active one once and never again. What a run
 * with a fault in place covers is of no use and costs a quarter of its time; what head covers is counted by place, which holds
 * several faults, in an array: looking a place up by the ids of its faults takes longer than what stands there.
 */
export function countingAll(code: string): string {
  const places: string[] = [];
  const counted = code.replace(/\bstryCov_9fa48\("[^()]*"\)/g, (call) => {
    const ids = [...call.matchAll(/"([^"]*)"/g)].map(([, id]) => id).join(',');
    return `stryCov_9fa48(${places.push(ids) - 1})`;
  });
  return counted
    .replace(
      'function isActive(id) {',
      "function isActive(id) {\n    if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error('Hit count limit reached');",
    )
    .replace(
      /function cover\(\) \{[\s\S]*?\n {2}\}\n/,
      `var first = ns.placesFrom(${JSON.stringify(places.join(';'))});
  function cover(place) {
    if (ns.activeMutant === void 0 || ns.hitCount === void 0) ns.passed[first + place]++;
  }
`,
    );
}
