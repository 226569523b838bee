/** What a source file says of its exports, read from its syntax alone: parameter names, async functions, error classes. */
import path from 'node:path';
import type { ts as TypeScript } from 'ts-morph';
import type { ExportRef } from '../../../generate/test-case.ts';
import { isComponentFile } from '../outline/component-file.ts';
import { SCRIPT } from '../siblings.ts';
import type { SourceReader } from './context.ts';
import { readExports, type SourceExport, type SourceFunction } from './source-exports.ts';
import { camelCase, upperFirst } from './words.ts';

/** Knowledge of source files; every answer is undefined where the syntax does not tell. */
export interface Sources {
  readonly find: (ref: ExportRef) => SourceExport | undefined;
  /** The function that a call of the export, or of its member, runs. */
  readonly callable: (ref: ExportRef, member?: string) => SourceFunction | undefined;
  /** Whether the file exports something by that name. */
  readonly exports: (file: string, name: string) => boolean;
  /** True where the file only passes on what another one exports. */
  readonly isForwarded: (ref: ExportRef) => boolean;
  /** Where a file imports a name from, if that is another file of the repository. */
  readonly importOf: (file: string, name: string) => ExportRef | undefined;
  /** True where errors of the class carry its name in `error.name`. */
  readonly namesItself: (file: string, errorClass: string) => boolean;
  /** True where the file calls functions whose last digits the language leaves to the engine. */
  readonly isInexact: (file: string) => boolean;
  /** CommonJS by its text: `module.exports` or `exports.x`. */
  readonly isCommonJs: (file: string) => boolean;
  /** Whether its decorators may need `reflect-metadata`, which it does not load itself. */
  readonly needsMetadata: (file: string) => boolean;
}

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '/index.ts',
  '/index.tsx',
  '/index.js',
];
const MAX_HOPS = 5;
/** ECMAScript calls these results implementation-approximated; a square root is exact. */
const INEXACT =
  /\bMath\s*\.\s*(?:a?(?:sin|cos|tan)h?|atan2|cbrt|expm?1?|hypot|log(?:10|1p|2)?|pow)\b|[\w)\]]\s*\*\*=?\s*[\w(]/;

export function openSources(reader: SourceReader, ts: typeof TypeScript): Sources {
  const known = new Map<string, ReadonlyMap<string, SourceExport>>();
  const exportsOf = (file: string): ReadonlyMap<string, SourceExport> => {
    const before = known.get(file);
    if (before) return before;
    const text = reader.readFile(file);
    const written = () => (isComponentFile(file) ? componentExport(file) : readExports(ts, file, text ?? ''));
    const read: ReadonlyMap<string, SourceExport> = text === undefined ? new Map() : written();
    known.set(file, read);
    return read;
  };
  const find = (ref: ExportRef, hops = 0): SourceExport | undefined => {
    const table = exportsOf(ref.file);
    const direct = table.get(ref.path) ?? table.get(ref.path.replace(/^default\./, '')) ?? member(table, ref.path);
    if (hops > MAX_HOPS || (direct && !direct.from)) return direct;
    const targets = direct?.from
      ? [direct.from]
      : [...table.values()].flatMap((e) => (e.name === '*' && e.from ? [{ ...e.from, path: ref.path }] : []));
    for (const target of targets) {
      const file = resolve(reader, ref.file, target.specifier);
      const found = file === undefined ? undefined : find({ file, path: target.path }, hops + 1);
      if (found) return found;
    }
    return undefined;
  };
  return {
    find,
    callable: (ref, name) => {
      const found = find(ref);
      return name === undefined ? found?.call : (found?.members.get(name) ?? undefined);
    },
    exports: (file, name) => find({ file, path: name }) !== undefined,
    isForwarded: ({ file, path: name }) => {
      const own = exportsOf(file).get(name);
      return own ? own.from !== undefined : find({ file, path: name }) !== undefined;
    },
    importOf: (file, name) => {
      const found = importOf(reader, file, name);
      return found && find(found) ? found : undefined;
    },
    namesItself: (file, errorClass) =>
      new RegExp(`\\bname\\s*=\\s*(['"\`])${escapeRegExp(errorClass)}\\1`).test(reader.readFile(file) ?? ''),
    isInexact: (file) => INEXACT.test(reader.readFile(file) ?? ''),
    isCommonJs: (file) => /(?:^|[^\w.])(?:module\.exports|exports\.\w+)\s*=/.test(reader.readFile(file) ?? ''),
    needsMetadata: (file) => {
      const text = reader.readFile(file) ?? '';
      return /^\s*@[A-Z]\w*\(/m.test(text) && !/['"](?:reflect-metadata|@nestjs\/[\w-]+)['"]/.test(text);
    },
  };
}

/** A component is called as its file, `index.vue` as its folder. */
function componentExport(file: string): ReadonlyMap<string, SourceExport> {
  const stem = path.posix.basename(file, path.posix.extname(file));
  const called = camelCase(stem === 'index' ? path.posix.basename(path.posix.dirname(file)) : stem) ?? 'component';
  return new Map([['default', { name: upperFirst(called), kind: 'value', call: undefined, members: new Map() }]]);
}

/** `import { name } from './x'` and `const { name } = require('./x')`, by the text. */
function importOf(reader: SourceReader, file: string, name: string): ExportRef | undefined {
  const text = reader.readFile(file) ?? '';
  const pattern =
    /(?:import\s+(?:[\w$]+\s*,\s*)?|(?:const|let|var)\s+)\{([^}]*)\}\s*(?:from\s*|=\s*require\(\s*)(['"])([^'"\n]+)\2/g;
  for (const [, names = '', , specifier = ''] of text.matchAll(pattern)) {
    for (const part of names.split(',')) {
      const [imported = '', local = imported] = part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+|\s*:\s*/);
      const target = local === name ? resolve(reader, file, specifier) : undefined;
      if (target !== undefined) return { file: target, path: imported };
    }
  }
  return undefined;
}

function member(table: ReadonlyMap<string, SourceExport>, dotted: string): SourceExport | undefined {
  const at = dotted.lastIndexOf('.');
  const call = at < 0 ? undefined : table.get(dotted.slice(0, at))?.members.get(dotted.slice(at + 1));
  return call && { name: dotted.slice(at + 1), kind: 'function', call, members: new Map() };
}

function resolve(reader: SourceReader, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return sourceAt(path.posix.join(path.posix.dirname(from), specifier), reader);
}

/** The file that an import of `base` reaches, by trying endings; TypeScript's `./x.js` means `./x.ts`. */
export function sourceAt(base: string, reader: SourceReader): string | undefined {
  const bare = base.replace(/\.([cm]?)js$/, '');
  const stems = bare === base ? [base.replace(/\/$/, '')] : [base, bare];
  return stems
    .flatMap((stem) => ENDINGS.map((ending) => stem + ending))
    .find((file) => SCRIPT.test(file) && reader.readFile(file) !== undefined);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
