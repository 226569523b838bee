/**
 * Actions of GitHub that cannot be had without it, for act: `uses: actions/checkout@…` and the like start what stands in the folders beside
 * this file, each bundled to one file as actions are.
 */
import { cpSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Folders } from '../act.ts';

const CACHE = process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev');
/** As scripts/real-parts/artifacts.sh installs them. */
const PACKAGES = path.join(CACHE, 'packages/artifacts/node_modules');

export class StandIns {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async make(folders: Folders): Promise<StandIns> {
    const folder = folders.make('stand-ins');
    const here = import.meta.dirname;
    const names = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? entry.name : [],
    );
    for (const name of names)
      cpSync(path.join(here, name, 'action.yml'), path.join(folder, name, 'action.yml'), { recursive: true });
    await build({
      entryPoints: names.map((name) => path.join(here, name, 'main.mjs')),
      outbase: here,
      outdir: folder,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      // A package asks for the name of a class.
      keepNames: true,
      platform: 'node',
      nodePaths: [PACKAGES],
      logLevel: 'error',
    });
    return new StandIns(folder);
  }

  /** The folder of each of GitHub's actions that a workflow uses, by what follows `uses:`. */
  of(workflow: string): Readonly<Record<string, string>> {
    const used = [...workflow.matchAll(/uses: (actions\/([\w-]+)@[\w.]+)/g)];
    return Object.fromEntries(used.map(([, uses = '', name = '']) => [uses, path.join(this.#folder, name)]));
  }
}
