/** A workspace of npm packages with slow tests, made on disk: the same text whenever it is made. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { git, gitCommit } from './packages.ts';

const MODULES = 5;
const FUNCTIONS = ['charge', 'grade'] as const;
const TESTS_A_FUNCTION = 5;
/** Ten tests a module wait so long each: 5,000 of them are 5 minutes. */
const TEST_MS = 60;

/** The five functions of the pull request: package, module, function. */
const CHANGED = [
  [3, 0, 'charge'],
  [3, 1, 'grade'],
  [3, 2, 'charge'],
  [7, 0, 'grade'],
  [7, 3, 'charge'],
] as const;

const inputs = (at: number) => [0, 7, 21 + at, 90 + at, 400].slice(0, TESTS_A_FUNCTION);

/**
 * Makes the repository in `into`, an empty folder: `count` packages (eight at least), each with 50 tests, with dependencies installed.
 * Tags: `base`; `first`, which changes five functions in two packages; `second`, which changes one of them once more; `docs`,
 * which changes base's README alone.
 */
export async function makeWorkspace(into: string, count: number): Promise<void> {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
    writeFileSync(path.join(into, file), text);
  };
  for (const [file, text] of rootFiles()) write(file, text);
  for (let at = 0; at < count; at++) for (const [file, text] of packageFiles(at)) write(file, text);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: into, stdio: 'ignore' });
  for (let at = 0; at < count; at++) {
    for (let module = 0; module < MODULES; module++) {
      const source = path.join(into, sourceFile(at, module));
      const known: Functions = await import(pathToFileURL(source).href);
      write(`packages/${name(at)}/test/module${module}.test.ts`, testText(module, known));
    }
  }
  git(into, 'init', '-q', '-b', 'main');
  commit(into, 'base');
  write('README.md', `${readFileSync(path.join(into, 'README.md'), 'utf8')}\nOne more line.\n`);
  commit(into, 'docs');
  git(into, 'checkout', '-q', 'base');
  for (const change of CHANGED) edit(into, change, 'amount >', 'amount >=');
  commit(into, 'first');
  edit(into, CHANGED[4], 'amount <', 'amount <=');
  commit(into, 'second');
}

type Functions = Readonly<Record<(typeof FUNCTIONS)[number], (amount: number, isMember: boolean) => unknown>>;

function commit(into: string, tag: string): void {
  git(into, 'add', '-A');
  gitCommit(into, '-m', tag);
  git(into, 'tag', tag);
}

/** Replaces the first `from` behind the function's name. */
function edit(into: string, [at, module, of]: (typeof CHANGED)[number], from: string, to: string): void {
  const file = path.join(into, sourceFile(at, module));
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(from, text.indexOf(`function ${of}`));
  if (start < 0) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.slice(0, start) + to + text.slice(start + from.length));
}

const name = (at: number) => `part${String(at).padStart(3, '0')}`;
const sourceFile = (at: number, module: number) => `packages/${name(at)}/src/module${module}.ts`;

function rootFiles(): readonly (readonly [string, string])[] {
  const compilerOptions = {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  };
  const devDependencies = { '@types/node': '^24.0.0', typescript: '5.9', vitest: '^4.1.0' };
  return [
    ['.gitignore', 'node_modules\n'],
    ['README.md', '# A workspace\n'],
    ['package.json', json({ name: 'workspace', private: true, workspaces: ['packages/*'], devDependencies })],
    ['tsconfig.base.json', json({ compilerOptions })],
  ];
}

/** Every package but the first imports the one at half its number: seven lie behind the last of a hundred. */
function packageFiles(at: number): readonly (readonly [string, string])[] {
  const folder = `packages/${name(at)}`;
  const below = at > 0 ? `@workspace/${name(Math.floor(at / 2))}` : undefined;
  const manifest = {
    name: `@workspace/${name(at)}`,
    version: '1.0.0',
    type: 'module',
    exports: './src/index.ts',
    scripts: { test: 'vitest run' },
    ...(below ? { dependencies: { [below]: '1.0.0' } } : {}),
  };
  const modules = Array.from({ length: MODULES }, (_, module) => module);
  return [
    [`${folder}/package.json`, json(manifest)],
    [`${folder}/tsconfig.json`, json({ extends: '../../tsconfig.base.json', include: ['src', 'test'] })],
    [`${folder}/src/index.ts`, modules.map((m) => `export * as module${m} from './module${m}.ts';\n`).join('')],
    ...modules.map((module) => [sourceFile(at, module), sourceText(at, module, below)] as const),
  ];
}

function sourceText(at: number, module: number, below: string | undefined): string {
  const step = 10 + at + module;
  const base = below ? `module${module}.charge(amount, isMember)` : 'amount';
  return `${below ? `import { module${module} } from '${below}';\n\n` : ''}/** What an order costs, by its amount. */
export function charge(amount: number, isMember: boolean): number {
  let total = ${base};
  const rest = amount - ${step};
  if (isMember && rest > 0) total -= Math.min(rest, ${step * 2});
  if (amount > ${step * 5}) {
    total += Math.floor(amount / ${step});
  } else if (amount < ${module + 2}) {
    total += ${step};
  }
  return Math.round(total * 100) / 100;
}

/** The name of the band that an order falls in. */
export function grade(amount: number, isMember: boolean): string {
  const bands = ['small', 'middle', 'large'];
  let band = 0;
  if (amount > ${step * 2}) band = 1;
  if (amount > ${step * 6}) band = 2;
  return isMember ? \`\${bands[band]} (member)\` : (bands[band] ?? 'none');
}
`;
}

function testText(module: number, known: Functions): string {
  const cases = FUNCTIONS.flatMap((of) =>
    inputs(module).map((amount, i) => {
      const value = JSON.stringify(known[of](amount, i % 2 === 0));
      return `  it('${of} of ${amount}', async () => {
    await pause(${TEST_MS});
    expect(${of}(${amount}, ${i % 2 === 0})).toBe(${value});
  });
`;
    }),
  );
  return `import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { charge, grade } from '../src/module${module}.ts';

describe('module${module}', () => {
${cases.join('\n')}});
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
