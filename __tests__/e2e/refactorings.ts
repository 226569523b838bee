/** Changes that change nothing: what a reviewer would wave through. Paths are relative to a folder of the refactoring's own. */
import type { Files } from './project.ts';

export interface Refactoring {
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
}

/** One file on both sides. */
function inPlace(name: string, base: string, head: string): Refactoring {
  return { name, base: { 'a.ts': `${base}\n` }, head: { 'a.ts': `${head}\n` } };
}

/** The syntax tree of every function is the same, types and comments aside. */
export const SAME_TREE: readonly Refactoring[] = [
  inPlace(
    'indentation',
    'export function inset(n: number) {\n  return n + 1;\n}',
    'export function inset(n: number) {\n\t\treturn n + 1;\n}',
  ),
  inPlace(
    'line breaks and trailing commas',
    'export function wide(a: number, b: number) { return Math.max(a, b, 3); }',
    'export function wide(\n  a: number,\n  b: number,\n) {\n  return Math.max(\n    a,\n    b,\n    3,\n  );\n}',
  ),
  inPlace(
    'comments',
    'export function noted(n: number) {\n  return n * 3; // old\n}',
    '/** Thrice. */\nexport function noted(n: number) {\n  /* three times */\n  return n * 3;\n}',
  ),
  inPlace(
    'types of parameters',
    'export function typed(n: number, s: string) {\n  return s.repeat(n);\n}',
    'export function typed(n: 1 | 2 | 3, s: string | "x") {\n  return s.repeat(n);\n}',
  ),
  inPlace(
    'a type of the result',
    'export function answered(n: number) {\n  return n > 4;\n}',
    'export function answered(n: number): boolean {\n  return n > 4;\n}',
  ),
  inPlace(
    'a type assertion',
    'export function asserted(n: number | string) {\n  return n;\n}',
    'export function asserted(n: number | string) {\n  return n as number;\n}',
  ),
  inPlace(
    'quotes',
    "export function quoted(s: string) {\n  return s === 'x' ? 'y' : 'z';\n}",
    'export function quoted(s: string) {\n  return s === "x" ? "y" : "z";\n}',
  ),
  inPlace(
    'semicolons',
    'export function ended(n: number) {\n  const half = n / 2;\n  return half;\n}',
    'export function ended(n: number) {\n  const half = n / 2\n  return half\n}',
  ),
  inPlace(
    'an interface',
    'export function shaped(p: { x: number }) {\n  return p.x + 7;\n}',
    'export interface P {\n  x: number;\n}\n\nexport function shaped(p: P) {\n  return p.x + 7;\n}',
  ),
  inPlace(
    'order of functions',
    'export function first(n: number) {\n  return n + 11;\n}\nexport function second(n: number) {\n  return n + 12;\n}',
    'export function second(n: number) {\n  return n + 12;\n}\nexport function first(n: number) {\n  return n + 11;\n}',
  ),
  inPlace(
    'an export list',
    'export function listed(n: number) {\n  return n - 13;\n}',
    'function listed(n: number) {\n  return n - 13;\n}\n\nexport { listed };',
  ),
  {
    name: 'the file renamed',
    base: { 'old.ts': 'export function kept(n: number) {\n  return n % 14;\n}\n' },
    head: { 'old.ts': null, 'new.ts': 'export function kept(n: number) {\n  return n % 14;\n}\n' },
  },
  {
    name: 'a function moved to another file',
    base: {
      'a.ts':
        'export function moved(n: number) {\n  return n % 15;\n}\nexport function stays(n: number) {\n  return moved(n) + 15;\n}\n',
    },
    head: {
      'a.ts':
        "import { moved } from './b.ts';\n\nexport { moved };\nexport function stays(n: number) {\n  return moved(n) + 15;\n}\n",
      'b.ts': 'export function moved(n: number) {\n  return n % 15;\n}\n',
    },
  },
];

/** The tree differs, the behaviour does not. */
export const OTHER_TREE: readonly Refactoring[] = [
  inPlace(
    'for becomes for-of',
    'export function sumUp(list: number[]) {\n  let sum = 0;\n  for (let i = 0; i < list.length; i++) sum += list[i];\n  return sum;\n}',
    'export function sumUp(list: number[]) {\n  let sum = 0;\n  for (const item of list) sum += item;\n  return sum;\n}',
  ),
  inPlace(
    'for becomes while',
    'export function power(n: number) {\n  let all = 1;\n  for (let i = 0; i < 5; i++) all *= n;\n  return all;\n}',
    'export function power(n: number) {\n  let all = 1;\n  let i = 0;\n  while (i < 5) {\n    all *= n;\n    i++;\n  }\n  return all;\n}',
  ),
  inPlace(
    'forEach becomes for-of',
    'export function joined(words: string[]) {\n  let text = "";\n  words.forEach((word) => {\n    text += word + ";";\n  });\n  return text;\n}',
    'export function joined(words: string[]) {\n  let text = "";\n  for (const word of words) text += word + ";";\n  return text;\n}',
  ),
  inPlace(
    'a loop becomes filter',
    'export function positive(list: number[]) {\n  const out: number[] = [];\n  for (const n of list) if (n > 0) out.push(n);\n  return out;\n}',
    'export function positive(list: number[]) {\n  return list.filter((n) => n > 0);\n}',
  ),
  inPlace(
    'let becomes const',
    'export function fixed(n: number) {\n  let twice = n * 2;\n  return twice + 1;\n}',
    'export function fixed(n: number) {\n  const twice = n * 2;\n  return twice + 1;\n}',
  ),
  inPlace(
    'a function becomes an arrow',
    'export function arrow(n: number) {\n  return n > 9 ? "big" : "small";\n}',
    'export const arrow = (n: number) => (n > 9 ? "big" : "small");',
  ),
  inPlace(
    'an arrow gets a block',
    'export const blocked = (n: number) => n * n - 1;',
    'export const blocked = (n: number) => {\n  return n * n - 1;\n};',
  ),
  inPlace(
    'an extracted helper',
    'export function gross(net: number, reduced: boolean) {\n  return Math.round(net * (reduced ? 1.07 : 1.19));\n}',
    'function rate(reduced: boolean) {\n  return reduced ? 1.07 : 1.19;\n}\n\nexport function gross(net: number, reduced: boolean) {\n  return Math.round(net * rate(reduced));\n}',
  ),
  inPlace(
    'an inlined variable',
    'export function inlined(s: string) {\n  const trimmed = s.trim();\n  return trimmed.toUpperCase();\n}',
    'export function inlined(s: string) {\n  return s.trim().toUpperCase();\n}',
  ),
  inPlace(
    'a renamed variable',
    'export function named(list: number[]) {\n  const x = list.length;\n  return x > 2 ? x : 2;\n}',
    'export function named(list: number[]) {\n  const count = list.length;\n  return count > 2 ? count : 2;\n}',
  ),
  inPlace(
    'a renamed helper',
    'function calc(n: number) {\n  return n + 21;\n}\nexport function callsHelper(n: number) {\n  return calc(n) * 2;\n}',
    'function addDays(n: number) {\n  return n + 21;\n}\nexport function callsHelper(n: number) {\n  return addDays(n) * 2;\n}',
  ),
  inPlace(
    'if becomes a conditional',
    'export function sign(n: number) {\n  if (n < 0) {\n    return "minus";\n  } else {\n    return "plus";\n  }\n}',
    'export function sign(n: number) {\n  return n < 0 ? "minus" : "plus";\n}',
  ),
  inPlace(
    'an early return',
    'export function graded(n: number) {\n  let grade = "low";\n  if (n > 10) {\n    if (n > 20) grade = "high";\n    else grade = "middle";\n  }\n  return grade;\n}',
    'export function graded(n: number) {\n  if (n > 20) return "high";\n  if (n > 10) return "middle";\n  return "low";\n}',
  ),
  inPlace(
    'a template',
    'export function greeting(name: string, n: number) {\n  return "Hi " + name + " (" + n + ")";\n}',
    'export function greeting(name: string, n: number) {\n  return `Hi ${name} (${n})`;\n}',
  ),
  inPlace(
    'destructuring',
    'export function area(box: { w: number; h: number }) {\n  return box.w * box.h;\n}',
    'export function area(box: { w: number; h: number }) {\n  const { w, h } = box;\n  return w * h;\n}',
  ),
  inPlace(
    'nested ifs joined',
    'export function both(a: number, b: number) {\n  if (a > 1) {\n    if (b > 2) return true;\n  }\n  return false;\n}',
    'export function both(a: number, b: number) {\n  return a > 1 && b > 2;\n}',
  ),
  inPlace(
    'switch becomes a table',
    'export function code(kind: "a" | "b" | "c") {\n  switch (kind) {\n    case "a":\n      return 1;\n    case "b":\n      return 2;\n    default:\n      return 3;\n  }\n}',
    'const CODES = { a: 1, b: 2, c: 3 };\n\nexport function code(kind: "a" | "b" | "c") {\n  return CODES[kind];\n}',
  ),
  inPlace(
    'a negated condition',
    'export function fits(n: number) {\n  if (!(n >= 5)) return "no";\n  return "yes";\n}',
    'export function fits(n: number) {\n  if (n >= 5) return "yes";\n  return "no";\n}',
  ),
];
