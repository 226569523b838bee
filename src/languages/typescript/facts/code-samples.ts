/** A piece of code that documentation shows, with the line on which it starts (1-based). */
export interface CodeSample {
  readonly text: string;
  readonly line: number;
}

const LANGUAGES = /^(?:js|jsx|mjs|cjs|ts|tsx|javascript|typescript|node|es6|)$/i;
const MAX_SAMPLES = 200;

/** Fenced and indented code of a Markdown text, in JavaScript or TypeScript or unnamed. */
export function markdownSamples(text: string): readonly CodeSample[] {
  const samples: CodeSample[] = [];
  const lines = text.split('\n');
  let fence: string | undefined;
  let isWanted = false;
  let start = 0;
  lines.forEach((line, i) => {
    const mark = /^\s*(```+|~~~+)\s*([\w-]*)/.exec(line);
    if (!mark) return;
    if (fence === undefined) {
      fence = mark[1];
      isWanted = LANGUAGES.test(mark[2] ?? '');
      start = i + 1;
    } else if (mark[1] === fence) {
      fence = undefined;
      if (isWanted) samples.push({ text: lines.slice(start, i).join('\n'), line: start + 1 });
    }
  });
  return samples.slice(0, MAX_SAMPLES);
}

/** What doc comments show: `@example` and fenced code. */
export function commentSamples(text: string): readonly CodeSample[] {
  const samples: CodeSample[] = [];
  for (const match of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    if (!/@example|```|>>>/.test(match[0])) continue;
    const first = countLines(text.slice(0, match.index));
    const lines = match[0]
      .slice(3, -2)
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''));
    samples.push(...samplesOfComment(lines, first));
    if (samples.length >= MAX_SAMPLES) break;
  }
  return samples;
}

function samplesOfComment(lines: readonly string[], first: number): readonly CodeSample[] {
  const samples: CodeSample[] = [];
  let start: number | undefined;
  const end = (at: number): void => {
    if (start !== undefined) samples.push({ text: plainCode(lines.slice(start, at)), line: first + start });
    start = undefined;
  };
  lines.forEach((line, i) => {
    const tag = /^\s*@(\w+)/.exec(line)?.[1];
    if (tag === undefined) return;
    end(i);
    if (tag === 'example') start = i;
  });
  end(lines.length);
  const fenced = markdownSamples(lines.join('\n')).map((s) => ({ ...s, line: s.line + first - 1 }));
  return samples.length > 0 ? samples : fenced;
}

/** Keeps the number of lines, drops what is not code. */
function plainCode(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .replace(/^\s*@example\b/, '')
        .replace(/<caption>.*<\/caption>/, '')
        .replace(/^\s*```.*$/, ''),
    )
    .map((line) => line.replace(/^\s*>>> /, ''))
    .join('\n');
}

function countLines(text: string): number {
  let count = 1;
  for (const char of text) if (char === '\n') count += 1;
  return count;
}
