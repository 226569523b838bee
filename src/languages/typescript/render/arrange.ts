/** What is set up before a case acts: a fixed clock, variables of the environment, a module without memory. */
import type { Arrange, ExportRef } from '../../../generate/test-case.ts';
import { loadedFirst } from '../openers.ts';
import type { TestStyle } from './context.ts';
import { flat } from './doc.ts';
import { importLines } from './imports.ts';
import type { Stage, Statement } from './stage.ts';
import { Unprintable } from './unprintable.ts';
import { printInput } from './values.ts';
import { memberAccess, quoted } from './words.ts';

/** The stage with its first statements; of a fresh module the names come from the test itself. */
export function arrangeScene(stage: Stage): Stage {
  for (const arrange of stage.testCase.arrange) {
    if (arrange.arrange === 'clock') addClock(stage, arrange);
    else if (arrange.arrange === 'env') addEnvironment(stage, arrange);
    else if (arrange.arrange === 'load-first') stage.needs.first.add(arrange.file);
  }
  return stage.testCase.arrange.some((a) => a.arrange === 'fresh-module') ? addFreshModules(stage) : stage;
}

function addClock(stage: Stage, clock: Extract<Arrange, { arrange: 'clock' }>): void {
  const { style } = stage.shop;
  const date = flat(
    printInput({ t: 'date', ms: clock.now }, { style, use: () => '', result: () => '', stub: () => '' }),
  );
  switch (style.doubles) {
    case 'vi':
    case 'jest':
      if (style.doubles === 'jest' && (style.frameworkMajor ?? 30) < 29)
        throw new Unprintable('a fixed clock needs Jest 29 or newer');
      addOwner(stage);
      stage.needs.framework.add(hookName(style));
      stage.needs.hooks.add(hook(`${style.doubles}.useRealTimers()`, stage));
      stage.statements.push({ doc: `${style.doubles}.useFakeTimers({ now: ${date} })` });
      return;
    case 'node':
      stage.takesContext = true;
      stage.statements.push({ doc: `t.mock.timers.enable({ apis: [${quoted('Date', style.quote)}], now: ${date} })` });
      return;
    case 'sinon':
      stage.needs.modules.add('sinon');
      stage.needs.hooks.add(hook('sinon.restore()', stage));
      stage.statements.push({ doc: `sinon.useFakeTimers({ now: ${date}, toFake: [${quoted('Date', style.quote)}] })` });
      return;
    case 'closure':
      throw new Unprintable('a fixed clock needs sinon in this project');
  }
}

function addOwner(stage: Stage): void {
  const { style } = stage.shop;
  if (style.testModule !== undefined) stage.needs.framework.add(style.doubles);
}

function addEnvironment(stage: Stage, env: Extract<Arrange, { arrange: 'env' }>): void {
  const { style } = stage.shop;
  const value = quoted(env.value, style.quote);
  stage.needs.framework.add(hookName(style));
  if (style.doubles === 'vi') {
    addOwner(stage);
    stage.needs.hooks.add(hook('vi.unstubAllEnvs()', stage));
    stage.statements.push({ doc: `vi.stubEnv(${quoted(env.name, style.quote)}, ${value})` });
    return;
  }
  const end = style.semicolons ? ';' : '';
  stage.needs.hooks.add(`const env = { ...process.env }${end}`);
  stage.needs.hooks.add(hook('process.env = { ...env }', stage));
  stage.statements.push({ doc: `process.env${memberAccess(env.name, style.quote)} = ${value}` });
}

/** What runs something after each test. */
export function hookName({ tdd }: TestStyle): string {
  return tdd ? 'teardown' : 'afterEach';
}

/** What runs after each test. */
export function hook(body: string, stage: Stage): string {
  const { style } = stage.shop;
  const { semicolons, indent } = style;
  const end = semicolons ? ';' : '';
  return `${hookName(style)}(() => {\n${indent}${body}${end}\n})${end}`;
}

/** Loads what the case uses inside the test, so that no earlier test has left its mark there. */
function addFreshModules(stage: Stage): Stage {
  const { style, imports } = stage.shop;
  const refs = allRefs(stage);
  if (style.modules === 'cjs') {
    stage.statements.push(...resetCommonJs(stage, refs));
    return { ...stage, use: (ref) => imports.expression(ref) };
  }
  stage.isAsync = true;
  const files = [...new Set(refs.map((ref) => ref.file))];
  if (style.doubles === 'vi' || style.doubles === 'jest') {
    addOwner(stage);
    stage.statements.push({ doc: `${style.doubles}.resetModules()` });
    for (const file of loadedFirst(stage.testCase))
      stage.statements.push({ doc: `await import(${quoted(imports.specifier(file), style.quote)})` });
  }
  for (const file of files) {
    const bindings = new Map(
      refs.filter((r) => r.file === file).map((r) => [imports.bindingOf(r).imported, imports.bindingOf(r)]),
    );
    const names = [...bindings.values()].map((b) => (b.imported === b.local ? b.local : `${b.imported}: ${b.local}`));
    stage.statements.push({ doc: `const { ${names.join(', ')} } = await ${loader(stage, file, files.length > 1)}` });
  }
  return { ...stage, use: (ref) => imports.expression(ref) };
}

/** `import('./x.js')` after a reset of the registry; a helper with another query each time where there is no registry to reset. */
function loader(stage: Stage, file: string, isOneOfMany: boolean): string {
  const { style, imports } = stage.shop;
  const specifier = imports.specifier(file);
  if (style.doubles === 'vi' || style.doubles === 'jest') return `import(${quoted(specifier, style.quote)})`;
  if (isOneOfMany) throw new Unprintable('several modules to load afresh, and no registry that can be reset');
  const end = style.semicolons ? ';' : '';
  const type = style.typescript ? `: Promise<typeof import(${quoted(specifier, style.quote)})>` : '';
  stage.needs.helpers.add(
    `let loads = 0${end}\n/** The module anew: it keeps state between calls. */\nconst loadAnew = ()${type} => import(\`${specifier}?load=\${++loads}\`)${end}`,
  );
  return 'loadAnew()';
}

function resetCommonJs(stage: Stage, refs: readonly ExportRef[]): readonly Statement[] {
  const { style, imports } = stage.shop;
  const bindings = [...new Map(refs.map((r) => [imports.bindingOf(r).local, imports.bindingOf(r)])).values()];
  const first = loadedFirst(stage.testCase).map((file) => `require(${quoted(imports.specifier(file), style.quote)})`);
  const lines = importLines(bindings, imports, { ...style, semicolons: false });
  const loads = [...first, ...lines].map((doc) => ({ doc }));
  if (style.doubles === 'jest' || style.doubles === 'vi') {
    addOwner(stage);
    return [{ doc: `${style.doubles}.resetModules()` }, ...loads];
  }
  const files = [...new Set(refs.map((r) => r.file))];
  const drops = files.map((file) => ({
    doc: `delete require.cache[require.resolve(${quoted(imports.specifier(file), style.quote)})]`,
  }));
  return [...drops, ...loads];
}

/** Every export that the case refers to, in order. */
export function refsOf(within: unknown): readonly ExportRef[] {
  if (typeof within !== 'object' || within === null) return [];
  const node = within as { file?: unknown; path?: unknown };
  if (typeof node.file === 'string' && typeof node.path === 'string') return [node as ExportRef];
  return Object.values(within).flatMap(refsOf);
}

function allRefs(stage: Stage): readonly ExportRef[] {
  const { testCase } = stage;
  const errors = testCase.assert.flatMap((a): ExportRef[] => {
    if (a.check !== 'throws' && a.check !== 'rejects') return [];
    const { sources } = stage.shop;
    const { file } = testCase.target;
    if (sources.exports(file, a.class)) return [{ file, path: a.class }];
    const imported = sources.importOf(file, a.class);
    return imported ? [imported] : [];
  });
  return [...refsOf(testCase.act), ...errors];
}
