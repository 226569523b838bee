/** Which exports are apps, routers or plugins, in the changed files and in those that mount what these export. */
import path from 'node:path';
import type { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { type Importer, importersOf } from '../importers.ts';
import { type ExportedValue, exportedValues } from '../module-values.ts';
import { matches } from '../reach.ts';
import { readText } from '../read-text.ts';
import type { AppFacts, FactsFile, FactsRequest } from '../types.ts';
import { type Way, waysTo } from '../ways.ts';
import { type Modules, openModules } from './modules.ts';
import { readController } from './nest.ts';
import { asDocumented, type Operation, readOperations } from './openapi.ts';
import { procedureInputs } from './procedures.ts';
import { type ReadApp, readApp } from './routes.ts';

/** Files between a changed one and the app that mounts it. */
const MAX_LEVELS = 3;
const MAX_CANDIDATES = 12;
/** Looking for who imports a file reads the project: so long for all of them, in milliseconds. */
const WALL_MS = 2_500;
const SERVERS = /"(?:express|fastify|koa|hono|router|@hono\/[\w-]+|@nestjs\/testing)"\s*:/;
const SPEAKS_OF_APPS =
  /@Controller|express|fastify|koa|hono|remix|router|\.register\(|\bRe(?:quest|sponse)\b|\breq(?:uest)?\b/i;

export interface Apps {
  /** What an export is or makes; undefined where it takes no requests. */
  readonly appOf: (file: string, exportPath: string) => AppFacts | undefined;
  /** Changed functions to which the apps of a changed file lead, by export. */
  readonly leadsOf: (file: string) => ReadonlyMap<string, readonly string[]>;
  /** Other files whose apps lead to changed functions. */
  readonly mounting: readonly { readonly file: FactsFile; readonly ways: ReadonlyMap<string, readonly string[]> }[];
  /** What a router of tRPC asks of the inputs of its procedures, by the ways to them. */
  readonly inputsOf: (file: string, exportPath: string) => ReadonlyMap<string, TypeTree>;
  /** Other files of classes that stand before their routes. */
  readonly beside: readonly FactsFile[];
}

/** Reads the changed files, and those that import them, by their texts alone. */
export function readApps(request: FactsRequest): Apps {
  const absolute = (file: string): string => path.join(request.repository, file);
  const modules = openModules(
    new Map(request.files.map((file) => [absolute(file.path), file.text])),
    request.repository,
  );
  const found = new Map<string, AppFacts>();
  let documented: readonly Operation[] | undefined;
  const operations = (): readonly Operation[] =>
    (documented ??= readOperations([request.projectRoot, request.repository]));
  const read = (file: string): readonly { exported: ExportedValue; app: ReadApp }[] => {
    const source = modules.sourceOf(absolute(file));
    if (!source || !SPEAKS_OF_APPS.test(source.text)) return [];
    return exportedValues(source).flatMap((exported) => {
      const { node, of: given } = exported.value;
      // `asyncHandler(async (req, res) => …)` is the handler that it is given.
      const wrapped = given?.kind === 'function' ? readApp(given.node, modules) : undefined;
      const app = readApp(node, modules) ?? readController(node, modules, request) ?? wrapped;
      if (app)
        found.set(
          `${file}#${exported.path}`,
          factsOf(app, () => true, operations()),
        );
      return app ? [{ exported, app }] : [];
    });
  };
  const places = request.files.flatMap((file) => placesOf(file, modules, absolute(file.path)));
  const waysOf = (file: string): ReadonlyMap<string, readonly string[]> => {
    const ways = new Map<string, readonly string[]>();
    for (const { exported, app } of read(file)) {
      const ids = places.filter((place) => [...app.nodes].some((node) => isAt(node, place))).flatMap(({ ids }) => ids);
      if (ids.length === 0) continue;
      ways.set(exported.path, [...new Set(ids)]);
      const leads = (node: ts.Node): boolean => places.some((place) => isAt(node, place));
      found.set(`${file}#${exported.path}`, factsOf(app, leads, operations()));
    }
    return ways;
  };
  const own = new Map(request.files.map((file) => [file.path, waysOf(file.path)]));
  const mounting = candidates(request).flatMap(({ path: file, text }) => {
    const ways = waysOf(file);
    return ways.size > 0 ? [{ file: { path: file, text, functions: [] }, ways }] : [];
  });
  return {
    appOf: (file, exportPath) => found.get(`${file}#${exportPath}`),
    leadsOf: (file) => own.get(file) ?? new Map(),
    mounting,
    inputsOf: (file, exportPath) => {
      const source = modules.sourceOf(absolute(file));
      const exported = source && exportedValues(source).find((one) => one.path === exportPath);
      return exported ? procedureInputs(exported.value.node, modules) : new Map();
    },
    beside: filesBeside([...found.values()], [...request.files, ...mounting.map(({ file }) => file)], request),
  };
}

function filesBeside(
  apps: readonly AppFacts[],
  known: readonly FactsFile[],
  { repository }: FactsRequest,
): readonly FactsFile[] {
  const files = new Set(apps.flatMap(({ nest }) => (nest?.beside ?? []).map(({ of }) => of.file)));
  return [...files].flatMap((file) => {
    const text = known.some((one) => one.path === file) ? undefined : readText(path.join(repository, file));
    return text === undefined ? [] : [{ path: file, text, functions: [] }];
  });
}

/** With the routes that lead to what is asked for; with all of them where it runs before each. */
function factsOf(
  { facts, routes }: ReadApp,
  leads: (node: ts.Node) => boolean,
  operations: readonly Operation[],
): AppFacts {
  const leading = routes.filter(({ nodes }) => [...nodes].some(leads));
  const asked = leading.length > 0 ? leading : routes;
  return {
    ...facts,
    routes: asked.map(({ method, path: at, args, known }) =>
      asDocumented({ method, path: at, args }, known, operations),
    ),
  };
}

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/** Changed functions, and exports of a changed file that lead to them. */
function placesOf(file: FactsFile, modules: Modules, absolute: string): readonly Place[] {
  const source = modules.sourceOf(absolute);
  if (!source || file.functions.length === 0) return [];
  const ways = waysTo(file, source).map(({ exported, functionIds }: Way) => {
    const { node } = exported.value;
    return { file: absolute, start: node.getStart(), end: node.getEnd(), ids: functionIds };
  });
  return [...ways, ...file.functions.map(({ id, start, end }) => ({ file: absolute, start, end, ids: [id] }))];
}

function isAt(node: ts.Node, place: Place): boolean {
  return node.getSourceFile().fileName === place.file && matches(node, place);
}

/** Files that import a changed one, or import one that does, nearest first. */
function candidates(request: FactsRequest): readonly Importer[] {
  if (!SERVERS.test(readText(path.join(request.projectRoot, 'package.json')) ?? '')) return [];
  const deadline = Date.now() + WALL_MS;
  const known = new Set(request.files.map((file) => file.path));
  const all: Importer[] = [];
  let level = request.files.filter((file) => file.functions.length > 0).map((file) => file.path);
  for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
    const next: string[] = [];
    for (const importer of level.flatMap((file) => (Date.now() < deadline ? importersOf(file, request, []) : []))) {
      if (known.has(importer.path) || all.length >= MAX_CANDIDATES) continue;
      known.add(importer.path);
      all.push(importer);
      next.push(importer.path);
    }
    level = next;
  }
  return all;
}
