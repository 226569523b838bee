/**
 * Writes action.yml and the generated parts of docs/: the tables of inputs, outputs, keys and support, the JSON Schemas.
 *   node scripts/docs.mjs           writes them
 *   node scripts/docs.mjs --check   exit 1 when one of them is not current
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { INPUTS } from '../src/action/inputs.ts';
import { OUTPUTS } from '../src/action/outputs.ts';
import { SUPPORT } from '../src/cli/support.ts';
import { settings } from '../src/config/proposed.ts';
import { configJsonSchema, keysOf } from '../src/config/schema.ts';
import { resolveOptions } from '../src/config.ts';
import { OPERATORS } from '../src/mutate/select.ts';
import { runResultJsonSchema } from '../src/verdict/run-result.ts';

const docs = path.resolve(import.meta.dirname, '..', 'docs');
/** On a machine with cores enough for what is wished. */
const defaults = settings(resolveOptions('run', {}, {}, 64));
const check = process.argv.includes('--check');

output('qtest.schema.json', () => `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
output('run-result.schema.json', () => `${JSON.stringify(runResultJsonSchema(), null, 2)}\n`);
output('../action.yml', () => actionFile());
output('action.md', (text) =>
  between(
    between(
      text,
      'inputs',
      table(
        ['input', 'meaning', 'default'],
        Object.entries(INPUTS).map(([name, info]) => [
          `\`${name}\``,
          info.description,
          info.default === '' ? 'none' : `\`${info.default}\``,
        ]),
      ),
    ),
    'outputs',
    table(
      ['output', 'meaning'],
      Object.entries(OUTPUTS).map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
  ),
);
output('configuration.md', (text) =>
  between(
    between(text, 'keys', table(['key', 'meaning', 'default', 'example'], keysOf('top').map(keyRow))),
    'operators',
    OPERATORS.map((name) => `\`${name}\``).join(' '),
  ),
);
output('support.md', (text) =>
  between(
    text,
    'frameworks',
    table(
      ['framework', 'search, tests are written', 'per-test coverage', 'gate'],
      SUPPORT.map((row) => [`\`${row.framework}\``, row.search, row.perTestCoverage, row.gate]),
    ),
  ),
);

/** What a runner and the marketplace read. */
function actionFile() {
  const described = (entries) => Object.fromEntries(entries.map(([name, description]) => [name, { description }]));
  const inputs = Object.entries(INPUTS).map(([name, info]) => [
    name,
    { description: info.description, default: info.default },
  ]);
  return stringify(
    {
      name: 'QTest',
      description: 'Finds the faults in changed code that no test would notice, and writes the tests that do',
      author: 'QTest',
      branding: { icon: 'check-circle', color: 'green' },
      inputs: Object.fromEntries(inputs),
      outputs: described(Object.entries(OUTPUTS)),
      runs: { using: 'node24', main: 'dist/action.js', post: 'dist/action.js' },
    },
    { lineWidth: 0 },
  );
}

function keyRow({ key, description, example }) {
  const written = defaults.get(key) ?? 'none';
  return [
    `\`${key}\``,
    description,
    ['none', 'never'].includes(written) ? written : `\`${written}\``,
    `\`${example}\``,
  ];
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The text with everything between the two marks replaced. */
function between(text, name, content) {
  const [start, end] = [`<!-- generated: ${name} (node scripts/docs.mjs) -->`, `<!-- end: ${name} -->`];
  if (!text.includes(start) || !text.includes(end)) throw new Error(`the marks of ${name} are missing`);
  return `${text.slice(0, text.indexOf(start) + start.length)}\n${content}\n${text.slice(text.indexOf(end))}`;
}

function output(name, make) {
  const file = path.join(docs, name);
  const current = readIfThere(file);
  const wanted = make(current);
  if (current === wanted) return;
  if (check) {
    console.error(`docs/${name} is not current: run \`node scripts/docs.mjs\``);
    process.exitCode = 1;
  } else {
    writeFileSync(file, wanted);
    console.log(`wrote docs/${name}`);
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
