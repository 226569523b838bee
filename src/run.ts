/** The way through QTest, from a change to a verdict. Each stage takes what the one before it made. */
import path from 'node:path';
import type { MutationTestResult } from 'mutation-testing-report-schema/api';
import { criticise } from './asking/critic.ts';
import { digestOf } from './change/digest-of.ts';
import { readChangeSet } from './change/read-change-set.ts';
import type { RunOptions } from './config.ts';
import { fileAt, repositoryRoot } from './git.ts';
import type { Io } from './io.ts';
import type { ProjectRun } from './judge-project.ts';
import { judgeProjects } from './judge-projects.ts';
import type { Language, RenderedFile } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import { openLlm } from './llm/open.ts';
import { openModel } from './model/model.ts';
import type { Plan } from './plan/plan.ts';
import { planTargets } from './plan/rank.ts';
import { MUTATION_REPORT, mutationReport } from './report/mutation-report.ts';
import { cleanLeftovers } from './sandbox/programs/run-folder.ts';
import { type Code, chooseSite } from './sandbox/site.ts';
import { assemble } from './verdict/assemble.ts';
import { changeFacts } from './verdict/change-facts.ts';
import { survivorEntries } from './verdict/entries.ts';
import { dismissals, LEDGER_PATH, parseLedger, readLedger } from './verdict/ledger.ts';
import type { RunResult } from './verdict/run-result.ts';
import { proposedFiles } from './verify/proposed-files.ts';
import { readStanding } from './verify/standing.ts';
import { certify, writeTests } from './verify/write.ts';
import { VERSION } from './version.ts';

export interface Finished {
  readonly result: RunResult;
  /** Every judged fault in the field's own format; absent where none was judged. */
  readonly mutation?: MutationTestResult;
  /** Why the tests could not be written into the work tree; the result says of them that they are ready. */
  readonly unwritten?: unknown;
}

/** What a run is about, as its host names it. */
export interface Subject {
  /** `owner/name` */
  readonly repository?: string;
  readonly pullRequest?: number;
  /** Commit that the pull request proposes, where a merge of it is checked out. */
  readonly headSha?: string;
  /** Branch that it goes to. */
  readonly baseRef?: string;
}

/** Runs what was asked for. Of the work tree only tests are written, where `options.write` says so; what fails there loses no result. */
export async function run(options: RunOptions, io: Io, subject: Subject = {}): Promise<Finished> {
  const started = io.now();
  const progress = (line: string) => void io.stderr.write(`${line}\n`);
  cleanLeftovers();
  using model = await openModel(await repositoryRoot(io.cwd), await allLanguages(), io);
  const { languages } = model;

  const change = await readChangeSet({ ...options, root: io.cwd, languages, ci: io.env['GITHUB_ACTIONS'] === 'true' });
  const functionsDigest = digestOf(change, options);
  const plan = planTargets(change, { limit: options.limits.functions });
  const standing = await readStanding(change.root, languages, progress);
  const { signal, now } = io;
  // The code under test could write to the store: what blocks is never decided by it.
  const { mode, failOn } = options.policy;
  const memory = mode === 'report' && failOn === 'fail' ? { memory: model.memory } : {};
  const explain = options.output.explainLlm ? { explain: progress } : {};
  const place = { env: io.env, seed: options.limits.seed, signal, progress, ...explain };
  const llm = options.command === 'run' ? await openLlm(options.llm, place) : undefined;
  const asking = llm ? { llm } : {};
  const request = { options, change, plan, languages, standing, signal, progress, now, ...memory, ...asking };
  const site =
    plan.targets.length > 0 ? await chooseSite(codeOf(change.root, plan, languages), options, io) : undefined;
  const runs = site ? await judgeProjects({ ...request, site }) : [];

  const proposed = runs.flatMap((run) => testsOf(run, options));
  const certificates = certify({
    files: proposed,
    kept: runs.flatMap((run) => run.verified?.kept ?? []),
    faults: runs.flatMap((run) => run.faults),
    sources: runs.flatMap((run) => run.files),
    standing,
    version: VERSION,
    seed: options.limits.seed,
  });
  const unwritten = options.write
    ? await writeTests(change.root, proposed, certificates).catch((error: unknown) => error)
    : undefined;
  const isWritten = options.write && unwritten === undefined;

  const ledgerOnBase = parseLedger(await fileAt(change.root, change.base.sha, LEDGER_PATH));
  const dismissed = dismissals(await readLedger(change.root), ledgerOnBase, digests(runs));
  const gone = new Set(dismissed.filter(({ status }) => status === 'active').map(({ id }) => id));
  const survivors = survivorEntries(runs, gone, { written: isWritten, options });
  const critique = llm && (await criticise(llm, runs, survivors, now));
  const mutation = mutationOf(runs);
  const ended = io.now();
  const result = assemble({
    options,
    change,
    changeFacts: changeFacts(change, plan),
    plan,
    runs,
    dismissed,
    ...(mutation && { mutationReport: MUTATION_REPORT }),
    ...(critique && { critique }),
    ...(llm ? { models: { asked: llm.asked, refusals: llm.refusals, limitsHit: llm.limitsHit } } : {}),
    certificates: isWritten ? certificates : [],
    files: proposedFiles(proposed, certificates, standing),
    reused: model.memory.use,
    written: isWritten,
    certified: standing.map(({ testFile }) => testFile),
    interrupted: signal.aborted,
    tool: {
      version: VERSION,
      sandbox: site?.sandbox.kind ?? 'none',
      ...(site && { network: site.sandbox.network }),
      ...(site?.sandbox.foreign && { platform: site.sandbox.foreign.platform }),
      ...runtimeOf(runs),
    },
    subject: { repository: path.basename(change.root), ...subject, functionsDigest },
    installMs: site?.installMs ?? 0,
    totalMs: ended - started,
    today: new Date(ended).toISOString().slice(0, 10),
  });
  return { result, ...(mutation && { mutation }), ...(unwritten === undefined ? {} : { unwritten }) };
}

function codeOf(root: string, { targets }: Plan, languages: readonly Language[]): Code {
  return { root, files: [...new Set(targets.map((target) => target.function.file))], languages };
}

/** Digest of its function for everything that could be dismissed. */
function digests(runs: readonly ProjectRun[]): ReadonlyMap<string, string> {
  const entries = runs.flatMap((run) => {
    const functions = new Map(run.functions.map((f) => [f.id, f.head.digest]));
    return [...run.faults, ...run.changes].flatMap(({ id, function: owner }) => {
      const digest = functions.get(owner);
      return digest === undefined ? [] : [[id, digest] as const];
    });
  });
  return new Map(entries);
}

function mutationOf(runs: readonly ProjectRun[]): MutationTestResult | undefined {
  const [first] = runs.flatMap((run) => run.before ?? []);
  if (!first) return undefined;
  const results = runs.flatMap((run) => run.before?.results ?? []);
  const sources = new Map(runs.flatMap((run) => run.files.map((file) => [file.path, file.headText] as const)));
  return mutationReport({ results, engine: first.engine }, sources);
}

/** Version of the Node that ran the projects' code, where one did. */
function runtimeOf(runs: readonly ProjectRun[]): { readonly node?: string } {
  const version = runs.find((run) => run.project.runtimeVersion)?.project.runtimeVersion;
  return version === undefined ? {} : { node: version };
}

/** The test files that a run proposes: with the changed results only where they are accepted. */
function testsOf(run: ProjectRun, options: RunOptions): readonly RenderedFile[] {
  return (options.acceptChanges ? run.verified?.all : run.verified?.ready) ?? [];
}
