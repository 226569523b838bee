/**
 * Single-file components of Vue: the script as a source of its own, in which all else of the file is blank. Texts keep their length and
 * their lines, so that every position holds in the file.
 */

interface Block {
  readonly tag: string;
  readonly attributes: string;
  /** Offsets of what stands between the tags. */
  readonly start: number;
  readonly end: number;
}

const ENDING = '.vue';
/** What may stand at the top of a file; quoted attributes may hold `>`. */
const OPENING = /<!--[\s\S]*?(?:-->|$)|<([a-z][\w-]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

export function isComponentFile(file: string): boolean {
  return file.endsWith(ENDING);
}

/** The script of a component's file; any other text as it is. */
export function scriptOf(file: string, text: string): string {
  return isComponentFile(file) ? only(text, scriptsIn(text)) : text;
}

/** What a component's file shows, all else blank; undefined where it has no template. */
export function templateOf(file: string, text: string): { readonly text: string; readonly start: number } | undefined {
  const block = isComponentFile(file) ? blocksIn(text).find(({ tag }) => tag === 'template') : undefined;
  return block && { text: text.slice(block.start, block.end), start: block.start };
}

/** The name under which the script can be read by who goes by endings: `Counter.vue.ts`. */
export function scriptName(file: string, text: string): string {
  if (!isComponentFile(file)) return file;
  const [script] = scriptsIn(text);
  const language = /\blang\s*=\s*["']?([jt]sx?)\b/.exec(script?.attributes ?? '')?.[1];
  return `${file}.${language ?? 'js'}`;
}

/** Where each script begins and ends, in the order of the file; that of `<script setup>` runs once for each component that is made. */
export function scriptRanges(
  file: string,
  text: string,
): readonly { readonly start: number; readonly end: number; readonly setup: boolean }[] {
  if (!isComponentFile(file)) return [];
  return scriptsIn(text).map(({ start, end, attributes }) => ({ start, end, setup: isSetup(attributes) }));
}

/** The script in which names are there for all others: the plain one, else that of `<script setup>`. */
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

function isSetup(attributes: string): boolean {
  return /(?:^|\s)setup(?:\s|=|$)/.test(attributes);
}

function scriptsIn(text: string): readonly Block[] {
  return blocksIn(text).filter(({ tag }) => tag === 'script');
}

/** The blocks at the top of a file. */
function blocksIn(text: string): readonly Block[] {
  const found: Block[] = [];
  const opening = new RegExp(OPENING);
  for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
    const [all, name, attributes = ''] = tag;
    if (name === undefined || attributes.endsWith('/')) continue;
    const start = tag.index + all.length;
    const end = endOf(name, text, start);
    found.push({ tag: name, attributes, start, end });
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
