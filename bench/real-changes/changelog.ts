/** What a changelog says of a release. */

/** The file among these names that is a changelog. */
export function changelogOf(names: readonly string[]): string | undefined {
  return names.find((name) => /^(changelog|changes|history|releases?)(\.(md|markdown|txt))?$/i.test(name));
}

/** What a release is about by its lines. */
export type Kind = 'behaviour' | 'refactoring' | 'housekeeping' | 'nothing';

/** `## [v1.2.3](…) - 2025-03-03`, `1.2.3 / 2025-03-03`, `2025-03-03 / 1.2.3`, `**1.2.3**`. */
const HEADING = /^(?:#+\s*|\*\*)?(?:\d{4}-\d\d-\d\d\s*\/\s*)?\[?(?:v|version\s+)?(\d+\.\d+\.\d+)(?!\.?\d)(\S*)/i;
/** Tools, documents and types. */
const HOUSEKEEPING =
  /^\W*(dev ?deps|deps|tests?|meta|actions|readme|docs?|documentation|ci|types?|eslint|github|travis|chore|npm|style|standard|lint|format\w*)\b|^\W*(merge|update `|update dependenc|bump|only apps|run `npm|add `npm)|\badd types\b/i;
/** Engines by their version: the old ones, which none of this runs on. */
const ENGINES = /\b(node|node\.js|io\.js)\b(&lt;|[^a-z]){0,12}v?\d/i;
const REFACTORING = /^\W*(refactor|perf|robustness)|\bperformance\b|\bno functional change|\brenamed?\b/i;

/** Lines of each release, verbatim but for links to commits, each at most `longest` characters. */
export function releasesOf(text: string, longest = 200): ReadonlyMap<string, readonly string[]> {
  const releases = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const heading = HEADING.exec(line);
    if (heading) {
      lines = [];
      releases.set(`${heading[1]}${/^-\w/.test(heading[2] ?? '') ? heading[2] : ''}`, lines);
      continue;
    }
    const plain = line.replaceAll(/\s*\[`[0-9a-f]{7,}`\]\(\S+\)/g, '').trim();
    if (/^(#.*|<!--.*|[-=_*\s]*)$/.test(plain)) continue;
    lines.push(plain.slice(0, longest));
  }
  return releases;
}

export function kindOf(lines: readonly string[]): Kind {
  if (lines.length === 0) return 'nothing';
  const others = lines.filter((line) => !HOUSEKEEPING.test(line) && !ENGINES.test(line));
  if (others.length === 0) return 'housekeeping';
  return others.every((line) => REFACTORING.test(line)) ? 'refactoring' : 'behaviour';
}
