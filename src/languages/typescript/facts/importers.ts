import path from 'node:path';
import { ts } from 'ts-morph';
import { importedFile } from './imported-file.ts';
import { readFolder, readText } from './read-text.ts';
import type { FactsRequest } from './types.ts';

/** A file of the project that imports a given one, with the names that it has for what it imports. */
export interface Importer {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

const MAX_FILES = 3_000;
const MAX_IMPORTERS = 5;
const WALL_MS = 2_000;
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'coverage', 'fixtures', 'vendor']);

/** Source files of the project that import `file` (relative to the repository), at most five; a cut is said in `notices`. */
export function importersOf(file: string, request: FactsRequest, notices: string[]): readonly Importer[] {
  const deadline = Date.now() + WALL_MS;
  const target = stem(path.join(request.repository, file));
  const name = path.basename(target) === 'index' ? path.basename(path.dirname(target)) : path.basename(target);
  const tests = new Set(request.testFiles);
  const found: Importer[] = [];
  for (const candidate of sourceFiles(request.projectRoot)) {
    if (found.length >= MAX_IMPORTERS) break;
    if (Date.now() > deadline) {
      notices.push(`${file}: the search for files that import it was cut after ${WALL_MS / 1000} s`);
      break;
    }
    if (tests.has(candidate) || stem(candidate) === target) continue;
    const text = readText(candidate);
    if (!text?.includes(name)) continue;
    const names = importedNames(candidate, text, target, request.repository);
    if (names.size > 0)
      found.push({ path: path.relative(request.repository, candidate).split(path.sep).join('/'), text, names });
  }
  return found;
}

/** The names that a file has for what it imports from `target`, an absolute path without its ending. */
export function importedNames(file: string, text: string, target: string, repository: string): ReadonlySet<string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const names = new Set<string>();
  const leads = (specifier: string): boolean => {
    const found = importedFile(repository, file, specifier);
    return found !== undefined && stem(found) === target;
  };
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  };
  for (const statement of source.statements) {
    if (
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      leads(statement.moduleSpecifier.text)
    ) {
      const clause = statement.importClause;
      if (clause?.name) add(clause.name);
      const bindings = clause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) add(bindings.name);
      if (bindings && ts.isNamedImports(bindings)) for (const element of bindings.elements) add(element.name);
    }
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const required = initializer && /^require\(\s*['"]([^'"]+)['"]\s*\)/.exec(initializer.getText())?.[1];
      if (required && leads(required)) add(name);
    }
  }
  return names;
}

/** Absolute paths of a project's code and tests, at most 3,000. */
export function sourceFiles(root: string): readonly string[] {
  const found: string[] = [];
  const folders = [root];
  for (let at = 0; at < folders.length && found.length < MAX_FILES; at += 1) {
    const folder = folders[at] ?? root;
    for (const entry of readFolder(folder)) {
      if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(full);
      else if (entry.isFile() && /(?<!\.d)\.[cm]?[jt]sx?$/.test(entry.name)) found.push(full);
    }
  }
  return found;
}

/** A path without its ending. */
export function stem(file: string): string {
  return file.replace(/\.[cm]?[jt]sx?$/, '');
}
