/**
 * Builds dist/: one shared bundle (index.js and its chunks), stubs that call it, the harness, and the files that lie beside them.
 *   node scripts/build.mjs             builds dist/
 *   node scripts/build.mjs --harness   only the programs that run outside QTest's process, in a second
 *   node scripts/build.mjs --check     builds elsewhere and compares with dist/; exit 1 when dist/ is not current
 *   node scripts/build.mjs --out DIR   builds into DIR
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { licences } from './licences.mjs';

process.noDeprecation = true; // ncc asks for the existence of `undefined`
const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
/** Loads its WebAssembly from beside itself, which a bundle breaks: shipped as it is. */
const VENDORED = {
  'web-tree-sitter': ['package.json', 'LICENSE', 'web-tree-sitter.js', 'web-tree-sitter.wasm'],
};

/** What runs outside QTest's own process: in the project's runner, in the engine, in a sandbox. One file each, without dependencies. */
const PROGRAMS = [
  {
    entry: 'src/languages/typescript/harness/main.ts',
    outfile: 'harness/harness.cjs',
    // The project's own Node, which may be old.
    options: { format: 'cjs', target: 'node18' },
  },
  {
    entry: 'src/languages/typescript/recorder/recorder.ts',
    outfile: 'harness/recorder.cjs',
    options: { format: 'cjs', target: 'node18' },
  },
  {
    entry: 'src/languages/typescript/amplify/beside/observer.ts',
    outfile: 'harness/observer.cjs',
    options: { format: 'cjs', target: 'node18' },
  },
  {
    entry: 'src/languages/typescript/engine/plugin.ts',
    outfile: 'engines/stryker/plugin.mjs',
    options: { format: 'esm', target: 'node22' },
  },
  {
    entry: 'src/sandbox/docker/worker.ts',
    outfile: 'sandbox/worker.mjs',
    options: { format: 'esm', target: 'node24' },
  },
  { entry: 'src/sandbox/ways/inside.ts', outfile: 'sandbox/inside.cjs', options: { format: 'cjs', target: 'node24' } },
];

const { values: flags } = parseArgs({
  options: { harness: { type: 'boolean' }, check: { type: 'boolean' }, out: { type: 'string' } },
});
if (flags.out) flags.out = path.resolve(flags.out);
const started = Date.now();
process.chdir(root);
if (flags.harness) {
  await buildPrograms(path.join(root, 'dist'));
} else if (flags.check) {
  await check();
} else {
  const out = flags.out ?? path.join(root, 'dist');
  await build(out);
  console.log(`${path.relative(root, out)}: ${megabytes(sizeOf(out))} in ${seconds()}`);
}

async function build(out) {
  // A fixed place inside the checkout: the bundle names its modules by their paths from here, and must not differ by machine.
  const work = path.join(root, 'build');
  rmSync(work, { recursive: true, force: true });
  try {
    const entry = transpile(work);
    linkPackages(work);
    const files = await bundle(entry);
    const fresh = path.join(work, 'dist');
    for (const [name, source] of files) write(path.join(fresh, name), source);
    writeStubs(fresh);
    vendor(fresh);
    await buildPrograms(fresh);
    copyAssets(fresh);
    write(path.join(fresh, 'licenses.txt'), licences(root));
    rmSync(out, { recursive: true, force: true });
    cpSync(fresh, out, { recursive: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** TypeScript's own emitter, file by file: types are checked by `npm run typecheck`, not here. */
function transpile(work) {
  const ts = require('typescript');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.build.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const build = path.join(work, 'src');
  for (const file of fileNames.filter((name) => !name.endsWith('.d.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      fileName: file,
      // NodeNext asks the package.json beside each file; here every file is an ES module.
      compilerOptions: { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    });
    write(path.join(build, path.relative(path.join(root, 'src'), file).replace(/\.ts$/, '.js')), outputText);
  }
  cpSync(path.join(root, 'package.json'), path.join(work, 'package.json'));
  return path.join(build, 'main.js');
}

/** ncc resolves packages from the entry's folder upwards: links to ours, but for those that a bundle needs changed. */
function linkPackages(work) {
  const modules = path.join(work, 'node_modules');
  const ours = path.join(root, 'node_modules');
  for (const name of readdirSync(ours).filter((entry) => !entry.startsWith('.'))) {
    const inner = name.startsWith('@')
      ? readdirSync(path.join(ours, name)).map((entry) => path.join(name, entry))
      : [name];
    for (const entry of inner) link(path.join(ours, entry), path.join(modules, entry));
  }
  const instrumenter = path.join(modules, '@stryker-mutator/instrumenter');
  rmSync(instrumenter);
  cpSync(path.join(ours, '@stryker-mutator/instrumenter'), instrumenter, { recursive: true });
  importWhatItResolves(path.join(instrumenter, 'dist/src/parsers/ts-parser.js'));
}

/** The instrumenter hands Babel's presets on by file path, which a bundle does not have: imported, they become part of it. */
function importWhatItResolves(file) {
  const imports = [];
  const text = readFileSync(file, 'utf8').replace(/require\.resolve\('([^']+)'\)/g, (_, name) => {
    imports.push(`import resolved${imports.length} from '${name}';\n`);
    return `resolved${imports.length - 1}`;
  });
  if (imports.length === 0) throw new Error(`${file} resolves no package any more: take this step out of the build`);
  write(file, imports.join('') + text);
}

/** ncc's output for package.json `type: module`: file names and contents. */
async function bundle(entry) {
  const ncc = require('@vercel/ncc');
  const { code, assets } = await ncc(entry, {
    cache: false,
    esm: true,
    externals: Object.keys(VENDORED),
    minify: false,
    quiet: true,
    sourceMap: false,
    target: 'es2024',
  });
  const files = new Map([['index.js', code]]);
  for (const [name, asset] of Object.entries(assets)) files.set(name, asset.source);
  files.set('package.json', '{\n  "type": "module"\n}\n');
  refuseMissingModules(files);
  return files;
}

/** ncc turns an import that it cannot resolve into a failure at run time. Optional packages of packages may be missing. */
function refuseMissingModules(files) {
  const missing = [...files.values()].flatMap((text) => [
    ...String(text).matchAll(/eval\("require"\)\("(\.[^"]+)"\)/g),
  ]);
  if (missing.length === 0) return;
  throw new Error(`modules that do not exist are imported: ${missing.map((match) => match[1]).join(', ')}`);
}

/** Programs in dist/. They must be readable for old versions of Node, since they tell which one is needed. */
function writeStubs(out) {
  for (const name of ['cli.js', 'runner.js', 'action.js']) {
    write(path.join(out, name), readFileSync(path.join(root, 'scripts', 'stubs', name), 'utf8'), 0o755);
  }
}

function vendor(out) {
  for (const [name, files] of Object.entries(VENDORED)) {
    for (const file of files)
      copy(path.join(root, 'node_modules', name, file), path.join(out, 'node_modules', name, file));
  }
}

async function buildPrograms(out) {
  const { build: esbuild } = await import('esbuild');
  for (const { entry, outfile, options } of PROGRAMS) {
    const file = path.join(out, outfile);
    await esbuild({
      ...options,
      entryPoints: [entry],
      outfile: file,
      bundle: true,
      platform: 'node',
      logLevel: 'warning',
    });
  }
  // dist/package.json says `type: module`; whatever lies beside the harness is CommonJS.
  write(path.join(out, 'harness', 'package.json'), '{\n  "type": "commonjs"\n}\n');
}

function copyAssets(out) {
  cpSync(path.join(root, 'grammars'), path.join(out, 'grammars'), { recursive: true });
  copy(
    path.join(root, 'node_modules/mutation-testing-elements/dist/mutation-test-elements.js'),
    path.join(out, 'assets', 'mutation-test-elements.js'),
  );
  cpSync(path.join(root, 'examples/billing'), path.join(out, 'examples/billing'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copy(path.join(root, 'engines/stryker', name), path.join(out, 'engines/stryker', name));
  }
}

async function check() {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-check-'));
  try {
    const fresh = path.join(work, 'dist');
    await build(fresh);
    const [expected, committed] = [fresh, path.join(root, 'dist')].map(listFiles);
    const differing = [...new Set([...expected.keys(), ...committed.keys()])]
      .filter((name) => !committed.get(name)?.equals(expected.get(name) ?? Buffer.alloc(0)) || !expected.has(name))
      .sort();
    if (differing.length > 0) {
      console.error(`dist/ is not current (${differing.slice(0, 5).join(', ')}): run \`make build\` and commit it.`);
      process.exitCode = 1;
    } else {
      console.log(`dist/ is current: ${expected.size} files, ${megabytes(sizeOf(fresh))}, compared in ${seconds()}`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function listFiles(folder) {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

function write(file, text, mode) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
}

function link(target, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  symlinkSync(target, file);
}

function copy(from, to) {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to);
}

function sizeOf(folder) {
  return [...listFiles(folder).values()].reduce((sum, content) => sum + content.length, 0);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function seconds() {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
