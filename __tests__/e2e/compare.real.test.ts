/** Comparisons of what is not in the work tree: another revision, another version of a package. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LIMIT_MS, makeProject, removeProjects, temporaryFolder } from './project.ts';

afterAll(removeProjects);

const QUICK = ['--iterations', '500'];

it(
  'two revisions are compared as they are, whatever is checked out, and each difference has a command that shows it',
  async () => {
    const project = makeProject({
      base: { 'package.json': '{ "name": "fees" }\n', 'src/fee.js': 'exports.fee = (total) => (total > 3 ? 1 : 2);\n' },
      head: { 'src/fee.js': 'exports.fee = (total, rate = 1) => (total > 4 ? rate : 2);\n' },
    });
    project.git('tag', 'v2');
    project.git('checkout', '--quiet', 'base');
    const { exitCode, stdout, result } = await project.qtest(['compare', '--base', 'base', '--head', 'v2', ...QUICK]);

    expect(exitCode).toBe(0);
    expect(result?.asked).toMatchObject({ command: 'compare', base: 'base', head: 'v2' });
    expect(result?.subject.headSha).toBe(project.git('rev-parse', 'v2').trim());
    expect(stdout).toContain('v2: behaves differently from base');
    expect(stdout).toContain('fee(total) is now fee(total, rate = 1)');
    const [change] = result?.behaviourChanges ?? [];
    expect(change).toMatchObject({ call: 'fee(4)', base: '1', head: '2' });
    const show = () => execFileSync('sh', ['-c', change?.reproduce ?? ''], { cwd: project.root, encoding: 'utf8' });
    expect(show()).toBe('1\n');
    project.git('checkout', '--quiet', 'v2');
    expect(show()).toBe('2\n');
    expect((await project.qtest(['accept', 'fee'])).stderr).toContain('The last run compared base with v2');
  },
  LIMIT_MS,
);

it(
  'what moved or was renamed is compared with what base has in its place',
  async () => {
    const project = makeProject({
      base: {
        'package.json': '{ "name": "fees", "type": "module" }\n',
        'src/round.js': 'export const round = (n) => Math.round(n);\n',
        'src/fee.js': `import { round } from './round.js';\nexport const fee = (total) => (total > 3 ? round(total / 2) : 0);\nexport const tax = (net) => round(net * 2);\n`,
      },
      head: {
        'src/fee.js': null,
        'src/money/fee.js': `import { round } from '../round.js';\nexport const charge = (total) => (total > 4 ? round(total / 2) : 0);\n`,
        'src/money/tax.js': `import { round } from '../round.js';\nexport const tax = (net) => round(net * 3);\n`,
      },
    });
    const { stdout, result } = await project.qtest(['compare', ...QUICK]);

    const told = (result?.behaviourChanges ?? []).filter(({ sameCauseAs }) => sameCauseAs === undefined);
    expect(told.map(({ call }) => call.split('(')[0]).toSorted()).toEqual(['charge', 'tax']);
    for (const { reproduce } of told) expect(reproduce).toMatch(/^node -e .*src\/money\//);
    expect(stdout).toContain('fee in src/fee.js on base');
    expect(stdout).toContain('tax is in src/money/tax.js now, no longer in src/fee.js');
  },
  LIMIT_MS,
);

it(
  'a method that was renamed is compared with what its class has on base',
  async () => {
    const stock = (method: string, over: string) =>
      `export class Stock {\n  constructor(count) {\n    this.count = count;\n  }\n  ${method}(n) {\n    if (n ${over} this.count) throw new RangeError('no');\n    this.count -= n;\n    return this.count;\n  }\n}\n`;
    const project = makeProject({
      base: { 'package.json': '{ "name": "stock", "type": "module" }\n', 'src/stock.js': stock('take', '>') },
      head: { 'src/stock.js': stock('remove', '>=') },
    });
    const { stdout, result } = await project.qtest(['compare', ...QUICK]);

    expect(result?.behaviourChanges[0]).toMatchObject({ base: '0', head: 'RangeError' });
    expect(result?.behaviourChanges[0]?.reproduce).toMatch(/^node -e .*remove/);
    expect(stdout).toContain('Stock.take is now Stock.remove');
  },
  LIMIT_MS,
);

it(
  'the functions that use a package are compared on two versions of it, and no others',
  async () => {
    const { project, start } = onTwoVersions({ 'package-lock.json': lock('2.0.0') });
    const ask = (dependency: string) => project.qtest(['compare', '--dependency', dependency, ...QUICK], start);
    const { exitCode, result } = await project.qtest(['compare', '--upgrades', '--base', 'base', ...QUICK], start);

    expect(exitCode).toBe(0);
    expect(result?.asked.dependency).toBe('rounding@1.0.0..2.0.0');
    expect(result?.functions.map(({ name }) => name)).toEqual(['fee']);
    const [change] = result?.behaviourChanges ?? [];
    expect(change).toMatchObject({ base: '0', head: '1', cause: '`rounding 1.0.0` became `rounding 2.0.0`' });
    expect(project.status()).toEqual([]);
    expect((await ask('rounding@1.0.0..3.0.0')).stderr).toContain('rounding 2.0.0 is installed, not 3.0.0');
    expect((await ask('rounding')).stderr).toContain('--dependency rounding cannot be read. Give NAME@OLD..NEW');
    expect((await ask('rounding@1.0.0..2.0.0; x')).exitCode).toBe(1);
  },
  LIMIT_MS,
);

it(
  'a small text with which a regular expression never ends is told where a call shows it, and said of base too',
  async () => {
    const old = (more: string) => `export const old = (text: string): boolean => /^(x+)+$/.test(text)${more};\n`;
    const project = makeProject({
      base: { 'package.json': '{ "name": "slow", "type": "module" }\n', 'src/old.ts': old('') },
      head: {
        'src/old.ts': old(" || text === 'q'"),
        'README.md': "# slow\n\n```js\nread('ddd') // => true\n```\n",
        'src/b.js': `export const read = (text) => /^(d+)+$/.test(text);
export const untold = (text) => /^(e+)+$/.test(text);
`,
        'src/a.ts': `const WORDS = /^(\\w+\\s?)*$/;
export function words(options: { readonly title: string; readonly max: number }): number {
  return options.max > 0 && WORDS.test(options.title) ? 1 : 0;
}
export function isSafe(text: string): boolean {
  return /^(?:ab+)+$/.test(text);
}
export function isBounded(text: string): boolean {
  return text.length <= 30 && /^(a+)+$/.test(text);
}
export function isCut(text: string): boolean {
  return /^(b+)+$/.test(text.slice(0, 12));
}
function lines(text: string): string[] {
  return /^(c+)+$/.test(text) ? [text] : [];
}
export function count(texts: readonly string[]): number {
  return texts.flatMap(lines).length;
}
`,
      },
    });
    const { stdout, result } = await project.qtest(['compare', ...QUICK]);

    const told = (result?.findings ?? []).filter(({ kind }) => kind === 'slow-input');
    expect(told.map(({ function: id, call, onBase = false }) => [id, call, onBase])).toEqual([
      ['src/a.ts#words', `words({ title: '${'0'.repeat(40)}!', max: …)`, false],
      ['src/a.ts#lines', `count(['${'c'.repeat(40)}!'])`, false],
      ['src/b.js#read', `read('${'d'.repeat(40)}!')`, false],
      ['src/old.ts#old', `old('${'x'.repeat(40)}!')`, true],
    ]);
    expect(told[3]?.message).toBe(
      "`/^(x+)+$/` comes to no end with 41 characters (40 times `'x'`, `'!'`); with 9 it does at once",
    );
    expect(stdout).toContain('/^(x+)+$/ comes to no end');
  },
  LIMIT_MS,
);

it(
  'base runs with its own packages where that is asked for',
  async () => {
    const { project, start } = onTwoVersions({
      'package-lock.json': lock('2.0.0'),
      'src/fee.js': 'export const fee = (total) => Math.floor(total / 2);\nexport const tax = (n) => n + 1;\n',
    });
    const compare = (...more: readonly string[]) =>
      project.qtest(['compare', '--base', 'base', '--head', 'HEAD', ...QUICK, ...more], start);

    const plain = await compare();
    expect(plain.result?.behaviourChanges[0]).toMatchObject({ base: '1', head: '0' });
    expect(plain.stdout).toContain('its lock file has rounding 1.0.0, not 2.0.0');
    const { stdout, result } = await compare('--base-packages');
    expect(result?.functions.map(({ name }) => name)).toEqual(['fee']);
    expect(result?.behaviourChanges).toEqual([]);
    expect(stdout).not.toContain('packages of head');
    expect(stdout).toContain('with its own packages: `rounding 1.0.0` became `rounding 2.0.0`');
    expect(result?.subject.baseSha).toBe(project.git('rev-parse', 'base').trim());
    expect(project.status()).toEqual([]);
  },
  LIMIT_MS,
);

function lock(version: string): string {
  return JSON.stringify({ packages: { 'node_modules/rounding': { version } } });
}

/** A project whose base locks `rounding` 1, which rounds down; 2, which rounds up, is installed. */
function onTwoVersions(head: Readonly<Record<string, string>>) {
  const packages = temporaryFolder();
  const put = (folder: string, version: string, round: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), `{ "name": "rounding", "version": "${version}" }`);
    writeFileSync(path.join(folder, 'index.js'), `exports.round = ${round};\n`);
  };
  put(path.join(packages, 'rounding@1.0.0/node_modules/rounding'), '1.0.0', '(n) => Math.floor(n)');
  const project = makeProject({
    base: {
      'package.json': '{ "name": "fees", "type": "module" }\n',
      'package-lock.json': lock('1.0.0'),
      'src/fee.js': `import { round } from 'rounding';\nexport const fee = (total) => round(total / 2);\nexport const tax = (n) => n + 1;\n`,
    },
    head,
  });
  put(path.join(project.root, 'node_modules/rounding'), '2.0.0', '(n) => Math.ceil(n)');
  return { project, start: { env: { QTEST_PACKAGES: packages } } };
}
