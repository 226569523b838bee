/**
 * Draws the 200 changes of bench/seeded-changes.ts: faults that no existing test of a project notices, by `qtest mutate --files`, an
 * equal number of each subject as far as it has them, in the order of a hash of seed, subject and fault.
 *   node bench/seeded-changes/draw.ts
 * Writes bench/seeded-changes/mutants.json.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Survivor } from '../../src/verdict/run-result.ts';
import { mutateFiles } from '../qtest.ts';
import type { Mutant } from './mutant.ts';
import { SUBJECTS } from './subjects.ts';

const SEED = 1;
const COUNT = 200;

const pools = SUBJECTS.map((subject) => {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-draw-'));
  try {
    subject.make(work);
    const mutants = mutateFiles(work, subject.files).survivors.map((survivor) => mutantOf(subject.name, survivor));
    process.stderr.write(`${subject.name}: ${mutants.length} unnoticed\n`);
    return mutants.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
const drawn: Mutant[] = [];
for (let at = 0; drawn.length < COUNT && pools.some((pool) => pool.length > at); at += 1) {
  drawn.push(...pools.flatMap((pool) => pool[at] ?? []));
}
const list = drawn.slice(0, COUNT).sort((a, b) => (order(a) < order(b) ? -1 : 1));
writeFileSync(path.join(import.meta.dirname, 'mutants.json'), `${JSON.stringify(list, null, 2)}\n`);

function mutantOf(
  subject: string,
  { id, file, line, column, endLine, endColumn, replacement, label }: Survivor,
): Mutant {
  const end = { line: endLine ?? line, column: endColumn ?? column };
  return { subject, id, file, start: { line, column }, end, replacement, label };
}

function order({ subject, id }: Mutant): string {
  return createHash('sha256').update(`${SEED}:${subject}:${id}`).digest('hex');
}
