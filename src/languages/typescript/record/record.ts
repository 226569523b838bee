/** A run of existing tests on wrapped copies of the changed files, which notes how their exports are called. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetPath } from '../../../assets.ts';
import { parseClaim, readClaimedText } from '../../../sandbox/copy/read-claim.ts';
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import type { TestRun } from '../../language.ts';
import type { Recorded, RecordedCall, Recording } from '../../recording.ts';
import { loadInstrumenter } from '../faults/instrumenter.ts';
import { isComponentFile } from '../outline/component-file.ts';
import { recordedCall } from './recording-form.ts';
import { wrapSource } from './wrap-source.ts';

const MAX_FILES = 500;
const MAX_BYTES = 2_000_000;
/** Calls of one function. */
const MAX_CALLS = 24;
/** Texts that stand in the repository, for all tests. */
const MAX_KNOWN = 20_000;
const MAX_KNOWN_TEXT = 200;

/** In front of a test file whose calls are not noted; on one line, so that its lines keep their numbers. */
const QUIET = 'Object.assign(globalThis, { qtestQuiet: true }); ';

export interface RecordParts {
  readonly workspace: Workspace;
  /** The tests with all that they import. */
  readonly closure: readonly string[];
  /** Runs the tests, once. */
  readonly run: () => Promise<TestRun>;
}

/** Never rejects for what the tests do: that a run fails with calls noted says nothing of the tests. */
export async function record(
  { files, quiet }: Recorded,
  { workspace, closure, run }: RecordParts,
): Promise<TestRun & { readonly recording: Recording }> {
  await using scratch = await workspace.newScratch();
  const output = path.join(scratch.path, 'calls');
  mkdirSync(output);
  const known = path.join(scratch.path, 'known.json');
  writeFileSync(known, JSON.stringify(literals(closure.map((file) => workspace.read(file) ?? ''))));
  try {
    const wrapped = await wrap(files, { output, known }, workspace);
    for (const file of wrapped > 0 ? quiet : []) await workspace.write(file, QUIET + (workspace.read(file) ?? ''));
    const ran = await run();
    const calls = readCalls(output, scratch.path, new Set(files.map(({ path: file }) => file)));
    if (wrapped === 0 || calls.length > 0 || (ran.status !== 'crashed' && ran.status !== 'timeout')) {
      return { ...ran, recording: { calls } };
    }
    const how = ran.status === 'timeout' ? 'did not end in time' : 'did not run';
    const notice = `existing tests ${how} while their calls were recorded: the search begins without these`;
    return { ...ran, recording: { calls, notice } };
  } finally {
    await workspace.restore();
  }
}

async function wrap(
  files: Recorded['files'],
  options: { readonly output: string; readonly known: string },
  workspace: Workspace,
): Promise<number> {
  const engine = await loadInstrumenter();
  const program = assetPath('harness', 'recorder.cjs');
  let count = 0;
  for (const { path: file, headText } of files.filter((one) => !isComponentFile(one.path))) {
    const text = attempt(() => wrapSource(engine, headText, { file, program, ...options }));
    if (text === undefined) continue;
    await workspace.write(file, text);
    count++;
  }
  return count;
}

/** The calls that processes of the tests wrote. */
function readCalls(output: string, scratch: string, files: ReadonlySet<string>): readonly RecordedCall[] {
  const lines = new Set<string>();
  let bytes = 0;
  for (const name of readdirSync(output).sort().slice(0, MAX_FILES)) {
    const text = readClaimedText(path.join(output, name), scratch, MAX_BYTES) ?? '';
    bytes += text.length;
    if (bytes > MAX_BYTES) break;
    for (const line of text.split('\n')) lines.add(line);
  }
  const plainFirst = [...lines].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const calls = plainFirst.flatMap((line) => {
    const { success, data } = recordedCall.safeParse(parseClaim(line));
    return success && files.has(data.of.file) ? [data] : [];
  });
  const callables = Map.groupBy(calls, ({ of, member }) => `${of.file}#${of.path}#${member}`);
  return [...callables.values()].flatMap(spread);
}

/** As many as are wanted of one function, from the plainest to the richest. */
function spread(calls: readonly RecordedCall[]): readonly RecordedCall[] {
  if (calls.length <= MAX_CALLS) return calls;
  return Array.from(
    { length: MAX_CALLS },
    (_, at) => calls[Math.floor((at * calls.length) / MAX_CALLS)] as RecordedCall,
  );
}

/** Texts in quotes: whoever reads the repository has read them. */
function literals(sources: readonly string[]): readonly string[] {
  const found = sources.flatMap((source) =>
    [...source.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) => text),
  );
  return [...new Set(found)].filter(({ length }) => length > 0 && length <= MAX_KNOWN_TEXT).slice(0, MAX_KNOWN);
}

/** A file that the parser does not read is run as it is. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined; // faults of it could not be placed either, which is told elsewhere
  }
}
