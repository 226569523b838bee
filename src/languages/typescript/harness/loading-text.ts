import { stripVTControlCharacters } from 'node:util';

/** A compiler's frame of the source, which it prints below its message. */
const FRAME = /^\s*(?:>?\s*\d+\s*\||\|?\s*\^|\|)/;

/** The first lines of what loading threw, on one line: without colours and without the compiler's view of the source. */
export function loadingText(error: string): string {
  const lines = stripVTControlCharacters(error).split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !FRAME.test(line) && !/^\s+at\s/.test(line))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' ');
}
