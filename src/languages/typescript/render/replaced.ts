/** Doubles for what code reaches without being handed it, by the project's own means; put back after each test. */
import { isBuiltin } from 'node:module';
import { packageOf } from '../../../generate/referenced-files.ts';
import {
  type ImportedPlace,
  placeName,
  type ReplacedPlace,
  type Replacing,
  type Value,
} from '../../../generate/test-case.ts';
import { hook, hookName } from './arrange.ts';
import { asNever, castOf } from './casts.ts';
import { concat, type Doc, list } from './doc.ts';
import { NAMESPACE } from './imports.ts';
import { scopeOf } from './scene.ts';
import type { Stage, Statement } from './stage.ts';
import { answeringWith, arrow, declareClosure, giving, mockOf } from './stubs.ts';
import { Unprintable } from './unprintable.ts';
import { quoted } from './words.ts';

type Double = Extract<Value, { t: 'stub' }>;

/** `vi.spyOn(globalThis, 'fetch').mockResolvedValue(…)` */
export function addReplacing(stage: Stage, act: Replacing): void {
  const { place, args } = act;
  const [double] = args;
  if (double?.t !== 'stub') throw new Unprintable(`what stands for ${placeName(place)}`);
  const { doubles } = stage.shop.style;
  stage.needs.framework.add(hookName(stage.shop.style));
  if (doubles === 'closure') addAssignment(stage, place, double);
  else if (doubles === 'vi' || doubles === 'jest') addMock(stage, doubles, act, double);
  else addStub(stage, MEANS[doubles], place, double, castOf(stage, act) !== undefined);
}

/** By Vitest or Jest. */
function addMock(stage: Stage, owner: 'vi' | 'jest', act: Replacing, double: Double): void {
  const { place } = act;
  const { style } = stage.shop;
  if (style.testModule !== undefined) stage.needs.framework.add(owner);
  const spied = 'imported' in place && (owner === 'vi' || place.taken) ? spiedOn(stage, place) : undefined;
  stage.needs.hooks.add(hook(`${owner}.${spied === undefined ? 'restoreAllMocks' : 'resetAllMocks'}()`, stage));
  const member = quoted('imported' in place ? place.imported.path : placeName(place), style.quote);
  const mock = spied === undefined ? `${owner}.spyOn(${ownerOf(stage, place)}, ${member})` : mockOf(stage, spied);
  const replaced = concat(mock, ...mockedAnswers(stage, double, placeName(place), castOf(stage, act) !== undefined));
  const isKept = spied === undefined && isLookedAt(stage, double);
  const name = isKept ? stage.options.names.fresh(`${placeName(place)}Mock`) : spied;
  if (name !== undefined) stage.stubs.set(double.id, name);
  // The mock in its place answers nothing as it is.
  if (spied !== undefined && !style.spiesModules && double.answers.length === 0) return;
  stage.statements.push({ doc: isKept ? concat(`const ${name} = `, replaced) : replaced });
}

/** `.mockResolvedValueOnce(1)`, `.mockResolvedValue(2)` */
function mockedAnswers(stage: Stage, double: Double, name: string, cast: boolean): readonly Doc[] {
  const scope = scopeOf(stage, name, 'cast');
  const shown = (text: Doc, value: Value): Doc => (cast ? asNever(text, value) : text);
  const last = double.answers.length - 1;
  if (last < 0) return [concat('.mockReturnValue(', shown('undefined', { t: 'undefined' }), ')')];
  return double.answers.map((answer, at) => answeringWith(double, answer, scope, at < last ? 'Once' : '', shown));
}

/** How a library has a double answer in place of a member, answer its first calls otherwise, and put all back. */
interface Means {
  readonly owner: string;
  readonly replace: (target: string, answer: Doc) => Doc;
  readonly once: (answer: Doc, call: number) => Doc;
  readonly restore: string;
}

const MEANS: Readonly<Record<'node' | 'sinon', Means>> = {
  node: {
    owner: 'mock',
    replace: (target, answer) => list('mock.method(', [target, answer], ')'),
    once: (answer, call) => concat('.mock.mockImplementationOnce(', answer, `, ${call})`),
    restore: 'mock.restoreAll()',
  },
  sinon: {
    owner: 'sinon',
    replace: (target, answer) => list(`sinon.stub(${target}).callsFake(`, [answer], ')'),
    once: (answer, call) => concat(`.onCall(${call}).callsFake(`, answer, ')'),
    restore: 'sinon.restore()',
  },
};

/** `mock.method(store, 'find', async () => 1)` */
function addStub(stage: Stage, means: Means, place: ReplacedPlace, double: Double, cast: boolean): void {
  const own = placeName(place);
  if (means.owner === 'sinon') stage.needs.modules.add('sinon');
  else stage.needs.framework.add(means.owner);
  stage.needs.hooks.add(hook(means.restore, stage));
  const answers = answersOf(stage, double, own).map((answer) => (cast ? asNever(answer, double) : answer));
  const target = `${ownerOf(stage, place)}, ${quoted(own, stage.shop.style.quote)}`;
  const replaced = means.replace(target, answers.at(-1) as Doc);
  const name = isLookedAt(stage, double) || answers.length > 1 ? stage.options.names.fresh(`${own}Mock`) : undefined;
  if (name === undefined) {
    stage.statements.push({ doc: replaced });
    return;
  }
  stage.stubs.set(double.id, name);
  const once = answers.slice(0, -1).map((answer, call): Statement => ({ doc: concat(name, means.once(answer, call)) }));
  stage.statements.push({ doc: concat(`const ${name} = `, replaced) }, ...once);
}

/** The imported function, of a module whose functions are all spies that call through, or of one where a mock stands for it. */
function spiedOn(stage: Stage, { imported }: ImportedPlace): string {
  const { style, imports } = stage.shop;
  const specifier = imports.specifier(imported.file);
  if (style.spiesModules)
    stage.needs.helpers.add(`vi.mock(${quoted(specifier, style.quote)}, { spy: true })${style.semicolons ? ';' : ''}`);
  else stage.needs.mocked.set(specifier, new Set([...(stage.needs.mocked.get(specifier) ?? []), imported.path]));
  return stage.use(imported);
}

/** Where there is no library for it. */
function addAssignment(stage: Stage, place: ReplacedPlace, double: Double): void {
  const own = placeName(place);
  const target = `${ownerOf(stage, place)}.${own}`;
  const { typescript, semicolons } = stage.shop.style;
  const kept = stage.options.names.fresh(`real${own[0]?.toUpperCase()}${own.slice(1)}`);
  stage.needs.hooks.add(`const ${kept} = ${target}${semicolons ? ';' : ''}`);
  stage.needs.hooks.add(hook(`${target} = ${kept}`, stage));
  const [first, ...others] = answersOf(stage, double, own);
  if (others.length === 0 && !isLookedAt(stage, double)) {
    stage.statements.push({ doc: concat(`${target} = `, typescript ? asNever(first as Doc, double) : (first as Doc)) });
    return;
  }
  const name = stage.options.names.fresh(`${own}Mock`);
  stage.stubs.set(double.id, name);
  const called = [first as Doc, ...others].map((answer) => concat('(', answer, ')()'));
  stage.statements.push(...declareClosure(stage, name, double, called, isLookedAt(stage, double)));
  stage.statements.push({ doc: `${target} = ${name}${typescript ? ' as never' : ''}` });
}

/** Functions that give its answers, at least one. */
function answersOf(stage: Stage, double: Double, name: string): readonly Doc[] {
  const scope = scopeOf(stage, name, 'cast');
  if (double.answers.length === 0) return [arrow(double, undefined)];
  return double.answers.map((answer) => giving(double, answer, scope));
}

/** The object that has the member, as the test calls it. */
function ownerOf(stage: Stage, place: ReplacedPlace): string {
  if ('global' in place) return 'globalThis';
  return 'of' in place ? stage.use(place.of) : moduleOf(stage, place);
}

/** What `require` gives to all that import the function: an object whose members Jest can replace. */
function moduleOf(stage: Stage, { imported }: ImportedPlace): string {
  const { style, imports, sources } = stage.shop;
  const { file } = imported;
  const named = packageOf(file);
  if (named !== undefined && isBuiltin(named)) return stage.use({ file, path: 'default' });
  if (style.sealedExports || named !== undefined || sources.isForwarded(imported)) {
    const module = quoted(imports.specifier(file), style.quote);
    const type = style.typescript && style.testModule !== undefined ? '<object>' : '';
    const actual = `jest.requireActual${type}(${module})`;
    stage.needs.helpers.add(
      `jest.mock(${module}, () => ({ __esModule: true, ...${actual} }))${style.semicolons ? ';' : ''}`,
    );
  }
  return stage.use({ file, path: NAMESPACE });
}

function isLookedAt({ testCase }: Stage, double: Double): boolean {
  return testCase.assert.some((one) => one.check === 'called' && one.stub === double.id);
}
