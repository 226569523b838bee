/** Containers of another system or processor than this machine's: programs run on Node of the image there, and packages installed for it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { newPart, noteContainers, runFolder } from '../programs/run-folder.ts';
import type { Foreign } from '../sandbox.ts';
import { askDocker, RUN_LABEL } from './docker-client.ts';

/** Where an image has Node, a folder for each major version. */
const NODES = '/opt/node';
/** The major version that QTest's own files are written for. */
const OWN = 24;
const COPY_MS = 120_000;
/** By Node's names of processors (`process.arch`), where an image calls them otherwise. */
const PROCESSORS: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };

/** This machine, as images are named. */
export function platformHere(): string {
  return `${process.platform}/${PROCESSORS[process.arch] ?? process.arch}`;
}

/**
 * What programs run on in containers of an image for `platform`; undefined where that is this machine's own. Node is copied out of the
 * image, so that it lies at one path inside and outside, as all else. Throws an Error that says what the image lacks.
 */
export async function foreignOf(image: string, platform: string): Promise<Foreign | undefined> {
  if (platform === platformHere()) return undefined;
  noteContainers();
  const folder = newPart('nodes');
  const label = `--label=${RUN_LABEL}=${path.basename(runFolder())}`;
  const id = await askDocker(['create', '--network=none', '--pull=never', label, '--entrypoint=/bin/true', image]);
  try {
    await askDocker(['cp', `${id}:${NODES}/.`, folder], COPY_MS);
  } finally {
    await askDocker(['rm', '--force', id]).catch(() => {}); // gone, or found by the next run
  }
  const nodes = new Map(readdirSync(folder).map((name) => [Number(name), path.join(folder, name, 'bin/node')]));
  if (!nodes.has(OWN)) throw new Error(`the image has no Node ${OWN} in ${NODES}`);
  return { platform, nodes };
}

/** The Node that runs QTest's own files inside, absolute. */
export function ownNode(foreign: Foreign | undefined): string {
  return foreign?.nodes.get(OWN) ?? process.execPath;
}
