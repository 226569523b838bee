/** What code imports or asks by itself: doubles stand for what leads to an effect, and for nothing else. */
import { LIMIT_MS, makeProject, removeProjects } from './project.ts';

const STORE = `import { readFileSync } from 'node:fs';

export interface Customer { readonly level: 'plain' | 'gold'; readonly orders: number }

export const store = {
  key: (name: string): string => name.trim().toLowerCase(),
  load(key: string): Customer {
    return JSON.parse(readFileSync('/var/lib/customers/' + key, 'utf8'));
  },
};
`;

const QUOTE = `import { store } from './store';

export function discount(customer: string, total: number): number {
  const { level, orders } = store.load(store.key(customer));
  if (level === 'gold' && total >= 100) return total * 0.8;
  return orders > 10 ? total - 5 : total;
}

export async function rate(currency: string): Promise<number> {
  const response = await fetch('https://rates.example/' + currency);
  if (!response.ok) return 1;
  const { value } = (await response.json()) as { value: number };
  return value;
}
`;

const TEST = `import { expect, it } from 'vitest';
import { store } from './store';

it('takes names as they are meant', () => { expect(store.key(' Ann ')).toBe('ann'); });
`;

const SETTINGS = {
  'package.json': '{ "type": "module", "devDependencies": { "vitest": "*" } }',
  'src/store.ts': STORE,
  'src/store.test.ts': TEST,
};

afterAll(removeProjects);

it(
  'what leads to an effect is answered by a double, put in place by the means of the runner',
  async () => {
    const project = makeProject({ base: SETTINGS, head: { 'src/quote.ts': QUOTE }, modules: ['vitest'] });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read('src/quote.qtest.test.ts');
    expect(text).toMatch(
      /vi\.spyOn\(store, 'load'\)\.mockImplementation\(\s*\(\) => \(\{ level: 'gold', orders: \d+ \}\)/,
    );
    expect(text).toMatch(
      /vi\.spyOn\(globalThis, 'fetch'\)\.mockImplementation\(\s*async \(\) => Response\.json\(\{ value: \d+ \}\)/,
    );
    expect(text).toContain('vi.restoreAllMocks();');
    expect(text).not.toContain("spyOn(store, 'key')");
    expect(project.node(['node_modules/vitest/vitest.mjs', 'run'])).toMatchObject({ exitCode: 0 });
  },
  LIMIT_MS,
);
