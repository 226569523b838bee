/**
 * `qtest compare --dependency` on real upgrades of packages in a sample project, each by itself: what breaks by its changelog is to be shown,
 * what the changelog calls a fix elsewhere is to be silent.
 *   node bench/upgrades.ts
 * Prints and writes bench/results/upgrades.{json,md}.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FunctionResult } from '../src/verdict/run-result.ts';
import { machine, writeResults } from './machine.ts';
import { git, gitCommit } from './packages.ts';
import { timedCompare } from './qtest.ts';

interface Upgrade {
  readonly name: string;
  readonly old: string;
  readonly next: string;
  readonly breaks: boolean;
  /** What its author says of it. */
  readonly changelog: string;
  /** How the sample project uses it. */
  readonly source: string;
}

const UPGRADES: readonly Upgrade[] = [
  {
    name: 'escape-string-regexp',
    old: '1.0.5',
    next: '4.0.0',
    breaks: true,
    changelog: '2.0.0: escapes `-` as `\\x2d`',
    source: `const escape = require('escape-string-regexp');
exports.anyOf = (words) => words.map((word) => escape(word)).join('|');
exports.matches = (text, word) => new RegExp(escape(word), 'i').test(text);`,
  },
  {
    name: 'deep-equal',
    old: '1.1.1',
    next: '2.2.3',
    breaks: true,
    changelog: '2.0.0: compares the prototypes, boxed primitives, `NaN` and dates as `assert.deepEqual` does',
    source: `const equal = require('deep-equal');
exports.isChanged = (before, after) => !equal(before, after);
exports.changedKeys = (before, after) => Object.keys(after).filter((key) => !equal(before[key], after[key]));`,
  },
  {
    name: 'escape-html',
    old: '1.0.2',
    next: '1.0.3',
    breaks: false,
    changelog: '1.0.3: faster',
    source: `const escape = require('escape-html');
exports.greeting = (name) => \`<p>Hello \${escape(name)}</p>\`;
exports.link = (url, text) => \`<a href="\${escape(url)}">\${escape(text || url)}</a>\`;`,
  },
  {
    name: 'ms',
    old: '2.1.2',
    next: '2.1.3',
    breaks: false,
    changelog: '2.1.3: development tools',
    source: `const ms = require('ms');
exports.timeout = (text) => Math.min(ms(text) || 0, 30000);
exports.ago = (millis) => (millis < 1000 ? 'just now' : \`\${ms(millis)} ago\`);`,
  },
  {
    name: 'left-pad',
    old: '1.1.3',
    next: '1.3.0',
    breaks: false,
    changelog: '1.2.0 and 1.3.0: faster',
    source: `const pad = require('left-pad');
exports.column = (text, width) => pad(text, Math.min(width, 80));
exports.invoice = (number) => \`R-\${pad(number, 5, '0')}\`;`,
  },
];

interface Row {
  readonly upgrade: string;
  readonly breaks: boolean;
  readonly changelog: string;
  readonly functions: number;
  /** What was not compared, with the reason. */
  readonly left: readonly string[];
  readonly causes: number;
  readonly first?: string;
  readonly seconds: number;
}

const work = mkdtempSync(path.join(tmpdir(), 'qtest-upgrades-'));
try {
  make(work);
  const rows = UPGRADES.map((upgrade) => measure(work, upgrade));
  writeResults('upgrades', { command: 'node bench/upgrades.ts', machine: machine(), rows }, table(rows));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** One project that uses all of them, the new versions installed. */
function make(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  mkdirSync(path.join(folder, 'src'));
  const dependencies = Object.fromEntries(UPGRADES.map(({ name, next }) => [name, next]));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'sample', private: true, dependencies }));
  writeFileSync(path.join(folder, '.gitignore'), 'node_modules\n');
  for (const { name, source } of UPGRADES) writeFileSync(path.join(folder, `src/uses-${name}.js`), `${source}\n`);
  execFileSync('npm', ['install', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'ignore' });
  git(folder, 'add', '-A');
  gitCommit(folder, '-m', 'sample');
}

function measure(folder: string, { name, old, next, breaks, changelog }: Upgrade): Row {
  const upgrade = `${name}@${old}..${next}`;
  const { seconds, result } = timedCompare(folder, ['--dependency', upgrade]);
  const changes = result.behaviourChanges.filter(({ kind }) => kind !== 'message');
  const [first] = changes;
  const isCompared = ({ status }: FunctionResult) => status === 'tested' || status === 'changed';
  const failure = result.functions.length > 0 ? [] : result.reasons.map(({ message }) => message);
  return {
    upgrade,
    breaks,
    changelog,
    functions: result.functions.filter(isCompared).length,
    left: [
      ...result.functions.filter((one) => !isCompared(one)).map(({ id, reason }) => `${id}: ${reason}`),
      ...failure,
    ],
    causes: changes.filter(({ sameCauseAs }) => sameCauseAs === undefined).length,
    ...(first === undefined ? {} : { first: `${first.call}: ${first.base} → ${first.head}`.slice(0, 200) }),
    seconds: Math.round(seconds),
  };
}

function table(rows: readonly Row[]): string {
  // Where nothing was compared, silence says nothing.
  const right = rows.filter(({ breaks, functions, causes }) => functions > 0 && breaks === causes > 0).length;
  return [
    `${right} of ${rows.length} as their changelog says.`,
    '',
    '| upgrade | changelog | functions compared | told | the first | wall s |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ upgrade, changelog, functions, causes, first, seconds }) =>
        `| ${[upgrade, changelog, functions, causes, first === undefined ? '' : `\`${first.replaceAll('|', '\\|')}\``, seconds].join(' | ')} |`,
    ),
    '',
    ...rows.flatMap(({ upgrade, left }) => left.map((text) => `- ${upgrade}: ${text}`)),
  ].join('\n');
}
