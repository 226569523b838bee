import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { assetPath } from '../../assets.ts';

/** Text of the script that shows a mutation report: beside the bundle in `assets`, from source in its package. */
export async function readElements(): Promise<string> {
  const installed = assetPath('node_modules', 'mutation-testing-elements', 'dist', 'mutation-test-elements.js');
  const bundled = assetPath('assets', 'mutation-test-elements.js');
  return readFile(existsSync(installed) ? installed : bundled, 'utf8');
}
