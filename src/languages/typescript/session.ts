/** The TypeScript session: wires facts, faults, search, rendering and runners of this folder to one project in its copy. */
import path from 'node:path';
import { assetPath } from '../../assets.ts';
import { referencedFiles, referencedPackages } from '../../generate/referenced-files.ts';
import { fixtureOf, type Outcome, type TestCase } from '../../generate/test-case.ts';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import { NO_COMPILE_CACHE } from '../../sandbox/environment.ts';
import { type BaseSide, baseTexts, filesOnBase, onBase } from '../base-side.ts';
import type {
  Exploration,
  ExploreRequest,
  Language,
  ObserveRequest,
  RunRequest,
  Session,
  TargetFile,
} from '../language.ts';
import type { Recorded } from '../recording.ts';
import type { FunctionContext } from '../suggesting.ts';
import { type AmplifyParts, amplify } from './amplify/amplify.ts';
import { observeFixtures } from './amplify/observe.ts';
import { RULES, shownTests, tryScenarios } from './amplify/scenarios.ts';
import { askingTexts } from './asking-calls.ts';
import { checkRendered } from './check.ts';
import { whyNotRendered } from './detect/rendering.ts';
import { replacesImports } from './detect/replacing.ts';
import { runStryker } from './engine/engine.ts';
import { readmesOf } from './examples.ts';
import type { ExploreDeps } from './explore/deps.ts';
import { explore, observe } from './explore/explore.ts';
import { exploreNamable, isNamable } from './explore/file-names.ts';
import { nearby } from './explore/near.ts';
import { extractFacts } from './facts/facts.ts';
import type { Facts, FactsRequest } from './facts/types.ts';
import { type Instrumented, instrument } from './faults/instrument.ts';
import { groundsOf } from './grounds.ts';
import { isScreenAct } from './harness/on-screen.ts';
import type { UiFramework } from './harness/renderer.ts';
import type { ModuleKeys } from './harness/request.ts';
import { launchHarness } from './launch.ts';
import { loadedFirst, openersIn, possibleOpeners } from './openers.ts';
import { uiOf } from './outline/component-file.ts';
import type { TsProject } from './project.ts';
import { prove } from './prove.ts';
import { record } from './record/record.ts';
import { withRecorded } from './record/recorded-seeds.ts';
import { openFormatter } from './render/formatter.ts';
import { locateCases } from './render/locate.ts';
import { reproduce } from './reproduce.ts';
import { createResolver } from './resolve.ts';
import { ImportGraph, testsReaching } from './runners/reaching.ts';
import { runTests } from './runners/run.ts';
import { type ImportsOf, SCRIPT, writeSiblings } from './siblings.ts';
import { slowInputs } from './slow/slow-inputs.ts';
import { renderContext } from './standing-cases.ts';
import { CALLS } from './suggesting.ts';

const BASE = 'qtest-base';

/** Modules where no base is asked. */
const NOT_THERE: Omit<ModuleKeys, 'head'> = { base: {}, moved: [] };

/** Opens a session on one project of the copy. `signal` ends everything that it starts; `outline` reads files for their imports. */
export function openSession(
  project: TsProject,
  workspace: Workspace,
  signal: AbortSignal,
  outline: Language['outline'],
): Session {
  const importsOf: ImportsOf = async (file, text) =>
    (await outline(file, text)).imports.filter((found) => !found.typeOnly);
  const resolve = createResolver(workspace.root);
  const graph = new ImportGraph((file) => workspace.read(file), importsOf, resolve);

  /**
   * Base's siblings of the files, where base has them, and of everything between them and the overlay; by base's paths. Their calls ask for
   * the doubles of `within`.
   */
  const writeBase = async (
    files: readonly string[],
    base: BaseSide,
    within: unknown,
  ): Promise<Omit<ModuleKeys, 'head'>> => {
    const scripts = new Map([...baseTexts(base)].filter(([file]) => SCRIPT.test(file)));
    const overlay = await askingTexts(scripts, within, resolve);
    if (overlay.size === 0) return NOT_THERE;
    const entries = filesOnBase(base, files);
    const siblings = await writeSiblings({ workspace, tag: BASE, overlay, entries, importsOf, resolve });
    return { base: Object.fromEntries(entries.map((file) => [file, siblings.get(file) ?? file])), moved: base.moved };
  };
  const depsFor = (files: readonly string[], modules: ExploreDeps['modules']): ExploreDeps => ({
    launch: (options) => launchHarness({ project, workspace, near: files[0] ?? 'index.js', modules, ...options }),
    newScratch: () => workspace.newScratch(),
    modules,
    guard: {
      workspace: workspace.root,
      read: [workspace.root, path.join(workspace.repository, 'node_modules'), path.dirname(assetPath('harness'))],
      write: [],
    },
  });

  const grounds = groundsOf(project, workspace, outline, resolve);
  /** Checkers that did not end in time once; they are not waited for again. */
  const tooSlow = new Set<string>();
  let isMended = false;

  return {
    project,
    grounds,
    discover: async (files) => (await instrument(files)).faults,
    mutate: (request) => runStryker({ ...request, project, workspace, importsOf, resolve }),
    record: async ({ files, ...request }) =>
      (await recordTests({ ...request, files: request.tests }, { files, quiet: new Set() })).recording,
    explore: (request) => exploreNamable(request, project.framework, exploreFiles),
    suggesting: { ...CALLS, contexts },
    amplify: (request) => withFaults(request.files, (parts) => amplify(request, parts)),
    scenarios: {
      rules: RULES,
      tests: (files, of) => shownTests(files, of, (file) => workspace.read(file)),
      tryOut: (request) => withFaults(request.files, (parts) => tryScenarios(request, parts)),
    },
    observe: observeAll,
    reproduce: (request) => reproduce({ project, workspace }, request),
    async render(request) {
      const { renderTests } = await import('./render/render.ts');
      return renderTests(
        request,
        renderContext(project, workspace, openFormatter({ project, workspace, signal, isMended })),
      );
    },
    check: async (files) => {
      const wasMended = isMended;
      const checked = await checkRendered(project, files, {
        workspace,
        locate: (file) => locateCases(file.text, file.cases),
        onFixable: () => {
          isMended = true;
          return !wasMended;
        },
        run: async (file, args) => {
          if (tooSlow.has(file)) return { output: '', timedOut: true };
          const printed = await workspace.run({
            file: process.execPath,
            args: [file, ...args],
            cwd: path.join(workspace.root, project.root),
            env: NO_COMPILE_CACHE,
            timeoutMs: CHECK_MS,
            signal,
            maxOutput: 4_000_000,
          });
          if (printed.timedOut) tooSlow.add(file);
          return printed;
        },
      });
      return isMended === wasMended ? checked : { ...checked, isOtherNow: true };
    },
    run: (request) => (request.record ? recordTests(request, request.record) : runTests(project, workspace, request)),
    testsReaching: (sources) => testsReaching(project, sources, graph),
    prove: (request) => prove({ project, workspace, importsOf, resolve }, request),
    [Symbol.asyncDispose]: () => workspace.restore(),
  };

  async function recordTests(request: RunRequest, recorded: Recorded) {
    const closure = [...(await grounds.closure(request.files)).keys()];
    return record(recorded, { workspace, closure, run: () => runTests(project, workspace, request) });
  }

  async function exploreFiles(request: ExploreRequest): Promise<Exploration> {
    const { seed, suggestions = [] } = request;
    const read = await factsOf(project, workspace, signal, { files: request.files, seed, suggestions });
    const facts = withRecorded(read, request.recording ?? { calls: [] });
    const current = await instrument(request.files);
    const found = await searchIn(request, facts, current);
    const slow = await slowInputs({
      facts,
      cases: found.cases,
      seed: request.seed,
      observe: (cases) => observeCases({ ...request, cases, revision: 'head', timezone: 'UTC', locale: 'en_US.UTF-8' }),
    });
    return { ...found, oddities: [...found.oddities, ...slow] };
  }

  async function contexts(files: readonly TargetFile[]): Promise<readonly FunctionContext[]> {
    const named = files.filter((file) => isNamable(file.path, project.framework));
    const { contexts: found } = await factsOf(project, workspace, signal, { files: named, seed: 1, introduces: true });
    return found ?? [];
  }

  async function searchIn(request: ExploreRequest, facts: Facts, current: Instrumented): Promise<Exploration> {
    try {
      const texts = new Map(
        request.files.map(({ path: file, headText }) => [file, current.files.get(file)?.code ?? headText]),
      );
      for (const [file, text] of await askingTexts(texts, facts, resolve)) await workspace.write(file, text);
      return await search(request, facts, current);
    } finally {
      await workspace.restore();
    }
  }

  async function withFaults<T>(files: readonly TargetFile[], work: (parts: AmplifyParts) => Promise<T>): Promise<T> {
    const instrumented = await instrument(files);
    try {
      return await work({ project, workspace, instrumented });
    } finally {
      await workspace.restore();
    }
  }

  /** Cases that stand on a test are run in a copy of it, all others in the harness. */
  async function observeAll(request: ObserveRequest): Promise<readonly Outcome[]> {
    const onTests = request.cases.filter((one) => fixtureOf(one) !== undefined);
    if (onTests.length === 0) return observeCases(request);
    const others = request.cases.filter((one) => !onTests.includes(one));
    const ofTests = await observeOnTests({ ...request, cases: onTests });
    const ofOthers = await observeCases({ ...request, cases: others });
    const found = new Map([
      ...onTests.map((one, at) => [one, ofTests[at]] as const),
      ...others.map((one, at) => [one, ofOthers[at]] as const),
    ]);
    return request.cases.map((one) => found.get(one) as Outcome);
  }

  async function observeOnTests({ cases, revision, base, ...world }: ObserveRequest): Promise<readonly Outcome[]> {
    const tests = new Set(cases.map((one) => fixtureOf(one)?.file));
    try {
      if (revision === 'base')
        for (const [file, text] of baseTexts(base)) if (!tests.has(file)) await workspace.write(file, text);
      return await observeFixtures(cases, { project, workspace, ...world });
    } finally {
      await workspace.restore();
    }
  }

  async function observeCases(request: ObserveRequest): Promise<readonly Outcome[]> {
    if (request.cases.length === 0) return [];
    try {
      const isOfBase = request.revision === 'base';
      const cases = isOfBase ? request.cases.map((one) => onBase(one, request.base)) : request.cases;
      const files = [...new Set([...cases.flatMap(loadedFirst), ...referencedFiles(cases)])];
      const openers = openersIn(cases);
      const { base } = isOfBase ? await writeBase(files, request.base, cases) : NOT_THERE;
      if (!isOfBase) await writeAsking(cases);
      const testing = cases.some(({ act }) => act.some(isScreenAct)) ? { testing: uiOfAll(files) } : {};
      const packages = keysOf(referencedPackages(cases));
      const modules = {
        ...NOT_THERE,
        head: { ...(isOfBase ? base : keysOf(files)), ...packages },
        openers,
        ...testing,
      };
      return await observe({ ...request, cases, chance: request.timezone.length }, depsFor(files, modules));
    } finally {
      await workspace.restore();
    }
  }

  /** The files that hold what the cases are about. */
  async function writeAsking(cases: readonly TestCase[]): Promise<void> {
    const files = new Set(cases.map((one) => one.function.split('#')[0] ?? ''));
    const texts = new Map([...files].map((file) => [file, workspace.read(file) ?? '']));
    for (const [file, text] of await askingTexts(texts, cases, resolve))
      if (text !== texts.get(file)) await workspace.write(file, text);
  }

  async function search(request: ExploreRequest, facts: Facts, current: Instrumented): Promise<Exploration> {
    const called = facts.entries.map(({ reaches: _, ...entry }) => entry);
    const files = [
      ...new Set([...referencedFiles({ ...facts, entries: called }), ...request.files.map((f) => f.path)]),
    ];
    const named = [...new Set([...files, ...referencedFiles(facts)])];
    const openers = await possibleOpeners(named, graph, project.testFiles);
    const reached = [...new Set([...named, ...Object.values(openers).flat()])].filter((file) => !files.includes(file));
    const base = await writeBase([...files, ...reached], request.base, facts);
    const wanted = new Set(request.faults.map((fault) => fault.id));
    const texts = new Map(request.files.map((file) => [file.path, file.headText]));
    const faults = [...current.files.values()].flatMap(({ engineIds }) =>
      current.faults.flatMap((fault) => {
        const engineId = engineIds.get(fault.id);
        if (engineId === undefined || !wanted.has(fault.id)) return [];
        const { id, function: owner, file, static: atLoad, operator } = fault;
        const text = texts.get(file) ?? '';
        return [
          {
            id,
            engineId,
            function: owner,
            file,
            static: atLoad,
            hunk: operator === 'HunkRevert',
            ...nearby(fault, text),
          },
        ];
      }),
    );
    const functions = request.files.flatMap((file) => file.functions.map(({ id, kind }) => ({ id, kind })));
    const testing = facts.entries.some(({ renders }) => renders !== undefined) ? { testing: uiOfAll(files) } : {};
    const packages = keysOf(referencedPackages(facts));
    const aside = [...reached, ...Object.keys(packages)];
    const modules = {
      head: { ...keysOf([...files, ...reached]), ...packages },
      ...withPackages(base, packages),
      aside,
      openers,
      ...testing,
    };
    const found = await explore({ ...request, facts, faults, functions }, depsFor(files, modules));
    return { ...found, settled: isSettled(facts, request) };
  }
}

/** What renders the components among these files. */
function uiOfAll(files: readonly string[]): UiFramework {
  return files.map(uiOf).find((ui) => ui !== 'react') ?? 'react';
}

/** Packages are the same for both revisions. */
function withPackages(modules: Omit<ModuleKeys, 'head'>, packages: ModuleKeys['head']): Omit<ModuleKeys, 'head'> {
  const hasBase = Object.keys(modules.base).length > 0;
  return hasBase ? { ...modules, base: { ...modules.base, ...packages } } : modules;
}

/** Files of head are loaded as they stand. */
function keysOf(files: readonly string[]): ModuleKeys['head'] {
  return Object.fromEntries(files.map((file) => [file, file]));
}

const CHECK_MS = 120_000;

async function factsOf(
  project: TsProject,
  workspace: Workspace,
  signal: AbortSignal,
  { files, seed, ...more }: Pick<FactsRequest, 'seed' | 'suggestions' | 'introduces'> & Pick<ExploreRequest, 'files'>,
): Promise<Facts> {
  const absolute = (file: string) => path.join(workspace.root, file);
  const unrendered = whyNotRendered(project, workspace.root, uiOfAll(files.map((file) => file.path)));
  const replaces = replacesImports(project);
  const request = {
    renders: unrendered === undefined,
    ...(replaces === undefined ? {} : { replacesImports: replaces }),
    repository: workspace.root,
    projectRoot: absolute(project.root),
    ...(project.tsconfig ? { tsconfig: absolute(project.tsconfig) } : {}),
    files: files.map(({ path: file, headText, baseText, functions }) => ({
      path: file,
      text: headText,
      ...(baseText === undefined ? {} : { baseText }),
      functions: functions.map(({ id, name, head }) => ({ id, name, start: head.start, end: head.end })),
    })),
    testFiles: project.testFiles.map(absolute),
    docs: readmesOf(project, workspace.root).map(absolute),
    limits: { wallMs: 20_000, memoryMiB: 2_048 },
    seed,
    ...more,
  };
  await using scratch = await workspace.newScratch();
  const facts = await extractFacts(request, {
    scratch: scratch.path,
    run: (started) => workspace.run(started),
    signal,
  });
  return unrendered === undefined ? facts : { ...facts, unrendered };
}

/** The files' own exports lead to all that is asked for: nobody else's were looked for, and nothing was given up. */
function isSettled({ entries, notices, unreached }: Facts, { files }: ExploreRequest): boolean {
  const own = new Set(files.map((file) => file.path));
  return notices.length + unreached.length === 0 && entries.every((entry) => own.has(entry.file));
}
