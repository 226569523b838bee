/** What the OpenAPI files of a project say of its routes. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ts } from 'ts-morph';
import { parse } from 'yaml';
import { parametersOf } from '../../../../generate/asked.ts';
import type { Parameter, TypeTree } from '../../../declared.ts';
import { readText } from '../read-text.ts';
import { UNKNOWN } from '../trees.ts';
import type { Route } from '../types.ts';
import { schemaTree } from './schemas.ts';
import type { Part } from './uses.ts';

const FOLDERS = [
  '',
  'docs',
  'doc',
  'api',
  'spec',
  'specs',
  'openapi',
  'schema',
  'schemas',
  'contracts',
  'public',
  'src',
];
const NAME = /^(?:[\w-]+[.-])?(?:openapi|swagger)(?:[.-][\w-]+)?\.(?:ya?ml|json)$/i;
const MAX_FILES = 5;
const MAX_DEPTH = 8;

type Json = Readonly<Record<string, unknown>>;

/** One operation of a document. */
export interface Operation {
  readonly method: string;
  /** `/orders/{id}` as `/orders/:id`. */
  readonly path: string;
  /** Of the path by their places, not by their names. */
  readonly inPath: readonly TypeTree[];
  readonly parts: ReadonlyMap<Part, TypeTree>;
}

export function readOperations(folders: readonly string[]): readonly Operation[] {
  const files = [...new Set(folders)].flatMap((root) =>
    FOLDERS.flatMap((folder) => documentsIn(path.join(root, folder))),
  );
  return [...new Set(files)].slice(0, MAX_FILES).flatMap(operationsOf);
}

function documentsIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => NAME.test(name));
    return names.sort().map((name) => path.join(folder, name));
  } catch {
    return []; // no such folder
  }
}

function operationsOf(file: string): readonly Operation[] {
  const document = documentOf(readText(file) ?? '');
  return Object.entries(objectOf(document['paths'])).flatMap(([pattern, item]) => {
    const shared = listOf(objectOf(item)['parameters']);
    return Object.entries(objectOf(item)).flatMap(([method, operation]) => {
      if (!/^(?:get|post|put|patch|delete)$/.test(method)) return [];
      return [operationOf(method, pattern, shared, objectOf(operation), document)];
    });
  });
}

function documentOf(text: string): Json {
  try {
    return objectOf(parse(text));
  } catch {
    return {}; // no document after all
  }
}

function operationOf(
  method: string,
  pattern: string,
  shared: readonly unknown[],
  given: Json,
  document: Json,
): Operation {
  const resolve = (schema: unknown): unknown => resolved(schema, document, 0);
  const all = [...shared, ...listOf(given['parameters'])].map((one) => objectOf(resolve(one)));
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const typeOf = (one: Json | undefined): TypeTree => (one ? treeOf(one['schema'] ?? one) : UNKNOWN);
  const parts = new Map<Part, TypeTree>();
  for (const [part, place] of [
    ['query', 'query'],
    ['headers', 'header'],
  ] as const) {
    const own = all.filter(
      (one) => one['in'] === place && !/^(?:accept|content-type|authorization)$/i.test(String(one['name'])),
    );
    const props = own.map((one) => [String(one['name']), typeOf(one), one['required'] !== true] as const);
    if (props.length > 0) parts.set(part, { k: 'object', props });
  }
  const content = objectOf(objectOf(resolve(given['requestBody']))['content']);
  const json = Object.keys(content).find((type) => /\bjson\b/.test(type));
  const body = json ? objectOf(content[json])['schema'] : all.find((one) => one['in'] === 'body')?.['schema'];
  if (body) parts.set('body', treeOf(body));
  return {
    method: method.toUpperCase(),
    path: pattern.replace(/\{(\w+)\}/g, ':$1'),
    inPath: names.map((name) => typeOf(all.find((one) => one['in'] === 'path' && one['name'] === name))),
    parts,
  };
}

/** By what reads JSON schemas in code. */
function treeOf(schema: unknown): TypeTree {
  const source = ts.createSourceFile('schema.ts', `(${JSON.stringify(schema)})`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  const tree = statement && ts.isExpressionStatement(statement) && schemaTree(statement.expression, () => undefined);
  return tree || UNKNOWN;
}

/** With references put in place, parts of one object joined, and examples among the values. */
function resolved(value: unknown, document: Json, depth: number): unknown {
  if (depth > MAX_DEPTH * 3) return {};
  if (Array.isArray(value)) return value.map((one) => resolved(one, document, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, allOf, nullable, example, ...own } = value as Json;
  if (typeof $ref === 'string') return resolved(referred($ref, document), document, depth + 3);
  const schema = Object.fromEntries(
    Object.entries(own).map(([name, one]) => [name, resolved(one, document, depth + 1)]),
  );
  const whole = Array.isArray(allOf)
    ? joined([...allOf.map((one) => objectOf(resolved(one, document, depth + 1))), schema])
    : schema;
  const kinds = Array.isArray(whole['type']) ? whole['type'].map((type) => ({ ...whole, type })) : [whole];
  const either = [
    ...(typeof whole['type'] === 'string' && /^(?:string|number)$/.test(typeof example) ? [{ enum: [example] }] : []),
    ...kinds,
    ...(nullable === true ? [{ type: 'null' }] : []),
  ];
  return either.length > 1 ? { anyOf: either } : whole;
}

function joined(parts: readonly Json[]): Json {
  const properties = Object.assign({}, ...parts.map((part) => objectOf(part['properties'])));
  return { type: 'object', properties, required: parts.flatMap((part) => listOf(part['required'])) };
}

function referred(reference: string, document: Json): unknown {
  let at: unknown = document;
  for (const name of reference.replace(/^#\//, '').split('/')) at = objectOf(at)[name.replaceAll('~1', '/')];
  return at;
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A route with what is written of it where the code has no schema. `known`: parts of which it has one. */
export function asDocumented(route: Route, known: ReadonlySet<Part>, operations: readonly Operation[]): Route {
  const operation = operationFor(route, operations);
  if (!operation) return route;
  const [params, query, headers, body] = route.args as readonly [Parameter, Parameter, Parameter, Parameter];
  const of = (part: Part, given: Parameter): Parameter => {
    const written = operation.parts.get(part);
    return written && !known.has(part) ? { ...given, type: withRead(written, given.type) } : given;
  };
  const takesBody = body.type.k !== 'undefined' || !/^(?:GET|HEAD)$/.test(route.method);
  const asked = known.has('params') ? params : { ...params, type: inPathOf(params.type, operation) };
  return { ...route, args: [asked, of('query', query), of('headers', headers), takesBody ? of('body', body) : body] };
}

/** The one of its path; else the only one that ends like it: a router does not know where it is mounted. */
function operationFor({ method, path: pattern }: Route, operations: readonly Operation[]): Operation | undefined {
  const own = shapeOf(pattern);
  const found = operations.filter((one) => one.method === method && `/${shapeOf(one.path)}`.endsWith(own && `/${own}`));
  return found.find((one) => shapeOf(one.path) === own) ?? (found.length === 1 ? found[0] : undefined);
}

/** `orders/:` for `/orders/:id/` */
function shapeOf(pattern: string): string {
  const parts = pattern.split('/').filter(Boolean);
  return parts.map((part) => (/^[:*]/.test(part) ? ':' : part)).join('/');
}

function inPathOf(params: TypeTree, { inPath, path: pattern }: Operation): TypeTree {
  if (params.k !== 'object') return params;
  const offset = parametersOf(pattern).length - params.props.length;
  const props = params.props.map(([name, type, optional], at) => {
    const written = inPath[at + offset];
    const isPlain = !written || written.k === 'string' || written.k === 'unknown';
    return [name, isPlain ? type : written, optional] as const;
  });
  return { ...params, props };
}

/** What is written, and what the code reads besides. */
function withRead(written: TypeTree, read: TypeTree): TypeTree {
  if (written.k !== 'object' || read.k !== 'object') return written.k === 'unknown' ? read : written;
  const others = read.props.filter(
    ([name]) => !written.props.some(([own]) => own.toLowerCase() === name.toLowerCase()),
  );
  return { ...written, props: [...written.props, ...others] };
}
