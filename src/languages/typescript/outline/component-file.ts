/**
 * Single-file components of Vue and Svelte: the script as a source of its own, in which all else of the file is blank. Texts keep their
 * length and their lines, so that every position holds in the file.
 */
import type { UiFramework } from '../harness/renderer.ts';

interface Block {
  readonly tag: string;
  readonly attributes: string;
  /** Where its opening tag begins. */
  readonly opensAt: number;
  /** Offsets of what stands between the tags. */
  readonly start: number;
  readonly end: number;
}

/** Blocks of a component's file by their opening tags, in which quoted attributes may hold `>`. Of Svelte's all else is what it shows. */
const OPENINGS = {
  vue: /<!--[\s\S]*?(?:-->|$)|<([a-z][\w-]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
  svelte: /<!--[\s\S]*?(?:-->|$)|<(script|style|svelte:head)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
} as const;

/** What renders the components of a file. */
export function uiOf(file: string): UiFramework {
  if (file.endsWith('.vue')) return 'vue';
  return file.endsWith('.svelte') ? 'svelte' : 'react';
}

/** True where a file is one component. */
export function isComponentFile(file: string): boolean {
  return uiOf(file) !== 'react';
}

/** The script of a component's file; any other text as it is. */
export function scriptOf(file: string, text: string): string {
  return isComponentFile(file) ? only(text, scriptsIn(file, text)) : text;
}

/** What a component's file shows, all else blank; undefined where it has no template. */
export function templateOf(file: string, text: string): { readonly text: string; readonly start: number } | undefined {
  if (!isComponentFile(file)) return undefined;
  if (uiOf(file) === 'svelte') return longestMarkup(file, text);
  const block = blocksIn(file, text).find(({ tag }) => tag === 'template');
  return block && { text: text.slice(block.start, block.end), start: block.start };
}

/** Of Svelte's markup, which stands before, between and after other blocks, the longest part: apart from it are options alone. */
function longestMarkup(file: string, text: string): { readonly text: string; readonly start: number } | undefined {
  const blocks = blocksIn(file, text);
  const parts = [...blocks, undefined].map((block, at) => {
    const before = blocks[at - 1];
    const start = before ? text.indexOf('>', before.end) + 1 : 0;
    const part = text.slice(start, block?.opensAt);
    return { text: part.trim(), start: start + part.length - part.trimStart().length };
  });
  const [longest] = parts.sort((one, other) => other.text.length - one.text.length);
  return longest?.text === '' ? undefined : longest;
}

/** The name under which the script can be read by who goes by endings: `Counter.vue.ts`. */
export function scriptName(file: string, text: string): string {
  if (!isComponentFile(file)) return file;
  const [script] = scriptsIn(file, text);
  const language = /\blang\s*=\s*["']?([jt]sx?)\b/.exec(script?.attributes ?? '')?.[1];
  return `${file}.${language ?? 'js'}`;
}

/** Where each script begins and ends, in the order of the file; that of the `setup` runs once for each component that is made. */
export function scriptRanges(
  file: string,
  text: string,
): readonly { readonly start: number; readonly end: number; readonly setup: boolean }[] {
  if (!isComponentFile(file)) return [];
  return scriptsIn(file, text).map(({ start, end, attributes }) => ({ start, end, setup: isSetup(file, attributes) }));
}

/** The script in which names are there for all others: the plain one, else that of the setup. */
export function sharedScript(file: string, text: string): { readonly start: number; readonly end: number } | undefined {
  const ranges = scriptRanges(file, text);
  return ranges.find(({ setup }) => !setup) ?? ranges[0];
}

/** The file with other texts in place of its scripts, in their order. */
export function withScripts(file: string, text: string, scripts: readonly string[]): string {
  let made = '';
  let at = 0;
  for (const [index, { start, end }] of scriptRanges(file, text).entries()) {
    made += `${text.slice(at, start)}\n${scripts[index] ?? ''}\n`;
    at = end;
  }
  return made + text.slice(at);
}

/** `<script setup>` of Vue; of Svelte any but `<script module>`. */
function isSetup(file: string, attributes: string): boolean {
  if (uiOf(file) === 'svelte') return !/(?:^|\s)(?:module(?:\s|=|$)|context\s*=\s*["']?module)/.test(attributes);
  return /(?:^|\s)setup(?:\s|=|$)/.test(attributes);
}

function scriptsIn(file: string, text: string): readonly Block[] {
  return blocksIn(file, text).filter(({ tag }) => tag === 'script');
}

/** The blocks at the top of a file. */
function blocksIn(file: string, text: string): readonly Block[] {
  const found: Block[] = [];
  const opening = new RegExp(OPENINGS[uiOf(file) === 'svelte' ? 'svelte' : 'vue']);
  for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
    const [all, name, attributes = ''] = tag;
    if (name === undefined || attributes.endsWith('/')) continue;
    const start = tag.index + all.length;
    const end = endOf(name, text, start);
    found.push({ tag: name, attributes, opensAt: tag.index, start, end });
    opening.lastIndex = end;
  }
  return found;
}

/** Where the block that begins here is closed; templates may hold templates. */
function endOf(name: string, text: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    if (name !== 'template' && tag[1] !== '/') continue;
    if (tag[0].endsWith('/>')) continue;
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return text.length;
}

function only(text: string, blocks: readonly Block[]): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  let made = '';
  let at = 0;
  for (const { start, end } of blocks) {
    made += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return made + blank(text.slice(at));
}
