/**
 * The folder that is published on npm, in build/package: dist/, which contains all that QTest needs, so that nothing else is installed
 * with it. package.json itself is private: with its dependencies it must not be published.
 *   cd "$(node scripts/package.mjs)" && npm pack
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const into = path.resolve(process.argv[2] ?? path.join(root, 'build', 'package'));
const LEFT_OUT = ['private', 'scripts', 'dependencies', 'devDependencies'];

rmSync(into, { recursive: true, force: true });
mkdirSync(into, { recursive: true });
const entries = Object.entries(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
const published = Object.fromEntries(entries.filter(([key]) => !LEFT_OUT.includes(key)));
writeFileSync(path.join(into, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
for (const name of ['README.md', 'LICENSE']) cpSync(path.join(root, name), path.join(into, name));
cpSync(path.join(root, 'dist'), path.join(into, 'dist'), { recursive: true });
console.log(into);
