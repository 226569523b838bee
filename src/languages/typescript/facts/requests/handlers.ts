/** Functions that answer requests by themselves: of a web request, or of Express's request and response. */
import path from 'node:path';
import type { ts } from 'ts-morph';
import type { WebCall } from '../../../../generate/test-case.ts';
import { readText } from '../read-text.ts';
import { type FunctionNode, isFunctionWithBody } from '../syntax.ts';
import type { AppFacts } from '../types.ts';
import { isLoader, loaderOf, nameOf } from './loaders.ts';
import type { Modules } from './modules.ts';
import { noUses, readUses, type Uses } from './uses.ts';

export interface Handler {
  readonly kind: Omit<AppFacts, 'routes'>;
  readonly methods: readonly string[];
  readonly path: string;
  readonly uses: Uses;
}

const WEB_METHODS = /^(?:GET|POST|PUT|PATCH|DELETE)$/;

export function readHandlerFunction(node: ts.Node, modules: Modules): Handler | undefined {
  if (!isFunctionWithBody(node)) return undefined;
  const web = webCallOf(node);
  const kind = web || isLoader(node) ? 'web' : isExpressHandler(node) ? 'express' : undefined;
  if (!kind) return undefined;
  const uses = noUses();
  if (isLoader(node)) return loaderOf(node, modules, uses);
  readUses(node, web?.params ? ['request', 'request'] : ['request'], modules, uses);
  const takesBody = uses.fields.body.size > 0 || uses.schemas.has('body');
  const methods = takesBody ? ['POST'] : ['GET'];
  if (web) {
    const name = nameOf(node);
    const own = WEB_METHODS.test(name) ? [name] : methods;
    const given = web.next || web.params || web.bare ? { web } : {};
    const path = routePath(node.getSourceFile().fileName) ?? '/';
    return { kind: { via: 'web', form: 'app', made: false, ...given }, methods: own, path, uses };
  }
  // What middleware has put there (`request.user`) no request can bring.
  if (uses.others.size > 0) return undefined;
  const at = `/${[...uses.fields.params].map((name) => `:${name}`).join('/')}`;
  return { kind: { via: 'express', form: 'handler', made: false }, methods, path: at, uses };
}

/** `export async function POST(request: Request, { params })`, as Next routes and workers have it; undefined for any other function. */
function webCallOf(fn: FunctionNode): WebCall | undefined {
  const [first, second] = fn.parameters;
  const isRoute = isRouteFile(fn) && WEB_METHODS.test(nameOf(fn));
  if (!first) return isRoute && routePath(fn.getSourceFile().fileName) !== undefined ? { bare: true } : undefined;
  if (fn.parameters.length > 2) return undefined;
  const type = first.type?.getText();
  const isUntyped = type === undefined && isRoute && /\.[cm]?jsx?$/.test(fn.getSourceFile().fileName);
  const next = type === 'NextRequest' || (isUntyped && readsOfNext(fn));
  const isRequest = isUntyped || next || type === 'Request';
  if (!isRequest) return undefined;
  const own = next ? { next } : {};
  if (!second) return own;
  if (!isRoute || routePath(fn.getSourceFile().fileName) === undefined) return undefined;
  const isPromised =
    /\bPromise</.test(second.type?.getText() ?? '') || /\bawait\s+(?:\w+\.)?params\b/.test(fn.body.getText());
  return { ...own, params: isPromised ? 'promised' : 'plain' };
}

/** What a plain `Request` has not. */
function readsOfNext({ parameters: [request], body }: FunctionNode): boolean {
  return new RegExp(`\\b${request?.name.getText()}\\.(?:nextUrl|cookies)\\b`).test(body.getText());
}

function isRouteFile(fn: FunctionNode): boolean {
  return /(?:^|\/)(?:route\.[cm]?[jt]sx?|\+server\.[cm]?jsx?)$/.test(fn.getSourceFile().fileName);
}

/**
 * `/api/items/:id` for `app/api/items/[id]/route.ts`, `*path` for `[...path]`, `*path?` for `[[...path]]`; undefined where the file is no such route, or
 * a folder is named otherwise.
 */
export function routePath(fileName: string): string | undefined {
  const found = /(?:^|\/)app\/(.*\/)?route\.[cm]?[jt]sx?$/.exec(fileName);
  if (!found) return undefined;
  const folders = (found[1] ?? '').split('/').filter((part) => part !== '' && !/^(?:\((?!\.)|@)/.test(part));
  const parts = folders.map((part) =>
    part
      .replace(/^\[(\w+)\]$/, ':$1')
      .replace(/^\[\.\.\.(\w+)\]$/, '*$1')
      .replace(/^\[\[\.\.\.(\w+)\]\]$/, '*$1?'),
  );
  return parts.some((part) => /^[[(]/.test(part)) ? undefined : `/${parts.join('/')}`;
}

/** `(req, res) => …`; what calls `next()` is middleware, and answers nothing by itself. */
function isExpressHandler(fn: FunctionNode): boolean {
  const [request, response, next] = fn.parameters.map((parameter) => parameter.name.getText());
  if (!/^_?req(?:uest)?$/.test(request ?? '') || !/^_?res(?:ponse)?$/.test(response ?? '')) return false;
  if (fn.parameters.length > 3 || !/^_?(?:next|done)$/.test(next ?? 'next')) return false;
  if (next !== undefined && new RegExp(`\\b${next}\\(\\s*\\)`).test(fn.body.getText())) return false;
  const { text, fileName } = fn.getSourceFile();
  return /['"]express['"]/.test(text) || listsExpress(path.dirname(fileName));
}

function listsExpress(folder: string): boolean {
  const manifest = readText(path.join(folder, 'package.json'));
  if (manifest !== undefined) return /"express"\s*:/.test(manifest);
  const above = path.dirname(folder);
  return above !== folder && listsExpress(above);
}
