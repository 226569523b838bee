/** What an entry hands to the code below it: the outside world as values, so that tests can give their own. */

import { commandless, type TextSink } from './ci-lines.ts';
import { isCi } from './sandbox/environment.ts';

export interface Io {
  /** Results go here, and nothing else. */
  readonly stdout: TextSink;
  /** Progress, notices and errors. */
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path. */
  readonly cwd: string;
  /** True where stderr is a terminal that can show a live line. */
  readonly isTTY: boolean;
  /** True where stdout shows colours: a terminal, and neither NO_COLOR nor TERM=dumb is set; FORCE_COLOR turns them on. */
  readonly color: boolean;
  /** Width of the terminal in characters; 120 where stdout is none. */
  readonly columns: number;
  /** Aborted by Ctrl-C or SIGTERM: partial results are due, exit code 130. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The process's own streams and environment. */
export function processIo(signal: AbortSignal): Io {
  const { stdout, stderr, env } = process;
  const asIs = (sink: TextSink) => sink;
  const shown = isCi(env) ? commandless : asIs;
  return {
    stdout: shown(stdout),
    stderr: shown(stderr),
    env,
    cwd: process.cwd(),
    isTTY: stderr.isTTY === true && env['TERM'] !== 'dumb',
    color: showsColor(env, stdout.isTTY === true),
    columns: stdout.columns ?? 120,
    signal,
    now: Date.now,
  };
}

/** https://no-color.org and https://force-color.org: set and not empty counts. */
function showsColor(env: Io['env'], terminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return terminal && env['TERM'] !== 'dumb';
}
