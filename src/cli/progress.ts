import type { TextSink } from '../ci-lines.ts';
import type { Io } from '../io.ts';

/** Where stages report what they do: one live line on a terminal, plain lines elsewhere, nothing with --quiet. */
export interface Progress {
  /** Takes whole lines. Several at once stay, with --quiet too, and those that begin with `notice: ` stay on the terminal; all others give way to the next. */
  readonly sink: TextSink;
  /** Takes the live line away; what is written afterwards goes to stderr as usual. */
  end(): void;
}

const CLEAR_LINE = '\r\u001B[2K';
const CONTROL = /\p{Cc}/gu;

export function openProgress(io: Io, quiet: boolean): Progress {
  if (quiet) return { sink: { write: (text) => isExtract(text) && io.stderr.write(text) }, end: () => {} };
  if (!io.isTTY) return { sink: { write: eachOnce(io.stderr) }, end: () => {} };
  const started = io.now();
  const write = (text: string) => {
    if (isExtract(text)) {
      io.stderr.write(`${CLEAR_LINE}${text}`);
      return;
    }
    const line = text.trimEnd().split('\n').at(-1)?.replace(CONTROL, ' ') ?? '';
    if (line.startsWith('notice: ')) {
      io.stderr.write(`${CLEAR_LINE}${line}\n`);
      return;
    }
    const elapsed = `${Math.round((io.now() - started) / 1000)} s`;
    io.stderr.write(`${CLEAR_LINE}${`${elapsed.padStart(5)}  ${line}`.slice(0, Math.max(20, io.columns - 1))}`);
  };
  return { sink: { write }, end: () => void io.stderr.write(CLEAR_LINE) };
}

/** What was asked for and is no progress, such as prompts. */
function isExtract(text: string): boolean {
  return text.trimEnd().includes('\n');
}

/** Two stages in a row that say the same are one to the reader. */
function eachOnce(sink: TextSink): TextSink['write'] {
  let last = '';
  return (text) => {
    if (text !== last) sink.write(text);
    last = text;
  };
}
