import { entryPoints } from '../../../../src/languages/typescript/harness/entries.ts';
import type { World } from '../../../../src/languages/typescript/harness/world.ts';

class Cache {
  static of() {
    return new Cache();
  }
  get(key: string) {
    return key;
  }
}

const world = (namespace: unknown): World => ({
  namespaces: { 'lib/cache.js': namespace },
  has: () => false,
  resolve: () => undefined,
  holder: () => undefined,
  memberOf: () => undefined,
});

describe('entryPoints', () => {
  it('enters a class that is the module itself by its constructor and what is static, not by its prototype', () => {
    const found = entryPoints({ entries: [], pools: {}, closed: [] }, world(Cache), ['lib/cache.js#Cache.get']);

    expect(found.map(({ ref, kind, members }) => [ref.path, kind, members.map(({ name }) => name)])).toEqual([
      ['default', 'class', ['get']],
      ['default.of', 'function', []],
    ]);
  });

  it('does not call what reads its own object by itself: members of what others inherit from', () => {
    const req = { get: () => 1, plain: () => 2 };
    const get = { name: 'get', kind: 'method' as const, static: false, params: [], returns: { k: 'unknown' as const } };
    const entry = {
      ...{
        file: 'lib/cache.js',
        export: { file: 'lib/cache.js', path: 'default' },
        functionIds: [],
        kind: 'class' as const,
      },
      ...{
        inherits: true as const,
        params: [],
        returns: { k: 'unknown' as const },
        members: [get],
        typed: false,
        seeds: [],
      },
    };

    const found = entryPoints(
      { entries: [entry], pools: {}, closed: [] },
      { ...world(req), has: () => true, resolve: () => req },
      [],
    );

    expect(found.map(({ ref }) => ref.path)).toEqual(['default', 'plain']);
  });

  it('does not call an export that is closed, under whatever name', () => {
    const Badge = () => 1;
    const closed = [{ file: 'lib/cache.js', path: 'Badge' }];
    const shown = {
      ...world({ Badge, again: Badge, label: () => 2 }),
      has: () => true,
      resolve: () => Badge,
      holder: () => ({ Badge }),
    };

    const found = entryPoints({ entries: [], pools: {}, closed }, shown, []);

    expect(found.map(({ ref }) => ref.path)).toEqual(['label']);
  });
});
