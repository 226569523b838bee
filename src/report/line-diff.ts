import { diffArrays } from 'diff';
import { oneLine } from '../short-text.ts';

/** The lines of a change as a diff has them: `- old`, `+ new`, and what both have behind two spaces. */
export function lineDiff({
  before,
  after,
}: {
  before: readonly string[];
  after: readonly string[];
}): readonly string[] {
  return diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    value.map((line) => `${added ? '+' : removed ? '-' : ' '} ${shown(line)}`.trimEnd()),
  );
}

function shown(line: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return `${indent.replaceAll('\t', '  ').replace(/[^ ]/g, ' ')}${oneLine(line.slice(indent.length).replaceAll('\t', ' '))}`;
}
