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

    expect(ended).toMatchObject({ exitCode: 0 });
    const text = project.read('src/quote.qtest.test.ts');
    expect(text).toMatch(/vi\.spyOn\(store, 'load'\)\.mockReturnValue\(\{ level: 'gold', orders: \d+ \}\)/);
    expect(text).toMatch(
      /vi\.spyOn\(globalThis, 'fetch'\)\.mockImplementation\(\s*async \(\) => Response\.json\(\{ value: \d+ \}\)/,
    );
    expect(text).toContain('vi.restoreAllMocks();');
    expect(text).not.toContain("spyOn(store, 'key')");
    expect(project.node(['node_modules/vitest/vitest.mjs', 'run'])).toMatchObject({ exitCode: 0 });
  },
  LIMIT_MS,
);

const MAIL = `import net from 'node:net';

export function sendMail(to: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(25, 'mail.example');
    socket.on('error', reject);
    socket.on('connect', () => socket.end(to + body, () => resolve('id')));
  });
}

export function nameOf(address: string): string {
  return address.split('@')[0] ?? '';
}
`;

const REMIND = `import { writeFile } from 'node:fs/promises';
import { nameOf, sendMail } from './mail';

export async function remind(address: string, days: number): Promise<string> {
  const id = await sendMail(address, days <= 3 ? 'Last days' : 'Hello ' + nameOf(address));
  return id === '' ? 'lost' : id;
}

export async function keep(file: string, names: string[]): Promise<number> {
  const known = names.filter((name) => name !== '');
  if (known.length > 0) await writeFile(file, known.join());
  return known.length;
}
`;

it.each([
  {
    runner: 'vitest',
    manifest: '{ "type": "module", "devDependencies": { "vitest": "*" } }',
    expected: [
      "vi.mock('./mail', { spy: true });\nvi.mock('node:fs/promises', { spy: true });\n",
      'vi.mocked(sendMail).mockResolvedValue(',
      'expect(sendMail).toHaveBeenCalledWith(',
      'vi.mocked(writeFile).mockResolvedValue(undefined);',
      'vi.resetAllMocks();',
    ],
    more: {},
    command: ['node_modules/vitest/vitest.mjs', 'run'],
  },
  {
    runner: 'jest',
    manifest: '{ "devDependencies": { "jest": "*", "@swc/jest": "*", "@swc/core": "*" } }',
    expected: [
      "jest.mock('./mail', () => ({ __esModule: true, ...jest.requireActual('./mail') }));",
      "import * as mail from './mail';",
      "jest.spyOn(mail, 'sendMail').mockResolvedValue(",
      "jest.spyOn(fsPromises, 'writeFile').mockResolvedValue(undefined);",
      'jest.restoreAllMocks();',
    ],
    more: {
      'jest.config.js': "module.exports = { transform: { '\\\\.ts$': '@swc/jest' } };\n",
      '.swcrc':
        '{ "jsc": { "parser": { "syntax": "typescript" }, "target": "es2022" }, "module": { "type": "commonjs" } }\n',
    },
    command: ['node_modules/jest/bin/jest.js'],
  },
])(
  'under $runner a double stands for a function that is imported by its name',
  async ({ runner, manifest, more, expected, command }) => {
    const base = {
      'package.json': manifest,
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "esModuleInterop": true, "module": "commonjs", "target": "es2022" } }',
      ...more,
      'src/mail.ts': MAIL,
      'src/mail.test.ts': `${runner === 'vitest' ? "import { expect, it } from 'vitest';\n" : ''}import { nameOf } from './mail';

it('is what stands before the sign', () => { expect(nameOf('ann@x.example')).toBe('ann'); });
`,
    };
    const modules = runner === 'vitest' ? ['vitest', '@types/node'] : ['jest', '@swc/jest', '@swc/core', '@types/node'];
    const project = makeProject({ base, head: { 'src/remind.ts': REMIND }, modules });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '2500']);

    expect(ended).toMatchObject({ exitCode: 0 });
    const text = project.read('src/remind.qtest.test.ts');
    for (const part of expected) expect(text).toContain(part);
    expect(text).not.toContain('mockImplementation');
    expect(text).not.toContain('nameOf');
    expect(project.node(command)).toMatchObject({ exitCode: 0 });
  },
  LIMIT_MS,
);

it(
  'under Jest a mock stands for what code takes out of a module that it requires',
  async () => {
    const base = {
      'package.json': '{ "devDependencies": { "jest": "*" } }',
      'mail.js': `const net = require('node:net');
exports.send = (to) => new Promise((resolve, reject) => {
  net.connect(25, 'mail.example').on('error', reject).on('connect', () => resolve(to.length));
});
exports.nameOf = (address) => address.split('@')[0];
`,
      'mail.test.js':
        "const { nameOf } = require('./mail');\n\ntest('a name', () => { expect(nameOf('ann@x')).toBe('ann'); });\n",
    };
    const remind = `const { send, nameOf } = require('./mail');
exports.remind = async (address, days) => {
  const parts = await send(days <= 3 ? 'Last days' : 'Hello ' + nameOf(address));
  return parts > 1 ? 'long' : 'short';
};
`;
    const project = makeProject({ base, head: { 'remind.js': remind }, modules: ['jest'] });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '2500']);

    expect(ended).toMatchObject({ exitCode: 0 });
    const text = project.read('remind.qtest.test.js');
    expect(text).toContain("jest.mock('./mail', () => ({ ...jest.requireActual('./mail'), send: jest.fn() }));\n");
    expect(text).toMatch(/^ {4}send\.mockResolvedValue\(/m);
    expect(text).toContain('jest.resetAllMocks();');
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
  },
  LIMIT_MS,
);
