/** Mocha 8 and later. */
import type { TestResult } from '../../language.ts';
import type { TsProject } from '../project.ts';
import { asArgument, configOf, derivedFile } from './derived.ts';
import { HARNESS_TIMEOUT_MS, HARNESS_TITLE, type HarnessOptions, nodeHarness } from './harness-loader.ts';
import { END_OF_REPORT, parseLinesReport } from './lines-report.ts';
import type { Command, Runner } from './runner.ts';
import { shuffled } from './shuffle.ts';

export const mocha: Runner = { id: 'mocha', harnessSource, command, parseReport };

function harnessSource(options: HarnessOptions): string {
  return nodeHarness(
    `const qtestHarness = (run) => (typeof it === 'function' ? it : test)(${JSON.stringify(HARNESS_TITLE)}, run).timeout(${HARNESS_TIMEOUT_MS});`,
    options,
  );
}

function parseReport(text: string, root: string): readonly TestResult[] {
  return parseLinesReport(text, root);
}

function command(project: TsProject, files: readonly string[], options: Parameters<Runner['command']>[2]): Command {
  const config = derivedConfig(project, configOf(project), files.length > 0);
  return {
    file: project.node.path,
    args: [
      ...(project.nodeFlags ?? []),
      project.runnerBin ?? '',
      `--config=${config.path}`,
      '--no-package',
      ...(project.runnerFlags ?? []),
      `--reporter=./${REPORTER.path}`,
      `--reporter-option=output=${options.reportPath}`,
      '--exit',
      ...(options.testTimeoutMs > 0 ? [`--timeout=${options.testTimeoutMs}`] : []),
      ...shuffled(files.length > 0 ? files : ownFiles(project), options.shuffleSeed).map(asArgument),
    ],
    env: { ...project.scriptEnv },
    files: [config, REPORTER],
  };
}

function ownFiles({ root, testFiles }: TsProject): string[] {
  return testFiles.map((file) => (root === '' ? file : file.slice(root.length + 1)));
}

/** The project's configuration, read by Mocha's own reader, without `spec` (it would be added to the given files) and reporters. */
function derivedConfig(
  project: TsProject,
  config: string | undefined,
  hasFiles: boolean,
): { path: string; text: string } {
  return derivedFile(
    'mocha',
    '.config.cjs',
    `const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const bin = fs.realpathSync(${JSON.stringify(project.runnerBin ?? '')});
const cli = path.join(path.dirname(bin), '../lib/cli');
const { loadConfig } = createRequire(bin)(path.join(cli, fs.existsSync(path.join(cli, 'config.cjs')) ? 'config.cjs' : 'config.js'));
const packageFile = path.join(__dirname, 'package.json');
const fromPackage = fs.existsSync(packageFile) ? JSON.parse(fs.readFileSync(packageFile, 'utf8')).mocha : undefined;
const own = ${config === undefined ? '{}' : `loadConfig(path.join(__dirname, ${JSON.stringify(config)}))`};
const merged = { ...fromPackage, ...own };
for (const name of [${hasFiles ? "'spec', " : ''}'reporter', 'reporter-option', 'reporter-options', 'reporterOption', 'reporterOptions', 'watch', 'parallel', 'jobs', 'bail', 'forbid-only', 'exit', 'package', 'config']) {
  delete merged[name];
}
module.exports = merged;
`,
  );
}

const REPORTER = derivedFile(
  'mocha',
  '.reporter.cjs',
  `const fs = require('node:fs');
module.exports = class {
  constructor(runner, options) {
    const results = new Map();
    const note = (status) => (test, error) => {
      if (status === 'passed' && results.has(test)) return;
      results.set(test, {
        file: test.file ?? test.parent?.file ?? '',
        titlePath: test.titlePath(),
        status,
        message: error === undefined ? undefined : String(error?.stack ?? error?.message ?? error).slice(0, 2000),
        durationMs: test.duration ?? 0,
      });
    };
    runner.on('pass', note('passed'));
    runner.on('fail', note('failed'));
    runner.on('pending', note('skipped'));
    runner.on('end', () => {
      const lines = [...results.values()].map((result) => JSON.stringify(result));
      fs.writeFileSync(options.reporterOptions.output, [...lines, '${END_OF_REPORT}'].join('\\n'));
    });
  }
};
`,
);
