/** What a run leaves behind: the last result for the commands that follow, the history, the reports. */
import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunOptions } from '../config.ts';
import { ConfigurationError, writing } from '../errors.ts';
import { repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { appendHistory, HISTORY_PATH, historyLine } from '../report/history.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { MUTATION_REPORT } from '../report/mutation-report.ts';
import { renderSarif } from '../report/sarif.ts';
import type { Finished } from '../run.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { writeOwn } from '../verify/write.ts';
import { LAST_RESULT } from './last-result.ts';

export interface Saved {
  /** With the place of its report, where that was written. */
  readonly result: RunResult;
  /** The first failure. What can be written is written all the same, and nothing of an earlier run stays in its place. */
  readonly unsaved?: unknown;
}

/** Writes every output of the run. */
export async function writeOutputs(finished: Finished, options: RunOptions, io: Io): Promise<Saved> {
  const root = await repositoryRoot(io.cwd);
  const { report, json } = options.output;
  const folder = report === undefined ? path.join(root, '.qtest') : path.resolve(io.cwd, report);
  const withReport = { ...finished.result, report: relativeTo(io.cwd, path.join(folder, 'report.html')) };
  const { mutation } = finished;
  const own = (name: string, text: string) =>
    saved(path.join(root, name), () => writeOwn(root, path.posix.relative('.qtest', name), text));

  const failures = mutation ? [await own(MUTATION_REPORT, JSON.stringify(mutation))] : [];
  const unreported = await saved(path.join(folder, 'report.html'), async () =>
    writeGiven(folder, {
      'report.html': await htmlText(withReport, mutation),
      'junit.xml': renderJunit(withReport),
      'qtest.sarif': renderSarif(withReport),
      'comment.md': renderMarkdown(withReport),
    }),
  );
  const result = unreported === undefined ? withReport : finished.result;
  const unkept = await own(LAST_RESULT, renderJson(result));
  failures.push(unreported, unkept ?? (await saved(undefined, () => noted(result, root, io))));
  if (json !== undefined) {
    const file = path.resolve(io.cwd, json);
    failures.push(
      await saved(file, () => writeGiven(path.dirname(file), { [path.basename(file)]: renderJson(result) })),
    );
  }
  const unsaved = failures.find((failure) => failure !== undefined);
  return { result, ...(unsaved === undefined ? {} : { unsaved }) };
}

function noted(result: RunResult, root: string, io: Io): Promise<void> {
  return appendHistory(path.join(root, HISTORY_PATH), historyLine(result, new Date(io.now()).toISOString()));
}

/** What failed; undefined where it went well. `file` is taken away then, as it is of an earlier run. */
async function saved(file: string | undefined, write: () => Promise<void>): Promise<unknown> {
  try {
    await write();
    return undefined;
  } catch (error) {
    // What cannot be taken away either (no such folder, no permission) is told by the first failure.
    if (file !== undefined && (await lstat(file).catch(() => undefined))?.isFile())
      await rm(file).catch(() => undefined);
    return error;
  }
}

async function htmlText(result: RunResult, mutation: Finished['mutation']): Promise<string> {
  const { renderHtml } = await import('../report/html/report.ts');
  if (mutation === undefined) return renderHtml(result);
  const { readElements } = await import('../report/html/elements.ts');
  return renderHtml(result, { mutation, elements: await readElements() });
}

/** Files at a place that the user named (or `.qtest`, which exists by now). */
async function writeGiven(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      await writeFile(file, text).catch((error: unknown) => Promise.reject(writing(file, error)));
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS'].includes(code)) throw error;
    throw new ConfigurationError(
      `${folder} cannot be written to (${code}). Name another place with --report or --json.`,
    );
  }
}

function relativeTo(cwd: string, file: string): string {
  const relative = path.relative(cwd, file);
  return relative.startsWith('..') ? file : relative;
}
