/**
 * Changes that change nothing (__tests__/e2e/refactorings.ts): nothing is in scope where the syntax tree is the same, nothing is
 * said to behave differently, and tests written before pass after.
 *   node bench/refactorings.ts
 * Prints and writes bench/results/refactorings.json and .md. Tests are written for base's files (`--files`) and started by hand
 * on head's; where a file was renamed, their imports are, as an editor does it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OTHER_TREE, type Refactoring, SAME_TREE } from '../__tests__/e2e/refactorings.ts';
import { readChangeSet } from '../src/change/read-change-set.ts';
import { languages } from '../src/languages/registry.ts';
import { runByHand } from './by-hand.ts';
import { machine, writeResults } from './machine.ts';
import { runQTest, writeTestsFor } from './qtest.ts';
import { folderOf, makeUnrefactored, putRefactored } from './refactored.ts';

interface Row {
  readonly tree: 'same' | 'other';
  readonly refactorings: number;
  readonly inScope: number;
  readonly differences: readonly string[];
  readonly kept: number;
  readonly withoutTest: readonly string[];
  readonly broken: readonly string[];
}

const rows = [await measure('same', SAME_TREE), await measure('other', OTHER_TREE)];
writeResults('refactorings', { command: 'node bench/refactorings.ts', machine: machine(), rows }, table());

async function measure(tree: Row['tree'], all: readonly Refactoring[]): Promise<Row> {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-refactorings-'));
  try {
    makeUnrefactored(work, all);
    const written = writeTestsFor(work, ['src/**/*.ts']).tests.filter((test) => test.state === 'written');
    const tests = [...new Set(written.map((test) => test.file))];

    putRefactored(work, all, 'head');
    for (const [at, one] of all.entries()) renameImports(work, one, at, tests);
    const after = runByHand(work, tests);
    const change = await readChangeSet({ root: work, base: 'base', languages: await languages(), ci: false });
    const own = change.functions.filter(({ file }) => !tests.includes(file));
    return {
      tree,
      refactorings: all.length,
      inScope: own.length,
      differences: runQTest(work, ['--base', 'base']).behaviourChanges.map(
        ({ function: id, call, base, head }) => `${id}: \`${call}\` ${base} → ${head}`,
      ),
      kept: written.length,
      withoutTest: all.flatMap(({ name }, at) => (tests.some((file) => file.startsWith(folderOf(at))) ? [] : [name])),
      broken: written.map((test) => `${test.file} > ${test.name}`).filter((name) => after.get(name) !== 'passed'),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function renameImports(work: string, { base, head }: Refactoring, at: number, tests: readonly string[]): void {
  const gone = Object.keys(head).find((name) => head[name] === null);
  const added = Object.keys(head).find((name) => base[name] === undefined);
  if (gone === undefined || added === undefined) return;
  for (const file of tests.filter((test) => test.startsWith(folderOf(at)))) {
    const full = path.join(work, file);
    writeFileSync(full, readFileSync(full, 'utf8').replaceAll(`./${gone}`, `./${added}`));
  }
}

function table(): string {
  return [
    '| syntax tree | refactorings | functions in scope | differences | tests kept | broken | refactorings without a test |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => {
      const counts = [row.inScope, row.differences.length, row.kept, row.broken.length, row.withoutTest.length];
      return `| ${[row.tree, row.refactorings, ...counts].join(' | ')} |`;
    }),
    ...rows.flatMap((row) => row.differences.map((text) => `- difference: ${text}`)),
    ...rows.flatMap((row) => row.broken.map((name) => `- broken: ${name}`)),
    ...rows.flatMap((row) => row.withoutTest.map((name) => `- without a test: ${name}`)),
  ].join('\n');
}
