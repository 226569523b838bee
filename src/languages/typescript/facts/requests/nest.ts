/** Controllers of Nest, read from their decorators: routes, what they take of a request, and what their module must provide. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ts } from 'ts-morph';
import type { NestModule, Token } from '../../../../generate/test-case.ts';
import type { TypeTree } from '../../../declared.ts';
import { readText } from '../read-text.ts';
import { bare, isFunctionWithBody, propertyName } from '../syntax.ts';
import { plain } from '../trees.ts';
import { type Decorator, decoratorsOf, writtenTree } from './dto.ts';
import type { Modules } from './modules.ts';
import { routeOf } from './route-args.ts';
import type { ReadApp } from './routes.ts';
import { noUses, type Part, readUses, type Uses } from './uses.ts';

const VERB = /^(?:Get|Post|Put|Patch|Delete|Head|Options|All)$/;
const PARTS: Readonly<Record<string, Part>> = { Param: 'params', Query: 'query', Headers: 'headers', Body: 'body' };

/** Providers of providers. */
const MAX_DEPTH = 4;

export interface NestPlace {
  readonly repository: string;
  readonly projectRoot: string;
}

/** Undefined where it is none, or where the project's tests could not make it in a module of its own. */
export function readController(node: ts.Node, modules: Modules, place: NestPlace): ReadApp | undefined {
  if (!ts.isClassDeclaration(node)) return undefined;
  const found = decoratorsOf(node);
  const controller = found.find(({ name }) => name === 'Controller');
  if (!controller || !canTest(place)) return undefined;
  const nest = moduleAround(node, modules, place);
  if (!nest) return undefined;
  const before = noUses();
  const guards = readBefore(found, modules, before);
  const routes = node.members.flatMap((member) => {
    if (!ts.isMethodDeclaration(member)) return [];
    const own = decoratorsOf(member);
    const uses = usesOf(member, modules);
    const nodes = new Set<ts.Node>([member, ...guards, ...readBefore(own, modules, uses)]);
    return own.flatMap(({ name, args }) => {
      if (!VERB.test(name)) return [];
      const method = name === 'All' ? 'GET' : name.toUpperCase();
      const at = `/${[prefixOf(controller), textOf(args[0])].join('/').split('/').filter(Boolean).join('/')}`;
      return [{ ...routeOf({ method, path: at, uses }, before), nodes }];
    });
  });
  if (routes.length === 0) return undefined;
  const nodes = new Set<ts.Node>([node, ...routes.flatMap((route) => [...route.nodes])]);
  return { facts: { via: 'nest', form: 'controller', made: false, nest }, routes, nodes };
}

/** True where `@nestjs/testing` is there and the tests keep the types by which Nest finds providers. */
function canTest({ repository, projectRoot }: NestPlace): boolean {
  const folders = [...new Set([projectRoot, repository])];
  const texts = (names: readonly string[]) =>
    folders.flatMap((folder) => names.map((name) => readText(path.join(folder, name)) ?? '')).join('\n');
  if (!texts(['package.json']).includes('"@nestjs/testing"')) return false;
  const vitest = texts(['ts', 'mts', 'js', 'mjs'].map((ending) => `vitest.config.${ending}`));
  if (vitest.trim() !== '' && !/swc/.test(vitest)) return false;
  return /"(?:emitDecoratorMetadata|decoratorMetadata)"\s*:\s*true/.test(
    texts(['tsconfig.json', 'tsconfig.base.json', 'tsconfig.build.json', '.swcrc']),
  );
}

/** Undefined where it is not told by what Nest finds a parameter of the constructor. */
function moduleAround(node: ts.ClassDeclaration, modules: Modules, place: NestPlace): NestModule | undefined {
  const provide = tokensOf(node, modules, place, 0);
  if (!provide || needsMore(node, modules)) return undefined;
  const pipe = pipeOf(path.dirname(node.getSourceFile().fileName), modules, place);
  return { provide, ...(pipe ? { pipe } : {}) };
}

/** What the constructor of a class is made with; undefined where one of it is not told. */
function tokensOf(
  of: ts.ClassDeclaration,
  modules: Modules,
  place: NestPlace,
  depth: number,
): readonly Token[] | undefined {
  const made = of.members.find((member) => ts.isConstructorDeclaration(member));
  const isGivenElsewhere =
    (!made && of.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)) ?? false;
  if (isGivenElsewhere || of.members.some(isInjected)) return undefined;
  const tokens = (made?.parameters ?? []).map((parameter) => tokenOf(parameter, modules, place, depth));
  return depth < MAX_DEPTH && tokens.every((token) => token !== undefined) ? tokens : undefined;
}

/** A property that Nest sets. */
function isInjected(member: ts.ClassElement): boolean {
  return ts.isPropertyDeclaration(member) && decoratorsOf(member).some(({ name }) => name.startsWith('Inject'));
}

function tokenOf(
  parameter: ts.ParameterDeclaration,
  modules: Modules,
  place: NestPlace,
  depth: number,
): Token | undefined {
  const inject = decoratorsOf(parameter).find(({ name }) => name.startsWith('Inject'));
  if (inject && inject.name !== 'Inject') return undefined;
  const given = inject?.args[0];
  const written = given ? bare(given) : parameter.type;
  if (!written) return undefined;
  if (ts.isStringLiteralLike(written)) return { text: written.text };
  const name = ts.isTypeReferenceNode(written) ? written.typeName : written;
  if (!ts.isIdentifier(name)) return undefined;
  const meaning = modules.meaningOf(name);
  if (!meaning) return undefined;
  if ('package' in meaning)
    return /^@/.test(meaning.package) ? { package: meaning.package, name: meaning.name } : undefined;
  if (ts.isStringLiteralLike(meaning.node)) return { text: meaning.node.text };
  const exported = exportedName(meaning.node);
  const file = path.relative(place.repository, meaning.node.getSourceFile().fileName).split(path.sep).join('/');
  if (exported === undefined) return undefined;
  const needs = ts.isClassDeclaration(meaning.node) && tokensOf(meaning.node, modules, place, depth + 1);
  return { export: { file, path: exported }, ...(needs ? { needs } : {}) };
}

/** The name by which a class or a constant is exported where it stands. */
function exportedName(node: ts.Node): string | undefined {
  const at = ts.isClassDeclaration(node) ? node : ts.isVariableDeclaration(node.parent) ? node.parent : undefined;
  const statement = at && ts.isVariableDeclaration(at) ? at.parent.parent : at;
  const kinds =
    statement && ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];
  if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return undefined;
  return kinds.includes(ts.SyntaxKind.DefaultKeyword) ? 'default' : at?.name?.getText();
}

/** Guards, pipes and the like that a class or a method names, by the classes that they are. */
function classesBefore(found: readonly Decorator[], modules: Modules): readonly ts.ClassDeclaration[] {
  return found.flatMap(({ name, args }) => {
    if (!/^Use(?:Guards|Interceptors|Pipes|Filters)$/.test(name)) return [];
    return args.flatMap((argument) => {
      const e = bare(argument);
      const meaning = ts.isIdentifier(e) ? modules.meaningOf(e) : undefined;
      return meaning && 'node' in meaning && ts.isClassDeclaration(meaning.node) ? [meaning.node] : [];
    });
  });
}

/** What stands before a route, with what it reads of a request. */
function readBefore(found: readonly Decorator[], modules: Modules, into: Uses): readonly ts.Node[] {
  const classes = classesBefore(found, modules);
  for (const member of classes.flatMap((one) => [...one.members]))
    if (isFunctionWithBody(member)) readUses(member, [], modules, into);
  return classes;
}

/** True where what stands before a route needs providers of its own, or does not stand here: the module would have to hold that as well. */
function needsMore(node: ts.ClassDeclaration, modules: Modules): boolean {
  return [node, ...node.members].flatMap(decoratorsOf).some((found) => {
    if (composes(found, modules)) return true;
    if (!/^Use(?:Guards|Interceptors)$/.test(found.name)) return false;
    const classes = classesBefore([found], modules);
    const made = found.args.filter((argument) => ts.isNewExpression(bare(argument)));
    return classes.length + made.length < found.args.length || classes.some(isGivenThings);
  });
}

function isGivenThings({ members }: ts.ClassDeclaration): boolean {
  const made = members.find((member) => ts.isConstructorDeclaration(member));
  return (made?.parameters ?? []).some(({ type }) => type?.getText() !== 'Reflector');
}

/** `@Auth('admin')`, which the project makes of others that stand before a route. */
function composes({ callee }: Decorator, modules: Modules): boolean {
  const meaning = ts.isIdentifier(callee) ? modules.meaningOf(callee) : undefined;
  return meaning !== undefined && 'node' in meaning && /\bUse(?:Guards|Interceptors)\b/.test(meaning.node.getText());
}

function usesOf(method: ts.MethodDeclaration, modules: Modules): Uses {
  const uses = noUses();
  const props = new Map<Part, (readonly [string, TypeTree, boolean])[]>();
  const places = method.parameters.map((parameter) => {
    const found = decoratorsOf(parameter);
    for (const one of found) {
      const part = PARTS[one.name];
      if (part) readPart(parameter, part, one.args, modules, uses, props);
      else readCustom(one, modules, uses);
    }
    return found.some(({ name }) => name === 'Req' || name === 'Request') ? ('request' as const) : undefined;
  });
  for (const [part, own] of props) {
    const known = uses.schemas.get(part);
    uses.schemas.set(part, { k: 'object', props: [...(known?.k === 'object' ? known.props : []), ...own] });
  }
  if (isFunctionWithBody(method)) readUses(method, places, modules, uses);
  return uses;
}

/** `@Query('limit') limit?: string`, `@Body() order: PlaceOrderDto` */
function readPart(
  parameter: ts.ParameterDeclaration,
  part: Part,
  args: readonly ts.Expression[],
  modules: Modules,
  uses: Uses,
  props: Map<Part, (readonly [string, TypeTree, boolean])[]>,
): void {
  const [first] = args;
  const type = writtenTree(parameter.type, modules);
  if (!first || !ts.isStringLiteralLike(bare(first))) {
    if (type.k === 'object') uses.schemas.set(part, type);
    return;
  }
  const { text } = bare(first) as ts.StringLiteral;
  const isUuid = args.some((argument) => /\bParseUUIDPipe\b/.test(argument.getText()));
  const tree = isUuid ? UUID : type.k === 'unknown' && part !== 'body' ? plain('string') : type;
  const isOptional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
  const name = part === 'headers' ? text.toLowerCase() : text;
  props.set(part, [...(props.get(part) ?? []), [name, tree, isOptional]]);
}

const UUID: TypeTree = { k: 'literal', value: '3f0e4c5a-8b1d-4f6e-9c2a-7d5b1e0f8a64' };

/** A decorator that the project makes with `createParamDecorator`. */
function readCustom({ callee }: Decorator, modules: Modules, uses: Uses): void {
  const meaning = ts.isIdentifier(callee) ? modules.meaningOf(callee) : undefined;
  const made =
    meaning && 'node' in meaning && ts.isCallExpression(meaning.node) ? meaning.node.arguments[0] : undefined;
  const fn = made && bare(made);
  if (fn && isFunctionWithBody(fn)) readUses(fn, [], modules, uses);
}

function prefixOf({ args: [first] }: Decorator): string {
  const e = first && bare(first);
  if (!e || !ts.isObjectLiteralExpression(e)) return textOf(first);
  const own = e.properties.find((one) => one.name && propertyName(one.name) === 'path');
  return own && ts.isPropertyAssignment(own) ? textOf(own.initializer) : '';
}

function textOf(expression: ts.Expression | undefined): string {
  const e = expression && bare(expression);
  if (e && ts.isArrayLiteralExpression(e)) return textOf(e.elements[0]);
  return e && ts.isStringLiteralLike(e) ? e.text : '';
}

/** Options of the ValidationPipe that the app nearest to the controller uses for all of its controllers. */
function pipeOf(folder: string, modules: Modules, { projectRoot }: NestPlace): NestModule['pipe'] {
  for (let at = folder; ; at = path.dirname(at)) {
    for (const name of ['main.ts', 'app.module.ts', 'src/main.ts']) {
      const file = path.join(at, name);
      const source = existsSync(file) ? modules.sourceOf(file) : undefined;
      const found = source && /new ValidationPipe\(/.test(source.text) ? pipeIn(source) : undefined;
      if (found) return found;
    }
    if (at === projectRoot || !at.startsWith(projectRoot)) return undefined;
  }
}

function pipeIn(source: ts.SourceFile): NestModule['pipe'] {
  let found: NestModule['pipe'];
  const visit = (node: ts.Node): void => {
    if (!found && ts.isNewExpression(node) && node.expression.getText() === 'ValidationPipe')
      found = plainOptions(node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is plainly written; a function, as the one that makes the error, is left out. */
function plainOptions(given: ts.Expression | undefined): NonNullable<NestModule['pipe']> {
  const e = given && bare(given);
  if (!e || !ts.isObjectLiteralExpression(e)) return {};
  const options: Record<string, string | number | boolean> = {};
  for (const property of e.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const name = propertyName(property.name);
    const value = bare(property.initializer);
    if (name === undefined) continue;
    if (value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword)
      options[name] = value.kind === ts.SyntaxKind.TrueKeyword;
    else if (ts.isStringLiteralLike(value)) options[name] = value.text;
    else if (ts.isNumericLiteral(value)) options[name] = Number(value.text);
  }
  return options;
}
