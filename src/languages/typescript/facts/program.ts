import path from 'node:path';
import { Project, ts } from 'ts-morph';
import { sourceName } from './component-module.ts';
import { declarationFileOf } from './package-files.ts';
import type { FactsRequest } from './types.ts';

/** A program over the changed files and what they import. */
export interface CheckedProgram {
  readonly checker: ts.TypeChecker;
  /** By path relative to the repository. */
  readonly files: ReadonlyMap<string, ts.SourceFile>;
  /** Declaration files that stand for JavaScript files, by the path of the latter relative to the repository. */
  readonly declarations: ReadonlyMap<string, ts.SourceFile>;
}

/** Throws when `deadline` (epoch milliseconds) is passed. */
export function checkTime(deadline: number): void {
  if (Date.now() > deadline) throw new Error('time is up');
}

/** Used where the project says nothing. */
const DEFAULTS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  esModuleInterop: true,
};

/**
 * Loads the requested files with the tsconfig's options and what they import, never the whole project.
 * Throws when `deadline` (epoch milliseconds) is passed. Memory is bounded by the process.
 */
export function loadProgram(request: FactsRequest, deadline: number): CheckedProgram {
  const options = compilerOptions(request);
  const disk = new Project({ skipLoadingLibFiles: true }).getFileSystem();
  const bounded = Object.create(disk) as typeof disk;
  bounded.readFileSync = (file, encoding) => {
    checkTime(deadline);
    return disk.readFileSync(file, encoding);
  };
  const project = new Project({ compilerOptions: options, fileSystem: bounded, skipAddingFilesFromTsConfig: true });
  for (const file of request.files) {
    project.createSourceFile(path.join(request.repository, sourceName(file.path)), file.text, { overwrite: true });
  }
  const declared = new Map<string, string>();
  for (const file of request.files) {
    const declaration = declarationFileOf(path.join(request.repository, file.path), request.repository);
    if (declaration && project.addSourceFileAtPathIfExists(declaration)) declared.set(file.path, declaration);
  }
  const program = project.getProgram().compilerObject;
  const files = new Map<string, ts.SourceFile>();
  for (const file of request.files) {
    const loaded = program.getSourceFile(path.join(request.repository, sourceName(file.path)));
    if (loaded) files.set(file.path, loaded);
  }
  const declarations = new Map<string, ts.SourceFile>();
  for (const [file, declaration] of declared) {
    const loaded = program.getSourceFile(declaration);
    if (loaded) declarations.set(file, loaded);
  }
  return { checker: program.getTypeChecker(), files, declarations };
}

/** Those of the project, as far as they say how its files are read and found. */
export function compilerOptions(request: FactsRequest): ts.CompilerOptions {
  const own = request.tsconfig ? readTsconfig(request.tsconfig) : {};
  const base: ts.CompilerOptions = request.tsconfig ? { ...own } : { ...DEFAULTS };
  if (base.module === undefined && base.moduleResolution === undefined) {
    base.module = ts.ModuleKind.ESNext;
    base.moduleResolution = ts.ModuleResolutionKind.Bundler;
  }
  // Ambient packages cost more than all else; the one that most sources speak of is enough.
  base.types = own.types ?? (hasNodeTypes(request) ? ['node'] : []);
  return {
    ...base,
    allowJs: true,
    checkJs: own.checkJs ?? false,
    noEmit: true,
    skipLibCheck: true,
    noLib: false,
    strictNullChecks: true,
    noUncheckedIndexedAccess: false,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    composite: false,
    incremental: false,
    maxNodeModuleJsDepth: 0,
  };
}

/** The options of a tsconfig with what it extends; an unreadable file counts as one without options. */
function readTsconfig(file: string): ts.CompilerOptions {
  const read = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  if (read.error) return {};
  const host: ts.ParseConfigHost = {
    useCaseSensitiveFileNames: true,
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    readDirectory: () => [],
  };
  return ts.parseJsonConfigFileContent(read.config, host, path.dirname(file)).options;
}

function hasNodeTypes(request: FactsRequest): boolean {
  if (
    !request.files.some((f) =>
      /\b(?:Buffer|process|NodeJS|require)\b|['"](?:node:|fs|path|stream|events|http)/.test(f.text),
    )
  ) {
    return false;
  }
  for (let at = request.projectRoot; ; at = path.dirname(at)) {
    if (ts.sys.fileExists(path.join(at, 'node_modules/@types/node/index.d.ts'))) return true;
    if (at === request.repository || at === path.dirname(at)) return false;
  }
}
