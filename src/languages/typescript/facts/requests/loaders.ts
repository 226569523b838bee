/** Loaders and actions of Remix and React Router: functions of `{ request, params, context }`. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import type { FunctionNode } from '../syntax.ts';
import { plain } from '../trees.ts';
import type { Handler } from './handlers.ts';
import type { Modules } from './modules.ts';
import { readUses, type Uses } from './uses.ts';

const TYPE = /\b(?:(?:Loader|Action|DataFunction)(?:Function)?Args|(?:Loader|Action)Function)\b/;
const PACKAGES = /['"](?:@remix-run\/|@react-router\/|react-router['"])/;

/** By its name and its type; without one, by what its file imports. */
export function isLoader(fn: FunctionNode): boolean {
  if (!/^(?:loader|action)$/.test(nameOf(fn)) || fn.parameters.length > 1) return false;
  const declared = ts.isVariableDeclaration(fn.parent) ? (fn.parent.type?.getText() ?? '') : '';
  const type = `${fn.parameters[0]?.type?.getText() ?? ''} ${declared}`;
  return type.trim() === '' ? PACKAGES.test(fn.getSourceFile().text) : TYPE.test(type);
}

export function loaderOf(fn: FunctionNode, modules: Modules, uses: Uses): Handler {
  readUses(fn, ['request'], modules, uses);
  const text = fn.body.getText();
  const isForm = /\.formData\(\)/.test(text);
  const fields = [...uses.fields.body];
  if (isForm && !uses.schemas.has('body') && fields.length > 0) uses.schemas.set('body', textsOf(fields));
  const others = ['PUT', 'PATCH', 'DELETE'].filter((method) => new RegExp(`['"]${method}['"]`).test(text));
  const methods = nameOf(fn) === 'loader' ? ['GET'] : ['POST', ...others];
  const web = { loader: true, ...(isForm ? { form: true } : {}) };
  return { kind: { via: 'web', form: 'app', made: false, web }, methods, path: pathOf(fn, uses), uses };
}

/** A form holds texts. */
function textsOf(names: readonly string[]): TypeTree {
  return { k: 'object', props: names.map((name) => [name, plain('string'), true] as const) };
}

/** As the file is named (`routes/orders.$id.tsx`); where it is not, or lacks a parameter that is read, by these alone. */
function pathOf(fn: FunctionNode, { fields }: Uses): string {
  const file = /\/routes\/(.+?)(?:\/route)?\.[cm]?[jt]sx?$/.exec(fn.getSourceFile().fileName)?.[1] ?? '';
  const parts = file.split(/[./]/).filter((part) => part !== '' && !part.startsWith('_') && part !== 'index');
  const named = `/${parts.map((part) => part.replace(/_$/, '').replace(/^\$(\w+)$/, ':$1')).join('/')}`;
  const names = [...fields.params];
  const isWhole = !/[$()]/.test(named) && names.every((name) => new RegExp(`:${name}(?:/|$)`).test(named));
  return isWhole
    ? named
    : `/${names
        .filter((name) => /^\w+$/.test(name))
        .map((name) => `:${name}`)
        .join('/')}`;
}

export function nameOf(fn: FunctionNode): string {
  if (ts.isFunctionDeclaration(fn)) return fn.name?.text ?? '';
  return ts.isVariableDeclaration(fn.parent) ? fn.parent.name.getText() : '';
}
