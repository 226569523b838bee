import { mkdirSync, readdirSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readChangeSet } from '../../src/change/read-change-set.ts';
import type { Language } from '../../src/languages/language.ts';
import { typescript } from '../../src/languages/typescript/typescript.ts';
import { openModel, storePath } from '../../src/model/model.ts';
import { createWorkspace } from '../../src/sandbox/copy/workspace.ts';
import { host } from '../../src/sandbox/host.ts';
import { folder, git, repository } from '../cli/command-line.ts';

let root: string;
let home: string;

beforeEach(() => {
  home = folder();
  root = repository({
    'package.json': '{ "name": "p", "type": "module", "devDependencies": { "vitest": "4.0.0" } }',
    'src/rate.ts': 'export const RATE = 2;\n',
    'src/price.ts': "import { RATE } from './rate.ts';\nexport const price = (n: number) => n * RATE;\n",
    'src/price.test.ts': "import { price } from './price.ts';\nprice(1);\n",
  });
  writeFileSync(path.join(root, 'src/rate.ts'), 'export const RATE = 3;\n');
});
afterEach(() => {
  for (const one of [root, home]) rmSync(one, { recursive: true, force: true });
});

interface Seen {
  readonly functions: readonly string[];
  readonly reaching: readonly string[];
  /** Files that were parsed, in order. */
  readonly parsed: readonly string[];
  readonly said: string;
}

/** What a run looks at: the change, and the tests that reach it. */
async function look(env: Record<string, string> = { HOME: home }): Promise<Seen> {
  const parsed: string[] = [];
  const counting: Language = {
    ...typescript,
    outline(file, text) {
      parsed.push(file);
      return typescript.outline(file, text);
    },
  };
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  let seen: Pick<Seen, 'functions' | 'reaching'>;
  {
    using model = await openModel(root, [counting], { env, cwd: root, stderr: { write }, now: Date.now });
    const [language = counting] = model.languages;
    const change = await readChangeSet({ root, base: 'HEAD', languages: model.languages, ci: false });
    const files = git(root, 'ls-files').split('\n').filter(Boolean);
    await using workspace = await createWorkspace(root, { sandbox: host, signal: new AbortController().signal, files });
    const [project] = await language.detect(root, ['src/price.ts']);
    if (project === undefined) throw new Error('no project');
    await using session = await language.open(project, workspace, new AbortController().signal);
    seen = {
      functions: change.functions.map((fn) => fn.name),
      reaching: await session.testsReaching(['src/rate.ts']),
    };
  }
  return { ...seen, parsed, said };
}

const storeOf = () => storePath(root, { env: { HOME: home }, cwd: root }) ?? '';

describe('openModel', () => {
  it('parses nothing in a second run over the same files', async () => {
    const first = await look();
    const second = await look();

    expect(first).toMatchObject({ functions: ['price'], reaching: ['src/price.test.ts'], said: '' });
    expect(new Set(first.parsed)).toEqual(new Set(['src/rate.ts', 'src/price.ts', 'src/price.test.ts']));
    expect(second).toEqual({ ...first, parsed: [] });
  });

  it('parses no content twice, and only what changed in the next run', async () => {
    const first = await look();
    writeFileSync(path.join(root, 'src/rate.ts'), 'export const RATE = 4;\n');
    const second = await look();

    expect(first.parsed).toHaveLength(4); // both sides of src/rate.ts
    expect(second.parsed).toEqual(['src/rate.ts']);
  });

  it('finds the same with a damaged store, with a notice', async () => {
    const first = await look();
    writeFileSync(storeOf(), 'not a database '.repeat(500));
    const second = await look();

    expect(second).toMatchObject({ functions: first.functions, reaching: first.reaching });
    expect(second.parsed).toHaveLength(first.parsed.length);
    expect(second.said).toMatch(/^notice: the store .+ could not be read .+ and was made anew\n$/);
    expect((await look()).parsed).toEqual([]);
  });

  it('keeps the store where QTEST_MODEL says, and out of the repository otherwise', async () => {
    await look({ HOME: home, QTEST_MODEL: '../named.sqlite' });

    expect(readdirSync(path.dirname(root))).toContain('named.sqlite');
    rmSync(path.join(root, '../named.sqlite'));
    expect(readdirSync(home)).toEqual([]);
    await look();
    expect(git(root, 'status', '--porcelain')).toBe(' M src/rate.ts\n');
  });

  it('serves two runs at the same time', async () => {
    const [one, other] = await Promise.all([look(), look()]);

    expect([one?.said, other?.said]).toEqual(['', '']);
    expect(one?.functions).toEqual(other?.functions);
    expect((await look()).parsed).toEqual([]);
  });

  it('removes stores that were not used for long, and no other', async () => {
    const place = path.dirname(storeOf());
    mkdirSync(place, { recursive: true });
    for (const name of ['old.sqlite', 'new.sqlite', 'old.txt']) writeFileSync(path.join(place, name), '');
    const old = new Date(Date.now() - 100 * 24 * 60 * 60_000);
    for (const name of ['old.sqlite', 'old.txt']) utimesSync(path.join(place, name), old, old);
    await look();

    expect(readdirSync(place).sort()).toEqual([path.basename(storeOf()), 'new.sqlite', 'old.txt'].sort());
  });
});

describe('storePath', () => {
  it('follows XDG_CACHE_HOME where it is absolute', () => {
    const name = path.basename(storeOf());

    expect(storeOf()).toBe(path.join(home, '.cache/qtest/model', name));
    expect(storePath(root, { env: { HOME: home, XDG_CACHE_HOME: '/x' }, cwd: root })).toBe(`/x/qtest/model/${name}`);
    expect(storePath(root, { env: { HOME: home, XDG_CACHE_HOME: 'x' }, cwd: root })).toBe(storeOf());
    expect(storePath(realpathSync(root), { env: {}, cwd: root })).toBeUndefined();
  });
});
