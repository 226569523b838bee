import { readFileSync } from 'node:fs';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import type { Outline } from '../../../../src/model/outline.ts';

async function names(text: string, path = 'a.ts'): Promise<readonly string[]> {
  return (await outline(path, text)).functions.map((fn) => fn.name);
}

function digestOf(found: Outline, name: string): string | undefined {
  return [...found.functions, ...found.bindings].find((one) => one.name === name)?.digest;
}

describe('functions of an outline', () => {
  it.each<[string, string, readonly string[]]>([
    ['declarations', 'function a() {}\nexport async function* b() {}', ['a', 'b']],
    ['bound expressions', 'const a = () => 1, b = function () {};\nlet c = function named() {};', ['a', 'b', 'c']],
    [
      'members of classes',
      'class A { constructor() {} static s() {} get g() { return 1; } set g(v) {} #p() {} f = () => 1; ["x" + y]() {} }',
      ['A.constructor', 'A.s', 'A.g', 'A.g', 'A.#p', 'A.f', 'A["x" + y]'],
    ],
    [
      'members of objects',
      'const o = { a() {}, b: () => 1, c: { d: function () {} }, "e-f": () => 2 };',
      ['o.a', 'o.b', 'o.c.d', 'o.e-f'],
    ],
    [
      'CommonJS exports',
      'module.exports = { a: function () {}, b };\nexports.c = () => 1;\nmodule.exports.d = () => 2;',
      ['exports.a', 'exports.c', 'exports.d'],
    ],
    ['one exported function', 'module.exports = exports = function () {};', ['module.exports']],
    ['a named exported function', 'module.exports = function parse() {};', ['parse']],
    [
      'prototypes',
      'F.prototype.a = function () {};\nF.b = function () {};\nF.prototype = { c: function () {}, get d() { return 1; } };',
      ['F.prototype.a', 'F.b', 'F.prototype.c', 'F.prototype.d'],
    ],
    ['default exports', 'export default function () {}', ['default']],
    ['named default exports', 'export default class Stock { take() {} }', ['Stock.take']],
    ['a default object', 'export default { run() {} };', ['default.run']],
    [
      'functions handed to a call',
      'const A = memo(() => 1);\nconst B = define2({ setup() {} });\napp.get("/users", (req) => req);',
      ['A', 'B.setup', "app.get('/users')"],
    ],
    ['functions inside blocks', 'if (x) { function a() {} } else { b = function () {}; }', ['a', 'b']],
    ['namespaces', 'export namespace N { export function a() {} }', ['a']],
    ['inner functions as part of the outer one', 'function a() { function b() {} return { c() {} }; }', ['a']],
    [
      'nothing of types',
      'declare function a(): void;\nfunction b(): void;\nfunction b(x?: 1) {}\ninterface I { c(): void }\nabstract class D { abstract e(): void }',
      ['b'],
    ],
    [
      'no callback that runs while the module loads',
      'const squares = [1, 2].map((n) => n * n);\nObject.keys(o).forEach(function (k) { t[k] = 1; });',
      [],
    ],
  ])('name %s', async (_, text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'an IIFE',
      '(function () { "use strict"; function a() {} var b = function () {}; window.x = { c: function () {} }; })();',
      ['a', 'b', 'window.x.c'],
    ],
    ['an IIFE with a result', 'const lib = (() => { const a = () => 1; return { a, b() {} }; })();', ['a', 'lib.b']],
    [
      'UMD with a factory',
      '(function (root, factory) { if (typeof define === "function") define([], factory); else root.lib = factory(); })(this, function () { function a() {} return { a: a, b: function () {} }; });',
      ['a', 'exports.b'],
    ],
    [
      'UMD written with a definition',
      '(function (definition) { definition(); })(function () { function Q() {} Q.all = function () {}; return Q; });',
      ['Q', 'Q.all'],
    ],
    ['AMD', 'define(["x"], function (x) { function a() {} return a; });', ['a']],
  ])('look into %s', async (_, text, expected) => {
    expect(await names(text, 'a.js')).toEqual(expected);
  });

  it('have lines, offsets, kinds and flags', async () => {
    const text = 'class A {\n  static async *go(x) {\n    yield x;\n  }\n}\n';
    const [fn] = (await outline('a.js', text)).functions;
    expect(fn).toMatchObject({ name: 'A.go', kind: 'method', line: 2, endLine: 4, async: true, generator: true });
    expect(text.slice(fn?.start, fn?.end)).toBe('static async *go(x) {\n    yield x;\n  }');
  });

  it('reference what they use from outside, not their own locals', async () => {
    const text =
      'import { u } from "x";\nclass A { n = 1; f(p, { q = K } = {}) { const l = p + q; for (const i of list) i; return u(l) + this.n + Math.max(arguments.length); } }';
    const found = await outline('a.js', text);
    expect(found.functions[0]?.references).toEqual(['K', 'list', 'u', 'A.n', 'Math', 'Math.max']);
  });
});

describe('digests', () => {
  it.each<[string, string, string]>([
    ['comments', 'a(/* x */); // y\n', 'a();'],
    ['layout and semicolons', 'a()\n\n  b()', 'a(); b();'],
    ['trailing commas', 'f(1, [2, 3,], { a, },)', 'f(1, [2, 3], { a })'],
    ['quotes', "f('a', 'it\\'s', \"\\u0041\")", 'f("a", "it\'s", \'A\')'],
    ['number formats', 'f(.50, 0XfF, 1_000)', 'f(0.5, 0xff, 1000)'],
    ['parentheses', 'return ((a + b)) * (c)', 'return (a + b) * c'],
    ['quoted keys and shorthands', 'f({ "a": a, b: b })', 'f({ a, b })'],
    [
      'braces around one statement',
      'if (a) b(); else if (c) d(); for (;;) e();',
      'if (a) { b(); } else { if (c) { d(); } } for (;;) { e(); }',
    ],
    ['arrow parentheses', 'f(x => x)', 'f((x) => x)'],
    ['types', 'const x = <T,>(a?: number): a is 1 => (a as any)!.b satisfies C; g<D>(x)', 'const x = (a) => a.b; g(x)'],
    [
      'names of locals',
      'const { a, b: c } = o; let d; return () => a + c + d',
      'const { a: x, b: y } = o; let z; return () => x + y + z',
    ],
    ['the empty argument list', 'new Map', 'new Map()'],
  ])('do not see %s', async (_, one, other) => {
    const wrap = (body: string) => `function f0() { ${body} }`;
    const first = await outline('a.ts', wrap(one));
    const second = await outline('a.ts', wrap(other));
    expect(first.error).toBeUndefined();
    expect(digestOf(first, 'f0')).toBe(digestOf(second, 'f0'));
  });

  it.each<[string, string, string]>([
    ['operators', 'return a >= b', 'return a > b'],
    ['precedence', 'return a + b * c', 'return (a + b) * c'],
    ['array holes', 'return [a, , b]', 'return [a, b]'],
    ['the end of an optional chain', 'return (a?.b).c', 'return a?.b.c'],
    ['negation and unary signs', 'return !a', 'return -a'],
    ['for headers', 'for (; a; ) b()', 'for (; ; a) b()'],
    ['which local is meant', 'let x, y; return x - y', 'let x, y; return y - x'],
    ['a local and a global of one name', '{ let x; } return x', '{ let y; } return y'],
    ['shadowing', 'let x = 1; { let x = 2; f(x); }', 'let x = 1; { let y = 2; f(x); }'],
    ['property names', 'return a.b', 'return a.c'],
    ['template texts', 'return `a ${b} c`', 'return `a ${b}  c`'],
    ['regular expressions', 'return /a/g', 'return /a/i'],
    ['await and async', 'f(async () => 1)', 'f(() => 1)'],
    ['destructuring keys', 'const { a } = o; return a', 'const { b } = o; return b'],
    ['spread', 'f(...a)', 'f(a)'],
    ['yield and delegation', 'f(function* () { yield* a; })', 'f(function* () { yield a; })'],
    ['increments', 'return a++', 'return ++a'],
    ['directions of for loops', 'for (const a of b) c(a)', 'for (const a in b) c(a)'],
    ['const and let', 'const a = b; c(a)', 'let a = b; c(a)'],
  ])('see %s', async (_, one, other) => {
    const wrap = (body: string) => `function f0() { ${body} }`;
    const first = await outline('a.ts', wrap(one));
    const second = await outline('a.ts', wrap(other));
    expect(first.error ?? second.error).toBeUndefined();
    expect(digestOf(first, 'f0')).not.toBe(digestOf(second, 'f0'));
  });

  it('see a parameter property, which sets a field, and not its access', async () => {
    const digest = async (parameter: string) =>
      digestOf(await outline('a.ts', `class A { constructor(${parameter}) {} }`), 'A.constructor');
    expect(await digest('private x: number')).toBe(await digest('public readonly x'));
    expect(await digest('private x: number')).not.toBe(await digest('x: number'));
  });

  it('are the same for TypeScript and for the JavaScript that it means', async () => {
    const typed = await outline(
      'a.ts',
      'export function f(this: Window, a: number = 1, ...b: string[]): void { g<T>(a!, b); }',
    );
    const plain = await outline('a.js', 'export function f(a = 1, ...b) { g(a, b); }');
    expect(digestOf(typed, 'f')).toBe(digestOf(plain, 'f'));
  });

  it('do not see a function that calls itself under a new name', async () => {
    const one = await outline('a.js', 'function fac(n) { return n < 2 ? 1 : n * fac(n - 1); }');
    const two = await outline('a.js', 'const factorial = function (n) { return n < 2 ? 1 : n * factorial(n - 1); };');
    expect(digestOf(one, 'fac')).toBe(digestOf(two, 'factorial'));
  });

  it('see JSX and not its layout', async () => {
    const digest = async (jsx: string) => digestOf(await outline('a.tsx', `const V = () => ${jsx};`), 'V');
    expect(await digest('<p a="1">\n  {x}\n  text\n</p>')).toBe(
      await digest('(<p a="1">{x} text</p>)'.replace('} text', '}text')),
    );
    expect(await digest('<p a="1">{x}</p>')).not.toBe(await digest('<p a="2">{x}</p>'));
    expect(await digest('<div />')).not.toBe(await digest('<Div />'));
  });
});

describe('bindings', () => {
  it('are what the module sets, named, without the functions in it', async () => {
    const text = [
      'const a = 1, { b, c: [d] } = o;',
      'class K extends L { n = 1; static m() {} }',
      'const t = []; for (let i = 0; i < 9; i++) t[i] = i;',
      'K.limit = 3;',
      'enum E { A }',
      'register("x");',
      'const f = () => 1, r = require("r");',
    ].join('\n');
    const found = (await outline('a.ts', text)).bindings.map(({ name, line }) => `${line} ${name}`);
    expect(found).toEqual(['1 a', '1 b', '1 d', '2 K', '2 K.n', '3 t', '3 t', '4 K.limit', '5 E', '6 <module>:1']);
  });

  it('name what a statement sets as exactly as it can be told', async () => {
    const text = 'const T = {}, l = [];\nif (x) { T.size = 1; T["top"] = 2; T[k] = 3; l.push(1); other(); y.z = 1; }\n';
    const found = (await outline('a.js', text)).bindings.map(({ name }) => name);
    expect(found).toEqual(['T', 'l', 'T.size', 'T.top', 'T', 'l']);
  });

  it('do not change with a method of their object', async () => {
    const one = await outline('a.js', 'const o = { n: 1, f() { return 1; } };');
    const two = await outline('a.js', 'const o = { n: 1, f() { return 2; }, g: () => 3 };');
    const three = await outline('a.js', 'const o = { n: 2, f() { return 1; } };');
    expect(digestOf(one, 'o')).toBe(digestOf(two, 'o'));
    expect(digestOf(one, 'o')).not.toBe(digestOf(three, 'o'));
  });
});

describe('imports and exports', () => {
  it('name what is brought in, with the place of the specifier', async () => {
    const text =
      'import D, { a as b, type T } from "./d.js";\nimport type { U } from "./u";\nconst { c: e } = require("./c");\nimport * as n from "n";\nexport { x as y } from "./x";\nconst l = () => import("./l");\n';
    const { imports } = await outline('a.ts', text);
    expect(
      imports.map((one) => [
        one.kind,
        text.slice(one.start, one.end),
        one.names.map(({ local, imported }) => `${imported} as ${local}`).join(),
        one.typeOnly,
      ]),
    ).toEqual([
      ['import', './d.js', 'default as D,a as b', false],
      ['import', './u', 'U as U', true],
      ['require', './c', 'c as e', false],
      ['import', 'n', '* as n', false],
      ['export-from', './x', 'x as y', false],
      ['dynamic', './l', '', false],
    ]);
  });

  it.each<[string, string, string]>([
    [
      'a.ts',
      'export const a = 1, b = 2; export function c() {} export { d as e, type T }; export default f; export * from "./g";',
      'a=a b=b c=c e=d default=f *=./g',
    ],
    ['a.cjs', 'module.exports = { a, b: c, d() {} }; exports.e = f;', 'default a=a b=c d=exports.d e=f'],
    ['a.cjs', 'exports = module.exports = parse; module.exports.x = function () {};', 'default=parse x=exports.x'],
    ['a.js', '(function (f) { f(); })(function () { function Q() {} return Q; });', 'default=Q'],
    [
      'a.js',
      'Object.defineProperty(exports, "__esModule", { value: true }); Object.defineProperty(exports, "a", { get() { return b.a; } });',
      'a',
    ],
  ])('of %s: %s', async (path, text, expected) => {
    const { exports } = await outline(path, text);
    expect(exports.map(({ name, local, from }) => [name, from ?? local].filter(Boolean).join('=')).join(' ')).toBe(
      expected,
    );
  });
});

describe('outline', () => {
  it('tells the place of a syntax error and reads what it can', async () => {
    const found = await outline('a.ts', 'const a = () => 1;\nconst b = (;\n');
    expect(found.error?.line).toBe(2);
    expect(found.functions[0]?.name).toBe('a');
  });

  it('reads valid code that the grammars refuse', async () => {
    const found = await outline('a.ts', 'export type * from "./t";\nconst n = () => 1;\nexport { n as null };\n');
    expect(found.error).toBeUndefined();
    expect(found.exports).toEqual([{ name: 'null', local: 'n' }]);
    expect(found.functions.map((fn) => [fn.name, fn.line])).toEqual([['n', 2]]);
  });

  it.each(['a.ts', 'a.js'])('knows what `using` declares in %s', async (path) => {
    const found = await outline(path, 'async function f() { await using a = g(); using b = h(); return a + b; }');
    expect(found.functions[0]?.references).toEqual(['g', 'h']);
  });

  it('does not overflow on a deep tree', async () => {
    const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const found = await outline('a.js', `const a = () => ${nested}; const b = () => ${nested.slice(1, -1)};`);
    expect(found.error).toBeUndefined();
    expect(digestOf(found, 'a')).not.toBe(digestOf(found, 'b'));
  });

  it('reads a source file of its own', async () => {
    const found = await outline('syntax.ts', readFileSync('src/languages/typescript/outline/syntax.ts', 'utf8'));
    expect(found.error).toBeUndefined();
    expect(found.exports.map((one) => one.name)).toContain('parseSyntax');
  });
});
