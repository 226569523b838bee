/** Components of packages that have to stand around others: routers, and what gives a client or a store to hooks. */
import { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { sourceFiles } from './importers.ts';
import { readText } from './read-text.ts';
import { needsService } from './trees.ts';

/** A component that stands around others, and its props as a parameter. */
export interface Wrapper {
  readonly ref: ExportRef;
  readonly props: Parameter;
}

interface Reading {
  readonly checker: ts.TypeChecker;
  /** Undefined for files of packages. */
  readonly locate: (file: ts.SourceFile) => string | undefined;
  readonly tree: (type: ts.Type, at: ts.Node) => TypeTree;
}

const MAX_FILES = 80;
const MAX_WRAPPERS = 3;
const WALL_MS = 2_000;
/** What renders needs these by itself, and not what it renders. */
const OWN = /^(?:react|react-dom|@testing-library\/.*)(?:\/|$)/;
/** A router for a page that has no address. */
const ROUTER = /^Memory\w*Router$/;

/** Names of the components that code or tests of the project put around others: `QueryClientProvider`. */
export function providersInUse(projectRoot: string): ReadonlySet<string> {
  const deadline = Date.now() + WALL_MS;
  const names = new Set<string>();
  for (const file of sourceFiles(projectRoot)) {
    if (Date.now() > deadline) break;
    if (!/\.[jt]sx$/.test(file)) continue;
    for (const [, name = ''] of (readText(file) ?? '').matchAll(/<(\w+Provider)\b/g)) names.add(name);
  }
  return names;
}

/** Of the packages that a file leads to: what the project puts around others, and routers, as far as their props can be made. */
export function packageProviders(
  source: ts.SourceFile,
  inUse: ReadonlySet<string>,
  reading: Reading,
): readonly Wrapper[] {
  const { checker } = reading;
  const found = new Map<ts.Symbol, Wrapper>();
  for (const { name, module, at } of packagesBehind(source, reading)) {
    for (const exported of checker.getExportsOfModule(module)) {
      if (!inUse.has(exported.getName()) && !ROUTER.test(exported.getName())) continue;
      const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const props = propsOf(checker.getTypeOfSymbolAtLocation(target, at), { name, module, at }, reading);
      if (!props || found.has(target)) continue;
      const ref = { file: fileOfPackage(name), path: exported.getName() };
      found.set(target, { ref, props: { name: 'props', type: props, optional: false, rest: false } });
    }
  }
  return [...found.values()].slice(0, MAX_WRAPPERS);
}

interface Package {
  readonly name: string;
  readonly module: ts.Symbol;
  readonly at: ts.Node;
}

/** Packages that the file imports, itself or by what it imports of the project; in the order of the imports. */
function packagesBehind(source: ts.SourceFile, { checker, locate }: Reading): readonly Package[] {
  const seen = new Set([source]);
  const packages = new Map<string, Package>();
  for (const file of seen) {
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const specifier = statement.moduleSpecifier;
      const module = specifier && checker.getSymbolAtLocation(specifier);
      const target = module?.declarations?.find(ts.isSourceFile);
      if (!module || !ts.isStringLiteral(specifier)) continue;
      const isOwn = target !== undefined && locate(target) !== undefined;
      if (isOwn && seen.size < MAX_FILES) seen.add(target);
      const { text: name } = specifier;
      if (!isOwn && !/^[.#]/.test(name) && !OWN.test(name)) packages.set(name, { name, module, at: specifier });
    }
  }
  return [...packages.values()];
}

/** What a component around others can not do without; undefined where it takes no children, or takes what nobody can make. */
function propsOf(component: ts.Type, of: Package, reading: Reading): TypeTree | undefined {
  const { checker } = reading;
  const [signature] = [...component.getCallSignatures(), ...component.getConstructSignatures()];
  const [first] = signature?.getParameters() ?? [];
  const type = first && checker.getTypeOfSymbolAtLocation(first, of.at);
  if (!type?.getProperty('children')) return undefined;
  const needed = type
    .getProperties()
    .filter((prop) => prop.getName() !== 'children' && !(prop.flags & ts.SymbolFlags.Optional))
    .map((prop) => [prop.getName(), madeOf(checker.getTypeOfSymbolAtLocation(prop, of.at), of, reading)] as const);
  if (needed.some(([, made]) => needsService(made))) return undefined;
  return { k: 'object', props: needed.map(([name, made]) => [name, made, false]) };
}

/** A class of the same package that asks for nothing is made; all else is a value of its type. */
function madeOf(type: ts.Type, { name, module, at }: Package, { checker, tree }: Reading): TypeTree {
  const own = checker.getExportsOfModule(module).find((one) => one.getName() === type.symbol?.getName());
  const target = own && own.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(own) : own;
  const made = target && checker.getTypeOfSymbolAtLocation(target, at).getConstructSignatures();
  const isFree = made?.some((one) => one.getParameters().every((given) => isOptional(given)));
  if (own && isFree && target === type.symbol)
    return { k: 'instance', of: { file: fileOfPackage(name), path: own.getName() }, params: [] };
  return tree(type, at);
}

function isOptional({ valueDeclaration: declared }: ts.Symbol): boolean {
  return (
    declared !== undefined && ts.isParameter(declared) && (declared.questionToken ?? declared.initializer) !== undefined
  );
}
