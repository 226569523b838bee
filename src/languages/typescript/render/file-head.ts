/** The head of a test file: who wrote it, and what it imports. */
import { TESTING } from '../harness/renderer.ts';
import type { TsProject } from '../project.ts';
import type { TestStyle } from './context.ts';
import { importLine, importLines, requireLine } from './imports.ts';
import type { Binding, Needs, SceneShop } from './stage.ts';
import { quoted } from './words.ts';

/** One import of the head, in a form that can also be merged into a file that stands. */
export interface HeadImport {
  readonly specifier: string;
  readonly lines: readonly string[];
}

export interface Head {
  /** Runner and assertion library. */
  readonly framework: readonly HeadImport[];
  /** The sources under test. */
  readonly sources: readonly HeadImport[];
  readonly helpers: readonly string[];
}

const MAX_NAMES = 3;

export function headerLines(groups: readonly string[], testFile: string): readonly string[] {
  const shown = groups.slice(0, MAX_NAMES).join(', ');
  const more = groups.length > MAX_NAMES ? ` and ${groups.length - MAX_NAMES} more` : '';
  return [
    `// Written by QTest for ${shown}${more}. Re-check: npx qtest verify ${/^[\w@./+-]+$/.test(testFile) ? testFile : quoted(testFile, "'")}`,
    '// Yours from here on: after an edit by hand QTest never rewrites this file, and a deleted test stays deleted.',
  ];
}

/** Statements below each other, with a blank line around those of several lines. */
export function paragraphs(statements: readonly string[]): string {
  const isLong = (statement: string | undefined) => statement?.includes('\n') === true;
  return statements
    .map(
      (statement, at) => (at === 0 ? '' : isLong(statement) || isLong(statements[at - 1]) ? '\n\n' : '\n') + statement,
    )
    .join('');
}

/** What the tests of a file need imported, in the order in which it is written. */
export function headFor(
  needs: readonly Needs[],
  { imports, style, sources }: Pick<SceneShop, 'imports' | 'style' | 'sources'>,
  project: Pick<TsProject, 'moduleType'>,
): Head {
  const names = new Set([style.tdd ? 'suite' : 'describe', style.test, ...needs.flatMap((n) => [...n.framework])]);
  const modules = new Set(needs.flatMap((n) => [...n.modules]));
  const bindings = new Map<string, Binding>();
  for (const ref of needs.flatMap((n) => [...n.refs.values()])) {
    const binding = imports.bindingOf(ref);
    bindings.set(binding.local, binding);
  }
  const files = [...new Set([...bindings.values()].map((b) => b.file))];
  const isNest = [...modules].some((name) => name.startsWith('@nestjs/'));
  const lacksMetadata = style.metadata && !isNest && files.some(sources.needsMetadata);
  const importsOf = (chosen: readonly string[]) => {
    const found = chosen.map((file) => ({
      specifier: imports.specifier(file),
      lines: importLines(
        [...bindings.values()].filter((b) => b.file === file),
        imports,
        style,
      ),
    }));
    return found.sort((a, b) => (a.specifier < b.specifier ? -1 : 1));
  };
  const first = [...new Set(needs.flatMap((n) => [...n.first]))].map(imports.specifier);
  return {
    framework: [
      ...first.map((specifier) => withNote(bareImport(specifier, style), 'must come first: circular import')),
      ...(lacksMetadata ? [bareImport('reflect-metadata', style)] : []),
      ...importsOf(files.filter(imports.isOfPackage)),
      ...libraryImports(modules, style),
      ...runnerImports(names, style, project),
    ],
    sources: importsOf(files.filter((file) => !imports.isOfPackage(file))),
    helpers: [...new Set([...needs.flatMap((n) => [...n.helpers]), ...mocks(needs, style)])].sort(),
  };
}

/** One statement a module, as runners mock each once: `jest.mock('./mail', () => ({ ...jest.requireActual('./mail'), send: jest.fn() }))` */
function mocks(needs: readonly Needs[], style: TestStyle): readonly string[] {
  const all = new Map<string, Set<string>>();
  for (const [specifier, names] of needs.flatMap((n) => [...n.mocked]))
    all.set(specifier, new Set([...(all.get(specifier) ?? []), ...names]));
  return [...all].map(([specifier, names]) => {
    const made = style.doubles === 'vi' ? vitestFactory(specifier, names, style) : jestFactory(specifier, names, style);
    return `${style.doubles}.mock(${quoted(specifier, style.quote)}, ${made})${style.semicolons ? ';' : ''}`;
  });
}

function vitestFactory(specifier: string, names: ReadonlySet<string>, style: TestStyle): string {
  const type = style.typescript ? `<typeof import(${quoted(specifier, style.quote)})>` : '';
  const members = [...names].sort().map((name) => `${name}: vi.fn()`);
  return `async (original) => ({ ...(await original${type}()), ${members.join(', ')} })`;
}

function jestFactory(specifier: string, names: ReadonlySet<string>, style: TestStyle): string {
  if (names.has('default')) return '() => jest.fn()';
  const members = [...names].sort().map((name) => `${name}: jest.fn()`);
  return `() => ({ ...jest.requireActual(${quoted(specifier, style.quote)}), ${members.join(', ')} })`;
}

function libraryImports(modules: ReadonlySet<string>, style: TestStyle): readonly HeadImport[] {
  const found: HeadImport[] = [];
  if (modules.has('assert')) found.push(whole('assert', style.assertModule, style));
  if (modules.has('chai')) found.push(braced(['expect'], 'chai', style));
  if (modules.has('sinon')) found.push(whole('sinon', 'sinon', style));
  for (const { library } of Object.values(TESTING)) {
    const rendering = namesOf(modules, library);
    if (rendering.length > 0) found.push(braced(rendering, library, style));
  }
  if (modules.has('jsx') && style.reactImport !== undefined)
    found.push({ specifier: 'react', lines: [style.reactImport] });
  const types = namesOf(modules, 'react type');
  if (types.length > 0)
    found.push({
      specifier: 'react',
      lines: [importLine(undefined, types, quoted('react', style.quote), style).replace('import', 'import type')],
    });
  for (const name of packagesOf(modules)) found.push(braced(namesOf(modules, name), name, style));
  for (const name of ['express', 'fastify', 'supertest']) {
    if (modules.has(name)) found.push(whole(name === 'supertest' ? 'request' : name, name, style));
  }
  if (modules.has('koa')) found.push(whole('Koa', 'koa', style));
  if (modules.has('node:http')) found.push(braced(['createServer'], 'node:http', style));
  return found;
}

/** Packages of which names are needed, in order, without testing libraries. */
function packagesOf(modules: ReadonlySet<string>): readonly string[] {
  const libraries = new Set<string>(Object.values(TESTING).map(({ library }) => library));
  const packages = [...modules].flatMap((name) => /^(@\S+|next\/server) /.exec(name)?.[1] ?? []);
  return [...new Set(packages)].filter((name) => !libraries.has(name)).sort();
}

/** Names behind a package's, in order. */
function namesOf(modules: ReadonlySet<string>, from: string): readonly string[] {
  return [...modules].flatMap((name) => (name.startsWith(`${from} `) ? [name.slice(from.length + 1)] : [])).sort();
}

function runnerImports(
  names: ReadonlySet<string>,
  style: TestStyle,
  project: Pick<TsProject, 'moduleType'>,
): readonly HeadImport[] {
  if (style.testModule !== undefined) {
    const own =
      style.testModule === 'mocha' || style.testModule === 'node:test'
        ? [...names].filter((n) => n !== 'expect')
        : [...names];
    return [braced(own.sort(), style.testModule, style)];
  }
  // Jest leaves its own object out of the globals of native ES modules.
  const lacksJest =
    style.framework === 'jest' && style.modules === 'esm' && project.moduleType === 'module' && names.has('jest');
  return lacksJest ? [braced(['jest'], '@jest/globals', style)] : [];
}

/** For what it does when it is loaded. */
function bareImport(module: string, style: TestStyle): HeadImport {
  const from = quoted(module, style.quote);
  const end = style.semicolons ? ';' : '';
  return { specifier: module, lines: [style.modules === 'esm' ? `import ${from}${end}` : `require(${from})${end}`] };
}

function withNote({ specifier, lines }: HeadImport, note: string): HeadImport {
  return { specifier, lines: lines.map((line) => `${line} // ${note}`) };
}

function whole(name: string, module: string, style: TestStyle): HeadImport {
  const from = quoted(module, style.quote);
  const end = style.semicolons ? ';' : '';
  return {
    specifier: module,
    lines: [style.modules === 'esm' ? `import ${name} from ${from}${end}` : `const ${name} = require(${from})${end}`],
  };
}

function braced(names: readonly string[], module: string, style: TestStyle): HeadImport {
  const from = quoted(module, style.quote);
  return {
    specifier: module,
    lines: [style.modules === 'esm' ? importLine(undefined, names, from, style) : requireLine(names, from, style)],
  };
}
