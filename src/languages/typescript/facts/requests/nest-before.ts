/** What stands before the routes of a controller: guards, pipes, interceptors and filters. */
import { ts } from 'ts-morph';
import type { NestModule } from '../../../../generate/test-case.ts';
import { bare } from '../syntax.ts';
import { type Decorator, decoratorsOf } from './dto.ts';
import type { Modules } from './modules.ts';
import { type NestPlace, refOf, tokensOf } from './nest-tokens.ts';

const USES = /^Use(?:Guards|Interceptors|Pipes|Filters)$/;

/** Guards, pipes and the like that a class or a method names, by the classes that they are. */
export function classesBefore(found: readonly Decorator[], modules: Modules): readonly ts.ClassDeclaration[] {
  return usesIn(found, modules).flatMap((argument) => classOf(argument, modules) ?? []);
}

/** Arguments of `@UseGuards(…)` and its like, also where the project makes a decorator of them: `@Auth('admin')`. */
function usesIn(found: readonly Decorator[], modules: Modules): readonly ts.Expression[] {
  return found.flatMap(({ name, callee, args }) => {
    if (USES.test(name)) return args;
    const meaning = ts.isIdentifier(callee) ? modules.meaningOf(callee) : undefined;
    return meaning && 'node' in meaning ? calledIn(meaning.node) : [];
  });
}

function calledIn(node: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isCallExpression(one) && USES.test(one.expression.getText())) found.push(...one.arguments);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

export function classOf(expression: ts.Expression, modules: Modules): ts.ClassDeclaration | undefined {
  const e = bare(expression);
  const meaning = ts.isIdentifier(e) ? modules.meaningOf(e) : undefined;
  return meaning && 'node' in meaning && ts.isClassDeclaration(meaning.node) ? meaning.node : undefined;
}

/**
 * What the classes before a controller's routes, and before all routes of its app, are made with. Undefined where one of them does not stand here, or
 * is not told by what Nest finds what it is given: the module would have to hold that as well.
 */
export function besideOf(
  node: ts.ClassDeclaration,
  everywhere: readonly ts.ClassDeclaration[],
  modules: Modules,
  place: NestPlace,
): NestModule['beside'] {
  const all = usesIn([node, ...node.members].flatMap(decoratorsOf), modules).filter(
    (argument) => !ts.isNewExpression(bare(argument)),
  );
  const named = all.map((argument) => classOf(argument, modules));
  if (all.some((argument, at) => !named[at] && !needsNothing(argument, modules))) return undefined;
  const beside: NonNullable<NestModule['beside']>[number][] = [];
  for (const one of new Set([...everywhere, ...named])) {
    if (!one || !isGivenThings(one)) continue;
    const of = refOf(one, place);
    const tokens = tokensOf(one, modules, place, 0);
    if (!of || !tokens) return undefined;
    for (const [at, token] of tokens.entries()) if (!isReflector(token)) beside.push({ of, at, token });
  }
  return beside;
}

/** `ParseIntPipe`, `ClassSerializerInterceptor`: what Nest makes by itself. */
function needsNothing(argument: ts.Expression, modules: Modules): boolean {
  const e = bare(argument);
  const meaning = ts.isIdentifier(e) ? modules.meaningOf(e) : undefined;
  const isOfNest = meaning !== undefined && 'package' in meaning && meaning.package === '@nestjs/common';
  return isOfNest || /(?:Pipe|Filter)$/.test(argument.getText());
}

function isGivenThings({ members }: ts.ClassDeclaration): boolean {
  const made = members.find((member) => ts.isConstructorDeclaration(member));
  return (made?.parameters ?? []).some(({ type }) => type?.getText() !== 'Reflector');
}

/** What Nest has of its own for all that it makes. */
function isReflector(token: object): boolean {
  return 'package' in token && token.package === '@nestjs/core';
}
