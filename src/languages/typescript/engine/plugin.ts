/**
 * Runs inside Stryker's processes, bundled to dist/engines/stryker/plugin.mjs. It adds QTest's operators to Stryker's and lets
 * exactly the selected mutants run. Stryker imports its plug-ins before it instruments.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hunkRevert } from '../faults/hunk-revert.ts';
import { type Mutator, type SyntaxNode, withoutPositions } from '../faults/nodes.ts';
import { libraryCalls } from '../faults/operators/library-calls.ts';
import {
  CONTROL_OPERATOR,
  FATAL_OPERATOR,
  mutantKey,
  placeOf,
  SELECTION_VARIABLE,
  type StrykerSelection,
} from './selection.ts';

interface CheckedMutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

const selection = JSON.parse(readFileSync(process.env[SELECTION_VARIABLE] ?? '', 'utf8')) as StrykerSelection;
const mutators = path.join(selection.home, 'node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js');
const { allMutators } = (await import(pathToFileURL(mutators).href)) as { allMutators: Mutator[] };
allMutators.push(
  ...libraryCalls,
  hunkRevert(selection.hunks),
  control(CONTROL_OPERATOR, 'same'),
  control(FATAL_OPERATOR, 'fatal'),
);

function control(name: string, kind: 'same' | 'fatal'): Mutator {
  const places = new Set(selection.controls[kind]);
  return {
    name,
    *mutate({ node }) {
      if (places.has(placeOf(node))) yield* kind === 'same' ? [withoutPositions(node)] : [THROWING_BODY, EMPTY_BODY];
    },
  };
}

/** `{ throw undefined; }` */
const THROWING_BODY: SyntaxNode = {
  type: 'BlockStatement',
  directives: [],
  body: [{ type: 'ThrowStatement', argument: { type: 'Identifier', name: 'undefined' } }],
};

const EMPTY_BODY: SyntaxNode = { type: 'BlockStatement', directives: [], body: [] };

class SelectionChecker {
  readonly #keys = new Set(selection.keys);

  init(): Promise<void> {
    return Promise.resolve();
  }

  group(mutants: readonly CheckedMutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map((mutant) => mutant.id)]);
  }

  check(mutants: readonly CheckedMutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    const answers = mutants.map((mutant) => {
      const { start, end } = mutant.location;
      const key = mutantKey({
        file: path.relative(process.cwd(), mutant.fileName).split(path.sep).join('/'),
        operator: mutant.mutatorName,
        line: start.line + 1,
        column: start.column + 1,
        endLine: end.line + 1,
        endColumn: end.column + 1,
        replacement: mutant.replacement,
      });
      const isControl = mutant.mutatorName === CONTROL_OPERATOR || mutant.mutatorName === FATAL_OPERATOR;
      return [
        mutant.id,
        isControl || this.#keys.has(key)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'qtest: not selected' },
      ] as const;
    });
    return Promise.resolve(Object.fromEntries(answers));
  }
}

/** Stryker reads this name. `inject` tells its injector that the constructor takes nothing. */
export const strykerPlugins = [
  { kind: 'Checker', name: 'qtest', injectableClass: Object.assign(SelectionChecker, { inject: [] }) },
];
