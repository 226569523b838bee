/** By what Nest finds what a class is made with. */
import path from 'node:path';
import { ts } from 'ts-morph';
import type { ExportRef, Token } from '../../../../generate/test-case.ts';
import { bare } from '../syntax.ts';
import { decoratorsOf } from './dto.ts';
import type { Modules } from './modules.ts';

/** Providers of providers. */
const MAX_DEPTH = 4;

export interface NestPlace {
  readonly repository: string;
  readonly projectRoot: string;
}

/** What the constructor of a class is made with; undefined where one of it is not told. */
export function tokensOf(
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
  const ref = refOf(meaning.node, place);
  if (!ref) return undefined;
  const needs = ts.isClassDeclaration(meaning.node) && tokensOf(meaning.node, modules, place, depth + 1);
  return { export: ref, ...(needs ? { needs } : {}) };
}

export function refOf(node: ts.Node, { repository }: NestPlace): ExportRef | undefined {
  const exported = exportedName(node);
  const file = path.relative(repository, node.getSourceFile().fileName).split(path.sep).join('/');
  return exported === undefined ? undefined : { file, path: exported };
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
