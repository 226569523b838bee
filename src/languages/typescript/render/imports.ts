/** Names under which a test file imports what it tests, and the lines that import it. */
import path from 'node:path';
import { packageOf } from '../../../generate/referenced-files.ts';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { TestStyle } from './context.ts';
import { concat, list, print } from './doc.ts';
import { RUNNER_NAMES } from './names.ts';
import type { Sources } from './source.ts';
import { specifierFor } from './specifier.ts';
import type { Binding, Imports } from './stage.ts';
import { camelCase, isIdentifier, memberAccess, quoted } from './words.ts';

/** The path of a module as a whole: `import * as mail`. */
export const NAMESPACE = '*';

export interface ImportsOptions {
  readonly testFile: string;
  readonly style: TestStyle;
  readonly sources: Sources;
  readonly project: { readonly root: string; readonly name: string };
  readonly packageName?: (testFile: string, file: string) => string | undefined;
  /** Names that the file binds already, by `file\0imported`. */
  readonly existing: ReadonlyMap<string, string>;
  readonly taken: Iterable<string>;
}

export function openImports(options: ImportsOptions): Imports {
  const { style, sources } = options;
  const bindings = new Map<string, Binding>();
  const packageName = (file: string) => options.packageName?.(options.testFile, file);
  const taken = new Set([...RUNNER_NAMES, ...options.taken, ...options.existing.values()]);
  const bindingOf = (ref: ExportRef): Binding => {
    const { imported } = split(ref, style, sources);
    const key = `${ref.file}\0${imported}`;
    const known = bindings.get(key);
    if (known) return known;
    const wanted =
      imported === 'default' || imported === NAMESPACE
        ? defaultName(ref.file, options)
        : isIdentifier(imported)
          ? imported
          : `${imported}Function`;
    let local = options.existing.get(key) ?? wanted;
    for (let n = 2; !options.existing.has(key) && taken.has(local); n++) local = `${wanted}${n}`;
    taken.add(local);
    const isMember =
      imported === 'default' &&
      style.modules === 'cjs' &&
      packageOf(ref.file) === undefined &&
      !sources.isCommonJs(ref.file);
    const binding = { file: ref.file, imported, local, isMember };
    bindings.set(key, binding);
    return binding;
  };
  return {
    bindingOf,
    expression: (ref) =>
      bindingOf(ref).local +
      split(ref, style, sources)
        .rest.map((name) => memberAccess(name, style.quote))
        .join(''),
    nameOf: (ref) => {
      const last = ref.path.split('.').at(-1) ?? ref.path;
      return last === 'default' ? defaultName(ref.file, options) : last;
    },
    specifier: (file) =>
      packageOf(file) ?? packageName(file) ?? specifierFor(options.testFile, file, style, options.project.root),
    isOfPackage: (file) => (packageOf(file) ?? packageName(file)) !== undefined,
    locals: () => [...bindings.values()].map((b) => b.local),
  };
}

/** Import lines of the given bindings, one a module, in the order of their paths. */
export function importLines(bindings: readonly Binding[], imports: Imports, style: TestStyle): readonly string[] {
  const files = [...new Set(bindings.map((b) => b.file))];
  const bySpecifier = files.map((file) => ({
    specifier: imports.specifier(file),
    own: bindings.filter((b) => b.file === file),
  }));
  return bySpecifier
    .sort((a, b) => compare(a.specifier, b.specifier))
    .flatMap(({ specifier, own }) => linesOf(specifier, own, style));
}

function linesOf(specifier: string, bindings: readonly Binding[], style: TestStyle): readonly string[] {
  const end = style.semicolons ? ';' : '';
  const from = quoted(specifier, style.quote);
  const main = bindings.find((b) => b.imported === 'default');
  const whole = bindings.find((b) => b.imported === NAMESPACE);
  const named = bindings.filter((b) => b !== main && b !== whole).sort((a, b) => compare(a.imported, b.imported));
  if (style.modules === 'esm') {
    const names = named.map((b) => (b.imported === b.local ? b.local : `${b.imported} as ${b.local}`));
    return [
      ...(whole ? [`import * as ${whole.local} from ${from}${end}`] : []),
      ...(main || names.length > 0 ? [importLine(main?.local, names, from, style)] : []),
    ];
  }
  const names = named.map((b) => (b.imported === b.local ? b.local : `${b.imported}: ${b.local}`));
  return [
    ...(whole ? [`const ${whole.local} = require(${from})${end}`] : []),
    ...(main ? [`const ${main.local} = require(${from})${main.isMember ? '.default' : ''}${end}`] : []),
    ...(names.length ? [requireLine(names, from, style)] : []),
  ];
}

/** `import area, { label } from './sample.js'`, one name a line where it is long. */
export function importLine(main: string | undefined, names: readonly string[], from: string, style: TestStyle): string {
  const braces = names.length
    ? list(main === undefined ? '{' : `${main}, {`, names, '}', { padded: true })
    : (main ?? '');
  return print(concat('import ', braces, ` from ${from}${style.semicolons ? ';' : ''}`), 0, style);
}

/** `const { label } = require('./sample')`, likewise. */
export function requireLine(names: readonly string[], from: string, style: TestStyle): string {
  const braces = list('{', names, '}', { padded: true });
  return print(concat('const ', braces, ` = require(${from})${style.semicolons ? ';' : ''}`), 0, style);
}

/** What is imported, and what is reached from it. Members of `module.exports` are names of their own to a CommonJS test. */
function split(ref: ExportRef, style: TestStyle, sources: Sources): { imported: string; rest: readonly string[] } {
  const [first = 'default', ...rest] = ref.path.split('.');
  if (first === 'default' && rest.length > 0 && style.modules === 'cjs' && sources.isCommonJs(ref.file)) {
    return { imported: rest[0] ?? first, rest: rest.slice(1) };
  }
  return { imported: first, rest };
}

/** The declared name of a default export, else one made from its file, folder or package. */
function defaultName(file: string, options: ImportsOptions): string {
  const named = packageOf(file);
  if (named !== undefined) return camelCase(named.replace(/^node:|^@[^/]+\//, '')) ?? 'subject';
  const declared = options.sources.find({ file, path: 'default' })?.name;
  if (declared !== undefined && isIdentifier(declared)) return declared;
  const stem = path.posix.basename(file).replace(/\.[^.]+$/, '');
  const folder =
    path.posix.dirname(file) === (options.project.root || '.')
      ? options.project.name
      : path.posix.basename(path.posix.dirname(file));
  const generic = ['index', 'main', 'mod'].includes(stem);
  return camelCase(generic ? folder.replace(/^@[^/]+\//, '') : stem) ?? 'subject';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
