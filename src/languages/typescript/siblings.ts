/** Other revisions of files beside the present ones, so that both load side by side under the project's own transforms. */
import path from 'node:path';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import type { Resolve } from './resolve.ts';

/** An import of a file: the specifier as written, and the offsets of its text without quotes. */
export interface FileImport {
  readonly specifier: string;
  readonly start: number;
  readonly end: number;
}

/** The imports of a file with this text, in any order. */
export type ImportsOf = (path: string, text: string) => Promise<readonly FileImport[]> | readonly FileImport[];

export interface SiblingRequest {
  readonly workspace: Workspace;
  /** Goes into the names: `src/x.ts` becomes `src/x.<tag>.ts`. */
  readonly tag: string;
  /** Texts that differ from what stands in the workspace, by path relative to the repository. */
  readonly overlay: ReadonlyMap<string, string>;
  /** Files that get a sibling in any case. */
  readonly entries: readonly string[];
  readonly importsOf: ImportsOf;
  readonly resolve: Resolve;
  /** The sibling's path, where it is not to be `<name>.<tag>.<ending>`. */
  readonly nameOf?: (path: string, tag: string) => string;
}

/**
 * Writes a sibling of every entry and of every file between the entries and the overlay, with the imports among them leading
 * to each other. Imports of all else stay as they are. Returns the siblings' paths by the path of the original.
 */
export async function writeSiblings(request: SiblingRequest): Promise<Map<string, string>> {
  const nameOf = request.nameOf ?? siblingPath;
  const files = await closure(request);
  const affected = affectedFiles(files, new Set([...request.overlay.keys(), ...request.entries]));
  const inOrder = [...affected].sort((a, b) => (a < b ? -1 : 1));
  const siblings = new Map(inOrder.map((file) => [file, nameOf(file, request.tag)]));
  for (const [file, sibling] of siblings) {
    const { text, imports } = files.get(file) as FileNode;
    await request.workspace.write(sibling, unchecked(sibling, rewritten(text, sibling, imports, siblings)));
  }
  return siblings;
}

/** `src/x.ts` with the tag `qtest-base` is `src/x.qtest-base.ts`. */
export function siblingPath(file: string, tag: string): string {
  const ending = path.posix.extname(file);
  return `${file.slice(0, file.length - ending.length)}.${tag}${ending}`;
}

interface FileNode {
  readonly text: string;
  readonly imports: readonly (FileImport & { readonly target: string })[];
}

/** A file that Vite, Jest and Node load as code, by themselves or by a plugin. */
export const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;

/** The entries and all files of the repository that they lead to. */
async function closure({
  workspace,
  overlay,
  entries,
  importsOf,
  resolve,
}: SiblingRequest): Promise<Map<string, FileNode>> {
  const files = new Map<string, FileNode>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file) || !SCRIPT.test(file)) continue;
    const text = overlay.get(file) ?? workspace.read(file);
    if (text === undefined) continue;
    const imports: (FileImport & { target: string })[] = [];
    for (const found of await importsOf(file, text)) {
      const target = resolve(file, found.specifier) ?? missingTarget(file, found.specifier, overlay);
      if (target !== undefined) imports.push({ ...found, target });
    }
    files.set(file, { text, imports });
    open.push(...imports.map((found) => found.target));
  }
  return files;
}

/** A file that only the overlay has (base knew it, head deleted it): relative imports alone can lead there. */
function missingTarget(from: string, specifier: string, overlay: ReadonlyMap<string, string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const wanted = path.posix.join(path.posix.dirname(from), specifier);
  const bare = wanted.replace(/\.[cm]?jsx?$/, '');
  for (const file of overlay.keys()) {
    const known = file.replace(SCRIPT, '');
    if (file === wanted || known === wanted || known === bare || known === `${wanted}/index`) return file;
  }
  return undefined;
}

/** Files from which one of the roots can be reached, the roots themselves included. */
function affectedFiles(files: ReadonlyMap<string, FileNode>, roots: ReadonlySet<string>): Set<string> {
  const importers = new Map<string, string[]>();
  for (const [file, { imports }] of files) {
    for (const { target } of imports) importers.set(target, [...(importers.get(target) ?? []), file]);
  }
  const affected = new Set<string>();
  const open = [...roots].filter((file) => files.has(file));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (affected.has(file)) continue;
    affected.add(file);
    open.push(...(importers.get(file) ?? []));
  }
  return affected;
}

function rewritten(
  text: string,
  sibling: string,
  imports: FileNode['imports'],
  siblings: ReadonlyMap<string, string>,
): string {
  let result = text;
  for (const { specifier, start, end, target } of [...imports].sort((a, b) => b.start - a.start)) {
    const to = siblings.get(target);
    if (to !== undefined)
      result = result.slice(0, start) + escaped(newSpecifier(specifier, sibling, target, to)) + result.slice(end);
  }
  return result;
}

/** Written like the old one: without an ending, or with `.js` for a TypeScript file, where that was so. */
function newSpecifier(specifier: string, from: string, target: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  const plain = relative.startsWith('.') ? relative : `./${relative}`;
  const ending = path.posix.extname(to);
  if (!specifier.startsWith('.') || specifier.endsWith(path.posix.extname(target))) return plain;
  const written = /\.[cm]?jsx?$/.exec(specifier)?.[0] ?? '';
  return plain.slice(0, plain.length - ending.length) + written;
}

/** Runners that check types as they transform must take the other revision as it is. Comments that runners read stay first. */
export function unchecked(file: string, text: string): string {
  if (!/\.[cm]?tsx?$/.test(file)) return text;
  const head = /^(?:#!.*\n)?(?:\s*\/\*[\s\S]*?\*\/)*/.exec(text)?.[0] ?? '';
  return `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}// @ts-nocheck\n${text.slice(head.length)}`;
}

function escaped(specifier: string): string {
  return specifier
    .replace(/[\\'"`]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
