/** Calls that make apps and routers, by the packages that they come from. */
import { ts } from 'ts-morph';
import type { Via } from '../../../../generate/test-case.ts';
import { bare, type FunctionNode, isFunctionWithBody } from '../syntax.ts';
import type { AppFacts } from '../types.ts';
import type { Modules } from './modules.ts';

export interface Made {
  readonly via: Via;
  readonly form: AppFacts['form'];
}

/** By package and exported name; `.Router` is a member of the default export. */
const MAKERS: Readonly<Record<string, Made>> = {
  'express default': { via: 'express', form: 'app' },
  'express Router': { via: 'express', form: 'router' },
  'router default': { via: 'express', form: 'router' },
  'express-promise-router default': { via: 'express', form: 'router' },
  'fastify default': { via: 'fastify', form: 'app' },
  'fastify fastify': { via: 'fastify', form: 'app' },
  'koa default': { via: 'koa', form: 'app' },
  '@koa/router default': { via: 'koa', form: 'router' },
  '@koa/router Router': { via: 'koa', form: 'router' },
  'koa-router default': { via: 'koa', form: 'router' },
  'hono Hono': { via: 'hono', form: 'app' },
  'hono/tiny Hono': { via: 'hono', form: 'app' },
  'hono/quick Hono': { via: 'hono', form: 'app' },
  '@hono/zod-openapi OpenAPIHono': { via: 'hono', form: 'app' },
};

/** Functions of the project that call one another to make an app. */
const MAX_DEPTH = 3;

/** What a call makes, behind whatever is chained to it: `express().use(…)`. */
export function madeBy(expression: ts.Expression, modules: Modules, depth = 0): Made | undefined {
  let e = bare(expression);
  for (let inner = chained(e); inner; inner = chained(e)) e = inner;
  if (!ts.isCallExpression(e) && !ts.isNewExpression(e)) return undefined;
  const callee = bare(e.expression);
  if (ts.isIdentifier(callee)) return makerOf(callee, undefined, modules) ?? madeByFunction(callee, modules, depth);
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(bare(callee.expression))) return undefined;
  return makerOf(bare(callee.expression) as ts.Identifier, callee.name.text, modules);
}

/** What a function of the project makes: `createRouter()`. */
function madeByFunction(name: ts.Identifier, modules: Modules, depth: number): Made | undefined {
  const meaning = depth > MAX_DEPTH ? undefined : modules.meaningOf(name);
  if (!meaning || !('node' in meaning) || !isFunctionWithBody(meaning.node)) return undefined;
  const [given] = givenBy(meaning.node);
  const known = given && ts.isIdentifier(given) ? modules.meaningOf(given) : given && { node: given };
  if (!known || !('node' in known) || !ts.isExpression(known.node)) return undefined;
  return madeBy(known.node, modules, depth + 1);
}

/** What a function returns, itself and not by functions inside of it. */
export function givenBy({ body }: FunctionNode): readonly ts.Expression[] {
  if (!ts.isBlock(body)) return [awaited(body)];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(awaited(node.expression));
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

function awaited(expression: ts.Expression): ts.Expression {
  const e = bare(expression);
  return ts.isAwaitExpression(e) ? bare(e.expression) : e;
}

/** What a call in a chain is made on. */
function chained(e: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(e) || !ts.isPropertyAccessExpression(e.expression)) return undefined;
  const owner = bare(e.expression.expression);
  return ts.isCallExpression(owner) || ts.isNewExpression(owner) ? owner : undefined;
}

function makerOf(name: ts.Identifier, member: string | undefined, modules: Modules): Made | undefined {
  const meaning = modules.meaningOf(name);
  if (!meaning || !('package' in meaning)) return undefined;
  const exported = member ?? (meaning.name === '*' ? 'default' : meaning.name);
  return MAKERS[`${meaning.package} ${exported}`];
}
