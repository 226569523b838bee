/** Cases as blocks of a test file: one test each, or tables of cases of one shape. */

import type { Assertion, ExportRef, TestCase, Value } from '../../../generate/test-case.ts';
import type { CaseToRender } from '../../language.ts';
import { routerOf } from '../caller.ts';
import { flat } from './doc.ts';
import { literalTitles } from './fitted-title.ts';
import { openNames } from './names.ts';
import { printSingle, printTable } from './print-test.ts';
import { buildScene } from './scene.ts';
import { isScreenCase } from './screen-scene.ts';
import type { Needs, SceneShop } from './stage.ts';
import { statedCall } from './stated-call.ts';
import { planTable, shapeOf, slotsOf, type TablePlan } from './tables.ts';
import { MAX_TITLE, MAX_WHERE_TITLE, titlePieces } from './titles.ts';
import { Unprintable } from './unprintable.ts';
import { printExpected, printInput } from './values.ts';

export interface Block {
  readonly group: string;
  /** Cases in it with the titles that the runner will report. */
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  /** Indented by one level. */
  readonly text: string;
  readonly needs: Needs;
}

export interface Rejected {
  readonly case: string;
  readonly reason: string;
}

/** Blocks in the order of their first cases. `taken` are the titles that a group has already. */
export function planBlocks(
  cases: readonly CaseToRender[],
  shop: SceneShop,
  taken: (group: string) => ReadonlySet<string>,
): { readonly blocks: readonly Block[]; readonly rejected: readonly Rejected[] } {
  const { sound, rejected } = soundCases(cases, shop);
  const titles = new Map<string, Set<string>>();
  const takenIn = (group: string) => {
    const known = titles.get(group) ?? new Set(taken(group));
    titles.set(group, known);
    return known;
  };
  const blocks = new Map<CaseToRender, Block>();
  const inTables = new Set<CaseToRender>();
  for (const alike of byShape(sound)) {
    const table = tableOf(alike, shop, takenIn(groupOf(alike[0]?.case as TestCase, shop)));
    if (!table) continue;
    for (const member of table.members) inTables.add(member);
    blocks.set(table.members[0] as CaseToRender, table.block);
  }
  for (const one of sound)
    if (!inTables.has(one)) blocks.set(one, singleBlock(one, shop, takenIn(groupOf(one.case, shop))));
  return { blocks: sound.flatMap((one) => blocks.get(one) ?? []), rejected };
}

/** The describe block of a case: the function or class that it is about. */
export function groupOf(testCase: TestCase, shop: SceneShop): string {
  return shop.style.groupPrefix + shop.imports.nameOf(routerOf(testCase.target) ?? testCase.target);
}

const MAX_ASSERTIONS = 3;
const MAX_LITERALS = 200;
/** Characters of arguments and stated results with all of their members' names. */
const MAX_TEXT = 600;

/** Cases that the project's tests can say within the limits, and why the others cannot be. */
export function soundCases(
  cases: readonly CaseToRender[],
  shop: SceneShop,
): { sound: readonly CaseToRender[]; rejected: readonly Rejected[] } {
  const sound: CaseToRender[] = [];
  const rejected: Rejected[] = [];
  for (const one of cases) {
    try {
      buildScene(one.case, shop, { columns: new Map(), names: namesFor(shop) });
      refuseLong(one.case, shop);
      sound.push(one);
    } catch (error) {
      if (!(error instanceof Unprintable)) throw error;
      rejected.push({ case: one.case.id, reason: error.message });
    }
  }
  return { sound, rejected };
}

function refuseLong(testCase: TestCase, shop: SceneShop): void {
  const { style } = shop;
  if (testCase.assert.length > MAX_ASSERTIONS) throw new Unprintable(`too-long: ${testCase.assert.length} assertions`);
  const scope = { style, use: (ref: ExportRef) => ref.path, result: () => 'result', stub: () => 'stub' };
  const inputs = testCase.act.flatMap((act) => ('args' in act ? act.args : act.do === 'set' ? [act.value] : []));
  const stated = testCase.assert.flatMap((a) => ('value' in a ? [a.value] : statedArguments(a, shop)));
  const input = (value: Value) => flat(printInput(value, scope)).length;
  const expected = (value: Value) =>
    flat(printExpected(value, style, ({ t }) => (t === 'number' ? undefined : 'any'))).length;
  const sum = (of: (value: Value, print: typeof input) => number) =>
    [...inputs.map((value) => of(value, input)), ...stated.map((value) => of(value, expected))].reduce(
      (a, b) => a + b,
      0,
    );
  const literals = sum(literalLength);
  if (literals > MAX_LITERALS) throw new Unprintable(`too-long: ${literals} characters of literals`);
  const text = sum((value, print) => print(value));
  if (text > MAX_TEXT) throw new Unprintable(`too-long: ${text} characters of arguments and results`);
}

/** What a test says of calls of its doubles. */
function statedArguments(assertion: Assertion, { dialect }: SceneShop): readonly Value[] {
  if (assertion.check !== 'called') return [];
  const stated = statedCall(assertion, dialect);
  return stated ? stated.args.filter((_, at) => !stated.any.includes(at)) : assertion.calls.flat();
}

/** Characters of what somebody chose: names of members are asked for by a type. */
function literalLength(value: Value, print: (value: Value) => number): number {
  const all = (values: readonly Value[]) => values.reduce((sum, of) => sum + literalLength(of, print), 0);
  switch (value.t) {
    case 'object':
      return all(value.props.map(([, of]) => of));
    case 'array':
    case 'set':
      return all(value.items);
    case 'stub':
      return all(value.answers);
    case 'promise':
      return literalLength(value.of, print);
    case 'response':
      return literalLength(value.body, print);
    case 'instance':
      return all(value.args);
    case 'error':
      return value.message.length;
    case 'date':
      return print(value) - 'new Date()'.length;
    default:
      return print(value);
  }
}

function namesFor(shop: SceneShop) {
  return openNames(shop.imports.locals());
}

function byShape(cases: readonly CaseToRender[]): readonly (readonly CaseToRender[])[] {
  const shapes = new Map<string, CaseToRender[]>();
  for (const one of cases) {
    if (isScreenCase(one.case)) continue;
    const shape = shapeOf(one.case) + (one.cast ?? '');
    shapes.set(shape, [...(shapes.get(shape) ?? []), one]);
  }
  return [...shapes.values()].filter((alike) => alike.length > 1);
}

/** The table of as many of the cases as can stand in one; undefined for fewer than two. */
function tableOf(
  alike: readonly CaseToRender[],
  shop: SceneShop,
  taken: Set<string>,
): { block: Block; members: readonly CaseToRender[] } | undefined {
  const members = tableMembers(alike, shop, taken);
  const names = namesFor(shop);
  const plan =
    members.length > 1
      ? planTable(
          members.map((m) => m.case),
          shop,
          names,
        )
      : undefined;
  if (!plan || plan.title.titles.some((title) => taken.has(title))) return undefined;
  const scene = tableScene(members[0]?.case as TestCase, plan, shop, names);
  for (const title of plan.title.titles) taken.add(title);
  const block: Block = {
    group: groupOf(members[0]?.case as TestCase, shop),
    cases: members.map((m, i) => ({ id: m.case.id, title: plan.title.titles[i] ?? '' })),
    text: printTable(
      plan,
      scene,
      members.map((m) => m.notes),
      shop.style,
    ),
    needs: scene.needs,
  };
  return { block, members };
}

export function tableScene(
  testCase: TestCase,
  plan: Pick<TablePlan, 'columns' | 'atLeast'>,
  shop: SceneShop,
  names = namesFor(shop),
) {
  const columns = new Map(plan.columns.map((c) => [c.slot, c.name]));
  return buildScene(testCase, shop, { columns, names, atLeast: plan.atLeast });
}

/** Cases added one by one while the table stays sound; those with equal slots or uncertain titles stay outside. */
function tableMembers(
  alike: readonly CaseToRender[],
  shop: SceneShop,
  taken: ReadonlySet<string>,
): readonly CaseToRender[] {
  const whole = planTable(
    alike.map((one) => one.case),
    shop,
    namesFor(shop),
  );
  if (whole && !whole.title.titles.some((title) => taken.has(title))) return alike;
  let members: readonly CaseToRender[] = [];
  for (const one of alike) {
    const trial = [...members, one];
    const isNew = !members.some((m) => sameSlots(m.case, one.case));
    const plan =
      trial.length === 1
        ? isAloneSound(one, alike, shop)
        : planTable(
            trial.map((m) => m.case),
            shop,
            namesFor(shop),
          );
    if (isNew && plan) members = trial;
  }
  return members;
}

/** The first member is judged beside each other case: alone it has no column that differs. */
function isAloneSound(one: CaseToRender, alike: readonly CaseToRender[], shop: SceneShop): boolean {
  return alike.some((other) => other !== one && planTable([one.case, other.case], shop, namesFor(shop)) !== undefined);
}

function sameSlots(a: TestCase, b: TestCase): boolean {
  return JSON.stringify([...slotsOf(a)]) === JSON.stringify([...slotsOf(b)]);
}

export function singleBlock(one: CaseToRender, shop: SceneShop, taken: Set<string>): Block {
  const title =
    one.title !== undefined && !taken.has(one.title)
      ? one.title
      : unique(literalTitles(titlePieces(one.case, shop)), taken);
  taken.add(title);
  const scene = buildScene(one.case, shop, { columns: new Map(), names: namesFor(shop) });
  return {
    group: groupOf(one.case, shop),
    cases: [{ id: one.case.id, title }],
    text: printSingle(title, scene, one.notes, shop.style),
    needs: scene.needs,
  };
}

/** The first that no other test has. */
function unique(titles: readonly string[], taken: ReadonlySet<string>): string {
  const free = titles.find((title) => !taken.has(title));
  if (free !== undefined) return free;
  const [title = ''] = titles;
  const most = title.length > MAX_TITLE ? MAX_WHERE_TITLE : MAX_TITLE;
  for (let n = 2; ; n++) {
    const numbered = `${title.slice(0, most - 5)} (${n})`;
    if (!taken.has(numbered)) return numbered;
  }
}
