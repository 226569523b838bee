import type { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { Parameter, TypeTree } from '../../declared.ts';

/** Markup that a component of Svelte is given to show, made of one element; undefined for any other type. */
export function snippetTree(type: ts.Type): TypeTree | undefined {
  const symbol = type.symbol as ts.Symbol | undefined;
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
  if (symbol?.getName() !== 'Snippet' || !file.includes('/svelte/')) return undefined;
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
