import type { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { Parameter, TypeTree } from '../../declared.ts';

/** What only a framework of components makes; undefined for any other type. `held`: the tree of a member. */
export function frameworkTree(type: ts.Type, held: (member: ts.Symbol) => TypeTree): TypeTree | undefined {
  return snippetTree(type) ?? refTree(type, held);
}

/** Markup that a component of Svelte is given to show, made of one element. */
function snippetTree(type: ts.Type): TypeTree | undefined {
  const { name, file } = declaredAs(type);
  if (name !== 'Snippet' || !file.includes('/svelte/')) return undefined;
  const giving = (returns: TypeTree): TypeTree => ({ k: 'fn', params: [], returns, answers: true });
  const shown = giving({ k: 'literal', value: '<span>Text</span>' });
  const param: Parameter = {
    name: 'fn',
    type: giving({ k: 'object', props: [['render', shown, false]] }),
    optional: false,
    rest: false,
  };
  return {
    k: 'instance',
    of: { file: fileOfPackage('svelte'), path: 'createRawSnippet' },
    params: [param],
    factory: true,
  };
}

/** What Vue's `ref` makes of a value. */
function refTree(type: ts.Type, held: (member: ts.Symbol) => TypeTree): TypeTree | undefined {
  const { name, file } = declaredAs(type);
  const value = name.endsWith('Ref') && file.includes('/@vue/reactivity/') ? type.getProperty('value') : undefined;
  if (!value) return undefined;
  const param: Parameter = { name: 'value', type: held(value), optional: false, rest: false };
  return { k: 'instance', of: { file: fileOfPackage('vue'), path: 'ref' }, params: [param], factory: true };
}

function declaredAs(type: ts.Type): { readonly name: string; readonly file: string } {
  // Types without a name have no symbol.
  const symbol = type.symbol as ts.Symbol | undefined;
  return { name: symbol?.getName() ?? '', file: symbol?.declarations?.[0]?.getSourceFile().fileName ?? '' };
}
