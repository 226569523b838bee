/** What one start of the engine is given: plain JSON, read by the program in plugin.ts. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault, Location } from '../../../mutate/fault.ts';
import type { InstrumentedFile } from '../faults/instrument.ts';
import type { Placement } from '../faults/place.ts';
import type { TsProject } from '../project.ts';
import type { Control } from './controls.ts';
import { coveringHook } from './covering-files.ts';
import { escapeGlob, type RunnerConfig } from './runner-config.ts';
import type { SideBySide } from './side-by-side.ts';

export interface EngineJob {
  /** Absolute path of the engine's home. */
  readonly home: string;
  /** Stryker's configuration. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Instrumented texts; paths are relative to the project's folder, in which the engine is started. */
  readonly files: readonly { readonly path: string; readonly code: string }[];
  /** As Stryker's instrumenter reports them: lines and columns from 0. */
  readonly mutants: readonly EngineMutant[];
  /** How long mutants may be run, in milliseconds; none is begun later. */
  readonly wallMs: number;
  /** Where workers share services with data of their own. */
  readonly sideBySide?: SideBySide;
}

interface EngineMutant {
  readonly id: string;
  readonly file: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: Location;
}

export interface JobRequest extends Pick<EngineJob, 'sideBySide'> {
  readonly home: string;
  readonly project: TsProject;
  readonly faults: readonly Fault[];
  readonly instrumented: ReadonlyMap<string, InstrumentedFile>;
  readonly controls: readonly Control[];
  readonly runner: RunnerConfig;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly wallMs: number;
  readonly testTimeoutMs: number;
  /** Absolute paths. */
  readonly report: string;
  readonly temporary: string;
}

/** Files of the job hold its faults and controls, and nothing else. Faults that have no place in them are not among the mutants. */
export function engineJob(request: JobRequest): EngineJob {
  const inProject = (file: string) => path.posix.relative(request.project.root, file);
  const byFile = Map.groupBy(request.faults, ({ file }) => file);
  const files: { path: string; code: string }[] = [];
  const mutants: EngineMutant[] = [];
  const controls: EngineMutant[] = [];
  for (const [file, faults] of byFile) {
    const own = request.controls.filter((control) => control.file === file);
    const placements = own.map(({ placement }): Placement => placement);
    const placed = request.instrumented.get(file)?.with(new Set(faults.map(({ id }) => id)), placements);
    if (!placed) continue;
    files.push({ path: inProject(file), code: placed.code });
    for (const fault of faults) {
      if (placed.ids.has(fault.id)) mutants.push(mutantOf(fault, inProject(file)));
    }
    for (const { placement, location } of own) {
      controls.push(mutantOf({ id: placement.id, operator: 'Control', replacement: '', location }, inProject(file)));
    }
  }
  return {
    home: request.home,
    files,
    // What tells whether the others can be trusted is run first, since time may run out.
    mutants: [...controls, ...mutants],
    wallMs: request.wallMs,
    ...(request.sideBySide ? { sideBySide: request.sideBySide } : {}),
    options: strykerOptions(
      request,
      files.map((file) => file.path),
    ),
  };
}

function mutantOf(
  { id, operator, replacement, location }: Pick<Fault, 'id' | 'operator' | 'replacement' | 'location'>,
  file: string,
): EngineMutant {
  const fromZero = ({ line, column }: Location['start']) => ({ line: line - 1, column: column - 1 });
  return {
    id,
    file,
    mutatorName: operator,
    replacement,
    location: { start: fromZero(location.start), end: fromZero(location.end) },
  };
}

const PLUGIN_FOLDER = 'node_modules/@stryker-mutator';

/** Stryker's plug-in for a runner, by Stryker's name of it. What is run as a command needs none. */
const PLUGINS: Readonly<Record<string, string>> = {
  vitest: 'vitest-runner',
  jest: 'jest-runner',
  mocha: 'mocha-runner',
  tap: 'tap-runner',
};

/** Absolute paths of the plug-ins that Stryker is to load. */
export function pluginsFor({ runner }: RunnerConfig, home: string): readonly string[] {
  const plugin = PLUGINS[runner];
  return plugin ? [path.join(home, PLUGIN_FOLDER, plugin, 'dist/src/index.js')] : [];
}

/** A fault's run is short and leaves much behind: with room for it, the garbage collector hardly runs (a tenth less processor time). */
const ROOMY = ['--min-semi-space-size=16', '--max-semi-space-size=32'];

function strykerOptions(request: JobRequest, files: readonly string[]): Record<string, unknown> {
  const { project, home, runner } = request;
  const jestRunner = pathToFileURL(path.join(home, PLUGIN_FOLDER, 'jest-runner/dist/src/jest-test-runner.js')).href;
  const isTap = runner.runner === 'tap'; // starts a process for each test file, which takes the flags
  return {
    testRunner: runner.runner,
    plugins: pluginsFor(runner, home),
    mutate: files.map(escapeGlob),
    // The copy is worked on in place: of its files Stryker need only know those that it changes.
    ignorePatterns: ['**', ...files.map((file) => `!/${escapeGlob(file)}`)],
    inPlace: true,
    tempDirName: request.temporary,
    reporters: ['json'],
    jsonReporter: { fileName: request.report },
    // Stryker cannot read the configuration of TypeScript 7, and needs none in a copy of the whole repository.
    tsconfigFile: 'no.tsconfig.json',
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    concurrency: request.concurrency,
    timeoutMS: request.timeoutMs,
    timeoutFactor: 1,
    dryRunTimeoutMinutes: Math.min(request.testTimeoutMs, request.wallMs) / 60_000,
    allowConsoleColors: false,
    fileLogLevel: 'off',
    logLevel: 'error',
    testRunnerNodeArgs: [
      ...(isTap ? [] : [...ROOMY, ...(project.nodeFlags ?? [])]),
      frameworkHook(home),
      ...(runner.runner === 'jest' ? [coveringHook(jestRunner)] : []),
    ],
    ...runner.options,
  };
}

/** A flag for `node`: runner plug-ins import the test framework by name, and it is the project's, not one beside the plug-in. */
export function frameworkHook(home: string): string {
  const engine = JSON.stringify(pathToFileURL(`${home}/`).href);
  const code = `import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
const project = pathToFileURL(process.cwd() + '/package.json').href;
registerHooks({ resolve: (specifier, context, next) => /^(vitest|mocha)(\\/|$)/.test(specifier) && context.parentURL?.startsWith(${engine})
  ? next(specifier, { ...context, parentURL: project }) : next(specifier, context) });`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}
