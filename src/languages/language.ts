/**
 * What a language offers to the stages. One folder a language, one line in registry.ts.
 * The stages call these verbs and nothing else of a language; a language imports nothing of a stage but types.
 */
import type { ChangedFunction } from '../change/change-set.ts';
import type { DocumentedExample } from '../compare/documented.ts';
import type { Outcome, TestCase } from '../generate/test-case.ts';
import type { Outline, Token } from '../model/outline.ts';
import type { Fault, MutationResult } from '../mutate/fault.ts';
import type { Workspace } from '../sandbox/copy/workspace.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AmplifyRequest } from './amplifying.ts';
import type { BaseSide } from './base-side.ts';
import type { Installed, InstallRequest } from './installing.ts';
import type { Recorded, Recording, RecordRequest } from './recording.ts';
import type { Scenarios } from './scenarios.ts';
import type { Suggesting, Suggestion } from './suggesting.ts';
import type { OldVersions, OldVersionsRequest, Upgrade } from './upgrading.ts';

/** One project of the repository: a folder with a package.json (or its like) and one way to run tests. */
export interface Project {
  /** Relative to the repository, `` for the root. */
  readonly root: string;
  readonly language: string;
  readonly name: string;
  /** `vitest`, `jest`, `mocha`, `node:test`; `none` where the project has no runner (tests are then written for node:test). */
  readonly framework: string;
  readonly frameworkVersion?: string;
  /** Version of what runs the project's code: the Node on PATH in its folder. */
  readonly runtimeVersion?: string;
  readonly packageManager?: string;
  /** Absolute paths outside the repository that its tests need to read, where there are any: its runtime, its engine. */
  readonly reads?: readonly string[];
  /** Why nothing can be run here (dependencies not installed, …) with the command that mends it. */
  readonly blocked?: { readonly code: string; readonly message: string };
  /** Packages of the same repository that it depends on and that are not built; `missing` is the path of their entry. */
  readonly unbuilt?: readonly { readonly name: string; readonly missing: string; readonly message: string }[];
  /** Packages for its development that it names and that are not installed, with the command that mends it; it may do without. */
  readonly uninstalled?: readonly { readonly name: string; readonly message: string }[];
  /** Notices worth a line in the report. */
  readonly notices: readonly string[];
}

export interface Language {
  readonly id: string;
  readonly name: string;
  /** File name endings that it reads, with the dot. */
  readonly extensions: readonly string[];
  /** True for a test file, by the naming rules of its frameworks. */
  isTest(path: string): boolean;
  /** Pure; the digests ignore comments, formatting and type annotations. */
  outline(path: string, text: string): Promise<Outline>;
  /** Names what makes the outlines, down to its code: with it they are remembered between runs, and never taken from another. */
  reader?(): Promise<string>;
  /** The tokens of a file by which hunks are found; without it words and signs are compared, comments and types included. */
  tokens?(path: string, text: string): Promise<readonly Token[]>;
  /** How files of the work tree at `root` are imported beside relative paths; without it only those and usual aliases are followed. */
  importNames?(root: string, files: readonly string[]): Promise<ImportNames>;
  /** The projects that own the given files. `root` is the repository's work tree, `sandbox` where they will run; on this machine where absent. */
  detect(root: string, files: readonly string[], sandbox?: Sandbox): Promise<readonly Project[]>;
  /** Installs what the projects of the files depend on, beside the repository; absent for a language that cannot. */
  install?(request: InstallRequest): Promise<readonly Installed[]>;
  /** Packages that the work tree's lock files hold in another version than the commit `base`; absent for a language that cannot tell. */
  upgrades?(root: string, base: string): Promise<readonly Upgrade[]>;
  /** Puts old versions of packages beside the installed ones of a checkout; absent for a language that cannot. */
  withOldVersions?(request: OldVersionsRequest): Promise<OldVersions>;
  /**
   * Fetches the engine that `mutate` needs, where it is missing: a sandbox shows what is there when a workspace opens. Never rejects: `mutate`
   * says what is missing. Absent for a language whose engine comes with QTest.
   */
  fetchEngine?(signal: AbortSignal, progress: (line: string) => void): Promise<void>;
  /** Cases of a test file found again by their titles, with the hash of their text as it stands now; missing ones are gone. */
  locateCases(
    path: string,
    text: string,
    cases: readonly { readonly id: string; readonly titlePath: readonly string[] }[],
  ): Promise<readonly { readonly id: string; readonly textHash: string }[]>;
  /** `outline` stands in for the language's own, where outlines are remembered. */
  open(project: Project, workspace: Workspace, signal: AbortSignal, outline?: Language['outline']): Promise<Session>;
}

/** Names of workspace packages, of a compiler's path settings and the like. Paths are relative to the repository. */
export interface ImportNames {
  /** The file of the repository that `specifier` leads to, written in the file `from`; undefined for installed packages. */
  resolve(from: string, specifier: string): string | undefined;
  /** Names by which the file can be imported: `@acme/core` for the file with which that package starts. */
  namesOf(file: string): readonly string[];
}

/** A target file with what of it is judged. */
export interface TargetFile {
  readonly path: string;
  readonly headText: string;
  /** The same file on base; absent when it is new. */
  readonly baseText?: string;
  readonly functions: readonly ChangedFunction[];
}

export interface Session extends AsyncDisposable {
  readonly project: Project;
  /** By which results are remembered between runs; absent where a language cannot tell. */
  readonly grounds?: Grounds;
  /** Every fault of the changed functions, from the engine and QTest's own, in file order. */
  discover(files: readonly TargetFile[]): Promise<readonly Fault[]>;
  /** Runs existing tests against faults. */
  mutate(request: MutateRequest): Promise<MutationResult>;
  /** Runs tests that pass once more and notes how they call the files; absent where a language cannot. Never rejects for what they do. */
  record?(request: RecordRequest): Promise<Recording>;
  /** Searches inputs that tell faults (and base) apart from head. */
  explore(request: ExploreRequest): Promise<Exploration>;
  /** Lets somebody propose inputs; absent where a language cannot. */
  readonly suggesting?: Suggesting;
  /** Existing tests with literals varied and more looked at, for faults that nothing else notices; absent where a language cannot. Never rejects for what they do. */
  amplify?(request: AmplifyRequest): Promise<readonly ExploredCase[]>;
  /** How tests that somebody writes anew are read and tried; absent where a language cannot. */
  readonly scenarios?: Scenarios;
  /** Runs cases afresh in a new process. The outcome list is as long as `cases`. */
  observe(request: ObserveRequest): Promise<readonly Outcome[]>;
  /** For each change a command that shows it in the work tree, seen to print another thing on base; undefined where none was. */
  reproduce?(request: ReproduceRequest): Promise<readonly (string | undefined)[]>;
  /** Test files with these cases, merged into what stands in the work tree. */
  render(request: RenderRequest): Promise<readonly RenderedFile[]>;
  /** The project's own type check and lint over rendered files that stand in the workspace; empty where it has neither. */
  check(files: readonly RenderedFile[]): Promise<Checked>;
  /** Runs test files of the workspace with the project's own runner. */
  run(request: RunRequest): Promise<TestRun>;
  /** Existing test files that reach one of the sources through their imports; relative to the repository. */
  testsReaching(sources: readonly string[]): Promise<readonly string[]>;
  /** Runs rendered test files against one fault each, by plain source edit, in as few runner starts as it can. */
  prove(request: ProveRequest): Promise<readonly ProofResult[]>;
}

/** What results of a session rest on. */
export interface Grounds {
  /** What the project is run by (framework, its version, flags, the runtime), as text. */
  readonly settings: string;
  /** Test files of the project, relative to the repository. */
  readonly tests: readonly string[];
  /** Tests that people wrote, and readmes: what a search learns from beside the code. */
  readonly examples: readonly string[];
  /** True where no test file sees what another one did. */
  readonly isolated: boolean;
  /** The files and all files of the repository that they lead to by imports, with a digest of each text; `overlay` has texts that stand elsewhere. */
  closure(files: readonly string[], overlay?: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>>;
}

export interface ExploreRequest {
  readonly files: readonly TargetFile[];
  readonly faults: readonly Fault[];
  /** No test is to come of it: inputs count for what base does otherwise. Changed hunks put back are asked as ever, other faults now and then, as guides. */
  readonly onlyBase: boolean;
  /** Base is loaded beside head from it. */
  readonly base: BaseSide;
  /** How existing tests call the files; absent where none was asked. */
  readonly recording?: Recording;
  /** Calls that somebody proposes; absent where nobody was asked. */
  readonly suggestions?: readonly Suggestion[];
  /** Runs of an input; the same number gives the same bytes. */
  readonly iterations: number;
  /** How long a search may take, without what it waits for a processor that others have. */
  readonly searchMs: number;
  /** How long it may take in all. */
  readonly wallMs: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly progress?: (line: string) => void;
}

export interface Exploration {
  readonly cases: readonly ExploredCase[];
  /** Ids of faults never reached by any input. */
  readonly unreached: readonly string[];
  /** Faults that some input of the search told apart from head. */
  readonly killed: readonly string[];
  /** True where the wall limit ended the search before its iterations did. */
  readonly cut: boolean;
  /** True where nothing had a say but the files, what they import, hand-written tests and readmes. */
  readonly settled?: boolean;
  /** Per function id: why no input could be tried, or what stopped it (`fs.writeFile at src/a.ts:12`, `module does not load: …`). */
  readonly stopped: readonly { readonly function: string; readonly reason: string; readonly code: string }[];
  readonly findings: readonly { readonly kind: 'hang' | 'crash'; readonly case: TestCase; readonly message: string }[];
  /** Examples of documentation that state a result, and what head gives. */
  readonly examples: readonly DocumentedExample[];
  /** Inputs that show what declared types do not allow. */
  readonly oddities: readonly Oddity[];
  /** Inputs of changed functions with which head or base would not end or ended the process: whether the other does is not known. */
  readonly suspects: readonly TestCase[];
  /** Ids of changed functions of which base was not asked, since its code does not load. */
  readonly uncompared: readonly string[];
  /** What the search had to do without, in words for the report. */
  readonly notices: readonly string[];
  readonly stats: {
    readonly candidates: number;
    readonly runs: number;
    readonly unstable: number;
    readonly searchMs: number;
    readonly loadMs: number;
    readonly restarts: number;
  };
}

export type OddityKind = 'internal-error' | 'result-type' | 'mutated-argument' | 'round-trip' | 'slow-input';

/** An input that declarations admit and that shows what they do not allow, as the search saw it; or one that takes forever. */
export interface Oddity {
  readonly kind: OddityKind;
  /** Id of the changed function that promises otherwise. */
  readonly function: string;
  readonly case: TestCase;
  /** The promise: the declared result, the parameter, or the engine's message; what makes an input slow. */
  readonly about: string;
  /** Of a result: the place in it that is wrong, as `.lines[0].price`; empty for the whole. */
  readonly at?: string;
  readonly outcome: Outcome;
}

export interface ExploredCase {
  readonly case: TestCase;
  readonly outcome: Outcome;
  /** Ids of the faults that it tells apart, with the observations that differ: assertion keys as `step:0`, `arg:0.1`, `state:0.free`, `stub:2`. */
  readonly kills: readonly {
    readonly fault: string;
    readonly by: readonly string[];
    /** What the input gives with the fault in place, as `by` saw it; shown in reports. */
    readonly seen?: Outcome;
  }[];
  /** What base does for the same input, where it differs; absent where base has no such function. */
  readonly base?: Outcome;
  /** Functions (ids) that the input reached. */
  readonly reached: readonly string[];
  /** How plain the input is to read: fewer is plainer. */
  readonly complexity: number;
}

export interface ObserveRequest {
  readonly cases: readonly TestCase[];
  readonly revision: 'head' | 'base';
  readonly base: BaseSide;
  readonly timezone: string;
  readonly locale: string;
  /** Whether outcomes tell where errors were thrown. */
  readonly places?: boolean;
  readonly signal: AbortSignal;
}

export interface ReproduceRequest {
  readonly changes: readonly { readonly case: TestCase; readonly base: Outcome; readonly head: Outcome }[];
  readonly base: BaseSide;
  readonly signal: AbortSignal;
}

/** Of what stands before the call (`isSetUp`), of all arguments, or of the whole call. */
export type Cast = 'set-up' | 'arguments' | 'call';

export interface CaseToRender {
  readonly case: TestCase;
  /** One line a fault that only this case notices, e.g. ``notices `total >= 100` -> `total > 100` ``. */
  readonly notes: readonly string[];
  /** The project's type check refused the plain text: print it with casts. */
  readonly cast?: Cast;
  /** In place of the renderer's own, where the test stands by itself and no other beside it has this title. */
  readonly title?: string;
}

export interface RenderRequest {
  readonly cases: readonly CaseToRender[];
}

export interface RenderedFile {
  /** Where the test file goes, relative to the repository. */
  readonly path: string;
  /** What it holds now, if it exists. */
  readonly previous?: string;
  readonly text: string;
  readonly cases: readonly RenderedCase[];
  /** Cases that could not be printed, with the reason. */
  readonly rejected: readonly { readonly case: string; readonly reason: string }[];
}

export interface RenderedCase {
  readonly id: string;
  /** Describe blocks and test title, as the runner reports them. */
  readonly titlePath: readonly string[];
  /** Hash of the case's own text in the file, by which an edit is known. */
  readonly textHash: string;
  /** Text of the test, or of its row in a table. */
  readonly text?: string;
  /** A new test that stands by itself: no row of a table, and none that was there before. Such a test can have another title. */
  readonly isAlone?: boolean;
}

export interface Checked {
  readonly problems: readonly CheckProblem[];
  /** Programs that did not end in time (`tsc`, `eslint`): what they would have said is not known. */
  readonly unfinished: readonly string[];
  /** From now on `render` mends some of what was found: printed anew the texts are others. */
  readonly isOtherNow?: true;
}

export interface CheckProblem {
  readonly file: string;
  /** The case whose text it stands in; absent where it concerns the whole file. */
  readonly case?: string;
  readonly message: string;
}

export interface RunRequest {
  /** Test files relative to the repository; empty for all tests of the project. */
  readonly files: readonly string[];
  readonly timezone?: string;
  /** Another order of tests where the runner has one: Mocha knows it for files alone, node:test not before `--test-random-seed`. */
  readonly shuffleSeed?: number;
  /** For one test; the project's own limit unless given. */
  readonly testTimeoutMs?: number;
  /** For the whole run. */
  readonly timeoutMs: number;
  /** Calls to note meanwhile, where the session can `record`. */
  readonly record?: Recorded;
  readonly signal: AbortSignal;
}

export interface TestRun {
  /** `no-tests`: the runner ended without running any. `crashed`: it gave no readable result. */
  readonly status: 'passed' | 'failed' | 'no-tests' | 'crashed' | 'timeout';
  readonly tests: readonly TestResult[];
  readonly exitCode: number | undefined;
  /** The last lines that the runner printed. */
  readonly output: string;
  readonly durationMs: number;
  /** Where calls were noted in this run, or in an earlier one of the same tests. */
  readonly recording?: Recording;
}

export interface TestResult {
  readonly file: string;
  readonly titlePath: readonly string[];
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly message?: string;
  readonly durationMs: number;
}

export interface ProveRequest {
  readonly proofs: readonly {
    readonly fault: Fault;
    readonly test: RenderedFile;
    readonly titlePath: readonly string[];
    /** The search saw no end with the fault in place: the test is expected not to end. */
    readonly endless?: boolean;
  }[];
  /** A run in which tests like these passed on head, for how long they take; absent where none is at hand. */
  readonly pace?: Pick<TestRun, 'durationMs' | 'tests'>;
  readonly signal: AbortSignal;
}

export interface ProofResult {
  readonly fault: string;
  /** `noticed`: the named test passes on head's text, and on the fault's it fails or never ends. */
  readonly verdict: 'noticed' | 'not-noticed' | 'not-run';
  readonly message?: string;
}

export interface MutateRequest {
  readonly faults: readonly Fault[];
  /** Ids of those that are wanted first where time does not suffice for all; absent for no preference. */
  readonly deciding?: ReadonlySet<string>;
  readonly files: readonly TargetFile[];
  /** Test files to judge by, relative to the repository. */
  readonly tests: readonly string[];
  /** For the tests against one fault, in milliseconds. */
  readonly timeoutMs: number;
  /** For the tests without a fault, in milliseconds. */
  readonly testTimeoutMs: number;
  /** For all of them, in milliseconds: what had no result by then comes back as `pending`. */
  readonly wallMs: number;
  readonly concurrency: number;
  /** True where tests side by side share services, with data of their own by the number that their runner tells them. */
  readonly perWorker?: boolean;
  readonly signal: AbortSignal;
  readonly progress?: (line: string) => void;
}
