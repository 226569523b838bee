/**
 * Languages that QTest knows by name and does not analyse. Their changed functions are named for the report as git names them in
 * the headers of hunks: by the lines that look like a function's first, and by indentation.
 */
import { diffArrays } from 'diff';
import type { ChangedFile, ForeignFunction } from './change-set.ts';

interface ForeignLanguage {
  readonly id: string;
  readonly name: string;
  /** First line of a function, after git's patterns (userdiff.c); absent where only files are counted. */
  readonly functionLine?: RegExp;
  /** First line of what functions are members of. */
  readonly ownerLine?: RegExp;
  readonly test?: RegExp;
}

const LANGUAGES: Readonly<Record<string, ForeignLanguage>> = {
  '.go': {
    id: 'go',
    name: 'Go',
    functionLine: /^func\s+(?:\(\s*(?:\w+\s+)?\*?(?<owner>\w+)(?:\[[^\]]*\])?\s*\)\s*)?(?<name>\w+)/,
    test: /_test\.go$/,
  },
  '.java': {
    id: 'java',
    name: 'Java',
    functionLine:
      /^\s+(?!(?:return|throw|new|else|case)\b)(?:@\w+\s+)*(?:[\w<>,.?[\]]+\s+)+(?<name>\w+)\s*\([^;=]*$|^\s+(?:public|protected|private)\s+(?<made>\w+)\s*\([^;=]*$/,
    ownerLine: /\b(?:class|interface|enum|record)\s+(?<name>\w+)/,
    test: /(^|\/)src\/test\/|Tests?\.java$/,
  },
  '.py': {
    id: 'python',
    name: 'Python',
    functionLine: /^\s*(?:async\s+)?def\s+(?<name>\w+)/,
    ownerLine: /^\s*class\s+(?<name>\w+)/,
    test: /(^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/,
  },
  '.kt': { id: 'kotlin', name: 'Kotlin' },
  '.rb': { id: 'ruby', name: 'Ruby' },
  '.rs': { id: 'rust', name: 'Rust' },
  '.cs': { id: 'csharp', name: 'C#' },
  '.php': { id: 'php', name: 'PHP' },
  '.c': { id: 'c', name: 'C' },
  '.cc': { id: 'cpp', name: 'C++' },
  '.cpp': { id: 'cpp', name: 'C++' },
  '.swift': { id: 'swift', name: 'Swift' },
};

/** The language of a source file that is not analysed, by the ending of its name. */
export function foreignLanguage(path: string): Pick<ForeignLanguage, 'id' | 'name'> | undefined {
  return languageAt(path);
}

/** Functions in which lines with code differ, in the order of files and lines. Removed functions and test files are left out. */
export function foreignFunctions(files: readonly ChangedFile[]): readonly ForeignFunction[] {
  return files.flatMap((file) => {
    const language = file.excludedBy === 'language' ? languageAt(file.path) : undefined;
    if (!language?.functionLine || file.headText === undefined || language.test?.test(file.path)) return [];
    return changedIn(
      file.path,
      { ...language, functionLine: language.functionLine },
      file.headText,
      file.baseText ?? '',
    );
  });
}

function languageAt(path: string): ForeignLanguage | undefined {
  return LANGUAGES[/\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''];
}

type Named = ForeignLanguage & { readonly functionLine: RegExp };

function changedIn(path: string, language: Named, headText: string, baseText: string): ForeignFunction[] {
  const head = headText.split('\n');
  const base = baseText.split('\n');
  const known = new Set(
    base.flatMap((line, at) => (language.functionLine.test(line) ? nameAt(language, base, at) : [])),
  );
  const starts = new Set(changedLines(language, base, head).flatMap((at) => functionAround(language, head, at) ?? []));
  return [...starts]
    .sort((a, b) => a - b)
    .map((start) => {
      const name = nameAt(language, head, start);
      const lines = { start: start + 1, end: endOf(head, start) + 1 };
      const kind = known.has(name) ? 'changed' : 'new';
      return {
        id: `${path}#${name}`,
        file: path,
        name,
        language: language.id,
        languageName: language.name,
        kind,
        lines,
      };
    });
}

/** Indexes of head's lines that differ; for a deletion within a function that of the line before. */
function changedLines({ functionLine }: Named, base: readonly string[], head: readonly string[]): number[] {
  const changed: number[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...base], [...head])) {
    if (added) changed.push(...value.map((_, i) => at + i));
    else if (removed && at > 0 && value.some(hasCode) && !value.some((line) => functionLine.test(line)))
      changed.push(at - 1);
    if (!removed) at += value.length;
  }
  return changed.filter((line) => hasCode(head[line] ?? ''));
}

/** Index of the first line of the function that holds a line, by indentation; undefined outside of any. */
function functionAround({ functionLine, ownerLine }: Named, lines: readonly string[], at: number): number | undefined {
  let indent = indentOf(lines[at] ?? '') + 1;
  for (let line = at; line >= 0 && indent > 0; line--) {
    const text = lines[line] ?? '';
    if (!hasCode(text) || indentOf(text) >= indent) continue;
    if (functionLine.test(text)) return line;
    if (ownerLine?.test(text)) return undefined;
    indent = indentOf(text);
  }
  return undefined;
}

/** `Limit.Allow`: with the class, or the receiver's type. */
function nameAt({ functionLine, ownerLine }: Named, lines: readonly string[], at: number): string {
  const groups: Record<string, string | undefined> = functionLine.exec(lines[at] ?? '')?.groups ?? {};
  const own = groups['name'] ?? groups['bound'] ?? groups['made'] ?? '';
  const around = lines[outerLine(lines, at) ?? -1] ?? '';
  const owner = groups['owner'] ?? ownerLine?.exec(around)?.groups?.['name'];
  return owner === undefined ? own : `${owner}.${own}`;
}

/** Index of the nearest line before that is indented less. */
function outerLine(lines: readonly string[], at: number): number | undefined {
  const indent = indentOf(lines[at] ?? '');
  const found = lines.slice(0, at).findLastIndex((line) => hasCode(line) && indentOf(line) < indent);
  return found < 0 ? undefined : found;
}

function endOf(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? '');
  let end = start;
  for (let line = start + 1; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.trim() === '') continue;
    if (indentOf(text) <= indent) return text.trim().startsWith('}') ? line : end;
    end = line;
  }
  return end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** False for a line of nothing but space or comment. */
function hasCode(line: string): boolean {
  return !/^\s*(?:$|#|\/\/|\/\*|\*)/.test(line);
}
