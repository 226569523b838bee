/** Runs on the shop's changes that bench/shop.ts left by `--keep`, and their tests started by hand. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunResult, Survivor, TestEntry } from '../src/verdict/run-result.ts';
import { type CertificateFile, certificatePath } from '../src/verify/certificate.ts';
import { isNamed, loneTests } from './lone-test.ts';
import type { Kept } from './reached.ts';
import { runInShop } from './shop-changes.ts';

/** What of a fault says where it lies: a text of a file in place of another one, from offset `start`. */
export interface Edit {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly original: string;
  readonly replacement: string;
}

export interface KeptTest {
  readonly entry: TestEntry;
  /** With what its file needs for it alone. */
  readonly text: string;
  /** The fault of its certificate. */
  readonly fault: Edit;
  /** True where something stands in for a collaborator: a function of the test's own, or an object that is less than its type. */
  readonly doubles: boolean;
}

const DOUBLE = /\b(?:vi|jest|mock)\.(?:fn|mock|spyOn)\b|\bas never\b|=>/;

/** DIR of the option `--runs=DIR`. */
export function runsFolder(): string {
  const option = process.argv.find((arg) => arg.startsWith('--runs='));
  if (option === undefined) throw new Error('where are the runs? --runs=DIR, as bench/shop.ts --keep=DIR left them');
  return option.slice('--runs='.length);
}

/** A run that was kept, by the name of its change; undefined where there is none. */
export function readKept(folder: string, name: string): Kept | undefined {
  const file = path.join(folder, `${name.replaceAll('/', '+')}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
}

/** The tests that a run wrote, or has ready. */
export function keptTests({ tests, files }: RunResult): readonly KeptTest[] {
  const texts = new Map(files.map(({ path: file, text }) => [file, text]));
  return tests.flatMap((entry) => {
    const alone = loneTests(entry.file, texts.get(entry.file) ?? '').find((one) => isNamed(one, entry.name));
    const proofs = JSON.parse(texts.get(certificatePath(entry.file)) ?? '{"cases":[]}') as CertificateFile;
    const proof = proofs.cases.find(({ id }) => id === entry.id);
    if (!alone || !proof) return [];
    const { body } = alone;
    const inside = body.slice(body.indexOf('=>') + 2).replaceAll(/expect\(\s*(?:async )?\(\) =>/g, '');
    return [{ entry, text: alone.text, fault: proof.fault, doubles: DOUBLE.test(inside) }];
  });
}

/** Puts the test files of a run into the shop. */
export function putTests(shop: string, { files }: RunResult): void {
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(shop, file)), { recursive: true });
    writeFileSync(path.join(shop, file), text);
  }
}

/** Of a fault that a result tells of, on the files as they stand in the shop. */
export function editOf(shop: string, { id, file, line, column, original, replacement }: Survivor): Edit {
  const lines = readFileSync(path.join(shop, file), 'utf8').split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  return { id, file, start, original, replacement };
}

/** What `doing` answers while the fault stands in its file. Throws where the file has another text there. */
export function withFault<T>(shop: string, { file, start, original, replacement }: Edit, doing: () => T): T {
  const full = path.join(shop, file);
  const text = readFileSync(full, 'utf8');
  if (!text.startsWith(original, start)) throw new Error(`${file} has another text at ${start}: ${original}`);
  writeFileSync(full, `${text.slice(0, start)}${replacement}${text.slice(start + original.length)}`);
  try {
    return doing();
  } finally {
    writeFileSync(full, text);
  }
}

/** Runs one test by the shop's own runner: true where it passes. */
export function passesInShop(shop: string, { file, name }: Pick<TestEntry, 'file' | 'name'>): boolean {
  const [, owner = ''] = file.split('/');
  const pattern = name.replaceAll(' > ', ' ').replaceAll(/[^\w\s]/g, '.');
  const inPackage = path.relative(path.join('packages', owner), file);
  return runInShop(shop, owner, 'vitest', 'run', inPackage, '-t', `^${pattern}$`).length === 0;
}
