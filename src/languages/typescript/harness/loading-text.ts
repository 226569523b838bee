import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** A compiler's frame of the source, which it prints below its message. */
const FRAME = /^\s*(?:>?\s*\d+\s*\||\|?\s*\^|\|)/;

const NEEDS_COMPILER =
  'Node runs TypeScript only where taking the types away makes JavaScript of it: use Vitest, or a test script that loads tsx';

/**
 * The first lines of what loading threw, on one line: without colours and without the compiler's view of the source. Says what
 * helps where Node alone cannot run the TypeScript.
 */
export function loadingText(error: string): string {
  const lines = stripVTControlCharacters(error).split('\n');
  const text = lines
    .filter((line) => line.trim() !== '' && !FRAME.test(line) && !/^\s+at\s/.test(line))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' ');
  return isForCompiler(text) ? `${text}. ${NEEDS_COMPILER}` : text;
}

/** Syntax that Node does not take away (enums, parameter properties), or `./a.js` for what is written in `a.ts`. */
function isForCompiler(text: string): boolean {
  if (text.includes('not supported in strip-only mode')) return true;
  const [, stem] = /Cannot find module '([^']+)\.[cm]?js' imported from \S+\.[cm]?ts\b/.exec(text) ?? [];
  return stem !== undefined && existsSync(`${stem}.ts`);
}
