/** What proposed code is refused for, and what it may do. */
import { scopesOf } from '../../../../src/languages/typescript/amplify/copy.ts';
import { knownNames } from '../../../../src/languages/typescript/amplify/known-names.ts';
import { whyNotPlain } from '../../../../src/languages/typescript/amplify/plain-code.ts';
import {
  type Fixture,
  type FixtureTest,
  readFixture,
} from '../../../../src/languages/typescript/amplify/read-fixture.ts';

const FILE = `import fs, { rmSync } from 'node:fs';
import { execSync as run } from 'child_process';
import * as path from 'node:path';
import axios from 'axios';
import { beforeEach, describe, expect, it, vi, vi as runner } from 'vitest';
import { open, type Queue } from './basket';
const { writeFile } = require('fs/promises');
const { shared } = require('../helpers');

const fetch = vi.fn();
const env = process.env;
const meta = import.meta;
const host = shared.process(process);
const typed = (it: typeof globalThis.fetch) => it;
const remove = (file: string) => fs.unlink(file, () => undefined);
const clear = () => remove('a');
class FakeQueue { sent: string[] = []; send(kind: string) { this.sent.push(kind); } }
let dir: string;
let basket: ReturnType<typeof open>;
let start: (command: string) => void;
let tool: { run?: unknown };

beforeEach(async () => {
  basket = open();
  ({ spawn: start } = await import('node:child_process'));
  tool.run = run;
});

describe('Basket', () => {
  const mug = { sku: 'MUG', cents: 10 };

  it('adds up', async () => {
    CODE
  });
});
`;

function why(code: string, file = FILE): string | undefined {
  const fixture: Fixture = readFixture(
    file.replace('CODE', () => code),
    'basket.test.tsx',
  );
  const [test] = fixture.tests as [FixtureTest];
  return whyNotPlain(test.callback.body, knownNames(scopesOf(fixture.scope, test)));
}

const HOSTILE = [
  // Processes, files, the network, the environment.
  "run('touch /tmp/x')",
  "rmSync('/', { recursive: true })",
  "fs.writeFileSync('/tmp/x', '')",
  "writeFile('/tmp/x', '')",
  "remove('/etc/passwd')",
  'clear()',
  "axios.get('http://example.com')",
  'process.exit(0)',
  "(process.getBuiltinModule('child_process').execSync('id')<any>);",
  "const { 'getPrototypeOf': of } = Object;",
  "vi.spyOn(() => 1, 'constru' + 'ctor')('return process')();",
  "vi.spyOn(Object, 'getPrototypeOf');",
  "const spy = vi.spyOn; spy(() => 1, ['constru', 'ctor'].join(''));",
  'expect(process.env.HOME).toBe(1)',
  'env.HOME',
  'host.exit()',
  'dom.window.eval("1")',
  "start('ls')",
  "tool.run('ls')",
  'console.log(1)',
  "new WebSocket('ws://example.com')",
  "XMLHttpRequest('x')",
  'shared.exec("ls")',
  'shared.unlinkSync("a")',
  // Modules.
  "require('node:fs')",
  "await import('node:fs')",
  "const x: import('fs').Stats = shared()",
  'import.meta.url',
  'meta.url',
  "vi.importActual('fs')",
  "vi.mock('fs')",
  "vi.stubEnv('A', 'b')",
  'const v = vi; v.resetModules()',
  "runner.importActual('fs')",
  "module.constructor._load('fs')",
  // Code from text.
  "eval('1')",
  "\\u0065val('1')",
  "new Function('return 1')()",
  "setTimeout('1')",
  "(() => {}).constructor('return process')()",
  "mug['constructor']",
  "mug['con' + 'structor']",
  'mug[`constructor`]',
  'const { constructor: C } = mug; C',
  "const { ['constructor']: C } = mug; C",
  "const { 'constructor': C } = mug; C",
  "shared.get(mug, 'a.constructor')",
  'const key = shared(); mug[key]',
  'const key = shared(); const { [key]: C } = mug',
  'const key = shared(); const C = shared(({ [key]: inner }) => inner)',
  '({ __proto__: mug })',
  'Object.prototype.toString',
  "Object.defineProperty(mug, 'sku', {})",
  'Object.getPrototypeOf(async () => {})',
  'Reflect.get(mug, "a")',
  'new Proxy(mug, {})',
  // Globals, by whatever way.
  'globalThis.process',
  'window.document',
  'document.body.innerHTML = ""',
  '(function () { return this })().process',
  'arguments[0]',
  '{ const process = 1; } process.exit()',
  'if (mug) { const fetchAll = 1; } fetchAll()',
  'for (const eval1 of []) {} eval1',
  '((process) => process)(1); process.exit()',
  'var process = process; process.exit()',
  'new (class { static { shared() } })()',
  'class A extends FakeQueue {}',
  // What hooks, other tests and their assertions rest on.
  "dir = '/home'",
  '({ dir } = { dir: "/home" })',
  '[dir] = ["/home"]',
  'for (dir of ["/home"]) {}',
  'dir += "/.."',
  'mug.cents++',
  'mug.cents = 3',
  'delete mug.cents',
  'Object.assign(Math, { random: () => 1 })',
  'Object.freeze(basket)',
  'const { assign } = Object; assign(Math, mug)',
  "Object['assign'](Math, mug)",
  '[Math].forEach(Object.preventExtensions)',
  'expect.extend({ toBe: () => ({ pass: true }) })',
  'expect(1).toMatchSnapshot()',
  "expect(1).toMatchFileSnapshot('/tmp/x')",
  // What is not plain.
  'while (true) {}',
  'label: for (;;) break label',
  'debugger',
  'with (mug) { cents }',
  'import fs2 from "fs"',
  'export const a = 1',
  'enum A { B }',
  'const a = <script>1</script>',
  'const a = <FakeQueue dangerouslySetInnerHTML={{ __html: "" }} />',
  `const text = '${'x'.repeat(300)}'`,
  'const text = `a\nb`',
  'const view = <FakeQueue title="a\nb" />',
];

const PLAIN = [
  `const sum = await basket.add({ ...mug, quantity: 2 });
   await basket.process({ process: 1 });
   expect(sum.total).toBe(20);`,
  `const queue = new FakeQueue();
   const other = open(queue as unknown as Queue);
   let count = 0;
   for (const quantity of [1, 2]) { await other.add({ ...mug, quantity }); count += quantity; }
   expect(queue.sent).toEqual([]);`,
  `const send = vi.fn().mockResolvedValue(true);
   vi.useFakeTimers();
   vi.setSystemTime(new Date('2026-01-01'));
   fetch.mockResolvedValue(new Response('{}', { status: 500 }));
   await expect(open({ send }).add(mug)).rejects.toThrow(RangeError);
   expect(send).toHaveBeenCalledWith(expect.objectContaining({ sku: 'MUG' }), expect.any(Number));`,
  `const { total, ...rest } = shared({ [total]: 1, at: path.join('a', 'b') });
   typed(rest);
   const rows = [...rest.rows].map((row, index) => \`\${row[0]}:\${index}\`);
   try { await basket.add(mug); } catch (error) { expect((error as Error).name).toBe('RangeError'); }
   expect(rows[0]).toMatch(/MUG:\\d/);`,
  `const late = Object.assign({ status: 'late' }, mug);
   basket.add(Object.freeze([mug]));
   expect(shared('a\\nb')).toEqual(late);`,
  'const view = shared(<FakeQueue title="a" on={() => undefined} />); view.first();',
];

describe('proposed code', () => {
  it.each(HOSTILE)('is refused where it is %s', (code) => {
    expect(why(code)).toEqual(expect.any(String));
  });

  it.each(PLAIN)('may be %s', (code) => {
    expect(why(code)).toBeUndefined();
  });

  it('takes of the doubles of `node:test` no modules; a variable of their name is like any other', () => {
    const file = (head: string) => `${head}\nit('adds up', () => {\n  CODE\n});\n`;
    const runners = file("import { it, mock } from 'node:test';");
    expect(why('const send = mock.fn();', runners)).toBeUndefined();
    expect(why("mock.module('node:fs', {});", runners)).toBe('it uses `mock.module`');
    expect(why("const other = mock; other.module('node:fs', {});", runners)).toBe('it uses `other = mock`');
    expect(why('open(mock, mock.module);', file('const mock = make(); const open = make();'))).toBeUndefined();
  });

  it('is told what is wrong with it', () => {
    expect(why('process.exit(1)')).toBe(
      'it uses `process`, which the test file neither declares nor imports for such use',
    );
    expect(why('retry()')).toBe('it uses `retry`, which the test file neither declares nor imports for such use');
    expect(why('class A {}')).toBe('it holds `class A {}`: only plain statements may stand there');
  });
});
