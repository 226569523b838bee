/** A source file with its exports wrapped by the recorder: a few words are put in, all else stays as it is. */
import type { Instrumenter } from '../faults/instrumenter.ts';
import { children, identifierName, isNode, programOf, type SyntaxNode, walk } from '../faults/syntax.ts';
import type { RecorderOptions } from '../recorder/recorder.ts';

export interface WrapOptions extends RecorderOptions {
  /** Absolute path of the recorder's program. */
  readonly program: string;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Undefined where the file exports nothing that could be called. Throws the parser's SyntaxError, of the result too. */
export function wrapSource(engine: Instrumenter, text: string, options: WrapOptions): string | undefined {
  const tree = engine.parse(options.file, text);
  const program = programOf(tree);
  const statements = children(program).filter(({ type }) => type !== 'Directive' && type !== 'InterpreterDirective');
  const isModule = statements.some(({ type }) => /^(?:Import|Export)\w*Declaration$|^TSExportAssignment$/.test(type));
  const tail: string[] = [];
  const insertions: Insertion[] = [];
  if (isModule) wrapExports(statements, insertions, tail);
  else if (/\bexports\b/.test(text)) tail.push('module.exports = qtestRecorder().exports(module.exports);');
  if (insertions.length + tail.length === 0) return undefined;
  walk(program, (node) => {
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') insertions.push(...constructing(node));
  });
  const wrapped = joined(text, insertions, [...tail, recorderOf(options, isModule)], isModule);
  engine.parse(options.file, wrapped);
  return wrapped;
}

function wrapExports(statements: readonly SyntaxNode[], insertions: Insertion[], tail: string[]): void {
  const locals = new Map(statements.flatMap((one) => declaredBy(inner(one))));
  const wrap = (local: string, exported: string): void => {
    const node = locals.get(local);
    const call = `qtestRecorder().value(${JSON.stringify(exported)}, `;
    if (node?.type === 'VariableDeclarator') insertions.push(...around(node['init'] as SyntaxNode, call));
    else if (node) tail.push(`${local} = ${call}${local});`);
  };
  for (const statement of statements) {
    if (statement.type === 'ExportDefaultDeclaration') {
      const declared = statement['declaration'] as SyntaxNode;
      const name = /^(?:Function|Class)Declaration$/.test(declared.type) ? identifierName(declared['id']) : undefined;
      if (name !== undefined) wrap(name, 'default');
      else if (!declared.type.startsWith('TS'))
        insertions.push(...around(declared, 'qtestRecorder().value("default", '));
    } else if (statement.type === 'ExportNamedDeclaration' && !isNode(statement['source'])) {
      for (const [name] of declaredBy(inner(statement))) wrap(name, name);
      for (const specifier of children(statement).filter(({ type }) => type === 'ExportSpecifier')) {
        const [local, exported] = [identifierName(specifier['local']), identifierName(specifier['exported'])];
        if (local !== undefined && exported !== undefined) wrap(local, exported);
      }
    }
  }
}

/** What an `export` stands before; the statement itself where there is none. */
function inner(statement: SyntaxNode): SyntaxNode {
  const declared = statement['declaration'];
  return statement.type.startsWith('Export') && isNode(declared) ? declared : statement;
}

/** Names with what declares them: functions, classes, and variables with a value. */
function declaredBy(statement: SyntaxNode): readonly (readonly [string, SyntaxNode])[] {
  if (statement['declare'] === true) return [];
  const declared = statement.type === 'VariableDeclaration' ? (statement['declarations'] as SyntaxNode[]) : [statement];
  return declared.flatMap((node) => {
    const name = identifierName(node['id']);
    const counts = /^(?:Function|Class)Declaration$/.test(node.type) || isNode(node['init']);
    return name !== undefined && counts ? [[name, node] as const] : [];
  });
}

/** Parentheses keep what stands there in one: it may be a comma expression. */
function around(node: SyntaxNode, call: string): readonly Insertion[] {
  return [
    { at: node.start ?? 0, text: `${call}` },
    { at: node.end ?? 0, text: ')' },
  ];
}

/** The recorder is told of each object that is made, with what made it. */
function constructing(node: SyntaxNode): readonly Insertion[] {
  const body = node['body'] as SyntaxNode;
  const made = (args: string) => ` qtestRecorder().made(this, new.target, ${args});`;
  const own = children(body).find((member) => member.type === 'ClassMethod' && member['kind'] === 'constructor');
  if (own) {
    const block = own['body'] as SyntaxNode;
    if (!isNode(node['superClass'])) return [{ at: (block.start ?? 0) + 1, text: made('arguments') }];
    const call = children(block).find(isSuperCall);
    return call ? [{ at: call.end ?? 0, text: `;${made('arguments')}` }] : [];
  }
  const decorators = node['decorators'];
  if (!isNode(node['superClass'])) return [{ at: (body.start ?? 0) + 1, text: ` constructor() {${made('[]')} }` }];
  // What a decorator reads off the types of an inherited constructor would be gone.
  if (Array.isArray(decorators) && decorators.length > 0) return [];
  return [{ at: (body.start ?? 0) + 1, text: ` constructor(...args) { super(...args);${made('args')} }` }];
}

function isSuperCall(statement: SyntaxNode): boolean {
  const call = statement['expression'];
  if (statement.type !== 'ExpressionStatement' || !isNode(call) || call.type !== 'CallExpression') return false;
  return isNode(call['callee']) && call['callee'].type === 'Super';
}

/** A function declaration, which is there before any statement runs. */
function recorderOf({ program, ...options }: WrapOptions, isModule: boolean): string {
  const from = JSON.stringify(program);
  const load = isModule ? `qtestCreateRequire(${from})(${from})` : `require(${from})`;
  return `function qtestRecorder() { return qtestRecorder.own ??= ${load}.recorder(${JSON.stringify(options)}, () => globalThis.qtestQuiet); }`;
}

function joined(text: string, insertions: readonly Insertion[], tail: readonly string[], isModule: boolean): string {
  let made = text;
  // From the end, so that offsets hold; of two at one place the later one in the list stands first.
  for (const { at, text: more } of insertions
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => b.at - a.at || b.index - a.index)) {
    made = made.slice(0, at) + more + made.slice(at);
  }
  const head = isModule
    ? "// @ts-nocheck\nimport { createRequire as qtestCreateRequire } from 'node:module';\n"
    : '// @ts-nocheck\n';
  const [first = ''] = made.startsWith('#!') ? (/^.*\n?/.exec(made) ?? []) : [];
  return `${first}${head}${made.slice(first.length)}\n${tail.join('\n')}\n`;
}
