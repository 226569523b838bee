/**
 * Stryker's instrumenter, step by step: parse, put mutants in, print. The package exports only all of it in one, with its own
 * mutators and numbers; its modules are imported by path, which is why its version is pinned.
 */
import path from 'node:path';
import type { ParserOptions, ParserPlugin } from '@babel/parser';
import { scriptName, scriptOf } from '../outline/component-file.ts';
import type { SyntaxNode } from './syntax.ts';

/** What a mutator sees of Babel's path to a node. */
export interface NodePath {
  readonly node: SyntaxNode;
  readonly parentPath: NodePath | null;
  readonly scope: {
    getBinding(name: string): { readonly referencePaths: readonly NodePath[] } | undefined;
  };
}

export interface Mutator {
  readonly name: string;
  mutate(path: NodePath, context: { readonly isExpressionContext: boolean }): Iterable<SyntaxNode>;
  filter?(mutants: readonly PlacedMutant[]): boolean;
}

export interface PlacedMutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement: SyntaxNode;
  readonly replacementCode: string;
  readonly ignoreReason: string | undefined;
}

interface Mutable {
  readonly replacement: SyntaxNode;
  readonly mutatorName: string;
  readonly ignoreReason: string | undefined;
}

/** What the transformer hands the mutants to. */
export interface Collector {
  readonly mutants: readonly PlacedMutant[];
  collect(fileName: string, original: SyntaxNode, mutable: Mutable, offset?: unknown): PlacedMutant;
  remove(mutants: readonly PlacedMutant[]): void;
  hasPlacedMutants(fileName: string): boolean;
}

export interface Instrumenter {
  readonly mutators: readonly Mutator[];
  newCollector(): Collector;
  newMutant(id: string, fileName: string, original: SyntaxNode, mutable: Mutable): PlacedMutant;
  /** Throws the parser's SyntaxError, with `loc`. */
  parse(file: string, text: string): SyntaxNode;
  /** Asks the mutators at every node of the tree and puts the switches in. */
  transform(tree: SyntaxNode, file: string, text: string, collector: Collector, mutators: readonly Mutator[]): void;
  print(node: SyntaxNode): string;
}

let loaded: Promise<Instrumenter> | undefined;

/** Loads Babel and the instrumenter at the first call (0.2 s). */
export function loadInstrumenter(): Promise<Instrumenter> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Instrumenter> {
  const [parser, generator, transformer, mutators, collector, mutant] = await Promise.all([
    import('@babel/parser'),
    import('@babel/generator'),
    import('../../../../node_modules/@stryker-mutator/instrumenter/dist/src/transformers/babel-transformer.js'),
    import('../../../../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js'),
    import('../../../../node_modules/@stryker-mutator/instrumenter/dist/src/transformers/mutant-collector.js'),
    import('../../../../node_modules/@stryker-mutator/instrumenter/dist/src/mutant.js'),
  ]);
  // The package's own types ask for Babel's; ours say what of them is used.
  const transform = transformer.transformBabel as unknown as (...args: readonly unknown[]) => void;
  const newMutant = mutant.Mutant as unknown as new (...args: readonly unknown[]) => PlacedMutant;
  const print = generator.default as unknown as (node: SyntaxNode) => { code: string };
  return {
    mutators: mutators.allMutators as unknown as readonly Mutator[],
    newCollector: () => new collector.MutantCollector() as unknown as Collector,
    newMutant: (id, fileName, original, mutable) => new newMutant(id, fileName, original, mutable),
    parse: (file, text) => parse(parser.parse, scriptName(file, text), scriptOf(file, text)),
    transform: (tree, file, text, into, using) => {
      const ast = { root: tree, originFileName: file, rawContent: text, format: 'js' };
      const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
      transform(ast, into, { options, mutateDescription: true, logger: SILENT, isExpressionContext: false }, using);
    },
    print: (node) => print(node).code,
  };
}

const SILENT = new Proxy({}, { get: () => () => false });

type Parse = (text: string, options: ParserOptions) => unknown;

/** As a module; what only a script may hold (`with`, octal numbers) as a script. */
function parse(parser: Parse, file: string, text: string): SyntaxNode {
  const options = { plugins: pluginsFor(file), ranges: true, allowReturnOutsideFunction: true };
  try {
    return parser(text, { ...options, sourceType: 'module' }) as SyntaxNode;
  } catch (error) {
    if (!/\.c?js$/.test(file)) throw error;
    return asScript(parser, text, options) ?? fail(error);
  }
}

function asScript(parser: Parse, text: string, options: ParserOptions): SyntaxNode | undefined {
  try {
    return parser(text, { ...options, sourceType: 'script' }) as SyntaxNode;
  } catch {
    return undefined; // the module's error is the one to show
  }
}

function fail(error: unknown): never {
  throw error;
}

/** The syntax that Stryker's own parsers admit. */
function pluginsFor(file: string): ParserPlugin[] {
  const ending = path.extname(file).toLowerCase();
  if (/^\.[cm]?ts$/.test(ending)) return ['typescript', 'decorators-legacy'];
  if (ending === '.tsx') return ['typescript', 'jsx', 'decorators-legacy'];
  return ['jsx', 'decorators', 'doExpressions', 'exportDefaultFrom', 'functionBind', 'throwExpressions'];
}
