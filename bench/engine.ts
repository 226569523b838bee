import { engineFolder, isEngineInstalled } from '../src/languages/typescript/engine/home.ts';

/** Folder of the installed engine. Throws where no run has installed it yet. */
export function engineHome(): string {
  if (!isEngineInstalled()) throw new Error('StrykerJS is not installed yet: `node dist/cli.js doctor` says how');
  return engineFolder();
}
