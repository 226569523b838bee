/**
 * How a changed function of a package can be tested, by its syntax. The rule, first match first, written down before anything was
 * measured:
 * - `component`: its file imports react, and it is named like a hook (`useStore`) or named in capitals and holds JSX or
 *   `createElement`;
 * - `handler`: it, or a function inside it, has a request and a response among its parameters (`req, res`, `request, reply`,
 *   in this order, after an error or nothing), or a context `ctx` as the first;
 * - `data`: its file lies in a folder for access to a database (DATA_FOLDER), or it calls a member `query`, `execute` or `raw`;
 * - `method`: it says `this`, or calls one of its parameters;
 * - `pure`: everything else.
 */
import type { FunctionOutline, Outline } from '../../src/model/outline.ts';
import type { KINDS } from '../shop-changes.ts';

export interface Kind {
  readonly kind: (typeof KINDS)[number];
  /** What decided. */
  readonly because: string;
}

const DATA_FOLDER = /(?:^|\/)(dialects|query|schema|migrations|execution|repositor(?:y|ies))\//;
const DATA_CALL = /\.(?:query|execute|raw)\s*\(/;
const PARAMETERS = /\(([^()]*)\)\s*(?::[^={]*)?(?:=>|\{)/g;
const REQUEST_AND_RESPONSE = /^\s*(?:(?:err|error)\b[^,]*,\s*)?(?:req|request)\b[^,]*,\s*(?:res|response|reply)\b/;
const CONTEXT = /^\s*ctx\b/;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** `text` is the whole file. */
export function kindOf(file: string, text: string, { imports }: Outline, fn: FunctionOutline): Kind {
  const code = text.slice(fn.start, fn.end).replaceAll(COMMENTS, '');
  const lists = [...code.matchAll(PARAMETERS)].map(([, list = '']) => list);
  const own = fn.name.slice(fn.name.lastIndexOf('.') + 1);
  const isReact = imports.some(({ specifier, typeOnly }) => specifier === 'react' && !typeOnly);
  if (isReact && /^use[A-Z]/.test(own)) return { kind: 'component', because: 'a hook by its name' };
  if (isReact && /^[A-Z]/.test(own) && /<[A-Za-z>]|createElement/.test(code))
    return { kind: 'component', because: 'JSX' };
  const handles = lists.find((list) => REQUEST_AND_RESPONSE.test(list) || CONTEXT.test(list));
  if (handles !== undefined) return { kind: 'handler', because: `parameters (${oneLine(handles)})` };
  const [, folder] = DATA_FOLDER.exec(file) ?? [];
  if (folder !== undefined) return { kind: 'data', because: `the folder ${folder}` };
  const [call] = DATA_CALL.exec(code) ?? [];
  if (call !== undefined) return { kind: 'data', because: `a call ${call})` };
  if (/\bthis\b/.test(code)) return { kind: 'method', because: 'this' };
  const calls = new Set(
    [...code.slice(own.length).matchAll(/(?<![.\w$])([A-Za-z_$][\w$]*)\(/g)].map(([, name]) => name),
  );
  const called = parametersOf(fn).find((name) => calls.has(name));
  return called === undefined
    ? { kind: 'pure', because: 'nothing of these' }
    : { kind: 'method', because: `calls its parameter ${called}` };
}

function parametersOf({ signature = '' }: FunctionOutline): readonly string[] {
  return [...signature.matchAll(/[({,]\s*(?:\.\.\.)?([A-Za-z_$][\w$]*)/g)].map(([, name = '']) => name);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
