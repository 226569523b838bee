import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolveOptions } from '../../src/config.ts';
import type { Language } from '../../src/languages/language.ts';
import { runFolder } from '../../src/sandbox/programs/run-folder.ts';
import { chooseSite, type Site } from '../../src/sandbox/site.ts';
import { calc } from '../fake-language.ts';
import { makeTree, removeTrees } from './make-tree.ts';

afterAll(removeTrees);

/** The site on the bare host with variables of its own, and a script's last line there. */
async function siteWith(env: Readonly<Record<string, string>>, installing?: Partial<Language>): Promise<Site> {
  const root = makeTree({ 'a.txt': 'a' });
  execFileSync('git', ['init', '-q'], { cwd: root });
  const file = { services: ['localhost:5432'], env: ['SHOP_TOKEN', 'NOT_SET'] };
  const { signal } = new AbortController();
  let clock = 0;
  const now = () => {
    clock += 5;
    return clock;
  };
  const io = { env, signal, now, stderr: { write: () => true } };
  const options = resolveOptions('run', { sandbox: 'host' }, file);
  if (!installing) return chooseSite({ root, files: [], languages: [] }, options, io);
  const languages = [{ ...calc, ...installing }];
  return chooseSite({ root, files: ['a.calc'], languages }, { ...options, install: { scripts: false } }, io);
}

async function printed(site: Site, script: string): Promise<string> {
  const { signal } = new AbortController();
  await using workspace = await site.open([{}], { signal });
  const end = await workspace.run({
    file: process.execPath,
    args: ['-e', script],
    cwd: workspace.root,
    timeoutMs: 10_000,
  });
  return end.output.trim();
}

it('lets through what the options name, and tells the rest apart', async () => {
  const site = await siteWith({ SHOP_TOKEN: 'x', OTHER_TOKEN: 'y', PATH: '/bin' });

  expect(site.openings).toEqual({ services: ['localhost:5432'], env: { SHOP_TOKEN: 'x' } });
  expect(site.withheld).toEqual({ OTHER_TOKEN: 'y' });
  expect(await printed(site, 'console.log(process.env.SHOP_TOKEN, require("fs").readdirSync("."))')).toBe(
    "x [ 'a.txt' ]",
  );
});

it('gives each program on the host a temporary folder that goes with it', async () => {
  const site = await siteWith({});
  const leave = `const at = require('os').tmpdir(); require('fs').writeFileSync(at + '/left', ''); console.log(at)`;

  const [first, second] = [await printed(site, leave), await printed(site, leave)];

  expect(first.startsWith(runFolder())).toBe(true);
  expect(first).not.toBe(second);
  expect(first).not.toBe(tmpdir());
  expect([existsSync(first), existsSync(second)]).toEqual([false, false]);
});

it('tells how long packages took to install', async () => {
  expect((await siteWith({}, { install: () => Promise.resolve([]) })).installMs).toBe(5);
  expect((await siteWith({})).installMs).toBe(0);
});
