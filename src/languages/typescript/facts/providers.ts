/** Components that have to stand around others: those that give a context which has no value without them. */
import path from 'node:path';
import { ts } from 'ts-morph';
import { importedFile } from './imported-file.ts';
import { importersOf } from './importers.ts';
import { type ExportedValue, exportedValues } from './module-values.ts';
import { readText } from './read-text.ts';
import type { FactsFile, FactsRequest } from './types.ts';

export interface Provider {
  /** Relative to the repository. */
  readonly file: string;
  readonly text: string;
  /** Its path as importers reach it. */
  readonly export: string;
}

const MAX_FILES = 80;
const MAX_PROVIDERS = 3;

/** The providers of contexts that the file reads, by itself or through what it imports; in a stable order. */
export function providersFor(file: FactsFile, request: FactsRequest): readonly Provider[] {
  const found: Provider[] = [];
  for (const { name, text } of importedFiles(file, request)) {
    const contexts = emptyContexts(sourceOf(name, text));
    if (contexts.size === 0) continue;
    const importers = importersOf(name, request, []).map((one) => ({ file: one.path, text: one.text }));
    for (const candidate of [{ file: name, text }, ...importers]) {
      const giver = exportedValues(sourceOf(candidate.file, candidate.text)).find((one) => gives(one, contexts));
      if (giver) found.push({ ...candidate, export: giver.path });
    }
  }
  return found.slice(0, MAX_PROVIDERS);
}

/** The file and what it leads to in the repository. */
function* importedFiles(file: FactsFile, { repository }: FactsRequest): Generator<{ name: string; text: string }> {
  const seen = new Set([file.path]);
  const open = [{ name: file.path, text: file.text }];
  for (let next = open.shift(); next; next = open.shift()) {
    yield next;
    for (const { fileName: specifier } of ts.preProcessFile(next.text).importedFiles) {
      if (seen.size >= MAX_FILES) break;
      const file = importedFile(repository, path.join(repository, next.name), specifier);
      const name = file === undefined ? '' : path.relative(repository, file).split(path.sep).join('/');
      const text = file !== undefined && /\.[jt]sx?$/.test(name) && !seen.has(name) ? readText(file) : undefined;
      if (text === undefined) continue;
      seen.add(name);
      open.push({ name, text });
    }
  }
}

function sourceOf(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/** Names of contexts that are made without a value: `const ApiContext = createContext<ShopApi | undefined>(undefined)`. */
function emptyContexts(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer || !ts.isCallExpression(initializer)) continue;
      const isContext = /^(?:\w+\.)?createContext$/.test(initializer.expression.getText());
      const [value] = initializer.arguments;
      if (isContext && /^(?:undefined|null|)$/.test(value?.getText().replace(/\s+as\s.*$/s, '') ?? ''))
        names.add(name.text);
    }
  }
  return names;
}

/** True for a component in which `<ApiContext …>` or `<ApiContext.Provider …>` stands. */
function gives({ value: { node } }: ExportedValue, contexts: ReadonlySet<string>): boolean {
  const visit = (inner: ts.Node): boolean => {
    const isTag = ts.isJsxOpeningElement(inner) || ts.isJsxSelfClosingElement(inner);
    if (isTag && contexts.has(inner.tagName.getText().replace(/\.Provider$/, ''))) return true;
    return ts.forEachChild(inner, visit) ?? false;
  };
  return visit(node);
}
