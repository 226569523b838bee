import type { Parser, TreeCursor } from 'web-tree-sitter';
import { scriptName, scriptOf } from './component-file.ts';
import { parserFor } from './grammar.ts';

/** A node of the syntax tree as a plain object: the parser's own tree is freed as soon as this copy is made. Offsets are UTF-16. */
export interface SyntaxNode {
  readonly type: string;
  readonly named: boolean;
  /** The name under which the parent knows it: `name`, `body`, `left`. */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly parent: SyntaxNode | undefined;
  readonly children: readonly SyntaxNode[];
}

export interface SyntaxTree {
  readonly root: SyntaxNode;
  readonly text: string;
  /** Offset of the first error, if any. */
  readonly errorAt: number | undefined;
}

/** What lies deeper counts as one piece of text: no hand writes that, and recursion over it would overflow the stack. */
const MAX_DEPTH = 800;

/** Parses one file, of a component its script. The grammar is chosen by the name's ending. */
export async function parseSyntax(path: string, text: string): Promise<SyntaxTree> {
  const parser = await parserFor(scriptName(path, text));
  return copyTree(parser, scriptOf(path, text));
}

/** Nodes that are neither punctuation nor comments. */
export function namedChildren(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((child) => child.named && !isComment(child));
}

export function childByField(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field && !isComment(child));
}

export function hasToken(node: SyntaxNode, token: string): boolean {
  return node.children.some((child) => !child.named && child.type === token);
}

export function isComment(node: SyntaxNode): boolean {
  return node.type === 'comment' || node.type === 'html_comment' || node.type === 'hash_bang_line';
}

/** The expression inside parentheses, casts, `!` and `satisfies`. */
export function stripWrappers(node: SyntaxNode): SyntaxNode {
  let inner = node;
  for (;;) {
    const next = wrapped(inner);
    if (next === undefined) return inner;
    inner = next;
  }
}

function wrapped(node: SyntaxNode): SyntaxNode | undefined {
  switch (node.type) {
    case 'parenthesized_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
    case 'instantiation_expression':
      return namedChildren(node)[0];
    case 'type_assertion':
      return namedChildren(node).at(-1);
    default:
      return undefined;
  }
}

/** A file that the grammar does not read may be valid all the same; then it is read without what the grammar lacks. */
function copyTree(parser: Parser, text: string): SyntaxTree {
  const tree = parseOnce(parser, text, text);
  if (tree.errorAt === undefined) return tree;
  const masked = maskGrammarGaps(text);
  if (masked === text) return tree;
  const again = parseOnce(parser, masked, text);
  return again.errorAt === undefined ? again : tree;
}

/** Valid code that tree-sitter-typescript 0.23 and tree-sitter-javascript 0.25 refuse, put as code of equal length that they read. */
function maskGrammarGaps(text: string): string {
  return text
    .replace(/\bexport\s+type\s+\*[^;'"]*\bfrom\s*(?:'[^'\n]*'|"[^"\n]*")/g, (found) => found.replace(/\S/g, ' '))
    .replace(
      /(\bas\s+)(null|true|false|this|super|undefined)(?=\s*[,}])/g,
      (_, as, name) => as + 'x'.repeat(name.length),
    );
}

function parseOnce(parser: Parser, parsed: string, text: string): SyntaxTree {
  const tree = parser.parse(parsed);
  if (tree === null) return { root: emptyProgram(text), text, errorAt: 0 };
  const cursor = tree.walk();
  try {
    const state: CopyState = { text, errorAt: undefined };
    const root = copyNode(cursor, undefined, 0, state);
    return { root, text, errorAt: state.errorAt };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

interface CopyState {
  readonly text: string;
  errorAt: number | undefined;
}

function copyNode(cursor: TreeCursor, parent: SyntaxNode | undefined, depth: number, state: CopyState): SyntaxNode {
  const children: SyntaxNode[] = [];
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  const node: SyntaxNode = {
    type: depth < MAX_DEPTH ? cursor.nodeType : 'too_deep',
    named: cursor.nodeIsNamed,
    field: cursor.currentFieldName ?? undefined,
    start,
    end,
    text: state.text.slice(start, end),
    parent,
    children,
  };
  if (node.type === 'ERROR' || cursor.nodeIsMissing) {
    state.errorAt = Math.min(state.errorAt ?? Number.POSITIVE_INFINITY, node.start);
  }
  if (depth < MAX_DEPTH && cursor.gotoFirstChild()) {
    do children.push(copyNode(cursor, node, depth + 1, state));
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return node;
}

function emptyProgram(text: string): SyntaxNode {
  return {
    type: 'program',
    named: true,
    field: undefined,
    start: 0,
    end: text.length,
    text,
    parent: undefined,
    children: [],
  };
}
