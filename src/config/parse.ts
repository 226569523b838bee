import { closest, distance } from 'fastest-levenshtein';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { ConfigurationError } from '../errors.ts';
import { OPERATORS } from '../mutate/select.ts';
import { type FileConfig, fileSchema, keysOf } from './schema.ts';

/** Larger than any configuration; YAML aliases can make little text expensive. */
const MAX_LENGTH = 256 * 1024;

/**
 * Reads the text of a qtest.yml. `path` is its name in messages (`qtest.yml`, `qtest.yml on main`). Throws ConfigurationError
 * with the line of the first mistake: what is wrong, what was expected, an example.
 */
export function parseConfig(text: string, path: string): FileConfig {
  if (text.length > MAX_LENGTH)
    throw new ConfigurationError(`${path} is larger than 256 KiB. Keep only settings in it.`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    throw new ConfigurationError(`${path}:${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`);
  }
  const at = (keys: readonly PropertyKey[]) => lineOf(document.contents, keys, lines);
  const value = plainValue(document, path);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new ConfigurationError(`${path}:1: expected settings such as \`threshold: 80\`, found ${kindOf(value)}.`);
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) throw explain(parsed.error.issues[0], value, path, at);
  if (parsed.data.mode === 'report' && parsed.data.enforce !== undefined) {
    const place = `${path}:${at(['enforce'])}`;
    throw new ConfigurationError(`${place}: \`enforce\` contradicts \`mode: report\`. Take one of them away.`);
  }
  return parsed.data;
}

function plainValue(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new ConfigurationError(`${path}: ${error.message}. Write the values out instead of using YAML aliases.`);
  }
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function explain(
  issue: Issue | undefined,
  value: object,
  path: string,
  at: (keys: readonly PropertyKey[]) => number,
): ConfigurationError {
  const trail = issue?.path ?? [];
  const place = trail[0] === 'projects' && trail.length > 1 ? 'project' : 'top';
  const known = keysOf(place);
  const unknown = issue?.keys?.[0];
  if (unknown !== undefined) {
    const line = at([...trail, unknown]);
    return new ConfigurationError(`${path}:${line}: unknown key \`${unknown}\`. ${nearest(unknown, known)}`);
  }
  const name = String((place === 'project' ? trail[2] : trail[0]) ?? trail[0] ?? '');
  const info = known.find((entry) => entry.key === name) ?? keysOf('top').find((entry) => entry.key === trail[0]);
  const found = trail.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[String(key)] : undefined), value);
  const expected = EXPECTED[info?.key ?? ''] ?? issue?.message ?? 'another value';
  const example = info ? `, for example \`${info.example}\`` : '';
  return new ConfigurationError(
    `${path}:${at(trail)}: \`${trail.map(String).join('.')}\` is ${kindOf(found)}; expected ${expected}${example}.`,
  );
}

/** What each key takes, in words that need no knowledge of the schema. */
const EXPECTED: Readonly<Record<string, string>> = {
  mode: '`report` or `enforce`',
  enforce: '`now` or a day',
  gate: '`gaps` or `score`',
  threshold: 'a number from 0 to 100',
  'max-survivors': 'a whole number, 0 or more',
  'fail-on': '`fail` or `error`',
  findings: '`report` or `fail`',
  seed: 'a whole number, 0 or more',
  iterations: 'a whole number, 1 or more',
  'max-wall': 'a time with its unit',
  'mutants-per-function': 'a whole number from 1 to 1000',
  'mutant-timeout': 'a time with its unit',
  'max-functions': 'a whole number, 1 or more',
  concurrency: 'a whole number from 1 to 64',
  exclude: 'a list of globs',
  'exclude-operators': `operators of this list: ${OPERATORS.join(', ')}`,
  services: 'a list of `name:port`, where a name is no address of another machine',
  'services-per-worker': '`true` or `false`',
  env: 'a list of names of variables, none of those that redirect programs or speak to the workflow',
  projects: 'settings by folder',
};

function nearest(word: string, known: readonly { readonly key: string }[]): string {
  const keys = known.map((entry) => entry.key);
  const guess = closest(word, keys);
  if (distance(word, guess) <= Math.max(2, Math.floor(word.length / 2))) return `Did you mean \`${guess}\`?`;
  return `The nearest known key is \`${guess}\`; all of them: ${keys.join(', ')}.`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\` (${NAMES[typeof value] ?? typeof value})`;
}

const NAMES: Readonly<Record<string, string>> = { string: 'text', number: 'a number', boolean: 'yes or no' };

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}

/** Line of the deepest key of the trail that stands in the file, 1-based. */
function lineOf(contents: unknown, trail: readonly PropertyKey[], lines: LineCounter): number {
  let node = contents;
  let offset = 0;
  for (const key of trail) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else break;
  }
  return lines.linePos(offset).line;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
