import { loadInstrumenter } from '../../../../src/languages/typescript/faults/instrumenter.ts';
import { wrapSource } from '../../../../src/languages/typescript/record/wrap-source.ts';

const wrap = async (text: string, file = 'src/a.ts') =>
  wrapSource(await loadInstrumenter(), text, { file, program: '/p.cjs', output: '/o', known: '/k.json' });

/** What was put in, line by line: the recorder's own lines left out. */
async function wrapped(text: string, file?: string): Promise<readonly string[]> {
  const made = (await wrap(text, file)) ?? '';
  const own = /^(?:\/\/ @ts-nocheck|import .*node:module.*|function qtestRecorder\(.*|)$/;
  return made
    .split('\n')
    .filter((line) => !own.test(line))
    .map((line) => line.replaceAll('qtestRecorder()', 'R'));
}

describe('wrapping a source', () => {
  it.each([
    ['export function f() {}', ['export function f() {}', 'f = R.value("f", f);']],
    ['export const f = (a: number) => a;', ['export const f = R.value("f", (a: number) => a);']],
    ['const f = () => 1;\nexport { f as g };', ['const f = R.value("g", () => 1);', 'export { f as g };']],
    ['export default () => 1;', ['export default R.value("default", () => 1);']],
    ['export default function f() {}', ['export default function f() {}', 'f = R.value("default", f);']],
    [
      'export type A = 1;\nexport const f = () => 1;',
      ['export type A = 1;', 'export const f = R.value("f", () => 1);'],
    ],
  ])('%s', async (text, expected) => {
    expect(await wrapped(text)).toEqual(expected);
  });

  it('tells what makes each object', async () => {
    expect(await wrapped('export class A { constructor(private b: B) { this.c = 1; } }')).toEqual([
      'export class A { constructor(private b: B) { R.made(this, new.target, arguments); this.c = 1; } }',
      'A = R.value("A", A);',
    ]);
    expect(await wrapped('export class A extends B { constructor(b) { super(b); } }')).toEqual([
      'export class A extends B { constructor(b) { super(b);; R.made(this, new.target, arguments); } }',
      'A = R.value("A", A);',
    ]);
    expect(await wrapped('export class A extends B {\n  constructor() {\n    super()\n    this.a()\n  }\n}')).toContain(
      '    super(); R.made(this, new.target, arguments);',
    );
    expect(await wrapped('export class A extends B {}')).toEqual([
      'export class A extends B { constructor(...args) { super(...args); R.made(this, new.target, args); }}',
      'A = R.value("A", A);',
    ]);
  });

  it('wraps what CommonJS exports', async () => {
    expect(await wrapped('exports.f = () => 1;', 'a.js')).toEqual([
      'exports.f = () => 1;',
      'module.exports = R.exports(module.exports);',
    ]);
  });

  it('leaves files alone that export nothing that runs', async () => {
    expect(await wrap('export interface A {}\nexport type { B } from "./b";')).toBeUndefined();
    expect(await wrap('export * from "./b";')).toBeUndefined();
  });
});
