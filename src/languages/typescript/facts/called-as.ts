/** How the ways into changed code are written, for who proposes calls; and proposed calls as a text that this project's reader knows. */
import path from 'node:path';
import type { Parameter, TypeTree } from '../../declared.ts';
import type { WayIn } from '../../suggesting.ts';
import type { Entry } from './types.ts';

const MAX_TEXT = 600;
const MAX_MEMBERS = 12;
const MAX_DEPTH = 4;
const MAX_PARTS = 12;

type Called = Omit<Entry, 'seeds'>;

/** A line or some; undefined for what only a renderer may call. */
export function wayInto(entry: Called): WayIn | undefined {
  if (entry.renders || entry.inherits) return undefined;
  const plain = plainCall(entry);
  return { text: shortEnough(entry.app ? requestText : callText, entry), ...(plain ? { plain } : {}) };
}

/** Types in less and less detail, and then fewer lines, but the first, and none that is cut. */
function shortEnough(write: (entry: Called, depth: number) => string, entry: Called): string {
  const texts = Array.from({ length: MAX_DEPTH + 1 }, (_, depth) => write(entry, depth));
  const whole = texts.find((text) => text.length <= MAX_TEXT);
  if (whole !== undefined) return whole;
  const lines = texts.at(-1)?.split('\n') ?? [];
  return lines.filter((_, at) => at === 0 || lines.slice(0, at + 1).join('\n').length <= MAX_TEXT).join('\n');
}

/** What lies deeper in a type than MAX_DEPTH is not told; `depth` counts as gone down already. */
function callText(entry: Called, depth: number): string {
  const name = calledAs(entry);
  const own = `${name}(${parametersText(entry.params, depth)})`;
  const methods = entry.members.filter(({ kind }) => kind === 'method');
  if (entry.kind === 'function' && methods.length === 0) return own;
  const made = `const it = ${entry.kind === 'class' ? 'new ' : ''}${own}`;
  const calls = methods
    .slice(0, MAX_MEMBERS)
    .map(
      ({ name: method, static: isStatic, params }) =>
        `${isStatic ? name : 'it'}.${method}(${parametersText(params, depth)})`,
    );
  return [made, ...calls].join('\n');
}

function requestText({ app }: Called, depth: number): string {
  return (app?.routes ?? [])
    .slice(0, MAX_MEMBERS)
    .map(({ method, path: route, args: [, query, , body] }) => {
      const asked =
        query && query.type.k === 'object' && query.type.props.length > 0
          ? ` query ${typeText(query.type, depth)}`
          : '';
      const sent = body && body.type.k !== 'undefined' ? ` body ${typeText(body.type, depth)}` : '';
      return `app.request('${route}', { method: '${method}' })${asked}${sent}`;
    })
    .join('\n');
}

function parametersText(params: readonly Parameter[], depth: number): string {
  return params
    .map(
      ({ name, type, optional, rest }) => `${rest ? '...' : ''}${name}${optional ? '?' : ''}: ${typeText(type, depth)}`,
    )
    .join(', ');
}

/** A type as TypeScript has it, as far as it matters for a value of it. */
function typeText(type: TypeTree, depth: number): string {
  const inner = (one: TypeTree) => typeText(one, depth + 1);
  if (depth > MAX_DEPTH) return 'unknown';
  switch (type.k) {
    case 'literal':
      return JSON.stringify(type.value);
    case 'enum':
      return type.members
        .slice(0, MAX_PARTS)
        .map(([name]) => `${lastName(type.of.path)}.${name}`)
        .join(' | ');
    case 'union':
      return type.of.slice(0, MAX_PARTS).map(inner).join(' | ');
    case 'tuple':
      return `[${type.of.map(inner).join(', ')}]`;
    case 'array':
      return `(${inner(type.of)})[]`;
    case 'set':
    case 'promise':
    case 'iterable':
      return `${type.k[0]?.toUpperCase()}${type.k.slice(1)}<${inner(type.of)}>`;
    case 'map':
    case 'record':
      return `${type.k === 'map' ? 'Map' : 'Record'}<${inner(type.key)}, ${inner(type.of)}>`;
    case 'object':
      return `{ ${type.props
        .slice(0, MAX_PARTS)
        .map(([name, of, optional]) => `${name}${optional ? '?' : ''}: ${inner(of)}`)
        .join('; ')} }`;
    case 'fn':
      return `(${type.params.map(({ name }) => name).join(', ')}) => ${inner(type.returns)}`;
    case 'instance':
      return `new ${lastName(type.of.path)}(…)`;
    case 'date':
    case 'regexp':
    case 'error':
      return { date: 'Date', regexp: 'RegExp', error: 'Error' }[type.k];
    case 'bytes':
      return type.type;
    case 'opaque':
      return type.name;
    default:
      return type.k;
  }
}

function lastName(exported: string): string {
  return exported.slice(exported.lastIndexOf('.') + 1);
}

function plainCall(entry: Called): WayIn['plain'] {
  if (entry.app || entry.kind !== 'function' || entry.members.length > 0 || entry.params.length === 0) return undefined;
  if (entry.params.some(({ rest }) => rest)) return undefined;
  const parameters = entry.params.flatMap(({ name, type }) => {
    const schema = schemaOf(type);
    return schema ? [{ name, schema }] : [];
  });
  return parameters.length === entry.params.length ? { name: calledAs(entry), parameters } : undefined;
}

/** JSON Schema of a type, in the part of it that all vendors take; undefined where JSON cannot say its values. */
function schemaOf(type: TypeTree, depth = 0): Schema | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const inner = (one: TypeTree) => schemaOf(one, depth + 1);
  switch (type.k) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { type: type.k };
    case 'literal':
      return { enum: [type.value] };
    case 'array': {
      const items = inner(type.of);
      return items && { type: 'array', items };
    }
    case 'union': {
      const all = type.of.filter(({ k }) => k !== 'undefined').map(inner);
      const anyOf = all.filter((one) => one !== undefined);
      return anyOf.length < all.length || anyOf.length === 0 ? undefined : anyOf.length === 1 ? anyOf[0] : { anyOf };
    }
    case 'object': {
      const props = type.props.map(([name, of]) => [name, inner(of)] as const);
      if (type.partial || props.some(([, schema]) => schema === undefined)) return undefined;
      const required = props.map(([name]) => name);
      return { type: 'object', properties: Object.fromEntries(props), required, additionalProperties: false };
    }
    default:
      return undefined;
  }
}

type Schema = Readonly<Record<string, unknown>>;

/** A default export is called like its file. */
function calledAs({ export: { path: exported, file } }: Called): string {
  if (exported !== 'default' && !exported.startsWith('default.')) return exported;
  return [ownName(file), ...exported.split('.').slice(1)].join('.');
}

function ownName(file: string): string {
  const [base = ''] = path.basename(file).split('.');
  const name = base.replace(/[^A-Za-z0-9_$]+(\w)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '');
  return /^[A-Za-z_$]/.test(name) ? name : 'subject';
}

/** Proposed code behind the import by which the entry has the name that `wayInto` gives it. */
export function withImport(entry: Called, code: string): string {
  const from = `./${path.basename(entry.export.file)}`;
  const [first = ''] = entry.export.path.split('.');
  return first === 'default'
    ? `import ${ownName(entry.export.file)} from '${from}';\n${code}`
    : `import { ${first} } from '${from}';\n${code}`;
}
