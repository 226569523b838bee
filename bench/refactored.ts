/** A repository of refactorings, each in a folder of its own: commit and tag `base`, head in the work tree. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Refactoring } from '../__tests__/e2e/refactorings.ts';
import { git, gitCommit } from './packages.ts';

export function makeRefactored(work: string, all: readonly Refactoring[]): void {
  makeUnrefactored(work, all);
  putRefactored(work, all, 'head');
}

/** Base alone. */
export function makeUnrefactored(work: string, all: readonly Refactoring[]): void {
  git(work, 'init', '-q', '-b', 'main');
  writeFileSync(path.join(work, 'package.json'), '{ "name": "tidy", "type": "module" }\n');
  putRefactored(work, all, 'base');
  git(work, 'add', '-A');
  gitCommit(work, '-m', 'base');
  git(work, 'tag', 'base');
}

/** The files of one side. */
export function putRefactored(work: string, all: readonly Refactoring[], side: 'base' | 'head'): void {
  all.forEach((one, at) => {
    for (const [name, text] of Object.entries(one[side])) {
      const file = path.join(work, folderOf(at), name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
  });
}

/** Of the refactoring with this number. */
export function folderOf(at: number): string {
  return `src/r${at}/`;
}
