// Runs the search on whole files of unpacked packages under plain Node and prints what it found.
//   node bench/search.mjs [--iterations N] [--wall MS] [--seed N] [--show] [--survivors] [--untyped] [--profile DIR] FILE…
// A FILE stands below a folder with a package.json. `NAME@VERSION:PATH` is a file of a published package.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { functionsInScope } from '../src/change/functions-in-scope.ts';
import { nearby } from '../src/languages/typescript/explore/near.ts';
import { runHarness } from '../src/languages/typescript/explore/run-harness.ts';
import { extractFacts } from '../src/languages/typescript/facts/facts.ts';
import { instrument } from '../src/languages/typescript/faults/instrument.ts';
import { outline } from '../src/languages/typescript/outline/outline.ts';
import { runProcess } from '../src/sandbox/programs/process.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    iterations: { type: 'string', default: '80000' },
    wall: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '42' },
    show: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
    untyped: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'qtest-bench-search-'));
const engine = path.resolve(import.meta.dirname, '../dist/harness/harness.cjs');

for (const target of positionals) for (const file of filesOf(target)) await bench(file);
fs.rmSync(scratch, { recursive: true, force: true });

/** A file, or the files that a published package has at a path or below it. */
function filesOf(target) {
  if (fs.existsSync(target)) return [path.resolve(target)];
  const [, name, at] = /^(@?[^@]+@[^:]+):(.+)$/.exec(target) ?? [];
  if (name === undefined) throw new Error(`${target} is no file, nor NAME@VERSION:PATH`);
  const into = fs.mkdtempSync(path.join(scratch, 'package-'));
  execFileSync('npm', ['pack', '--silent', name], { cwd: into, stdio: 'ignore' });
  const tarball = fs.readdirSync(into).find((file) => file.endsWith('.tgz'));
  execFileSync('tar', ['xzf', tarball], { cwd: into });
  const found = path.join(into, 'package', at);
  if (!fs.statSync(found).isDirectory()) return [found];
  return fs
    .globSync('**/*.{js,ts}', { cwd: found })
    .sort()
    .map((file) => path.join(found, file));
}

async function bench(file) {
  const root = packageRoot(path.dirname(file));
  const name = path.relative(root, file);
  const text = fs.readFileSync(file, 'utf8');
  const headOutline = await outline(name, text);
  const pair = { head: { path: name, text, outline: headOutline } };
  const { functions } = await functionsInScope([pair], () => undefined);
  const target = { path: name, headText: text, functions };
  const { files, faults: all } = await instrument([target]);
  const { code, engineIds } = files.get(name);
  const faults = all.flatMap((fault) => {
    const { id, function: owner, file, static: atLoad } = fault;
    const engineId = engineIds.get(id);
    return engineId === undefined
      ? []
      : [{ id, engineId, function: owner, file, static: atLoad, hunk: false, ...nearby(fault, text) }];
  });
  const work = fs.mkdtempSync(path.join(scratch, 'run-'));
  fs.cpSync(root, path.join(work, 'package'), { recursive: true });
  fs.writeFileSync(path.join(work, 'package', name), code);
  const bundle = path.join(work, 'bundle.cjs');
  if (/\.[cm]?tsx?$/.test(name) || /^\s*(import|export)\b/m.test(text)) {
    await esbuild.build({
      entryPoints: [path.join(work, 'package', name)],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: bundle,
      logLevel: 'error',
    });
  } else fs.writeFileSync(bundle, `module.exports = require(${JSON.stringify(path.join(work, 'package', name))});`);

  const factsStarted = performance.now();
  const asked = {
    repository: root,
    projectRoot: root,
    ...(fs.existsSync(path.join(root, 'tsconfig.json')) ? { tsconfig: path.join(root, 'tsconfig.json') } : {}),
    files: [
      {
        path: name,
        text,
        functions: functions.map(({ id, name, head: { start, end } }) => ({ id, name, start, end })),
      },
    ],
    testFiles: [],
    docs: fs
      .readdirSync(root)
      .filter((f) => /^readme/i.test(f))
      .map((f) => path.join(root, f)),
    limits: { wallMs: 120_000, memoryMiB: 2048 },
    seed: Number(options.seed),
  };
  const place = { scratch: path.join(work, 'facts'), run: runProcess, signal: new AbortController().signal };
  const facts = await extractFacts(asked, place);
  const factsMs = performance.now() - factsStarted;
  const request = {
    mode: 'explore',
    modules: { head: { [name]: bundle }, base: {} },
    entries: remap(facts.entries, name),
    pools: facts.pools,
    closed: facts.closed,
    faults,
    functions: functions.map(({ id }) => ({ id, kind: 'new' })),
    iterations: Number(options.iterations),
    searchMs: Number(options.wall),
    wallMs: 12 * Number(options.wall),
    seed: Number(options.seed),
    now: Date.UTC(2024, 1, 29, 12),
    banned: [],
    barredCalls: [],
    resume: [],
    output: work,
    guard: { workspace: path.join(work, 'package'), read: [], write: [] },
    cases: [],
    revision: 'head',
  };
  const result = await run(request, work);
  if (!result.cases) return console.log(`${name}: no result: ${result.message ?? ''}`);
  const inCases = new Set(result.cases.flatMap((c) => c.kills.map((k) => k.fault)));
  const { stats } = result;
  const percent = (n) => `${((100 * n) / faults.length).toFixed(1)} %`;
  console.log(
    `${path.basename(root)} ${name}: killed ${result.killed.length}/${faults.length} (${percent(result.killed.length)}), by cases ${inCases.size} (${percent(inCases.size)}), cases ${result.cases.length}, unreached ${result.unreached.length}, runs ${stats.runs} in ${stats.searchMs} ms (${Math.round(stats.runs / stats.searchMs)} k/s), matrix ${stats.matrixMs} ms, facts ${Math.round(factsMs)} ms, candidates ${stats.candidates}, corpus ${stats.corpus}, unstable ${stats.unstable}, restarts ${result.restarts}, stateful ${stats.stateful}, loads ${stats.loads} ${stats.loadMs} ms${result.cut ? ', cut' : ''}`,
  );
  if (facts.notices.length) console.log(`  notices: ${facts.notices.join(' | ').slice(0, 300)}`);
  if (result.stopped.length) console.log(`  stopped: ${JSON.stringify(result.stopped).slice(0, 500)}`);
  if (options.show)
    for (const c of result.cases)
      console.log(`  ${c.complexity}\t${c.kills.length}\t${short(c.input)}\n\t\t=> ${JSON.stringify(c.assert)}`);
  if (options.survivors) for (const fault of all) if (engineIds.has(fault.id)) showSurvivor(fault, result);
}

function showSurvivor({ id, operator, original, replacement, location }, { killed, unreached }) {
  if (killed.includes(id)) return;
  const line = (part) => part.replace(/\s+/g, ' ').slice(0, 70);
  const how = unreached.includes(id) ? 'unreached' : 'survived ';
  console.log(`  ${how} ${location.start.line}: ${operator} ${line(original)} -> ${line(replacement)}`);
}

function remap(entries, name) {
  const known = entries.filter((e) => e.export.file === name);
  return options.untyped ? [] : known;
}

function short(input) {
  const v = (x) =>
    x.t === 'string'
      ? JSON.stringify(x.v)
      : 'v' in x
        ? String(x.v)
        : x.t === 'array'
          ? `[${x.items.map(v)}]`
          : x.t === 'object'
            ? `{${x.props.map(([k, y]) => `${k}: ${v(y)}`)}}`
            : x.t === 'lambda'
              ? x.code
              : x.t === 'stub'
                ? `stub(${x.answers.map(v)})`
                : x.t === 'result'
                  ? `$${x.step}`
                  : x.t;
  const c = (x) =>
    'export' in x ? x.export.path + (x.member ? `.${x.member}` : '') : `$${x.step}${x.member ? `.${x.member}` : ''}`;
  return (
    input.act
      .map((a) =>
        a.args
          ? `${a.do === 'new' ? 'new ' : ''}${c(a.callee)}(${a.args.map(v).join(', ')})`
          : `${a.do} $${a.of}.${a.name ?? ''}`,
      )
      .join('; ') + (input.arrange.length ? ` [${input.arrange.map((x) => x.arrange)}]` : '')
  );
}

async function run(request, work) {
  const options = { timezone: 'UTC', locale: 'en_US.UTF-8', signal: new AbortController().signal };
  const launch = ({ requestPath, signal }) => start(requestPath, work, signal);
  const { result, deaths } = await runHarness(request, options, { launch, newScratch });
  for (const { how, journal } of deaths) {
    const fault = journal.fault === undefined ? '' : `, fault ${journal.fault}`;
    console.log(`  ${how}: ${journal.input ? short(journal.input).slice(0, 200) : journal.file}${fault}`);
  }
  return { ...result, restarts: deaths.length };
}

async function newScratch() {
  return { path: fs.mkdtempSync(path.join(scratch, 'start-')), [Symbol.asyncDispose]: async () => undefined };
}

/** Plain Node as the runner. */
function start(requestPath, work, signal) {
  const host = `const engine = require(${JSON.stringify(engine)});
    const load = async (keys, announce) => { for (const k of Object.keys(require.cache)) if (!k.includes('harness.cjs')) delete require.cache[k]; return Object.fromEntries(keys.map((k) => [k, (announce?.(k), require(k))])); };
    engine.main(${JSON.stringify(requestPath)}, { load }).then(() => process.exit(0), (e) => { process.stderr.write(String(e.stack)); process.exit(1); });`;
  const file = path.join(work, 'host.cjs');
  fs.writeFileSync(file, host);
  const profiling = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(options.profile)}`] : [];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--max-old-space-size=1024', ...profiling, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const s of [child.stdout, child.stderr])
      s.on('data', (d) => {
        output = (output + d).slice(-3000);
      });
    child.on('error', () => undefined); // aborted: the process hung
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? undefined, output }));
  });
}

function packageRoot(folder) {
  return fs.existsSync(path.join(folder, 'package.json')) ? folder : packageRoot(path.dirname(folder));
}
