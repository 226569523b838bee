/** What a run leaves behind: the last result for the commands that follow, the history, the reports. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunOptions } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { appendHistory, HISTORY_PATH, historyLine } from '../report/history.ts';
import type { HtmlReportOptions } from '../report/html/report.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { writeOwn } from '../verify/write.ts';
import { LAST_RESULT } from './last-result.ts';

/** Writes every output of the run; returns the result with the place of its report in it. */
export async function writeOutputs(result: RunResult, options: RunOptions, io: Io): Promise<RunResult> {
  const root = await repositoryRoot(io.cwd);
  const folder =
    options.output.report === undefined ? path.join(root, '.qtest') : path.resolve(io.cwd, options.output.report);
  const reported = { ...result, report: relativeTo(io.cwd, path.join(folder, 'report.html')) };
  const json = renderJson(reported);
  await writeOwn(root, path.posix.relative('.qtest', LAST_RESULT), json);
  await appendHistory(path.join(root, HISTORY_PATH), historyLine(reported, new Date(io.now()).toISOString()));
  await writeGiven(folder, {
    'report.html': await htmlText(reported, root),
    'junit.xml': renderJunit(reported),
    'comment.md': renderMarkdown(reported),
  });
  if (options.output.json !== undefined) {
    const file = path.resolve(io.cwd, options.output.json);
    await writeGiven(path.dirname(file), { [path.basename(file)]: json });
  }
  return reported;
}

async function htmlText(result: RunResult, root: string): Promise<string> {
  const { renderHtml } = await import('../report/html/report.ts');
  if (result.mutationReport === undefined) return renderHtml(result);
  const { readElements } = await import('../report/html/elements.ts');
  const mutation: NonNullable<HtmlReportOptions['mutation']> = JSON.parse(
    await readFile(path.join(root, result.mutationReport), 'utf8'),
  );
  return renderHtml(result, { mutation, elements: await readElements() });
}

/** Files at a place that the user named (or `.qtest`, which exists by now). */
async function writeGiven(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
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
