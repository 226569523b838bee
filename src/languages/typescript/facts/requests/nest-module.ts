/** What has to stand around a controller in a module of its own: providers, and what its app uses for all controllers. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ts } from 'ts-morph';
import { fileOfPackage } from '../../../../generate/referenced-files.ts';
import type { ExportRef, NestModule, Token } from '../../../../generate/test-case.ts';
import { readText } from '../read-text.ts';
import { bare, propertyName } from '../syntax.ts';
import type { Modules } from './modules.ts';
import { besideOf, classOf } from './nest-before.ts';
import { type NestPlace, refOf, tokensOf } from './nest-tokens.ts';

export interface Around {
  readonly nest: NestModule;
  /** Classes that stand before all routes of the app. */
  readonly everywhere: readonly ts.ClassDeclaration[];
}

/** Undefined where it is not told by what Nest finds something that it has to give. */
export function moduleAround(node: ts.ClassDeclaration, modules: Modules, place: NestPlace): Around | undefined {
  const files = appFiles(path.dirname(node.getSourceFile().fileName), modules, place);
  const all = files.flatMap((source) => everywhereIn(source, modules));
  const everywhere = all.flatMap(({ token, node: of }) => {
    const ref = refOf(of, place);
    return ref ? [{ token, of: ref }] : [];
  });
  const classes = all.map((one) => one.node);
  const provide = tokensOf(node, modules, place, 0);
  const beside = besideOf(node, classes, modules, place);
  if (!provide || !beside) return undefined;
  const pipe = files.map(pipeIn).find((found) => found !== undefined);
  const others = beside.filter(
    ({ token }, at) => !isAmong(token, [...provide, ...beside.slice(0, at).map((one) => one.token)]),
  );
  const nest: NestModule = {
    provide,
    ...(others.length > 0 ? { beside: others } : {}),
    ...(everywhere.length > 0 ? { everywhere } : {}),
    ...(pipe ? { pipe } : {}),
    ...(isOnFastify(place) ? { fastify: true } : {}),
  };
  const tools = toolsOf(nest, place);
  return { nest: tools.length > 0 ? { ...nest, tools } : nest, everywhere: classes };
}

function isAmong(token: Token, tokens: readonly Token[]): boolean {
  return tokens.some((one) => JSON.stringify(one) === JSON.stringify(token));
}

function toolsOf({ pipe, fastify, everywhere = [] }: NestModule, place: NestPlace): readonly ExportRef[] {
  const wanted: readonly (readonly [string, string])[] = [
    ['@nestjs/testing', 'Test'],
    ...[...new Set(everywhere.map(({ token }) => token))].map((token) => ['@nestjs/core', token] as const),
    ...(pipe ? [['@nestjs/common', 'ValidationPipe'] as const] : []),
    ...(fastify ? [['@nestjs/platform-fastify', 'FastifyAdapter'] as const] : []),
  ];
  return wanted.flatMap(([name, exported]) =>
    isInstalled(name, place) ? [{ file: fileOfPackage(name), path: exported }] : [],
  );
}

function isInstalled(name: string, { repository, projectRoot }: NestPlace): boolean {
  for (let at = projectRoot; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, 'node_modules', name))) return true;
    if (at === repository || !at.startsWith(repository)) return false;
  }
}

/** True where the project has Nest's adapter of Fastify, and not that of Express. */
function isOnFastify({ repository, projectRoot }: NestPlace): boolean {
  const manifest = [projectRoot, repository].map((folder) => readText(path.join(folder, 'package.json')) ?? '').join();
  return manifest.includes('"@nestjs/platform-fastify"') && !manifest.includes('"@nestjs/platform-express"');
}

/** Files of the app nearest to a controller that say what holds for all of its controllers. */
function appFiles(folder: string, modules: Modules, { projectRoot }: NestPlace): readonly ts.SourceFile[] {
  for (let at = folder; ; at = path.dirname(at)) {
    const found = ['main.ts', 'app.module.ts', 'src/main.ts', 'src/app.module.ts'].flatMap((name) => {
      const file = path.join(at, name);
      return (existsSync(file) && modules.sourceOf(file)) || [];
    });
    if (found.length > 0 || at === projectRoot || !at.startsWith(projectRoot)) return found;
  }
}

/** Options of the ValidationPipe that the app uses for all of its controllers. */
function pipeIn(source: ts.SourceFile): NestModule['pipe'] {
  let found: NestModule['pipe'];
  visitAll(source, (node) => {
    if (!found && ts.isNewExpression(node) && node.expression.getText() === 'ValidationPipe')
      found = plainOptions(node.arguments?.[0]);
    if (!found && ts.isPropertyAssignment(node) && /^useClass:\s*ValidationPipe$/.test(node.getText())) found = {};
  });
  return found;
}

/** A class that the app uses for all of its controllers. */
interface Everywhere {
  readonly token: NonNullable<NestModule['everywhere']>[number]['token'];
  readonly node: ts.ClassDeclaration;
}

const TOKEN = /^APP_(?:GUARD|PIPE|INTERCEPTOR|FILTER)$/;

/** `{ provide: APP_GUARD, useClass: KeyGuard }` of its module, and `app.useGlobalGuards(new KeyGuard())`. */
function everywhereIn(source: ts.SourceFile, modules: Modules): readonly Everywhere[] {
  const found: Everywhere[] = [];
  const add = (token: string, named: ts.Expression | undefined): void => {
    const node = named && classOf(named, modules);
    if (node && TOKEN.test(token)) found.push({ token: token as Everywhere['token'], node });
  };
  visitAll(source, (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const given = (name: string) =>
        node.properties.filter(ts.isPropertyAssignment).find((one) => propertyName(one.name) === name)?.initializer;
      add(given('provide')?.getText() ?? '', given('useClass'));
    }
    const kind =
      ts.isCallExpression(node) && /\.useGlobal(Guard|Pipe|Interceptor|Filter)s$/.exec(node.expression.getText());
    if (!kind || !ts.isCallExpression(node)) return;
    for (const argument of node.arguments.map(bare))
      if (ts.isNewExpression(argument)) add(`APP_${kind[1]?.toUpperCase()}`, argument.expression);
  });
  return found;
}

function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
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
