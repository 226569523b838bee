/** Node's own runner, also for projects without one. */
import type { TestResult } from '../../language.ts';
import { isAtLeast } from '../detect/node.ts';
import type { TsProject } from '../project.ts';
import { derivedFile } from './derived.ts';
import { HARNESS_TIMEOUT_MS, HARNESS_TITLE, type HarnessOptions, nodeHarness } from './harness-loader.ts';
import { END_OF_REPORT, parseLinesReport } from './lines-report.ts';
import type { Command, Runner } from './runner.ts';

export const nodeTest: Runner = { id: 'node:test', harnessSource, command, parseReport };
export const noRunner: Runner = { ...nodeTest, id: 'none' };

function harnessSource(options: HarnessOptions): string {
  const declare = options.esm ? "import { test } from 'node:test';" : "const { test } = require('node:test');";
  return nodeHarness(
    `${declare}
const qtestHarness = (run) => test(${JSON.stringify(HARNESS_TITLE)}, { timeout: ${HARNESS_TIMEOUT_MS} }, run);`,
    options,
  );
}

function parseReport(text: string, root: string): readonly TestResult[] {
  return parseLinesReport(text, root);
}

function command(project: TsProject, files: readonly string[], options: Parameters<Runner['command']>[2]): Command {
  const has = (least20: string, least: string) =>
    isAtLeast(project.node.version, least) ||
    (project.node.version.startsWith('20.') && isAtLeast(project.node.version, least20));
  const reporter = project.scripts ? SCRIPT_REPORTER : REPORTER;
  // Scripts were written to run one after the other: they may share a port or a file.
  const isSerial = options.serial || project.scripts === true;
  const all = files.length > 0 ? files : project.testFiles.map((file) => file.slice(prefixLength(project)));
  return {
    file: project.node.path,
    args: [
      ...(project.nodeFlags ?? []),
      '--test',
      `--test-reporter=./${reporter.path}`,
      `--test-reporter-destination=${options.reportPath}`,
      ...(isSerial && has('20.10', '21.0') ? ['--test-concurrency=1'] : []),
      // The name that it has since 22.8 and that newer ones read as well.
      ...(options.inOneProcess && isAtLeast(project.node.version, '22.8')
        ? ['--experimental-test-isolation=none']
        : []),
      ...(options.testTimeoutMs > 0 && has('20.11', '21.2') ? [`--test-timeout=${options.testTimeoutMs}`] : []),
      // Without it Node sorts the files, whatever their order here.
      ...(options.shuffleSeed !== undefined && project.node.shuffles
        ? [`--test-random-seed=${options.shuffleSeed >>> 0}`]
        : []),
      ...all.map((file) => asPattern(file, project.node.version)),
    ],
    env: { ...project.scriptEnv },
    files: [reporter],
  };
}

function prefixLength({ root }: TsProject): number {
  return root === '' ? 0 : root.length + 1;
}

/** Since Node 21 the arguments are globs. */
function asPattern(file: string, version: string): string {
  const literal = isAtLeast(version, '21.0') ? file.replace(/[[\]*?{}()!]/g, '[$&]') : file;
  return `./${literal}`;
}

const REPORTER = derivedFile('node', '.reporter.mjs', reporterSource(false));
const SCRIPT_REPORTER = derivedFile('scripts', '.reporter.mjs', reporterSource(true));

/**
 * Title paths are kept as the tests nest. Node reports the file itself like a test: as one that passed when it holds none, which
 * counts where tests are scripts, and as one that failed when it does not load or does not end well. A script may
 * say on stdout why it fails.
 */
function reporterSource(areScripts: boolean): string {
  return `import path from 'node:path';
export default async function* (source) {
  const open = [];
  const printed = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stderr'${areScripts ? " || type === 'test:stdout'" : ''}) {
      const file = path.resolve(data.file);
      printed.set(file, ((printed.get(file) ?? '') + data.message).slice(${areScripts ? '-50_000' : '0, 2000'}));
    }
    if (type === 'test:start') {
      open.length = data.nesting;
      open[data.nesting] = data.name;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    const isFile = data.nesting === 0 && data.details?.type !== 'suite' && isSamePath(data.name, data.file);
${areScripts ? '' : "    if (isFile && type === 'test:pass') continue;\n"}    const failure = data.details?.error;
    if (failure?.failureType === 'subtestsFailed') continue;
    const cause = failure?.cause ?? failure;
    yield JSON.stringify({
      file: isFile ? path.resolve(data.name) : data.file ?? '',
      titlePath: isFile ? [] : [...open.slice(0, data.nesting), data.name],
      status: data.skip !== undefined || data.todo !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed',
      message: failure && String((isFile && shown(printed.get(path.resolve(data.name)) ?? '')) || (cause?.stack ?? cause?.message ?? cause)).slice(0, 2000),
      durationMs: data.details?.duration_ms ?? 0,
    }) + '\\n';
  }
  yield '${END_OF_REPORT}\\n';
}
// The first failure as TAP prints it, else what stands last.
function shown(text) {
  const at = text.search(/^not ok/m);
  return text.slice(at < 0 ? -2000 : at);
}
function isSamePath(name, file) {
  return file === undefined ? path.isAbsolute(name) : path.resolve(name) === path.resolve(file);
}
`;
}
