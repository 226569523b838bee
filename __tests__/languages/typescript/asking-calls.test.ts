import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from '@jest/globals';
import { askingTexts } from '../../../src/languages/typescript/asking-calls.ts';
import { DOUBLES } from '../../../src/languages/typescript/harness/request.ts';

const TEXT = `import total, { send as post } from './mail.mjs';
import * as mail from './mail.mjs';
export const direct = (x) => post(x);
export const whole = (x) => mail.send(x);
export const maybe = (x) => post?.(x);
export const shadowed = (post) => post('s');
export const other = () => total();
// the end`;

const imported = (name: string, file = 'src/mail.mjs') => ({ imported: { file, path: name }, as: name });
const resolve = (_: string, specifier: string) => (specifier === './mail.mjs' ? 'src/mail.mjs' : undefined);

async function asking(text: string, within: unknown): Promise<string | undefined> {
  return (await askingTexts(new Map([['src/a.mjs', text]]), within, resolve)).get('src/a.mjs');
}

it('calls of imported functions go to a double while there is one, those of locals of the same name never', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qtest-asking-'));
  const scope = globalThis as { [DOUBLES]?: unknown };
  try {
    writeFileSync(
      path.join(folder, 'mail.mjs'),
      'export const send = (x) => `real ${x}`;\nexport default () => "total";\n',
    );
    writeFileSync(path.join(folder, 'a.mjs'), (await asking(TEXT, [imported('send')])) ?? '');
    const a = await import(pathToFileURL(path.join(folder, 'a.mjs')).href);
    const all = () => [a.direct(1), a.whole(2), a.maybe(3), a.shadowed((x: string) => `local ${x}`), a.other()];

    expect(all()).toEqual(['real 1', 'real 2', 'real 3', 'local s', 'total']);
    Object.assign(scope[DOUBLES] ?? {}, { ask: (key: string) => (x: unknown) => `${key} ${x}` });
    expect(all()).toEqual(['src/mail.mjs#send 1', 'src/mail.mjs#send 2', 'src/mail.mjs#send 3', 'local s', 'total']);
  } finally {
    delete scope[DOUBLES];
    rmSync(folder, { recursive: true });
  }
});

it.each([
  ['nothing is wanted', TEXT, []],
  ['what is wanted is called nowhere', TEXT, [imported('forget')]],
  ['the module is another', TEXT, [imported('send', 'src/other.mjs')]],
  ['the text does not parse', `${TEXT}\nconst =`, [imported('send')]],
])('a text stays as it is where %s', async (_, text, within) => {
  expect(await asking(text, within)).toBe(text);
});

it('of a package the name as it is imported counts', async () => {
  const text = "import { request } from '@x/http';\nexport const go = () => request();\n";

  expect(await asking(text, [imported('request', 'package:@x/http')])).toContain('qtestCalled("request", request)()');
});

it('what is taken out of a required module asks too', async () => {
  const text = "const { send: post, forget } = require('./mail.mjs');\nconst total = require('./mail.mjs');\n";

  const made = await asking(`${text}exports.go = () => [post(1), forget(), total(), total.send(2)];`, [
    imported('send'),
    imported('default'),
  ]);
  expect(made).toContain('[qtestCalled("post", post)(1), forget(), qtestCalled("total", total)(), total.send(2)]');
});
