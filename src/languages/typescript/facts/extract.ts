import path from 'node:path';
import { ts } from 'ts-morph';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { CALLER } from '../caller.ts';
import { isComponentFile } from '../outline/component-file.ts';
import { asModule, sourceName, takesProps } from './component-module.ts';
import { isHook, needsRenderer, renderedShape, wrapperProps } from './components.ts';
import { type EntryShape, entryShape, madeShapes, type ShapeReader } from './entries.ts';
import { contextsOf } from './function-context.ts';
import { importersOf } from './importers.ts';
import { type ExportedValue, exportedValues } from './module-values.ts';
import { packageNameOf } from './package-files.ts';
import { providersInUse, type Wrapper } from './package-providers.ts';
import { patternsOf } from './patterns.ts';
import { poolOf } from './pool.ts';
import { type CheckedProgram, loadProgram } from './program.ts';
import { type Provider, providersFor } from './providers.ts';
import { replaceableIn } from './replaceable.ts';
import { type Apps, readApps } from './requests/apps.ts';
import { refined } from './requests/procedures.ts';
import { sentTo, suggestedRequests } from './requests/sent-seeds.ts';
import { counterparts, roundTripOf } from './round-trips.ts';
import { type NamedEntry, seedsFor } from './seeds.ts';
import { checkedShapes, textShapes } from './shapes.ts';
import { singleFileEntry } from './single-file-entry.ts';
import { UNKNOWN } from './trees.ts';
import type { AppFacts, Entry, EntryContracts, Facts, FactsFile, FactsRequest, Member, Pool } from './types.ts';
import { type Way, waysThrough, waysTo } from './ways.ts';

/** See {@link extractFacts} in facts.ts, which runs this in a process of its own. */
export function extract(asked: FactsRequest): Facts {
  const request = { ...asked, files: asked.files.map(asModule) };
  const notices: string[] = [];
  const apps = readApps(request);
  const run: Run = {
    request,
    deadline: Date.now() + request.limits.wallMs,
    notices,
    components: new Set(),
    apps,
    wrappersOf: () => [],
  };
  const around = new Map(request.renders ? request.files.map((file) => [file.path, providersFor(file, request)]) : []);
  const others = [...apps.mounting.map(({ file }) => file), ...request.files, ...apps.beside];
  const program = tryLoad({ ...request, files: [...others, ...filesOf(around, others)] }, run);
  const wrappers = new Map<string, readonly Wrapper[]>();
  let inUse: ReadonlySet<string> | undefined;
  run.wrappersOf = (file) => {
    inUse ??= providersInUse(request.projectRoot);
    const known = wrappers.get(file.path) ?? [
      ...ofPackages(file, inUse, program, run),
      ...wrappersOf(around.get(file.path) ?? [], program, run),
    ];
    wrappers.set(file.path, known);
    return known;
  };
  const entries: NamedEntry[] = [];
  for (const file of request.files) {
    entries.push(
      ...entriesOf(file, program, run, (source) => withApps(source, waysTo(file, source), apps.leadsOf(file.path))),
    );
  }
  entries.push(...detours(entries, run));
  for (const { file, ways } of apps.mounting)
    entries.push(...entriesOf(file, program, run, (source) => withApps(source, [], ways)));
  const pools = Object.fromEntries(
    request.files.map((file) => [file.path, { ...poolOf(file, request.seed), ...errorsIn(file, program, run) }]),
  );
  const seeds = seedsFor(entries, request, run.notices);
  const sent = sentTo(
    entries.map(({ entry }) => entry),
    request,
  );
  const unreached = unreachedBy(entries, request).flatMap(({ functions }) => functions.map(({ id }) => id));
  return {
    entries: entries.map(({ entry }, i) => ({
      ...entry,
      seeds: entry.renders ? [] : [...suggestedRequests(entry, request), ...(seeds[i] ?? []), ...(sent[i] ?? [])],
    })),
    ...(request.introduces ? { contexts: contextsOf(entries, request, program) } : {}),
    pools,
    patterns: request.files.flatMap(patternsOf),
    unreached,
    components: unreached.filter((id) => run.components.has(id)),
    closed: request.files.flatMap((file) => componentsOf(file, request)),
    notices: run.notices,
  };
}

interface Run {
  readonly request: FactsRequest;
  /** Epoch milliseconds. */
  readonly deadline: number;
  readonly notices: string[];
  /** Changed functions that a component or a hook is or leads to. */
  readonly components: Set<string>;
  /** What has to stand around the components of a file. */
  wrappersOf: (file: FactsFile) => readonly Wrapper[];
  readonly apps: Apps;
}

/** The files of providers that did not change themselves. */
function filesOf(around: ReadonlyMap<string, readonly Provider[]>, files: readonly FactsFile[]): readonly FactsFile[] {
  const texts = new Map([...around.values()].flat().map(({ file, text }) => [file, text]));
  return [...texts].flatMap(([file, text]) =>
    files.some((own) => own.path === file) ? [] : [{ path: file, text, functions: [] }],
  );
}

function wrappersOf(providers: readonly Provider[], program: CheckedProgram | undefined, run: Run): readonly Wrapper[] {
  const { request, deadline } = run;
  return providers.flatMap(({ file, text, export: name }): readonly Wrapper[] => {
    const checked = program?.files.get(file);
    const source =
      checked ?? ts.createSourceFile(path.join(request.repository, file), text, ts.ScriptTarget.Latest, true);
    const shapes = program && checked ? checkedShapes(program, source, request, deadline) : textShapes(source, request);
    const exported = exportedValues(source).find((one) => one.path === name);
    const shape = exported && entryShape(exported.value, shapes, []);
    return shape ? [{ ref: { file, path: name }, props: wrapperProps(exported.value.node, shape.params) }] : [];
  });
}

function ofPackages(
  { path: file }: FactsFile,
  inUse: ReadonlySet<string>,
  program: CheckedProgram | undefined,
  run: Run,
): readonly Wrapper[] {
  const source = program?.files.get(file);
  return program && source ? checkedShapes(program, source, run.request, run.deadline).around(inUse) : [];
}

/** Ways of a file with those that lead through its apps: by what handles their requests, not by names. */
function withApps(
  source: ts.SourceFile,
  ways: readonly Way[],
  leads: ReadonlyMap<string, readonly string[]>,
): readonly Way[] {
  if (leads.size === 0) return ways;
  const known = new Map(ways.map((way) => [way.exported.path, way]));
  return exportedValues(source).flatMap((exported) => {
    const way = known.get(exported.path);
    const functionIds = [...new Set([...(way?.functionIds ?? []), ...(leads.get(exported.path) ?? [])])];
    return functionIds.length > 0 ? [{ exported: way?.exported ?? exported, functionIds }] : [];
  });
}

/** Entries of importing files, for changed functions to which no export of their own file leads. */
function detours(entries: readonly NamedEntry[], run: Run): readonly NamedEntry[] {
  const { request } = run;
  const own = new Set(request.files.map((f) => f.path));
  const ways = unreachedBy(entries, request).flatMap(({ path: file, functions }) => {
    const functionIds = functions.map((f) => f.id).filter((id) => !run.components.has(id));
    const importers = functionIds.length > 0 ? importersOf(file, request, run.notices) : [];
    return importers.filter((i) => !own.has(i.path)).map((importer) => ({ importer, functionIds }));
  });
  if (ways.length === 0) return [];
  const files = ways.map(({ importer }) => ({ path: importer.path, text: importer.text, functions: [] }));
  const program = tryLoad({ ...request, files: [...files, ...request.files] }, run);
  return ways.flatMap(({ importer, functionIds }, i) => {
    const file = files[i];
    return file ? entriesOf(file, program, run, (source) => waysThrough(source, importer.names, functionIds)) : [];
  });
}

function tryLoad(request: FactsRequest, { deadline, notices }: Run): CheckedProgram | undefined {
  const unchecked = (why: string) => {
    const where = path.relative(request.repository, request.tsconfig ?? request.projectRoot) || '.';
    const notice = `${where}: ${why}; types are read as written, without a checker`;
    if (!notices.includes(notice)) notices.push(notice);
    return undefined;
  };
  if (request.unchecked !== undefined) return unchecked(request.unchecked);
  try {
    return loadProgram(request, deadline);
  } catch (error) {
    return unchecked(reasonOf(error));
  }
}

function entriesOf(
  file: FactsFile,
  program: CheckedProgram | undefined,
  run: Run,
  waysIn: (source: ts.SourceFile) => readonly Way[],
): readonly NamedEntry[] {
  const { request, deadline, notices, components, apps } = run;
  const checked = program?.files.get(file.path);
  const absolute = path.join(request.repository, sourceName(file.path));
  const source = checked ?? ts.createSourceFile(absolute, file.text, ts.ScriptTarget.Latest, true);
  const found: NamedEntry[] = [];
  let shapes = program && checked ? checkedShapes(program, source, request, deadline) : textShapes(source, request);
  const props = takesProps(source);
  if (props && isComponentFile(file.path)) {
    if (request.renders) return [{ entry: singleFileEntry(file, props, shapes, request), names: [] }];
    for (const { id } of file.functions) components.add(id);
    return [];
  }
  for (const { exported, functionIds } of waysIn(source)) {
    const name = ownName(exported, file.path);
    const isRendered = needsRenderer(name, exported.value.node);
    if (isRendered && !request.renders) {
      for (const id of functionIds) components.add(id);
      continue;
    }
    let shape: EntryShape | undefined;
    try {
      shape = entryShape(exported.value, shapes, file.functions);
    } catch (error) {
      notices.push(`${file.path}: ${reasonOf(error)}; types are read as written from ${exported.path} on`);
      shapes = textShapes(source, request);
      shape = entryShape(exported.value, shapes, file.functions);
    }
    const app = apps.appOf(file.path, exported.path);
    const replaceable = replaceableIn(exported.value.node, shapes);
    for (const [method, made] of app || shape?.factory ? [] : madeShapes(exported, shapes)) {
      const ref = { file: file.path, path: `${exported.path}.${method}` };
      found.push({ entry: { file: file.path, export: ref, functionIds, ...made, ...replaceable }, names: [] });
    }
    if (shape && isRendered) {
      const rendered = renderedShape(name, exported.value.node, shape, shapes.typeOf);
      const { entry, names } = renderedEntry(exported, functionIds, rendered, name, file, run);
      found.push({ entry: { ...entry, ...replaceable }, names });
      continue;
    }
    const taken = shape?.params[0]?.type;
    if (app) shape = takingRequests(shape, app, besideParams(app, program, run));
    if (!shape) continue;
    const { factory, ...declared } = shape.inherits ? shape : shapes.declared(shape, exported.path);
    const inputs = factory === CALLER ? apps.inputsOf(file.path, exported.path) : undefined;
    const rest = inputs ? { ...declared, members: withInputs(declared.members, inputs) } : declared;
    const way = factory === undefined ? exported.path : `${exported.path}.${factory}`;
    const contracts = factory === undefined ? shapes.contracts(exported, rest.members, file.functions) : {};
    const entry = {
      file: file.path,
      export: { file: file.path, path: way },
      functionIds,
      ...rest,
      contracts,
      ...pairOf(exported, contracts, source, file, shapes),
      ...(app ? { app: withContext(app, taken) } : {}),
      ...replaceable,
    };
    found.push({ entry, names: namesOf(exported, file.path, request) });
  }
  return found;
}

/** What collaborators may throw for the file to tell apart. */
function errorsIn({ path: file }: FactsFile, program: CheckedProgram | undefined, run: Run): Pick<Pool, 'errors'> {
  const source = program?.files.get(file);
  if (!program || !source) return {};
  try {
    const errors = checkedShapes(program, source, run.request, run.deadline).errors();
    return errors.length > 0 ? { errors } : {};
  } catch {
    return {}; // the time is up, which is told where types are read
  }
}

function renderedEntry(
  exported: ExportedValue,
  functionIds: readonly string[],
  shape: EntryShape,
  name: string,
  file: FactsFile,
  run: Run,
): NamedEntry {
  const wrappers = run.wrappersOf(file).filter(({ ref }) => ref.file !== file.path || ref.path !== exported.path);
  const entry = {
    file: file.path,
    export: { file: file.path, path: exported.path },
    functionIds,
    ...shape,
    params: [...wrappers.map(({ props }) => props), ...shape.params],
    contracts: {},
    renders: {
      kind: isHook(name) ? ('hook' as const) : ('component' as const),
      wrappers: wrappers.map(({ ref }) => ref),
    },
  };
  return { entry, names: [] };
}

/** What is given to what makes an app, to a controller, or to a plugin beside the app; an app that stands already takes nothing. */
function takingRequests(shape: EntryShape | undefined, app: AppFacts, beside: readonly Parameter[]): EntryShape {
  const given = shape?.params ?? [];
  const own = app.made || app.form === 'controller' ? given : app.form === 'plugin' ? given.slice(1, 2) : [];
  const params = [...own, ...beside];
  return { kind: 'function', params, returns: UNKNOWN, members: [], typed: shape?.typed ?? false };
}

/** Procedures whose inputs keep to what their schemas ask for. */
function withInputs(members: readonly Member[], inputs: ReadonlyMap<string, TypeTree>): readonly Member[] {
  return members.map((member) => {
    const [input, ...others] = member.params;
    const asked = inputs.get(member.name);
    return input && asked ? { ...member, params: [{ ...input, type: refined(input.type, asked) }, ...others] } : member;
  });
}

/** What a loader reads of its context is one more thing that its routes take. */
function withContext(app: AppFacts, taken: TypeTree | undefined): AppFacts {
  const [, type] = (taken?.k === 'object' && taken.props.find(([name]) => name === 'context')) || [];
  if (!app.web?.loader || type?.k !== 'object' || type.props.length === 0) return app;
  const context: Parameter = { name: 'context', type, optional: false, rest: false };
  return { ...app, routes: app.routes.map((route) => ({ ...route, args: [...route.args, context] })) };
}

/** What is given to the guards of a controller and their like. */
function besideParams({ nest }: AppFacts, program: CheckedProgram | undefined, run: Run): readonly Parameter[] {
  return (nest?.beside ?? []).map(({ of, at }) => {
    const checked = program?.files.get(of.file);
    const exported = checked && exportedValues(checked).find((one) => one.path === of.path);
    const shapes = program && checked && checkedShapes(program, checked, run.request, run.deadline);
    const param = exported && shapes && entryShape(exported.value, shapes, [])?.params[at];
    return param ?? { name: 'given', type: UNKNOWN, optional: false, rest: false };
  });
}

/** The round trip that an export is half of. */
function pairOf(
  exported: ExportedValue,
  contracts: EntryContracts,
  source: ts.SourceFile,
  file: FactsFile,
  shapes: ShapeReader,
): Pick<Entry, 'roundTrip'> {
  const own = contracts[''];
  const names = counterparts(exported.path);
  if (!own?.function || names.length === 0) return {};
  const others = exportedValues(source).flatMap((other) => {
    const contract = names.includes(other.path) ? shapes.contracts(other, [], file.functions)[''] : undefined;
    return contract ? [{ path: other.path, contract }] : [];
  });
  const pair = roundTripOf({ path: exported.path, contract: own }, others);
  if (!pair) return {};
  const ref = (path: string): ExportRef => ({ file: file.path, path });
  return { roundTrip: { encode: ref(pair.encode), decode: ref(pair.decode) } };
}

function unreachedBy(entries: readonly NamedEntry[], request: FactsRequest): readonly FactsFile[] {
  const reached = new Set(entries.flatMap(({ entry }) => entry.functionIds));
  return request.files.map((file) => ({ ...file, functions: file.functions.filter((f) => !reached.has(f.id)) }));
}

/** Every component and hook that a file exports, changed or not. */
function componentsOf({ path: file, text }: FactsFile, { repository }: FactsRequest): readonly ExportRef[] {
  if (isComponentFile(file)) return [{ file, path: 'default' }];
  const source = ts.createSourceFile(path.join(repository, file), text, ts.ScriptTarget.Latest, true);
  return exportedValues(source)
    .filter((exported) => needsRenderer(ownName(exported, file), exported.value.node))
    .map((exported) => ({ file, path: exported.path }));
}

/** What an export is called where it stands; a default export without a name like its file. */
function ownName({ path: exportPath, value: { node } }: ExportedValue, file: string): string {
  if (exportPath !== 'default') return exportPath.slice(exportPath.lastIndexOf('.') + 1);
  const isNamed = ts.isFunctionDeclaration(node) || ts.isClassLike(node) || ts.isFunctionExpression(node);
  return (isNamed ? node.name?.text : undefined) ?? path.basename(file);
}

/** Names under which people call a default export: its own, its file's and its package's. */
function namesOf(exported: ExportedValue, file: string, request: FactsRequest): readonly string[] {
  if (exported.path !== 'default') return [];
  const { node } = exported.value;
  const isNamed = ts.isFunctionDeclaration(node) || ts.isClassLike(node) || ts.isFunctionExpression(node);
  const own = isNamed ? node.name?.text : undefined;
  const absolute = path.join(request.repository, file);
  const base = path.basename(file).replace(/(?:\.[cm]?[jt]sx?)+$/, '');
  const folder = base === 'index' ? path.basename(path.dirname(absolute)) : base;
  const names = [own ?? base, folder, packageNameOf(absolute, request.repository) ?? folder];
  return [...new Set(names.flatMap((name) => [name, camelCase(name)]))].filter(
    (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'index',
  );
}

function camelCase(name: string): string {
  return name.replace(/[-_.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : String(error);
}
