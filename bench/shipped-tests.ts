/**
 * QTest on published packages that ship their sources and their tests: a whole project as its authors test it.
 *   node bench/shipped-tests.ts [NAME…]
 * Prints and writes bench/results/shipped-tests.{json,md}; packages that are not named keep their rows. Written tests are started
 * by hand with the project's own runner.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { passByHand } from './by-hand.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { makeRepository, type PackageChange } from './packages.ts';
import { timedRun, writtenTests } from './qtest.ts';
import { SHIPPED } from './shipped.ts';

interface Row {
  readonly package: string;
  readonly change: string;
  readonly framework: string;
  readonly functions: number;
  /** Tests that were run, and the files that fail by themselves. */
  readonly tests: number;
  readonly leftOut: number;
  readonly gaps: number;
  readonly written: number;
  readonly passByHand: boolean;
  readonly behaviourChanges: number;
  readonly wallSeconds: number;
  readonly verdict: string;
  readonly reasons: readonly string[];
}

const changes = chosen(SHIPPED, ({ name }) => name);
let rows: readonly Row[] = changes.length < SHIPPED.length ? readRows<Row>('shipped-tests') : [];
for (const change of changes) {
  const row = measure(change);
  rows = SHIPPED.flatMap(({ name }) => (name === row.package ? [row] : rows.filter((r) => r.package === name)));
  const command = 'node bench/shipped-tests.ts';
  writeResults('shipped-tests', { command, machine: machine(), rows }, table(rows));
}

function measure(change: PackageChange): Row {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-bench-'));
  try {
    const here = path.join(work, 'here');
    makeRepository(change, here);
    const { seconds, result } = timedRun(here, ['--base', 'base', '--write'], path.join(work, 'model.sqlite'));
    const files = writtenTests(result);
    const [project] = result.projects;
    return {
      package: change.name,
      change: `${change.base} → ${change.head}`,
      framework: project?.framework ?? 'none',
      functions: result.subject.functionsChanged,
      tests: project?.testsReaching ?? 0,
      leftOut: project?.baseline.leftOut?.length ?? 0,
      gaps: result.survivors.filter(({ counted, proof }) => counted !== false && !proof).length,
      written: result.tests.filter(({ state }) => state === 'written').length,
      passByHand: files.length === 0 || passByHand(here, project?.framework, files),
      behaviourChanges: result.behaviourChanges.length,
      wallSeconds: Math.round(seconds),
      verdict: result.verdict,
      reasons: result.reasons.map(({ code }) => code),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function table(list: readonly Row[]): string {
  return [
    '| change | runner | functions | tests that reach it | files left out | gaps left | tests written | pass by hand | behaviour changes | wall s | verdict |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...list.map((row) => {
      const verdict = `${row.verdict}: ${row.reasons.join(' ')}`;
      const green = row.passByHand ? 'yes' : 'NO';
      return `| ${[`${row.package} ${row.change}`, row.framework, row.functions, row.tests, row.leftOut, row.gaps, row.written, green, row.behaviourChanges, row.wallSeconds, verdict].join(' | ')} |`;
    }),
  ].join('\n');
}
