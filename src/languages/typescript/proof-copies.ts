/** What a proof runs: the one test in a file of its own, over the source with the fault and over head's. */
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import type { ProveRequest } from '../language.ts';
import type { TsProject } from './project.ts';
import { onlyTest } from './render/remove.ts';
import type { Resolve } from './resolve.ts';
import { type ImportsOf, siblingPath, writeSiblings } from './siblings.ts';

export interface ProveContext {
  readonly project: TsProject;
  readonly workspace: Workspace;
  readonly importsOf: ImportsOf;
  readonly resolve: Resolve;
}

export type Proof = ProveRequest['proofs'][number];

/** The copies of one proof: the test that must fail, and the same test over head's own text, which must pass. */
export interface Copies {
  readonly fault: string;
  readonly control: string;
}

/**
 * Writes the copies of each proof, in the order of the proofs; undefined where the fault's text does not stand at its place or
 * the test's imports do not lead there. A copy holds no other test: what hangs or breaks there is what the proof is about. An
 * empty title path stands for all of the file.
 */
export async function writeCopies(
  context: ProveContext,
  proofs: readonly Proof[],
): Promise<readonly (Copies | undefined)[]> {
  const controls = new Map<string, string | undefined>();
  const copies: (Copies | undefined)[] = [];
  for (const [at, proof] of proofs.entries()) {
    const text = textWith(context.workspace, proof);
    const fault = text && (await writeCopy(context, proof, `qtest-f${at}`, text.mutated));
    const key = [proof.fault.file, proof.test.path, ...proof.titlePath].join('\0');
    if (text && fault && !controls.has(key)) {
      controls.set(key, await writeCopy(context, proof, `qtest-h${controls.size}`, text.head));
    }
    const control = controls.get(key);
    copies.push(fault && control ? { fault, control } : undefined);
  }
  return copies;
}

/** Writes the test's copy and the files between it and the source; undefined when the test's imports do not lead there. */
async function writeCopy(
  { workspace, importsOf, resolve }: ProveContext,
  { test, titlePath, fault }: Proof,
  tag: string,
  sourceText: string,
): Promise<string | undefined> {
  const siblings = await writeSiblings({
    workspace,
    tag,
    overlay: new Map([
      [test.path, titlePath.length > 0 ? onlyTest(test.text, titlePath) : test.text],
      [fault.file, sourceText],
    ]),
    entries: [test.path],
    importsOf,
    resolve,
    nameOf: (file, of) => (file === test.path ? testCopyPath(file, of) : siblingPath(file, of)),
  });
  return siblings.has(fault.file) ? siblings.get(test.path) : undefined;
}

/** `x.qtest.test.ts` becomes `x.qtest.<tag>.test.ts`: the runner must still see a test in it. */
function testCopyPath(file: string, tag: string): string {
  const named = /^(.*?)([.-](?:test|spec)\.[cm]?[jt]sx?)$/.exec(file);
  return named ? `${named[1]}.${tag}${named[2]}` : siblingPath(file, tag);
}

/** The source with and without the fault; undefined when the fault's original text does not stand at its place. */
export function textWith(
  workspace: Workspace,
  { fault }: Proof,
): { readonly head: string; readonly mutated: string } | undefined {
  const head = workspace.read(fault.file);
  if (head === undefined || head.slice(fault.start, fault.end) !== fault.original) return undefined;
  return { head, mutated: head.slice(0, fault.start) + fault.replacement + head.slice(fault.end) };
}
