/** Tests of a file, each as a file of its own with no more of the set-up than it uses. */
import { ts } from 'ts-morph';

export interface LoneTest {
  /** Titles of the suites around it and its own, as they are written. */
  readonly titles: readonly string[];
  /** Its own statement: of a table that of all its rows. */
  readonly body: string;
  /** Imports, declarations and hooks that it uses, its suites, itself. Comments before statements are not in it. */
  readonly text: string;
}

interface Level {
  /** Of the suite, as written; the file has none. */
  readonly title?: string;
  readonly setUp: readonly ts.Statement[];
}

/** True where a test with these titles may have this name, the titles joined by ` > `: what is filled in may be anything. */
export function isNamed({ titles }: LoneTest, name: string): boolean {
  const parts = titles.join(' > ').split(/\$\{[^}]*\}|\$[\w.]+|%[sdijfop]/);
  const pattern = parts.map((part) =>
    part.replaceAll(/[^\w\s]/g, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`),
  );
  return new RegExp(`^${pattern.join('.*')}$`, 'su').test(name);
}

/** In the order of the file. Tests that stand inside tests belong to these; titles that are no plain text are left out. */
export function loneTests(file: string, text: string): readonly LoneTest[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  return testsIn(statements, [{ setUp: setUpOf(statements) }], []);
}

function testsIn(
  statements: readonly ts.Statement[],
  levels: readonly Level[],
  titles: readonly string[],
): readonly LoneTest[] {
  return statements.flatMap((statement) => {
    const { name, title, body } = callOf(statement);
    if (title === undefined) return [];
    const own = [...titles, ts.isStringLiteralLike(title) ? title.text : title.getText().slice(1, -1)];
    if (name === 'it' || name === 'test') {
      return [{ titles: own, body: statement.getText(), text: printed(levels, statement) }];
    }
    if ((name !== 'describe' && name !== 'suite') || body === undefined) return [];
    return testsIn(body, [...levels, { title: title.getText(), setUp: setUpOf(body) }], own);
  });
}

function setUpOf(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  return statements.filter((one) => {
    const isDirective = ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression);
    return !isDirective && !/^(describe|suite|it|test)$/.test(callOf(one).name) && !holdsTests(one);
  });
}

/** Of `['a', 'b'].forEach((name) => { test(…); })`. */
function holdsTests(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && /^(describe|it|test)$/.test(node.expression.getText())) return true;
  return node.forEachChild(holdsTests) === true;
}

interface Call {
  /** Empty of what is no call. */
  readonly name: string;
  readonly title?: ts.Node | undefined;
  readonly body?: readonly ts.Statement[] | undefined;
}

/** `describe('…', () => { … })`, `it('…', …)`, `test.each(…)('…', …)`, `beforeEach(…)`; a loop over rows is the test that it holds. */
function callOf(statement: ts.Statement): Call {
  if (ts.isForOfStatement(statement) && ts.isBlock(statement.statement)) {
    const [only, second] = statement.statement.statements;
    return only !== undefined && second === undefined ? callOf(only) : { name: '' };
  }
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return { name: '' };
  const { arguments: args, expression } = statement.expression;
  const title = args.find((arg) => ts.isStringLiteralLike(arg) || ts.isTemplateExpression(arg));
  const last = args.at(-1);
  const isFunction = last !== undefined && (ts.isArrowFunction(last) || ts.isFunctionExpression(last));
  const body = isFunction && ts.isBlock(last.body) ? last.body.statements : undefined;
  return { name: /^\w*/.exec(expression.getText())?.[0] ?? '', title, body };
}

function printed(levels: readonly Level[], test: ts.Statement): string {
  const used = usedBy(
    test,
    levels.flatMap(({ setUp }) => setUp),
  );
  return levels.reduceRight((inside, { title, setUp }) => {
    const kept = setUp.filter((statement) => used.statements.has(statement));
    const parts = kept.map((one) => (ts.isImportDeclaration(one) ? importOf(one, used.names) : ended(one)));
    const text = [...parts, '', inside].join('\n');
    return title === undefined ? text : `describe(${title}, () => {\n${text}\n});`;
  }, test.getText());
}

/** With the semicolon that its line break stood for. */
function ended(statement: ts.Statement): string {
  const text = statement.getText();
  return ts.isVariableStatement(statement) || ts.isExpressionStatement(statement) ? text.replace(/\s*;?$/, ';') : text;
}

/** Hooks and other statements without a name are always used, declarations where something that is used names them. */
function usedBy(test: ts.Statement, setUp: readonly ts.Statement[]) {
  const names = new Set(['describe', 'suite', ...identifiersOf(test)]);
  const statements = new Set<ts.Statement>();
  for (let before = -1; before < statements.size; ) {
    before = statements.size;
    for (const statement of setUp) {
      const declared = declaredBy(statement);
      if (statements.has(statement) || (declared !== undefined && !declared.some((name) => names.has(name)))) continue;
      statements.add(statement);
      if (!ts.isImportDeclaration(statement)) for (const name of identifiersOf(statement)) names.add(name);
    }
  }
  return { names, statements };
}

/** Names that it gives to others; undefined where it does something instead. */
function declaredBy(statement: ts.Statement): readonly string[] | undefined {
  if (ts.isImportDeclaration(statement)) return statement.importClause && identifiersOf(statement.importClause);
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => identifiersOf(name));
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name && [name.getText()];
}

/** Without the names that are not used. */
function importOf(statement: ts.ImportDeclaration, used: ReadonlySet<string>): string {
  const bindings = statement.importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return statement.getText();
  const unused = bindings.elements.filter(({ name }) => !used.has(name.text)).map((one) => one.getText());
  const kept = bindings.elements.map((one) => one.getText()).filter((one) => !unused.includes(one));
  const named = kept.length === 0 ? '' : `{ ${kept.join(', ')} }`;
  const whole = statement.getText().replace(bindings.getText(), named);
  return named === '' ? whole.replace(/,\s*(?=from\b)/, ' ') : whole;
}

function identifiersOf(node: ts.Node): readonly string[] {
  if (ts.isIdentifier(node)) return [node.text];
  const found: string[] = [];
  node.forEachChild((child) => {
    found.push(...identifiersOf(child));
  });
  return found;
}
