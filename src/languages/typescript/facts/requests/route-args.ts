/** What a route takes of a request, as parameters: of the path, query, headers and body. */
import { type PathParameter, parametersOf } from '../../../../generate/asked.ts';
import type { Parameter, TypeTree } from '../../../declared.ts';
import { plain, UNKNOWN, union } from '../trees.ts';
import type { Route } from '../types.ts';
import type { Part, Uses } from './uses.ts';

/** A route with what its own code and the code before it read of a request. */
export function routeOf(
  { method, path, uses }: Pick<Route, 'method' | 'path'> & { readonly uses: Uses },
  common: Uses,
): Route {
  const inPath = parametersOf(path);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return {
    method,
    path,
    args: [
      parameter(
        'params',
        inPath.length
          ? { k: 'object', props: inPath.map((one) => [one.name, pathPart(one, uses), one.isOptional]) }
          : undefined,
      ),
      parameter('query', uses.schemas.get('query') ?? fields(uses, common, 'query', plain('string'))),
      parameter('headers', headersOf(uses, common)),
      parameter('body', hasBody ? (uses.schemas.get('body') ?? fields(uses, common, 'body', UNKNOWN)) : undefined),
    ],
  };
}

/** What stands for one thing among others. */
const PATH_PART = union([{ k: 'literal', value: '1' }, plain('string')]);

function pathPart({ name, isRest }: PathParameter, { schemas }: Uses): TypeTree {
  if (isRest) return { k: 'array', of: PATH_PART };
  const known = schemas.get('params');
  const [, tree] = (known?.k === 'object' && known.props.find(([key]) => key === name)) || [];
  return tree && tree.k !== 'string' ? tree : PATH_PART;
}

function parameter(name: Part, type: TypeTree | undefined): Parameter {
  return { name, type: type ?? plain('undefined'), optional: name !== 'params' || !type, rest: false };
}

function fields(uses: Uses, common: Uses, part: Part, of: TypeTree): TypeTree | undefined {
  const names = [...new Set([...uses.fields[part], ...common.fields[part]])];
  if (names.length === 0) return undefined;
  const props = names.map((name) => {
    const values = [uses, common].flatMap(({ compared }) => [...(compared.get(`${part}.${name}`) ?? [])]);
    const literals = [...new Set(values)].map((value): TypeTree => ({ k: 'literal', value }));
    return [name, literals.length > 0 && of.k !== 'unknown' ? union([...literals, of]) : of, true] as const;
  });
  return { k: 'object', props };
}

/** What clients send in headers that have a form of their own. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  authorization: ['Bearer token', 'bearer token', 'Basic dXNlcjpwYXNz'],
  cookie: ['session=abc'],
  accept: ['application/json', 'text/html'],
  'content-type': ['application/json', 'text/plain'],
};

function headersOf(uses: Uses, common: Uses): TypeTree | undefined {
  const known = uses.schemas.get('headers');
  const read = fields(uses, common, 'headers', plain('string'));
  const tree = withCookies(
    known && read ? withOthers(known, read) : (known ?? read),
    fields(uses, common, 'cookies', plain('string')),
  );
  if (tree?.k !== 'object') return tree;
  const props = tree.props.map(([name, type, optional]) => {
    const usual = (USUAL[name.toLowerCase()] ?? []).map((value): TypeTree => ({ k: 'literal', value }));
    return [name, usual.length && type.k !== 'object' ? union([...usual, type]) : type, optional] as const;
  });
  return { ...tree, props };
}

/** What a schema tells, and what code reads besides: a guard knows nothing of the route's schema. */
function withOthers(known: TypeTree, read: TypeTree): TypeTree {
  if (known.k !== 'object' || read.k !== 'object') return known;
  const others = read.props.filter(([name]) => !known.props.some(([own]) => own.toLowerCase() === name));
  return { ...known, props: [...known.props, ...others] };
}

/** With cookies that are read by their names. */
function withCookies(headers: TypeTree | undefined, cookies: TypeTree | undefined): TypeTree | undefined {
  if (!cookies) return headers;
  if (headers && headers.k !== 'object') return headers;
  return {
    k: 'object',
    props: [...(headers?.props ?? []).filter(([name]) => name !== 'cookie'), ['cookie', cookies, true]],
  };
}
