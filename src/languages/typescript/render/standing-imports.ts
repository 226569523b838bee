/** What a test file that stands imports already. */
import type { ts as TypeScript } from 'ts-morph';

type Ts = typeof TypeScript;

export interface StandingImport {
  readonly specifier: string;
  readonly names: readonly { readonly imported: string; readonly local: string }[];
  /** Offset after the last name in braces, where another can follow; undefined where there are none. */
  readonly room: number | undefined;
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

function importNames(ts: Ts, clause: TypeScript.ImportClause | undefined): Pick<StandingImport, 'names' | 'room'> {
  const main = clause?.name ? [{ imported: 'default', local: clause.name.text }] : [];
  const bindings = clause?.namedBindings;
  if (!bindings) return { names: main, room: undefined };
  if (!ts.isNamedImports(bindings))
    return { names: [...main, { imported: '*', local: bindings.name.text }], room: undefined };
  const named = bindings.elements.map((e) => ({ imported: (e.propertyName ?? e.name).text, local: e.name.text }));
  return { names: [...main, ...named], room: bindings.elements.at(-1)?.getEnd() };
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
    return [{ specifier, names: [{ imported: 'default', local: name.text }], room: undefined, ...place }];
  if (!ts.isObjectBindingPattern(name) || member !== undefined) return [];
  const names = name.elements.map((e) => ({ imported: (e.propertyName ?? e.name).getText(), local: e.name.getText() }));
  return [{ specifier, names, room: name.elements.at(-1)?.getEnd(), ...place }];
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
