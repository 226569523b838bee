/**
 * A run that is killed at ten moments, drawn by a seed over the time that a whole run takes.
 *   node bench/kill.ts [--seed N] [--sandbox KIND]
 * After each `git status` must be clean; after the next run no process, container, mount or folder of the killed one may be left.
 * Writes bench/results/kill.{json,md}, or kill-KIND where a kind is named; exit code 1 where something is left.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { containersOf, foldersOf, mountsOf, processesOf } from '../__tests__/e2e/left-behind.ts';
import { makeProject, removeProjects } from '../__tests__/e2e/project.ts';
import { FEE } from '../__tests__/e2e/samples.ts';
import { machine, writeResults } from './machine.ts';

const MOMENTS = 10;
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, sandbox: { type: 'string', default: '' } },
});
const RUN = ['run', ...(values.sandbox ? ['--sandbox', values.sandbox] : [])];

interface Row {
  /** Milliseconds after the first progress line. */
  readonly moment: number;
  /** The last progress line before it. */
  readonly during: string;
  /** False where the run had ended by then. */
  readonly killed: boolean;
  /** Paths that git sees as new or altered, right after and after the next run. */
  readonly altered: number;
  readonly processesKilled: number;
  /** After the next run. */
  readonly processesLeft: number;
  readonly foldersLeft: number;
  readonly containersKilled: number;
  readonly containersLeft: number;
  readonly mountsLeft: number;
}

try {
  const project = makeProject(FEE);
  const started = performance.now();
  // The killed runs shall have everything to do: what this one finds out is kept elsewhere.
  await project.qtest(RUN, { env: { QTEST_MODEL: path.join(project.temporary, 'first.sqlite') } });
  const whole = performance.now() - started;
  const rows: Row[] = [];
  for (let i = 0; i < MOMENTS; i++) rows.push(await killAt(project, Math.round(fraction(i) * whole)));
  const bad = rows.filter((row) => leftBy(row) > 0).length;
  const text = [
    `A whole run takes ${(whole / 1000).toFixed(1)} s. ${rows.filter((row) => row.killed).length} of ${MOMENTS} were killed, ${bad} left something.`,
    '',
    '| after ms | during | killed | altered paths | processes, containers then | after the next run: processes | containers | mounts | folders |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (r) =>
        `| ${r.moment} | ${r.during} | ${r.killed ? 'yes' : 'had ended'} | ${r.altered} | ${r.processesKilled}, ${r.containersKilled} | ${r.processesLeft} | ${r.containersLeft} | ${r.mountsLeft} | ${r.foldersLeft} |`,
    ),
  ];
  const command = `node bench/kill.ts${values.sandbox && ` --sandbox ${values.sandbox}`}`;
  writeResults(
    values.sandbox ? `kill-${values.sandbox}` : 'kill',
    { command, machine: machine(), seed: values.seed, wholeMs: whole, rows },
    text.join('\n'),
  );
  process.exitCode = bad > 0 ? 1 : 0;
} finally {
  removeProjects();
}

/** How many things are not as they must be. */
function leftBy(row: Row): number {
  return row.altered + row.processesLeft + row.containersLeft + row.mountsLeft + row.foldersLeft;
}

/** From 0 to 1, by the seed. */
function fraction(i: number): number {
  return createHash('sha256').update(`${values.seed}:${i}`).digest().readUInt32BE() / 2 ** 32;
}

async function killAt(project: ReturnType<typeof makeProject>, moment: number): Promise<Row> {
  const env = { QTEST_MODEL: path.join(project.temporary, 'model.sqlite') };
  let timer: NodeJS.Timeout | undefined;
  const killed = await project.qtest(RUN, {
    env,
    onProgress: (_, child) => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), moment);
    },
  });
  clearTimeout(timer);
  const altered = project.status().length;
  const runs = foldersOf(project);
  const processesKilled = runs.flatMap(processesOf).length;
  const containersKilled = runs.flatMap(containersOf).length;
  await project.qtest(['run', '--base', 'HEAD'], { env });
  return {
    moment,
    during: killed.stderr.trim().split('\n').at(-1) ?? '',
    killed: killed.exitCode === null,
    altered: altered + project.status().length,
    processesKilled,
    processesLeft: runs.flatMap(processesOf).length,
    foldersLeft: foldersOf(project).length,
    containersKilled,
    containersLeft: runs.flatMap(containersOf).length,
    mountsLeft: runs.flatMap(mountsOf).length,
  };
}
