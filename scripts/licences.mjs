/** The licence texts of every package that dist/ may contain: the production packages of package-lock.json. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** One text with name, version, licence and licence text of each package, in alphabetical order. */
export function licences(root) {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const production = Object.entries(lock.packages)
    .filter(([place, entry]) => place !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = production.map(([place, entry]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${entry.version}\n${entry.license ?? 'see text'}\n\n${licenceText(path.join(root, place))}`;
  });
  return `Packages that QTest contains, with their licences.\n\n${blocks.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceText(folder) {
  const names = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort();
  if (names.length === 0) return '(The package has no licence file; the licence named above applies.)';
  return names.map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n');
}
