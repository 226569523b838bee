import { describe, expect, it } from '@jest/globals';
import type { ReplacedPlace, TestCase, Value } from '../../../../src/generate/test-case.ts';
import type { Cast } from '../../../../src/languages/language.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { builder, context, num, obj, resolves, str } from './build.ts';

const FILE = 'src/orders.ts';
const FILES = {
  [FILE]: 'export async function total(id: string) {}\n',
  'src/mail.ts': 'export async function send(to: string) {}\n',
  'vite.config.mts': 'export default { test: { restoreMocks: true } };\n',
  'src/services.ts': "export { send } from './mail';\n",
};
const QUERY: ReplacedPlace = { of: { file: 'package:pg', path: 'Pool.prototype' }, member: 'query' };
const SEND: ReplacedPlace = { imported: { file: 'src/mail.ts', path: 'send' }, as: 'send' };

const { call, test } = builder(FILE);
const answering = (...answers: Value[]): Value => ({ t: 'stub', id: 1, answers });
const promised = (of: Value): Value => ({ t: 'promise', of });

interface Written {
  readonly standing?: string;
  readonly project?: Partial<TsProject>;
  readonly cast?: Cast;
  readonly assert?: TestCase['assert'];
}

/** The test file with one test of `total`, with a double. */
async function written(place: ReplacedPlace, double: Value, more: Written = {}): Promise<string> {
  const act: TestCase['act'] = [call('total', str('a')), { do: 'replace', place, args: [double] }];
  const one = test('total', act, more.assert ?? [resolves(0, num(1))]);
  const files = { ...FILES, ...(more.standing === undefined ? {} : { 'src/orders.test.ts': more.standing }) };
  const testFiles = more.standing === undefined ? [] : ['src/orders.test.ts'];
  const [file] = await renderTests(
    { cases: [{ ...one, ...(more.cast ? { cast: more.cast } : {}) }] },
    context(files, { testFiles, ...more.project }),
  );
  return file?.text ?? '';
}

describe('a double for what is not handed in', () => {
  it('gives its answers in turn', async () => {
    const text = await written(QUERY, answering(promised(num(1)), promised(num(2))));

    expect(text).toContain("import { Pool } from 'pg';");
    expect(text).toContain(`
    vi.spyOn(Pool.prototype, 'query').mockResolvedValueOnce(1).mockResolvedValue(2);
`);
  });

  it('alone is cast where the type check wants nothing more', async () => {
    const double = answering(promised(obj({ rows: num(1) })));

    const text = await written(QUERY, double, { cast: 'set-up' });
    expect(text).toContain("'query').mockResolvedValue({ rows: 1 } as never);");
    expect(text).toContain("total('a')");
    expect(await written(QUERY, double, { cast: 'arguments' })).toContain("total('a' as never)");
  });

  it('goes by the names that a standing file imports', async () => {
    const standing = "import { Pool } from 'pg';\nimport { total } from './orders';\n\nit('is', () => {});\n";

    const text = await written(QUERY, answering(promised(num(1))), { standing });
    expect(text).toContain("import { Pool } from 'pg';");
    expect(text).not.toContain('Pool2');
  });

  it('of an imported function is a spy of its module under Vitest, and the function itself is looked at', async () => {
    const called = { check: 'called', stub: 1, calls: [[str('a')]] } as const;

    const text = await written(SEND, answering(promised(str('id'))), { assert: [called] });
    expect(text).toContain("\n\nvi.mock('./mail', { spy: true });\n\n");
    expect(text).toContain("    vi.mocked(send).mockResolvedValue('id');\n");
    expect(text).toContain("expect(vi.mocked(send).mock.calls).toEqual([['a']]);");
    expect(text).toContain('vi.resetAllMocks();');
  });

  it('leaves the mock that a standing file has of the module', async () => {
    const standing = "import { vi } from 'vitest';\n\nvi.mock('./mail');\n\nit('is', () => {});\n";

    const text = await written(SEND, answering(promised(str('id'))), { standing });
    expect(text.match(/vi\.mock\(/g)).toHaveLength(1);
    expect(text).toContain("vi.mocked(send).mockResolvedValue('id');");
  });

  it.each([
    ['its module', 'src/mail.ts', "import * as mail from './mail';", false],
    ['a copy of a module that only passes it on', 'src/services.ts', "import * as services from './services';", true],
    ['a copy of a package', 'package:got', "import * as got from 'got';", true],
    ['what a module of Node gives', 'package:node:net', "import net from 'node:net';", false],
  ])('of an imported function is a member of %s under Jest', async (_, file, line, isCopied) => {
    const place: ReplacedPlace = { imported: { file, path: 'send' }, as: 'post' };

    const project = { framework: 'jest', moduleType: 'commonjs' } as const;
    const text = await written(place, answering(promised(str('id'))), { project });
    const name = /import (?:\* as )?(\w+)/.exec(line)?.[1];
    const module = /from (.*);/.exec(line)?.[1];
    expect(text).toContain(line);
    expect(text).toContain(`jest.spyOn(${name}, 'send').mockResolvedValue('id');`);
    expect(text.includes(`jest.mock(${module}, () => ({ __esModule: true, ...jest.requireActual(${module}) }));`)).toBe(
      isCopied,
    );
  });

  it('of a function that the code took out of its module stands in the module before that is loaded', async () => {
    const project = { framework: 'jest', moduleType: 'commonjs' } as const;
    const cjs = { ...project, testFiles: ['src/other.test.js'] };
    const place: ReplacedPlace = { imported: { file: 'src/mail.js', path: 'send' }, as: 'post', taken: true };
    const called = { check: 'called', stub: 1, calls: [[str('a')]] } as const;

    const text = await written(place, answering(promised(str('id'))), { project: cjs, assert: [called] });
    expect(text).toContain("jest.mock('./mail', () => ({ ...jest.requireActual('./mail'), send: jest.fn() }));");
    expect(text).toContain("jest.mocked(send).mockResolvedValue('id');");
    expect(text).toContain("expect(jest.mocked(send).mock.calls).toEqual([['a']]);");
    expect(text).toContain('jest.resetAllMocks();');
  });

  it('is no step before what the title tells', async () => {
    const state = { check: 'state', step: 0, name: 'role', value: str('admin') } as const;

    const text = await written(QUERY, answering(promised(obj({ role: str('admin') }))), { assert: [state] });
    expect(text).toContain(`it('role is "admin" where query gives role "admin"', async`);
  });

  it.each([
    ['a version that has no spies of modules', { frameworkVersion: '2.1.0' }],
    ['mocks that are restored before each test', { frameworkVersion: '3.2.0', configFile: 'vite.config.mts' }],
  ])('of an imported function is a mock in the module under Vitest with %s', async (_, project) => {
    const text = await written(SEND, answering(promised(str('id'))), { project });

    expect(text).toContain(
      "vi.mock('./mail', async (original) => ({ ...(await original<typeof import('./mail')>()), send: vi.fn() }));",
    );
    expect(text).toContain("vi.mocked(send).mockResolvedValue('id');");
    expect(await written(SEND, answering(), { project })).not.toContain('vi.mocked(');
  });
});
