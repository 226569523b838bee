/** Tests started as a person would: the runner on the files, no QTest in between. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Runs files of `node --test` in `cwd`. By file and title (`a.test.js > suite > title`): `passed`, or the message of the failure.
 * Tests of a file that does not load are not in it.
 */
export function runByHand(cwd: string, files: readonly string[]): ReadonlyMap<string, string> {
  if (files.length === 0) return new Map();
  const reporter = path.join(import.meta.dirname, 'lines-reporter.mjs');
  const { stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, ...files], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  const results = lines.map((line) => JSON.parse(line) as { file: string; title: string; outcome: string });
  return new Map(results.map(({ file, title, outcome }) => [`${file} > ${title}`, outcome]));
}

/** The project's own runner on the files: true where it ends well. `node --test` where the project has none. */
export function passByHand(cwd: string, framework: string | undefined, files: readonly string[]): boolean {
  const commands: Readonly<Record<string, readonly string[]>> = {
    mocha: ['node_modules/.bin/mocha'],
    jest: ['node_modules/.bin/jest'],
    vitest: ['node_modules/.bin/vitest', 'run'],
  };
  return spawnSync(process.execPath, [...(commands[framework ?? ''] ?? ['--test']), ...files], { cwd }).status === 0;
}
