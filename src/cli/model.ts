/** `qtest model stats` and `qtest model show FILE`: what QTest remembers of a repository, and what it reads in one file. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { languages } from '../languages/registry.ts';
import { buildModel } from '../model/build.ts';
import { cachedOutlines } from '../model/cached-outlines.ts';
import { storePath } from '../model/model.ts';
import type { Outline } from '../model/outline.ts';
import { openStore } from '../model/store.ts';
import { languageOf } from '../project-of.ts';
import { plural, thousands } from '../report/words.ts';
import { oneLine } from '../short-text.ts';

/** Reads every file of the work tree into the store. */
export async function modelBuild(io: Io): Promise<number> {
  const { files } = await buildModel(io);
  io.stdout.write(`${plural(files, 'file')} read.\n`);
  return 0;
}

/** Where the store lies, what it holds, and how much of the last run came from it. Changes nothing. */
export async function modelStats(io: Io): Promise<number> {
  const place = storePath(await repositoryRoot(io.cwd), io);
  if (place === undefined || !existsSync(place)) {
    io.stdout.write('Nothing is remembered of this repository yet. `qtest run` begins it.\n');
    return 0;
  }
  using store = await openStore(place);
  if (store.notice !== undefined) io.stderr.write(`notice: ${store.notice}\n`);
  const { outlines, bytes } = store.size;
  const last = store.lastRun;
  const rows = [
    ['store', place],
    [
      'files',
      `${thousands(outlines)} in ${bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`}`,
    ],
    ['last run', last === undefined ? 'none' : usage(last.asked, last.found)],
  ];
  io.stdout.write(table(rows));
  return 0;
}

function usage(asked: number, found: number): string {
  return `${thousands(found)} of ${thousands(asked)} files from the store (${Math.floor((100 * found) / asked)} %)`;
}

/** The outline of a file of the work tree, relative to `io.cwd`. Throws ConfigurationError for one that cannot be read. */
export async function modelShow(file: string, io: Io): Promise<number> {
  const root = await repositoryRoot(io.cwd);
  const absolute = path.resolve(io.cwd, file);
  using store = await openStore(storePath(root, io) ?? ':memory:');
  const language = await cachedOutlines(languageOf(file, await languages()), store, { asked: 0, found: 0 });
  const text = await readFile(absolute, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) throw error;
    throw new ConfigurationError(`${file} is not a file in ${io.cwd}.`);
  });
  io.stdout.write(outlineText(await language.outline(absolute, text)));
  return 0;
}

function outlineText({ functions, bindings, imports, exports, error }: Outline): string {
  const lines = ({ line, endLine }: { readonly line: number; readonly endLine: number }) =>
    line === endLine ? `${line}` : `${line}-${endLine}`;
  const sections: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['Functions', functions.map((one) => [lines(one), one.name, one.kind, one.digest])],
    ['Bindings', bindings.map((one) => [lines(one), one.name, '', one.digest])],
    [
      'Imports',
      imports.map(({ specifier, kind, names }) => [specifier, kind, names.map(({ imported }) => imported).join(', ')]),
    ],
    ['Exports', exports.map(({ name, local, from }) => [name, from ?? local ?? ''])],
  ];
  const shown = sections.filter(([, rows]) => rows.length > 0).map(([title, rows]) => `${title}\n${table(rows, '  ')}`);
  if (error !== undefined) shown.push(`Syntax error in line ${error.line}, column ${error.column}\n`);
  return shown.length === 0 ? 'Nothing but comments.\n' : shown.join('\n');
}

/** Cells in columns, two spaces apart. */
function table(rows: readonly (readonly string[])[], indent = ''): string {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
