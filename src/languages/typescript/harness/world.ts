/** Modules loaded in one fresh registry, and how an export is reached in them. */

import type { Act, Callee, ExportRef } from '../../../generate/test-case.ts';
import { memberOnBase, movedTo } from '../../base-side.ts';
import { TESTING, type Testing, type UiFramework } from './renderer.ts';
import type { Host, ModuleKeys } from './request.ts';

export interface World {
  /** Namespaces by file relative to the repository, of what is called. */
  readonly namespaces: Readonly<Record<string, unknown>>;
  /** A framework and its testing library, of the same registry; absent where nothing is to be rendered. */
  readonly testing?: Testing;
  /** True where there is something by that name. */
  has(ref: ExportRef): boolean;
  /** The exported thing. Throws where it does not exist. */
  resolve(ref: ExportRef): unknown;
  /** The object that holds it, as `this` of a call: undefined for a name of the module itself. */
  holder(ref: ExportRef): unknown;
  /** What it calls the member of a callee among these steps. */
  memberOf(act: readonly Act[], callee: Callee): string | undefined;
}

/** Loads head, or base, where what moved is found as head names it. `announce` is told each file before it loads. */
export async function loadWorld(
  host: Host,
  modules: ModuleKeys,
  revision: 'head' | 'base',
  announce: (file: string) => void,
): Promise<World> {
  const keys = new Map(Object.entries(modules[revision]));
  const fileOf = new Map([...keys].map(([file, key]) => [key, file]));
  const rendering = modules.testing ? Object.values(TESTING[modules.testing]) : [];
  const loaded = await host.load([...keys.values(), ...rendering], (key) => announce(fileOf.get(key) ?? key));
  const all = [...keys].map(([file, key]) => [file, loaded[key]] as const);
  const byFile = new Map(all);
  const moved = revision === 'base' ? modules.moved : [];
  const find = (ref: ExportRef) => {
    const { file, path } = movedTo(moved, ref) ?? ref;
    return reach(byFile.get(file), path);
  };
  return {
    namespaces: Object.fromEntries(all.filter(([file]) => !modules.aside?.includes(file))),
    ...(modules.testing ? { testing: testingOf(modules.testing, loaded) } : {}),
    has: (ref) => find(ref).value !== undefined,
    resolve: (ref) => {
      const found = find(ref).value;
      if (found === undefined) throw new Error(`${ref.file} exports no ${ref.path}`);
      return found;
    },
    holder: (ref) => find(ref).holder,
    memberOf: (act, callee) => memberOnBase(moved, act, callee),
  };
}

/** CommonJS packages may show their names on the default alone. */
function testingOf(ui: UiFramework, loaded: Readonly<Record<string, unknown>>): Testing {
  const { framework, library } = TESTING[ui];
  const own = (namespace: unknown, name: string) =>
    member(namespace, name) ? namespace : member(namespace, 'default');
  const name = { react: 'createElement', vue: 'nextTick', svelte: 'tick' }[ui];
  return { ui, framework: own(loaded[framework], name), library: own(loaded[library], 'render') } as Testing;
}

function reach(namespace: unknown, path: string): { value: unknown; holder: unknown } {
  const [first = 'default', ...rest] = path.split('.');
  let value = first === 'default' ? defaultOf(namespace) : named(namespace, first);
  let holder: unknown;
  for (const name of rest) {
    holder = value;
    value = member(value, name);
  }
  return { value, holder };
}

/** A CommonJS module is its own default; one compiled from ES modules keeps it under `default`. */
function defaultOf(namespace: unknown): unknown {
  const direct = member(namespace, 'default');
  if (direct === undefined) return namespace;
  return member(direct, '__esModule') === true && member(direct, 'default') !== undefined
    ? member(direct, 'default')
    : direct;
}

/** Names that the loader did not see in a CommonJS module are on its default. */
function named(namespace: unknown, name: string): unknown {
  return member(namespace, name) ?? member(member(namespace, 'default'), name);
}

function member(of: unknown, name: string): unknown {
  if (of === null || of === undefined) return undefined;
  try {
    return (of as Record<string, unknown>)[name];
  } catch {
    return undefined; // a getter that throws: not reachable
  }
}
