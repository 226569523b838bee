/** The way of `qtest mutant ID --run`: one fault of the last run by a plain edit in a copy, against the tests that reach it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadOptions } from './config/load.ts';
import { ConfigurationError } from './errors.ts';
import type { Io } from './io.ts';
import type { TestResult, TestRun } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import { openModel } from './model/model.ts';
import { languageOf, projectOf } from './project-of.ts';
import { rerunCommand } from './report/rerun.ts';
import { plural } from './report/words.ts';
import { cleanLeftovers } from './sandbox/programs/run-folder.ts';
import { chooseSite } from './sandbox/site.ts';
import type { RunResult, Survivor } from './verdict/run-result.ts';

/** For all tests that reach the fault, in milliseconds. */
const RUN_MS = 10 * 60_000;

/** A run of the tests that reach the fault, less those that fail without it; undefined where no test file does. `root` is the repository's absolute path. */
export async function runFault(root: string, result: RunResult, fault: Survivor, io: Io): Promise<TestRun | undefined> {
  cleanLeftovers();
  using model = await openModel(root, await allLanguages(), io);
  const faulty = withFault(await readFile(path.join(root, fault.file), 'utf8'), fault, result);
  const language = languageOf(fault.file, model.languages);
  const code = { root, files: [fault.file], languages: [language] };
  const site = await chooseSite(code, await loadOptions('run', result.asked, io), io);
  const project = await projectOf(language, site, fault.file);
  io.stderr.write('copying the repository\n');
  await using workspace = await site.open([project], io);
  await using session = await language.open(project, workspace, io.signal);
  const files = await session.testsReaching([fault.file]);
  if (files.length === 0) return undefined;
  io.stderr.write(`running ${plural(files.length, 'test file')} with the fault in place\n`);
  const run = () => session.run({ files, timeoutMs: RUN_MS, signal: io.signal });
  await workspace.write(fault.file, faulty);
  const seen = await run();
  if (seen.status !== 'failed') return seen;
  io.stderr.write('running them without it\n');
  await workspace.restore();
  return beside(seen, await run());
}

/** What the tests say of the fault: those that fail without it too say nothing. */
export function beside(faulty: TestRun, plain: TestRun): TestRun {
  const name = ({ file, titlePath }: TestResult) => [file, ...titlePath].join('\0');
  const red = new Set(plain.tests.filter(({ status }) => status === 'failed').map(name));
  if (red.size === 0) return faulty;
  const tests = faulty.tests.filter((test) => !red.has(name(test)));
  return { ...faulty, tests, status: tests.some(({ status }) => status === 'failed') ? 'failed' : 'passed' };
}

function withFault(text: string, fault: Survivor, result: RunResult): string {
  const start = offsetOf(text, fault.line, fault.column);
  const end = offsetOf(text, fault.endLine ?? fault.line, fault.endColumn ?? fault.column + fault.original.length);
  if (text.slice(start, end) === fault.original) return text.slice(0, start) + fault.replacement + text.slice(end);
  throw new ConfigurationError(
    `${fault.file}:${fault.line} is not what it was in the last run. Start it again: ${rerunCommand(result)}`,
  );
}

/** Of a 1-based line and column; lines end as the engines count them, by \n. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1 || text.length;
  return start + column - 1;
}
