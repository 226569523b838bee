import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Parser } from 'web-tree-sitter';
import { assetPath } from '../../../assets.ts';
import { ToolError } from '../../../errors.ts';

type GrammarName = 'javascript' | 'typescript' | 'tsx';

const GRAMMAR_BY_EXTENSION: Readonly<Record<string, GrammarName>> = {
  '.js': 'javascript',
  '.jsx': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.tsx': 'tsx',
};

/** File name endings that the grammars read. */
export const EXTENSIONS: readonly string[] = Object.keys(GRAMMAR_BY_EXTENSION);

let engine: Promise<typeof import('web-tree-sitter')> | undefined;
const parsers = new Map<GrammarName, Promise<Parser>>();

/** The parser for a file, by its name's ending; loaded once a process. Throws a ToolError for an ending that no grammar reads. */
export function parserFor(path: string): Promise<Parser> {
  const extension = extname(path).toLowerCase();
  const name = GRAMMAR_BY_EXTENSION[extension];
  if (name === undefined) {
    throw new ToolError(`No grammar reads ${path}`, {
      command: 'outline',
      output: `known endings: ${EXTENSIONS.join(' ')}`,
    });
  }
  let parser = parsers.get(name);
  if (parser === undefined) {
    parser = loadParser(name);
    parsers.set(name, parser);
  }
  return parser;
}

/** Digest of all grammars: outlines made by others must not be read from a cache. */
export async function grammarDigest(): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify(await pinnedDigests()))
    .digest('hex')
    .slice(0, 16);
}

async function loadParser(name: GrammarName): Promise<Parser> {
  engine ??= loadEngine();
  const { Parser, Language } = await engine;
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readGrammar(`tree-sitter-${name}.wasm`)));
  return parser;
}

async function loadEngine(): Promise<typeof import('web-tree-sitter')> {
  const loaded = await import('web-tree-sitter');
  await loaded.Parser.init();
  return loaded;
}

async function readGrammar(file: string): Promise<Uint8Array> {
  const path = assetPath('grammars', file);
  const bytes = await readFile(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  const pinned = (await pinnedDigests())[file];
  if (found !== pinned) {
    throw new ToolError(`The grammar ${path} is not the one that was pinned; install QTest anew`, {
      command: 'load grammar',
      output: `sha256 ${found}, expected ${pinned ?? 'no entry in sha256.json'}`,
    });
  }
  return new Uint8Array(bytes);
}

async function pinnedDigests(): Promise<Readonly<Record<string, string>>> {
  const digests: Readonly<Record<string, string>> = JSON.parse(
    await readFile(assetPath('grammars', 'sha256.json'), 'utf8'),
  );
  return digests;
}
