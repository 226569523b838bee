/** Where the cases of a test file stand, and whether a person changed them. */
import { ts } from 'ts-morph';
import type { Value } from '../../../generate/test-case.ts';
import type { PreviousCase, TestStyle } from './context.ts';
import { expandEach, expandLoop } from './expand.ts';
import { literalValue } from './literals.ts';
import { hashOf, readTests, type TestBlock, type TestTree } from './syntax.ts';

/** A case found in a file, as offsets into its text. Of a table's row `start` and `end` are the row's. */
export interface LocatedCase {
  readonly id: string;
  /** Hash of the text as it stands; another one than the certificate's means that a person edited it. */
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
  /** The statement that holds it: for a row the whole table with its body. */
  readonly statement: { readonly start: number; readonly end: number };
}

/** A test or a row by the titles that a runner may report for it. */
export interface FoundTest {
  readonly block: TestBlock;
  /** Index of the row in its table. */
  readonly row: number | undefined;
  /** Possible title paths: runners differ in how they print a row's values. */
  readonly titlePaths: readonly (readonly string[])[];
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
}

/** Finds cases by the titles that their runner reports. A case that is not there was deleted. */
export function locateCases(
  text: string,
  cases: readonly Pick<PreviousCase, 'id' | 'titlePath'>[],
): readonly LocatedCase[] {
  return locateIn(findTests(readTests(ts, text)), cases);
}

export function locateIn(
  found: readonly FoundTest[],
  cases: readonly Pick<PreviousCase, 'id' | 'titlePath'>[],
): readonly LocatedCase[] {
  const byTitle = new Map<string, FoundTest>();
  for (const test of found)
    for (const titlePath of test.titlePaths)
      if (!byTitle.has(titlePath.join('\0'))) byTitle.set(titlePath.join('\0'), test);
  return cases.flatMap(({ id, titlePath }) => {
    const test = byTitle.get(titlePath.join('\0'));
    if (!test) return [];
    const { statement } = test.block;
    const whole = { start: statement.getStart(), end: statement.getEnd() };
    return [{ id, textHash: test.textHash, start: test.start, end: test.end, statement: whole }];
  });
}

export function findTests(tree: TestTree): readonly FoundTest[] {
  return tree.tests.flatMap((block): FoundTest[] => (block.table ? rowsOf(block) : [single(block)]));
}

function single(block: TestBlock): FoundTest {
  const { statement } = block;
  return {
    block,
    row: undefined,
    titlePaths: [[...block.groups, block.title]],
    textHash: hashOf(ts, statement.getText()),
    start: statement.getStart(),
    end: statement.getEnd(),
  };
}

/** A row's own text is the row with the table's title and body: who edits those edits every row. */
function rowsOf(block: TestBlock): FoundTest[] {
  const { table, callback } = block;
  if (!table) return [];
  const shared = [table.titleNode.getText(), callback?.getText() ?? ''];
  return table.rows.elements.map((row, index) => {
    const cells = new Map<string, Value>();
    if (ts.isObjectLiteralExpression(row)) {
      for (const property of row.properties) {
        const value = ts.isPropertyAssignment(property) ? literalValue(ts, property.initializer) : undefined;
        if (value && property.name) cells.set(property.name.getText(), value);
      }
    }
    return {
      block,
      row: index,
      titlePaths: titlesOf(table.kind, block.title, cells).map((title) => [...block.groups, title]),
      textHash: hashOf(ts, `(${row.getText()})`, ...shared),
      start: row.getStart(),
      end: row.getEnd(),
    };
  });
}

const RUNNERS: readonly Pick<TestStyle, 'framework' | 'frameworkMajor'>[] = [
  { framework: 'vitest', frameworkMajor: 4 },
  { framework: 'vitest', frameworkMajor: 5 },
  { framework: 'jest', frameworkMajor: 30 },
];

function titlesOf(kind: 'each' | 'loop', title: string, cells: ReadonlyMap<string, Value>): readonly string[] {
  const all = kind === 'loop' ? [expandLoop(title, cells)] : RUNNERS.map((runner) => expandEach(title, cells, runner));
  return [...new Set(all.filter((text) => text !== undefined))];
}
