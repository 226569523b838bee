/**
 * Whether any of many random inputs tells two builds of a module apart. It shares nothing with QTest's search: it takes texts,
 * numbers and names out of the source and calls what the module exports.
 *   node driver.ts BASE.cjs HEAD.cjs SOURCE INPUTS SEED
 * Prints one line of JSON, a `Told`. Messages of errors and the sign of zero do not count.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { argumentsFor, type Random, randomOf, type Words, wordsOf } from './random-inputs.ts';

export interface Told {
  /** How many inputs it took; absent where none of them tells the builds apart. */
  readonly after?: number;
  readonly call?: string;
  readonly base?: string;
  readonly head?: string;
}

/** A call that takes longer, by itself, never returns. */
const CALL_MS = 1000;
/** Calls are made so many at a time, since a watch on each would cost more than the call. */
const BATCH = 50;
/** Modules are loaded anew after so many inputs: calls may leave something behind. */
const ROUND = 500;

type Callable = (this: unknown, ...args: unknown[]) => unknown;

interface Answer {
  readonly call: string;
  readonly result: string;
}

interface Entry {
  readonly name: string;
  readonly length: number;
  call(random: Random, words: Words, args: readonly unknown[]): unknown;
}

const shared = globalThis as { attempted?: () => unknown };
const start = new vm.Script('attempted()');
const [, , base = '', head = '', source = '', inputs = '100000', seed = '1'] = process.argv;
process.stdout.write(`${JSON.stringify(tellApart(base, head, wordsOf(readFileSync(source, 'utf8'))))}\n`);

function tellApart(baseFile: string, headFile: string, words: Words): Told {
  for (let round = 0; round * ROUND < Number(inputs); round += 1) {
    const [onBase, onHead] = [answersOf(baseFile, words, round), answersOf(headFile, words, round)];
    const at = onBase.findIndex((one, index) => one.result !== onHead[index]?.result);
    const [b, h] = [onBase[at], onHead[at]];
    if (b && h) return { after: round * ROUND + at + 1, call: b.call, base: b.result, head: h.result };
  }
  return {};
}

/** Answers of the module, loaded anew, to the inputs of a round. */
function answersOf(file: string, words: Words, round: number): readonly Answer[] {
  const module = { exports: {} as unknown };
  const loading = attempt(() => {
    const wrapped = vm.runInThisContext(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`);
    (wrapped as Callable)(module, module.exports, createRequire(file));
  });
  const entries = entriesOf(module.exports);
  if (entries.length === 0) return [{ call: 'loading', result: loading }];
  const answers: Answer[] = [];
  const next = () => void answers.push(answerTo(`${seed}:${round}:${answers.length}`, entries, words));
  while (answers.length < ROUND) {
    const until = Math.min(ROUND, answers.length + BATCH);
    const isDone = within(CALL_MS, () => {
      while (answers.length < until) next();
    });
    if (isDone || within(CALL_MS, next)) continue;
    answers.push({ call: callOf(`${seed}:${round}:${answers.length}`, entries, words).text, result: 'never returns' });
  }
  return answers;
}

function answerTo(ownSeed: string, entries: readonly Entry[], words: Words): Answer {
  const { text, args, run } = callOf(ownSeed, entries, words);
  const result = attempt(run);
  return { call: text, result: `${result}, arguments ${args.map((arg) => describe(arg)).join(', ')}` };
}

/** The same call for the same seed. */
function callOf(ownSeed: string, entries: readonly Entry[], words: Words) {
  const random = randomOf(ownSeed);
  const entry = entries[Math.floor(random() * entries.length)] as Entry;
  const args = argumentsFor(entry.length, random, words);
  const text = `${entry.name}(${args.map((arg) => describe(arg)).join(', ')})`.slice(0, 500);
  return { text, args, run: () => entry.call(random, words, args) };
}

/** Exported functions, members of exported objects and functions, and methods of what exported classes make. */
function entriesOf(exported: unknown, name = 'module', depth = 0): readonly Entry[] {
  if (exported === null || (typeof exported !== 'object' && typeof exported !== 'function') || depth > 3) return [];
  const own: Entry[] = [];
  if (typeof exported === 'function') {
    const fn = exported as Callable;
    own.push({ name, length: fn.length, call: (_random, _words, args) => settled(() => fn(...args), fn, args) });
    own.push(...methodsOf(fn, name));
  }
  const members = Object.keys(exported)
    .sort()
    .map((key) => [key, (exported as Record<string, unknown>)[key]] as const);
  return [
    ...own,
    ...members.flatMap(([key, value]) => (value === exported ? [] : entriesOf(value, `${name}.${key}`, depth + 1))),
  ];
}

/** A class cannot be called: it is constructed. */
function settled(run: () => unknown, fn: Callable, args: readonly unknown[]): unknown {
  return /^class\b/.test(Function.prototype.toString.call(fn)) ? Reflect.construct(fn, [...args]) : run();
}

function methodsOf(fn: Callable, name: string): readonly Entry[] {
  const prototype: object = fn.prototype ?? {};
  const names = Object.getOwnPropertyNames(prototype)
    .filter((key) => key !== 'constructor')
    .sort();
  return names.flatMap((key) => {
    const method = Object.getOwnPropertyDescriptor(prototype, key)?.value;
    if (typeof method !== 'function') return [];
    const call = (random: Random, words: Words, args: readonly unknown[]) => {
      const self = Reflect.construct(fn, argumentsFor(fn.length, random, words));
      return [method.apply(self, [...args]), self];
    };
    return [{ name: `${name}.${key}`, length: method.length, call }];
  });
}

function attempt(run: () => unknown): string {
  try {
    return describe(run());
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : describe(error)}`;
  }
}

/** False where the time was not enough; what is endless is broken off. */
function within(ms: number, run: () => void): boolean {
  shared.attempted = run;
  try {
    start.runInThisContext({ timeout: ms });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

function describe(value: unknown, depth = 0, seen: readonly unknown[] = []): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return 'a function';
  if (value === null || typeof value !== 'object') return value === 0 ? '0' : String(value);
  if (depth > 5 || seen.includes(value)) return '…';
  const inner = (one: unknown) => describe(one, depth + 1, [...seen, value]);
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (value instanceof Error) return value.name;
  if (value instanceof Date || value instanceof RegExp) return `${kind} ${String(value)}`;
  if (value instanceof Map || value instanceof Set) return `${kind} ${[...value].map(inner).join(', ')}`;
  const members = Object.keys(value).map((key) => `${key}: ${inner((value as Record<string, unknown>)[key])}`);
  return `${kind} { ${members.join(', ')} }`;
}
