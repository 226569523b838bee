import path from 'node:path';
import type { ExportRef, Value } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { handWritten } from '../examples.ts';
import { fits } from '../harness/fit.ts';
import { type CallSite, readCalls } from './call-sites.ts';
import { withImport } from './called-as.ts';
import { commentSamples, markdownSamples } from './code-samples.ts';
import { importedFile } from './imported-file.ts';
import { readText } from './read-text.ts';
import type { Entry, FactsRequest, Seed } from './types.ts';

const MAX_TEST_FILES = 200;
const MAX_SEEDS = 160;
const MAX_SEEDS_OF_MEMBER = 40;
const MAX_SEED_TEXT = 4_000;
const WALL_MS = 2_000;

/** An entry with the names under which people call it besides its export path. */
export interface NamedEntry {
  readonly entry: Omit<Entry, 'seeds'>;
  readonly names: readonly string[];
}

/**
 * Calls that tests and documentation hold, for each of the entries in turn. Files are read, never executed; tests that
 * were left unread are counted in `notices`.
 */
export function seedsFor(
  entries: readonly NamedEntry[],
  request: FactsRequest,
  notices: string[],
): readonly (readonly Seed[])[] {
  const deadline = Date.now() + WALL_MS;
  const found = entries.map(() => new Map<string, Seed>());
  const words = [...new Set(entries.flatMap(callNames))];
  if (words.length === 0) return entries.map(() => []);
  const mentions = new RegExp(`\\b(?:${words.map((w) => w.replace(/[^\w]/g, '\\$&')).join('|')})\\b`);
  const add = (text: string, file: string, line: number, origin: Seed['origin'], knows: boolean): void => {
    const calls = readCalls(text, { enums: enumsOf(entries), classes: classesOf(entries), fileName: file });
    for (const call of calls) addSeed(call, { file, line, origin, knows }, entries, found, request);
  };
  for (const { function: id, calls } of request.suggestions ?? []) {
    for (const { entry } of entries) {
      if (!entry.functionIds.includes(id)) continue;
      const file = path.join(request.repository, entry.export.file);
      for (const call of calls) {
        const read = readCalls(withImport(entry, call), {
          enums: enumsOf(entries),
          classes: classesOf(entries),
          fileName: file,
        });
        for (const one of read) addSeed(one, { file, line: 1, origin: 'model', knows: true }, entries, found, request);
      }
    }
  }
  for (const doc of request.docs) {
    const text = readText(doc);
    for (const sample of text ? markdownSamples(text) : []) add(sample.text, doc, sample.line, 'documented', true);
  }
  for (const file of request.files) {
    const absolute = path.join(request.repository, file.path);
    for (const sample of commentSamples(file.text)) add(sample.text, absolute, sample.line, 'documented', true);
  }
  let read = 0;
  const tests = handWritten(request.testFiles);
  for (const [i, test] of tests.entries()) {
    if (read >= MAX_TEST_FILES || Date.now() > deadline) {
      notices.push(
        `${tests.length - i} test files were not read for inputs (at most ${MAX_TEST_FILES}, ${WALL_MS / 1000} s)`,
      );
      break;
    }
    const text = readText(test);
    if (!text || !mentions.test(text)) continue;
    read += 1;
    add(text, test, 1, 'existing-test', false);
  }
  return found.map((seeds) => chosen([...seeds.values()]));
}

/** The first ones of every member, so that no member takes the room of the others. */
function chosen(seeds: readonly Seed[]): readonly Seed[] {
  const counts = new Map<string, number>();
  const kept = seeds.filter((seed) => {
    const count = (counts.get(seed.member ?? '') ?? 0) + 1;
    counts.set(seed.member ?? '', count);
    return count <= MAX_SEEDS_OF_MEMBER;
  });
  return kept.slice(0, MAX_SEEDS);
}

interface Origin {
  readonly file: string;
  /** Of the first line of the sample. */
  readonly line: number;
  readonly origin: Seed['origin'];
  /** Documentation of this very code: names need no import. */
  readonly knows: boolean;
}

function addSeed(
  call: CallSite,
  origin: Origin,
  entries: readonly NamedEntry[],
  found: readonly Map<string, Seed>[],
  request: FactsRequest,
): void {
  const where = `${path.relative(request.repository, origin.file).split(path.sep).join('/')}:${origin.line + call.line - 1}`;
  entries.forEach((named, i) => {
    const hit = hitOf(call, named, origin, request);
    if (!hit || (origin.origin === 'model' && !isDeclared(named.entry, { ...hit, args: call.args }))) return;
    const seed: Seed = {
      ...(hit.member !== undefined && { member: hit.member }),
      args: call.args,
      ...(hit.ctorArgs && { ctorArgs: hit.ctorArgs }),
      ...(hit.before && { before: hit.before }),
      origin: origin.origin,
      ...(call.expected && { expected: call.expected }),
      where,
    };
    const key = JSON.stringify([seed.member, seed.args, seed.ctorArgs, seed.before]);
    if (key.length > MAX_SEED_TEXT) return;
    const known = found[i]?.get(key);
    if (!known || (!known.expected && seed.expected)) found[i]?.set(key, seed);
  });
}

interface Hit {
  readonly member?: string;
  readonly ctorArgs?: readonly Value[];
  readonly before?: NonNullable<Seed['before']>;
}

/** Declared types admit the arguments: who proposes calls may err, who wrote tests and documentation knows. */
function isDeclared(
  entry: Called,
  { member, args, ctorArgs, before = [] }: Pick<Seed, 'member' | 'args' | 'ctorArgs' | 'before'>,
): boolean {
  if (!entry.typed) return true;
  const paramsOf = (name: string) => entry.members.find((one) => one.name === name)?.params ?? [];
  const admit = (params: readonly Parameter[], given: readonly Value[]) =>
    given.every((arg, at) => {
      const param = params[at] ?? params.find(({ rest }) => rest);
      return param !== undefined && (arg.t === 'undefined' ? param.optional : param.rest || fits(arg, param.type));
    }) && params.every(({ optional, rest }, at) => optional || rest || at < given.length);
  return (
    admit(member === undefined ? entry.params : paramsOf(member), args) &&
    (ctorArgs === undefined || admit(entry.params, ctorArgs)) &&
    before.every((call) => admit(paramsOf(call.member), call.args))
  );
}

type Called = Omit<Entry, 'seeds'>;

/** Whether a call is one of the entry or of a member of what it makes. */
function hitOf(call: CallSite, named: NamedEntry, origin: Origin, request: FactsRequest): Hit | undefined {
  const { entry } = named;
  const { receiver } = call;
  if (receiver) {
    const member = entry.members.find((m) => m.name === call.path.at(-1) && m.kind === 'method' && !m.static);
    if (!member || call.path.length !== 1 || !names(receiver.path, receiver.root, named, origin, request))
      return undefined;
    const before = receiver.calls.filter((c) => entry.members.some((m) => m.kind === 'method' && m.name === c.member));
    return { member: member.name, ctorArgs: receiver.args, ...(before.length > 0 && { before }) };
  }
  const isStatic = entry.kind === 'class' && call.path.length > 1;
  const last = call.path.at(-1);
  if (isStatic && entry.members.some((m) => m.static && m.name === last) && !call.isNew) {
    return names(call.path.slice(0, -1), call.root, named, origin, request) ? { member: last ?? '' } : undefined;
  }
  return names(call.path, call.root, named, origin, request) ? {} : undefined;
}

/** Whether a path of names (`bytes.parse`) means the entry. `root`: what its first name was imported as. */
function names(
  called: readonly string[],
  root: CallSite['root'],
  named: NamedEntry,
  origin: Origin,
  request: FactsRequest,
): boolean {
  const { entry } = named;
  const isOwn = root ? pointsTo(root.from, origin.file, entry.file, request) : 'unknown';
  if (isOwn === 'other') return matchesByName(called, named) && root?.imported !== undefined;
  if (!root) return origin.knows && matchesByName(called, named);
  const rest = called.slice(1);
  const wanted = entry.export.path;
  const whole = root.imported === 'default' || root.imported === '*';
  const paths = whole
    ? [['default', ...rest].join('.'), rest.join('.') || 'default']
    : [[root.imported, ...rest].join('.')];
  if (paths.includes(wanted)) return true;
  return isOwn === 'unknown' && matchesByName(called, named);
}

function matchesByName(called: readonly string[], named: NamedEntry): boolean {
  const last = called.at(-1);
  if (last === undefined) return false;
  if (called.length > 1 && GLOBALS.has(called[0] ?? '')) return false;
  const own = named.entry.export.path.split('.').at(-1) ?? '';
  return own === last ? own !== 'default' : named.names.includes(last);
}

const GLOBALS = new Set(
  'JSON Math Object Number Date Array String Promise Reflect console process path fs Symbol Buffer assert'.split(' '),
);

/** Where an import leads: to the entry's file, to another one of the project, or nobody knows (a package, an alias, a barrel). */
function pointsTo(specifier: string, from: string, file: string, request: FactsRequest): 'own' | 'other' | 'unknown' {
  const found = specifier.startsWith('.') ? undefined : importedFile(request.repository, from, specifier);
  if (found !== undefined && found === path.join(request.repository, file)) return 'own';
  if (!specifier.startsWith('.')) return specifier.startsWith('node:') ? 'other' : 'unknown';
  const target = path.resolve(path.dirname(from), specifier);
  const own = path.join(request.repository, file);
  const plain = (name: string) => name.replace(/\.[cm]?[jt]sx?$/, '');
  if (plain(target) === plain(own) || path.join(target, 'index') === plain(own)) return 'own';
  const isFolder =
    specifier.endsWith('/') || /^\.*$|^(?:\.\.?\/)*\.\.?$/.test(specifier) || path.basename(plain(target)) === 'index';
  return isFolder ? 'unknown' : 'other';
}

function callNames({ entry, names: own }: NamedEntry): readonly string[] {
  return [...entry.export.path.split('.').filter((s) => s !== 'default'), ...own];
}

/** Enum members that the parameters of entries speak of, as `Name.Member`. */
function enumsOf(entries: readonly NamedEntry[]): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  const visit = (tree: TypeTree): void => {
    if (tree.k === 'enum') {
      const name = tree.of.path.split('.').at(-1) ?? '';
      for (const [member, v] of tree.members) found.set(`${name}.${member}`, { t: 'enum', of: tree.of, member, v });
    } else if (tree.k === 'object') for (const [, type] of tree.props) visit(type);
    else if (tree.k === 'union' || tree.k === 'tuple') tree.of.forEach(visit);
    else if ('of' in tree && !Array.isArray(tree.of) && 'k' in tree.of) visit(tree.of as TypeTree);
  };
  for (const { entry } of entries) {
    for (const p of [...entry.params, ...entry.members.flatMap((m) => m.params)]) visit(p.type);
  }
  return found;
}

function classesOf(entries: readonly NamedEntry[]): ReadonlyMap<string, ExportRef> {
  const classes = entries.filter(({ entry }) => entry.kind === 'class');
  return new Map(
    classes.flatMap(({ entry, names: own }) =>
      [...callNames({ entry, names: own })].map((n) => [n, entry.export] as const),
    ),
  );
}
