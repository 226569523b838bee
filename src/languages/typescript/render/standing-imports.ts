/** What a test file that stands imports already. */
import type { ts as TypeScript } from 'ts-morph';
import type { TestStyle } from './context.ts';
import { importLine, requireLine } from './imports.ts';
import { quoted } from './words.ts';

type Ts = typeof TypeScript;

export interface StandingImport {
  readonly specifier: string;
  readonly names: readonly { readonly imported: string; readonly local: string }[];
  /** `import a, { b }` or `const { b } = require()`, whose braces can take further names; undefined for other forms. */
  readonly form: 'import' | 'require' | undefined;
  /** Of the whole statement. */
  readonly start: number;
  readonly end: number;
}

export function readImports(ts: Ts, source: TypeScript.SourceFile): readonly StandingImport[] {
  return source.statements.flatMap((statement): StandingImport[] => {
    const place = { start: statement.getStart(), end: statement.getEnd() };
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      return [{ specifier: statement.moduleSpecifier.text, ...importNames(ts, statement.importClause), ...place }];
    }
    return ts.isVariableStatement(statement) ? readRequires(ts, statement, place) : [];
  });
}

function importNames(ts: Ts, clause: TypeScript.ImportClause | undefined): Pick<StandingImport, 'names' | 'form'> {
  const main = clause?.name ? [{ imported: 'default', local: clause.name.text }] : [];
  const bindings = clause?.namedBindings;
  if (!bindings) return { names: main, form: undefined };
  if (!ts.isNamedImports(bindings))
    return { names: [...main, { imported: '*', local: bindings.name.text }], form: undefined };
  const named = bindings.elements.map((e) => ({ imported: (e.propertyName ?? e.name).text, local: e.name.text }));
  return {
    names: [...main, ...named],
    form: clause.isTypeOnly || bindings.elements.some((e) => e.isTypeOnly) ? undefined : 'import',
  };
}

function readRequires(
  ts: Ts,
  statement: TypeScript.VariableStatement,
  place: { start: number; end: number },
): StandingImport[] {
  const [declaration] = statement.declarationList.declarations;
  if (!declaration?.initializer) return [];
  const [, specifier, member] =
    /^require\(\s*['"]([^'"]+)['"]\s*\)(\.default)?$/.exec(declaration.initializer.getText()) ?? [];
  if (specifier === undefined) return [];
  const { name } = declaration;
  if (ts.isIdentifier(name))
    return [{ specifier, names: [{ imported: 'default', local: name.text }], form: undefined, ...place }];
  if (!ts.isObjectBindingPattern(name) || member !== undefined) return [];
  const names = name.elements.map((e) => ({ imported: (e.propertyName ?? e.name).getText(), local: e.name.getText() }));
  return [{ specifier, names, form: 'require', ...place }];
}

/** Names that the file declares at its top, imports too. */
export function topNames(ts: Ts, source: TypeScript.SourceFile): readonly string[] {
  const own = source.statements.flatMap((statement): string[] => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap((d) => (ts.isIdentifier(d.name) ? [d.name.text] : []));
    const { name } = statement as { name?: TypeScript.Node };
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
  return [...own, ...readImports(ts, source).flatMap((i) => i.names.map((n) => n.local))];
}

/** An import of a module by the given names in order. */
export function printImport(
  standing: Pick<StandingImport, 'specifier' | 'form'>,
  names: StandingImport['names'],
  style: TestStyle,
): string {
  const main = standing.form === 'import' ? names.find((n) => n.imported === 'default') : undefined;
  const named = names.filter((n) => n !== main).toSorted((a, b) => (a.imported < b.imported ? -1 : 1));
  const from = quoted(standing.specifier, style.quote);
  const joint = standing.form === 'require' ? ': ' : ' as ';
  const texts = named.map((n) => (n.imported === n.local ? n.local : n.imported + joint + n.local));
  return standing.form === 'require' ? requireLine(texts, from, style) : importLine(main?.local, texts, from, style);
}
