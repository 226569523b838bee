/** Classes that say what comes with a request: their declared types, and what the decorators of class-validator ask for. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { bare, propertyName } from '../syntax.ts';
import { plain, UNKNOWN, union } from '../trees.ts';
import { numbersBy, textsBy, textsOf } from './limits.ts';
import type { Modules } from './modules.ts';
import { enumTree, schemaTree } from './schemas.ts';
import { constantsOf } from './uses.ts';

const MAX_DEPTH = 6;
/** Forms of texts, by the validators that ask for them. */
const FORM_OF: Readonly<Record<string, string>> = {
  IsEmail: 'email',
  IsUUID: 'uuid',
  IsUrl: 'url',
  IsDateString: 'anydate',
  IsISO8601: 'anydate',
  IsDate: 'anydate',
  IsNumberString: 'number',
  IsBooleanString: 'boolean',
  IsMongoId: 'objectid',
  IsMobilePhone: 'phone',
  IsPhoneNumber: 'phone',
  IsIP: 'ip',
  IsHexColor: 'color',
  IsJSON: 'json',
};

export interface Decorator {
  readonly name: string;
  readonly callee: ts.Expression;
  readonly args: readonly ts.Expression[];
}

/** In the order of the text. */
export function decoratorsOf(node: ts.Node): readonly Decorator[] {
  const all = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return all.map(({ expression }) => {
    const isCall = ts.isCallExpression(expression);
    const callee = isCall ? expression.expression : expression;
    return { name: callee.getText(), callee, args: isCall ? expression.arguments : [] };
  });
}

/** The type that is written; classes and enums of the project by what they hold. */
export function writtenTree(type: ts.TypeNode | undefined, modules: Modules, depth = 0): TypeTree {
  if (!type || depth > MAX_DEPTH) return UNKNOWN;
  if (ts.isArrayTypeNode(type)) return { k: 'array', of: writtenTree(type.elementType, modules, depth) };
  if (ts.isUnionTypeNode(type)) return union(type.types.map((one) => writtenTree(one, modules, depth)));
  if (ts.isLiteralTypeNode(type)) return literal(type.literal) ?? UNKNOWN;
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    const [of] = type.typeArguments ?? [];
    if (type.typeName.text === 'Array') return { k: 'array', of: writtenTree(of, modules, depth) };
    if (type.typeName.text === 'Date') return textsOf('anydate') ?? UNKNOWN;
    return namedTree(type.typeName, modules, depth) ?? UNKNOWN;
  }
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return plain('string');
    case ts.SyntaxKind.NumberKeyword:
      return plain('number');
    case ts.SyntaxKind.BooleanKeyword:
      return plain('boolean');
    case ts.SyntaxKind.NullKeyword:
      return plain('null');
    default:
      return UNKNOWN;
  }
}

function namedTree(name: ts.Identifier, modules: Modules, depth: number): TypeTree | undefined {
  const meaning = modules.meaningOf(name);
  if (!meaning || !('node' in meaning)) return undefined;
  if (ts.isEnumDeclaration(meaning.node)) return enumMembers(meaning.node);
  return ts.isClassLike(meaning.node) ? classTree(meaning.node, modules, depth + 1) : undefined;
}

function classTree(of: ts.ClassLikeDeclaration, modules: Modules, depth: number): TypeTree {
  const own = of.members.flatMap((member) => {
    if (!ts.isPropertyDeclaration(member)) return [];
    const name = propertyName(member.name);
    return name === undefined ? [] : [[name, ...propertyTree(member, modules, depth)] as const];
  });
  const names = new Set(own.map(([name]) => name));
  return { k: 'object', props: [...inherited(of, modules, depth).filter(([name]) => !names.has(name)), ...own] };
}

type Props = Extract<TypeTree, { k: 'object' }>['props'];

/** Of a class, of `PartialType(…)` and the like around one, and of a class that a schema is made to. */
function inherited(of: ts.ClassLikeDeclaration, modules: Modules, depth: number): Props {
  const base = of.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const tree = base && baseTree(bare(base.expression), modules, depth);
  return tree?.k === 'object' ? tree.props : [];
}

function baseTree(e: ts.Expression, modules: Modules, depth: number): TypeTree | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (ts.isIdentifier(e)) return namedTree(e, modules, depth);
  if (!ts.isCallExpression(e)) return undefined;
  const [first, second] = e.arguments;
  if (!first) return undefined;
  const maker = e.expression.getText();
  if (maker === 'createZodDto') return schemaTree(first, constantsOf(modules));
  const tree = baseTree(bare(first), modules, depth + 1);
  if (tree?.k !== 'object') return undefined;
  const keys = new Set(
    second ? elementsOf(second).flatMap((one) => (ts.isStringLiteralLike(one) ? [one.text] : [])) : [],
  );
  switch (maker) {
    case 'PartialType':
      return { ...tree, props: tree.props.map(([name, type]) => [name, type, true] as const) };
    case 'PickType':
      return { ...tree, props: tree.props.filter(([name]) => keys.has(name)) };
    case 'OmitType':
      return { ...tree, props: tree.props.filter(([name]) => !keys.has(name)) };
    case 'IntersectionType': {
      const other = second && baseTree(bare(second), modules, depth + 1);
      return other?.k === 'object' ? { ...tree, props: [...tree.props, ...other.props] } : tree;
    }
    default:
      return undefined;
  }
}

/** The type of a property, and whether it may be left out. */
function propertyTree(of: ts.PropertyDeclaration, modules: Modules, depth: number): readonly [TypeTree, boolean] {
  const found = decoratorsOf(of);
  const isOptional =
    of.questionToken !== undefined || of.initializer !== undefined || found.some(({ name }) => name === 'IsOptional');
  const declared = nestedTree(found, modules, depth) ?? writtenTree(of.type, modules, depth);
  const isList = of.type !== undefined && ts.isArrayTypeNode(of.type);
  const item = declared.k === 'array' ? declared.of : declared;
  const asked = askedFor(item, found, modules);
  return [isList || declared.k === 'array' ? { k: 'array', of: asked } : asked, isOptional];
}

/** `@Type(() => LineDto)`, which says what is in a list as well. */
function nestedTree(found: readonly Decorator[], modules: Modules, depth: number): TypeTree | undefined {
  const given = found.find(({ name }) => name === 'Type')?.args[0];
  const e = given && bare(given);
  const body = e && ts.isArrowFunction(e) && !ts.isBlock(e.body) ? bare(e.body) : undefined;
  return body && ts.isIdentifier(body) ? namedTree(body, modules, depth) : undefined;
}

function askedFor(type: TypeTree, found: readonly Decorator[], modules: Modules): TypeTree {
  const chosen = found.find(({ name }) => name === 'IsEnum' || name === 'IsIn');
  const values = chosen?.args[0] && valuesTree(chosen.args[0], modules);
  if (values) return values;
  const form = found.map(({ name }) => textsOf(FORM_OF[name] ?? '')).find((texts) => texts !== undefined);
  if (form) return form;
  const kind = kindAsked(type, found);
  if (kind === 'number') return numbers(found);
  return kind === 'string' ? lengths(found) : type;
}

function kindAsked(type: TypeTree, found: readonly Decorator[]): 'number' | 'string' | undefined {
  const has = (pattern: RegExp): boolean => found.some(({ name }) => pattern.test(name));
  if (type.k === 'number' || has(/^(?:IsInt|IsNumber|IsPositive|Min|Max)$/)) return 'number';
  return type.k === 'string' || has(/^(?:IsString|Length|MinLength|MaxLength)$/) ? 'string' : undefined;
}

function numbers(found: readonly Decorator[]): TypeTree {
  const limits = found.flatMap(({ name, args }) => (/^(?:Min|Max)$/.test(name) ? numberOf(args[0]) : []));
  return numbersBy([...(found.some(({ name }) => name === 'IsPositive') ? [1] : []), ...limits]);
}

function lengths(found: readonly Decorator[]): TypeTree {
  const limit = (names: RegExp, at: number): number | undefined =>
    found.flatMap(({ name, args }) => (names.test(name) ? numberOf(args[at]) : []))[0];
  const least = limit(/^(?:Length|MinLength)$/, 0) ?? (found.some(({ name }) => name === 'IsNotEmpty') ? 1 : 0);
  return textsBy(least, limit(/^Length$/, 1) ?? limit(/^MaxLength$/, 0));
}

function numberOf(e: ts.Expression | undefined): readonly number[] {
  const value = e && Number(bare(e).getText());
  return value === undefined || Number.isNaN(value) ? [] : [value];
}

function valuesTree(e: ts.Expression, modules: Modules): TypeTree | undefined {
  const of = bare(e);
  const named = ts.isIdentifier(of) ? namedTree(of, modules, 0) : undefined;
  return named ?? enumTree(of, constantsOf(modules));
}

function enumMembers(of: ts.EnumDeclaration): TypeTree {
  return union(
    of.members.map(
      (member, at) => (member.initializer ? literal(member.initializer) : undefined) ?? { k: 'literal', value: at },
    ),
  );
}

function literal(of: ts.Node): TypeTree | undefined {
  if (ts.isStringLiteralLike(of)) return { k: 'literal', value: of.text };
  if (ts.isNumericLiteral(of)) return { k: 'literal', value: Number(of.text) };
  return of.kind === ts.SyntaxKind.NullKeyword ? plain('null') : undefined;
}

function elementsOf(e: ts.Expression): readonly ts.Expression[] {
  const list = bare(e);
  return ts.isArrayLiteralExpression(list) ? list.elements : [];
}
