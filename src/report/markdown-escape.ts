/**
 * Text into GitHub Markdown so that it shows as it is. What comes from the code under test goes into code spans where it
 * can: GitHub makes no mentions, links or markup inside them.
 */

import { oneLine } from '../short-text.ts';
import { segments } from './marked-text.ts';

/** A code span, fenced by more backticks than the text has in a row. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line.trim() === '') return '(empty)';
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** As `code`, for a table: a pipe would end the cell even inside a code span, and no backslash escapes it for certain. */
export function cellCode(text: string): string {
  return text.includes('|') ? htmlCode(text) : code(text);
}

/** A code element with nothing in it that Markdown or HTML would read; for summaries, where code spans do not work. */
export function htmlCode(text: string): string {
  return `<code>${entities(oneLine(text))}</code>`;
}

/** Plain text. Mentions, references, links and markup in it do nothing. */
export function plain(text: string): string {
  return entities(oneLine(text))
    .replace(/@(?=\S)/g, '@\u200b')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`);
}

/** Text with code between backticks (marked-text.ts). */
export function marked(text: string, codeSpan: (text: string) => string = code): string {
  return segments(text)
    .map((segment) => (segment.code ? codeSpan(segment.text) : plain(segment.text)))
    .join('');
}

/** A fenced block whose content cannot end it. Lines are cut at `width`. */
export function fenced(language: string, lines: readonly string[], width = 160): string[] {
  const safe = lines
    .flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/u))
    .map((line) => line.replaceAll('\t', '  ').trimEnd());
  const shown = safe.map((line) => oneLine(line.length > width ? `${line.slice(0, width)}…` : line));
  const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return [`${fence}${language}`, ...shown, fence];
}

/** A link where the target is a web address; else nothing. */
export function link(text: string, target: string): string | undefined {
  if (!URL.canParse(target)) return undefined;
  const url = new URL(target);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return `[${plain(text)}](${url.href.replace(/[()<>|`\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}

const SPECIAL = /[&<>\\`*_[\]~|$#!]/g;

function entities(text: string): string {
  return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
