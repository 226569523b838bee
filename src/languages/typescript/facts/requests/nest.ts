/** Controllers of Nest, read from their decorators: routes, what they take of a request, and what their module must provide. */
import path from 'node:path';
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { readText } from '../read-text.ts';
import { bare, isFunctionWithBody, propertyName } from '../syntax.ts';
import { plain } from '../trees.ts';
import { type Decorator, decoratorsOf, writtenTree } from './dto.ts';
import type { Modules } from './modules.ts';
import { classesBefore } from './nest-before.ts';
import { moduleAround } from './nest-module.ts';
import type { NestPlace } from './nest-tokens.ts';
import { routeOf } from './route-args.ts';
import type { ReadApp } from './routes.ts';
import { noUses, type Part, readUses, type Uses } from './uses.ts';

const VERB = /^(?:Get|Post|Put|Patch|Delete|Head|Options|All)$/;
const PARTS: Readonly<Record<string, Part>> = { Param: 'params', Query: 'query', Headers: 'headers', Body: 'body' };

/** Undefined where it is none, or where the project's tests could not make it in a module of its own. */
export function readController(node: ts.Node, modules: Modules, place: NestPlace): ReadApp | undefined {
  if (!ts.isClassDeclaration(node)) return undefined;
  const found = decoratorsOf(node);
  const controller = found.find(({ name }) => name === 'Controller');
  if (!controller || !canTest(place)) return undefined;
  const around = moduleAround(node, modules, place);
  if (!around) return undefined;
  const { nest } = around;
  const before = noUses();
  const guards = [...readClasses(around.everywhere, modules, before), ...readBefore(found, modules, before)];
  const routes = node.members.flatMap((member) => {
    if (!ts.isMethodDeclaration(member)) return [];
    const own = decoratorsOf(member);
    const uses = usesOf(member, modules);
    const nodes = new Set<ts.Node>([member, ...guards, ...readBefore(own, modules, uses)]);
    return own.flatMap(({ name, args }) => {
      if (!VERB.test(name)) return [];
      const method = name === 'All' ? 'GET' : name.toUpperCase();
      const at = `/${[prefixOf(controller), textOf(args[0])].join('/').split('/').filter(Boolean).join('/')}`;
      return [{ ...routeOf({ method, path: at, uses }, before), nodes, known: new Set(uses.schemas.keys()) }];
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

/** What stands before a route, with what it reads of a request. */
function readBefore(found: readonly Decorator[], modules: Modules, into: Uses): readonly ts.Node[] {
  return readClasses(classesBefore(found, modules), modules, into);
}

function readClasses(classes: readonly ts.ClassDeclaration[], modules: Modules, into: Uses): readonly ts.Node[] {
  for (const member of classes.flatMap((one) => [...one.members]))
    if (isFunctionWithBody(member)) readUses(member, [], modules, into);
  return classes;
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
