import type { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { Parameter } from '../../declared.ts';
import type { ShapeReader } from './entries.ts';
import { pluginsFor } from './plugins.ts';
import { replaceableIn } from './replaceable.ts';
import { UNKNOWN } from './trees.ts';
import type { Entry, FactsFile, FactsRequest, Replaceable } from './types.ts';

/** The one way into a single-file component: rendering it leads to all of its functions. `props`: the function that takes its props. */
export function singleFileEntry(
  file: FactsFile,
  props: ts.FunctionDeclaration,
  shapes: ShapeReader,
  request: FactsRequest,
): Omit<Entry, 'seeds'> {
  const wrappers = pluginsFor(file, request);
  const plugin: Parameter = { name: 'options', type: { k: 'undefined' }, optional: false, rest: false };
  return {
    file: file.path,
    export: { file: file.path, path: 'default' },
    functionIds: file.functions.map(({ id }) => id),
    kind: 'function',
    params: [...wrappers.map(() => plugin), ...shapes.parametersOfDeclaration(props)],
    returns: UNKNOWN,
    members: [],
    typed: true,
    contracts: {},
    renders: { kind: 'component', wrappers },
    ...replaceableIn(props.getSourceFile(), shapes, (one) => !isOfUi(one)),
  };
}

const UI_PACKAGES: ReadonlySet<string> = new Set(['vue', 'pinia', 'vue-router', 'vue-i18n'].map(fileOfPackage));

/** What makes up a component stays real. */
function isOfUi({ place }: Replaceable): boolean {
  return 'imported' in place && UI_PACKAGES.has(place.imported.file);
}
