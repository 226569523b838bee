import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { program } from '../../src/cli/program.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { processIo } from '../../src/io.ts';
import { REASONS } from '../../src/verdict/reasons.ts';
import { UNTESTED } from '../../src/verdict/untested.ts';
import { settings } from '../support/examples.ts';

const root = path.resolve(import.meta.dirname, '../..');
const top = readdirSync(root).filter((name) => name.endsWith('.md'));
const pages = [
  ...top,
  ...readdirSync(path.join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const textOf = (page: string) => readFileSync(path.join(root, page), 'utf8');

describe('documentation', () => {
  it.each(pages)('%s links to files that exist', (page) => {
    const targets = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);

    expect(targets.filter((target) => !existsSync(path.join(root, path.dirname(page), target)))).toEqual([]);
  });

  it('names every command, and no option that does not exist', () => {
    const { commands } = program(processIo(new AbortController().signal), () => {});
    const text = textOf('docs/commands.md');
    const known = new Set([
      '--help',
      '--version',
      ...commands.flatMap(({ options }) => options.map(({ long }) => long)),
    ]);
    const named = pages
      .filter((page) => page === 'README.md' || page.startsWith('docs/'))
      .flatMap((page) =>
        [...textOf(page).matchAll(/qtest [a-z]+[^`\n]*?(--[a-z-]+)/g)].map(([, option = '']) => option),
      );

    expect(commands.map((command) => command.name()).filter((name) => !text.includes(`qtest ${name}`))).toEqual([]);
    expect([...new Set(named)].filter((option) => !known.has(option))).toEqual([]);
  });

  it.each(settings())('$name has settings that qtest.yml takes', ({ text }) => {
    expect(Object.keys(parseConfig(text, 'qtest.yml'))).not.toEqual([]);
  });

  it('explains why a function has no test, in the words of the reports', () => {
    const page = textOf('docs/why-no-test.md');
    const rows = Object.entries(UNTESTED).map(([code, { text, opens }]) => `| \`${code}\` | ${text} | ${opens} |`);

    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(rows.length);
  });

  it('explains every reason code', () => {
    expect(Object.keys(REASONS).filter((code) => !textOf('docs/verdicts.md').includes(code))).toEqual([]);
  });
});
