/**
 * A project to measure cost on: `files` source files of 80-200 lines with 60-120 mutants and 10 Vitest tests each, and one change
 * of 5 functions in 2 of them. Which function has which constants is drawn by the seed.
 */
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { git, gitCommit } from './packages.ts';

interface Template {
  readonly name: string;
  readonly about: string;
  /** `$1`, `$2` … stand for constants of the file. */
  readonly text: string;
  /** Arguments, a test each. */
  readonly calls: readonly (readonly unknown[])[];
  /** What a change replaces; the test does not notice it. */
  readonly change: readonly [from: string, to: string];
}

const TEMPLATES: readonly Template[] = [
  {
    name: 'price',
    about: 'What a quantity of something costs: less for many, and a little less for a lot of money.',
    text: `(amount: number, quantity: number): number {
  if (amount < 0 || quantity < 1) {
    throw new RangeError('amount and quantity must be positive');
  }
  const gross = amount * quantity;
  if (quantity > $1) {
    return Math.round(gross * 0.8);
  }
  return gross > $2 ? gross - 5 : gross;
}`,
    calls: [
      [120, 12],
      [3, 1],
    ],
    change: ['quantity > $1', 'quantity >= $1'],
  },
  {
    name: 'grade',
    about: 'The word for a score between 0 and 100.',
    text: `(score: number): string {
  if (score >= 90) {
    return 'excellent';
  }
  if (score >= 6$1) {
    return 'good';
  }
  return score > $1 ? 'fair' : 'poor';
}`,
    calls: [[77], [95]],
    change: ["score > $1 ? 'fair'", "score >= $1 ? 'fair'"],
  },
  {
    name: 'total',
    about: 'The sum of what is above zero; single values are capped.',
    text: `(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) {
    if (value < 0) {
      continue;
    }
    sum += value > $2 ? $2 : value;
  }
  return sum;
}`,
    calls: [[[1, -2, 30, 4000]]],
    change: ['value < 0', 'value <= -1'],
  },
  {
    name: 'clamp',
    about: 'The value, moved into the range where it lies outside.',
    text: `(value: number, low: number, high: number): number {
  if (low > high) {
    throw new RangeError('low must not be above high');
  }
  if (value < low) {
    return low;
  }
  return value > high ? high : value + $1 - $1;
}`,
    calls: [
      [12, 3, 9],
      [1, 3, 9],
    ],
    change: ['low > high', 'low >= high'],
  },
  {
    name: 'parse',
    about: 'Reads `name=value` pairs; what has no name is passed over.',
    text: `(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of text.split(';')) {
    const at = part.indexOf('=');
    if (at > 0) {
      found[part.slice(0, at).trim()] = part.slice(at + 1);
    }
  }
  return found;
}`,
    calls: [['a=1; b=2;c']],
    change: ['part.slice(at + 1)', 'part.slice(at + 1).trimEnd()'],
  },
  {
    name: 'fee',
    about: 'What being late costs: nothing at first, then so much a day up to a cap.',
    text: `(days: number, rate: number): number {
  if (days <= $1) {
    return 0;
  }
  const late = days - $1;
  const fee = late * rate;
  return Math.min(fee, $2);
}`,
    calls: [[40, 3]],
    change: ['days <= $1', 'days < $1'],
  },
  {
    name: 'plan',
    about: 'The plan that fits best, with its length in its own unit.',
    text: `(months: number, isYearly: boolean): { name: string; months: number } {
  const whole = Math.max(1, Math.trunc(months));
  if (isYearly && whole % 12 === 0) {
    return { name: 'yearly', months: whole / 12 };
  }
  return { name: whole > $2 ? 'long' : 'monthly', months: whole };
}`,
    calls: [[24, true]],
    change: ["'long'", "'longer'"],
  },
];

export interface CostProject {
  /** Changed source files with the lines of their changed functions, as Stryker's `file:from-to`. */
  readonly changed: readonly string[];
}

/** Makes the repository in `into`: the change is the last commit, `base` its parent. Vitest is linked from QTest's own packages. */
export async function makeCostProject(into: string, files: number, seed: number): Promise<CostProject> {
  const random = randomFrom(seed);
  const modules = path.join(into, 'node_modules');
  mkdirSync(path.join(into, 'src'), { recursive: true });
  mkdirSync(modules);
  const own = path.resolve(import.meta.dirname, '../node_modules');
  for (const name of ['vitest', 'typescript'])
    symlinkSync(realpathSync(path.join(own, name)), path.join(modules, name));
  const packageJson = {
    name: 'cost',
    private: true,
    type: 'module',
    scripts: { test: 'vitest run' },
    devDependencies: { vitest: '^4.1.0' },
  };
  writeFileSync(path.join(into, 'package.json'), `${JSON.stringify(packageJson, null, 2)}\n`);
  writeFileSync(path.join(into, '.gitignore'), 'node_modules\n');
  const sources = Array.from({ length: files }, () => [2 + random(8), 100 + random(900)] as const);
  for (const [at, constants] of sources.entries()) {
    const text = sourceOf(constants, []);
    const file = path.join(into, nameOf(at));
    writeFileSync(file, text);
    writeFileSync(file.replace('.ts', '.test.ts'), await testOf(file, nameOf(at)));
  }
  commit(into, 'base');
  const changes = [
    { at: Math.floor(files * 0.2), functions: ['price', 'clamp', 'fee'] },
    { at: Math.floor(files * 0.6), functions: ['grade', 'total'] },
  ];
  const changed = changes.flatMap(({ at, functions }) => {
    const text = sourceOf(sources[at] ?? [2, 100], functions);
    writeFileSync(path.join(into, nameOf(at)), text);
    return functions.map((name) => `${nameOf(at)}:${linesOf(text, name)}`);
  });
  commit(into, 'head');
  return { changed };
}

function nameOf(at: number): string {
  return `src/part${String(at).padStart(2, '0')}.ts`;
}

function sourceOf(constants: readonly number[], changed: readonly string[]): string {
  const filled = (text: string) => text.replace(/\$(\d)/g, (_, at: string) => String(constants[Number(at) - 1]));
  const functions = TEMPLATES.map(({ name, about, text, change: [from, to] }) => {
    const body = changed.includes(name) ? text.replace(from, () => to) : text;
    return `/**\n * ${about}\n */\nexport function ${name}${filled(body)}\n`;
  });
  return functions.join('\n');
}

async function testOf(file: string, name: string): Promise<string> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, (...args: readonly unknown[]) => unknown>;
  const tests = TEMPLATES.flatMap(({ name: tested, calls }) =>
    calls.map((args) => {
      const expected = JSON.stringify(module[tested]?.(...args));
      const call = `${tested}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
      return `test('${call.replaceAll("'", '')}', () => {\n  expect(${call}).toEqual(${expected});\n});\n`;
    }),
  );
  const names = TEMPLATES.map((template) => template.name).join(', ');
  return `import { expect, test } from 'vitest';\nimport { ${names} } from './${path.basename(name, '.ts')}';\n\n${tests.join('\n')}`;
}

function linesOf(text: string, name: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`export function ${name}(`));
  return `${first + 1}-${lines.indexOf('}', first) + 1}`;
}

function commit(into: string, tag: string): void {
  if (tag === 'base') git(into, 'init', '-q', '-b', 'main');
  git(into, 'add', '-A');
  gitCommit(into, '-m', tag);
  git(into, 'tag', tag);
}

/** Whole numbers below a bound: a linear congruential generator (Numerical Recipes), enough to draw constants. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
