/** Cases of one shape become one table: a row a case, a column a value that differs. */
import type { TestCase, Value } from '../../../generate/test-case.ts';
import type { TestStyle } from './context.ts';
import { concat, type Doc, flat, list } from './doc.ts';
import { strongest } from './expectation.ts';
import { nameOfArgument } from './names.ts';
import type { Expectation, Names, SceneShop, Slot } from './stage.ts';
import type { Column } from './table-title.ts';
import { describeTable, type TitlePlan } from './table-title.ts';
import { titlePieces } from './titles.ts';
import { isInexact } from './tolerance.ts';
import { printExpected, printInput } from './values.ts';
import { upperFirst } from './words.ts';

/** Values of a case that a column may stand for, in the order of its text. */
export function slotsOf(testCase: TestCase): ReadonlyMap<Slot, Value> {
  const slots = new Map<Slot, Value>();
  for (const [step, act] of testCase.act.entries()) {
    const values = 'args' in act ? act.args : act.do === 'set' ? [act.value] : [];
    for (const [i, value] of values.entries()) if (isPlainInput(value)) slots.set(`arg:${step}.${i}`, value);
  }
  for (const [i, assertion] of testCase.assert.entries()) {
    if ('value' in assertion && isPlainExpected(assertion.value)) slots.set(`expected:${i}`, assertion.value);
  }
  return slots;
}

/** Equal for cases that differ in their slots alone. */
export function shapeOf(testCase: TestCase): string {
  const isPart = testCase.assert.some((a) => 'some' in a && a.some);
  // An address is written out, and rows are compared as a whole.
  if (isPart || testCase.act.some((a) => a.do === 'request')) return testCase.id;
  const act = testCase.act.map((a, step) => {
    if ('args' in a) return { ...a, args: a.args.map((value) => (isPlainInput(value) ? 'slot' : value)) };
    if (a.do === 'set') return { ...a, value: isPlainInput(a.value) ? 'slot' : a.value };
    if (a.do !== 'iterate') return a;
    const stated = testCase.assert.find((x) => x.check === 'returns' && x.step === step);
    const count = stated?.check === 'returns' && stated.value.t === 'array' ? stated.value.items.length : 0;
    return { ...a, limit: count < a.limit ? 'all' : count };
  });
  const assert = testCase.assert.map((a) => ('value' in a && isPlainExpected(a.value) ? { ...a, value: 'slot' } : a));
  return JSON.stringify([testCase.target, testCase.arrange, act, assert]);
}

export interface TablePlan {
  readonly columns: readonly Column[];
  readonly title: TitlePlan;
  readonly atLeast: Expectation['how'];
  /** TypeScript must see the row's strings as literals. */
  readonly asConst: boolean;
  /** Rows as object literals, in the order of the cases. */
  readonly rows: readonly Doc[];
}

const MAX_COLUMNS = 5;
const MAX_ROW = 160;

/** The table of cases of one shape; undefined where their texts or titles would not be sound in one. */
export function planTable(cases: readonly TestCase[], shop: SceneShop, names: Names): TablePlan | undefined {
  const columns = chooseColumns(cases, shop, names);
  return columns && planRows(cases, shop, columns);
}

/** A table with given columns; for rows that join a table which stands already. */
export function planRows(
  cases: readonly TestCase[],
  shop: SceneShop,
  columns: readonly Column[],
): TablePlan | undefined {
  const [first] = cases;
  if (!first || columns.length === 0 || columns.length > MAX_COLUMNS) return undefined;
  if (cases.some((one) => isInexact(one, shop.sources))) return undefined;
  const typing = typeOfRows(cases, shop, columns);
  if (typing === 'impossible') return undefined;
  const title = describeTable(
    cases.map((c) => titlePieces(c, shop)),
    columns,
    shop.style,
  );
  if (!title) return undefined;
  const rows = cases.map((testCase) => rowDoc(testCase, columns, shop.style));
  if (rows.some((row) => flat(row).length > MAX_ROW)) return undefined;
  const hows = cases.flatMap((c) => c.assert.flatMap((a) => ('value' in a ? [shop.dialect.howFor(a.value)] : [])));
  return {
    columns,
    title,
    atLeast: hows.reduce<Expectation['how']>((a, b) => strongest(a, b), 'same'),
    asConst: typing === 'literal',
    rows,
  };
}

function rowDoc(testCase: TestCase, columns: readonly Column[], style: TestStyle): Doc {
  const slots = slotsOf(testCase);
  const scope = { style, use: () => '', result: () => '', stub: () => '' };
  const cells = columns.map(({ slot, name }) => {
    const value = slots.get(slot) ?? { t: 'undefined' as const };
    return concat(`${name}: `, slot.startsWith('expected') ? printExpected(value, style) : printInput(value, scope));
  });
  return list('{', cells, '}', { padded: true });
}

function chooseColumns(cases: readonly TestCase[], shop: SceneShop, names: Names): readonly Column[] | undefined {
  const [first] = cases;
  if (!first) return undefined;
  const all = cases.map(slotsOf);
  const differing = [...slotsOf(first).keys()].filter(
    (slot) => new Set(all.map((slots) => JSON.stringify(slots.get(slot)))).size > 1,
  );
  if (differing.length === 0 || differing.length > MAX_COLUMNS) return undefined;
  return differing.map((slot) => ({ slot, name: names.fresh(columnName(first, slot, shop)) }));
}

/** The name that a slot's column would have. */
export function columnName(testCase: TestCase, slot: Slot, shop: SceneShop): string {
  const [kind, at = ''] = slot.split(':');
  if (kind === 'expected') {
    const assertion = testCase.assert[Number(at)];
    if (Number(at) === 0) return 'expected';
    return assertion?.check === 'state' ? `expected${upperFirst(assertion.name)}` : 'expectedAfter';
  }
  const [step = 0, position = 0] = at.split('.').map(Number);
  const act = testCase.act[step];
  if (act?.do === 'set') return act.name;
  return act && 'args' in act ? nameOfArgument({ shop, testCase }, act, position) : 'input';
}

/** Inputs that stand in a row as they would in the call. */
function isPlainInput(value: Value): boolean {
  switch (value.t) {
    case 'array':
    case 'set':
      return value.items.every(isPlainInput);
    case 'map':
      return value.entries.every(([key, of]) => isPlainInput(key) && isPlainInput(of));
    case 'object':
      return !value.partial && value.ctor === undefined && value.props.every(([, of]) => isPlainInput(of));
    default:
      return ['undefined', 'null', 'boolean', 'number', 'bigint', 'string', 'date', 'regexp', 'bytes'].includes(
        value.t,
      );
  }
}

function isPlainExpected(value: Value): boolean {
  switch (value.t) {
    case 'array':
    case 'set':
      return value.items.every(isPlainExpected);
    case 'map':
      return value.entries.every(([key, of]) => isPlainExpected(key) && isPlainExpected(of));
    case 'object':
      return value.props.every(([, of]) => isPlainExpected(of));
    case 'date':
      return value.ms !== 'NaN';
    default:
      return isPlainInput(value);
  }
}

/** What TypeScript makes of a row: `plain` widened types do, `literal` needs `as const`, `impossible` needs the call's own context. */
function typeOfRows(
  cases: readonly TestCase[],
  shop: SceneShop,
  columns: readonly Column[],
): 'plain' | 'literal' | 'impossible' {
  if (!shop.style.typescript || cases.every((c) => shop.cast.has(c.id))) return 'plain';
  const inputs = columns
    .filter((c) => c.slot.startsWith('arg'))
    .map((c) => ({ column: c, values: cases.map((t) => slotsOf(t).get(c.slot)) }));
  const strict = inputs.filter(({ column }) => !isPlainType(cases[0] as TestCase, column.slot, shop));
  if (strict.length === 0) return 'plain';
  const isComposite = (value: Value | undefined) =>
    value !== undefined && ['array', 'object', 'map', 'set', 'bytes'].includes(value.t);
  return inputs.some(({ values }) => values.some(isComposite)) ? 'impossible' : 'literal';
}

const PLAIN_TYPE =
  /^(?:string|number|boolean|bigint|unknown|any|null|undefined|void|object|symbol|never|Date|RegExp|Array|ReadonlyArray|Iterable|readonly|Uint8Array|Buffer|ArrayBuffer|Map|Set|ReadonlyMap|ReadonlySet|Record|PropertyKey)$/;

/** True where the parameter's written type takes widened values; a type by another name may be a union of literals. */
function isPlainType(testCase: TestCase, slot: Slot, shop: SceneShop): boolean {
  const [step = 0, position = 0] = slot.slice('arg:'.length).split('.').map(Number);
  const act = testCase.act[step];
  if (act?.do !== 'call' && act?.do !== 'new') return false;
  const { callee } = act;
  const maker = 'step' in callee ? testCase.act[callee.step] : undefined;
  const ref =
    'export' in callee
      ? callee.export
      : maker?.do === 'new' && 'export' in maker.callee
        ? maker.callee.export
        : undefined;
  const known = ref && shop.sources.callable(ref, callee.member);
  if (!known) return !ref || /\.[cm]?jsx?$/.test(ref.file);
  const type = known.params[position]?.type;
  if (type === undefined) return known.params[position] !== undefined;
  if (/['"`{]|\b\d/.test(type)) return false;
  return (type.match(/[A-Za-z_$][\w$.]*/g) ?? []).every(
    (word) => PLAIN_TYPE.test(word) || known.typeParameters.includes(word),
  );
}
