/** Doubles for what code reaches without being handed it, by the project's own means; put back after each test. */
import { placeName, type ReplacedPlace, type Replacing, type Value } from '../../../generate/test-case.ts';
import { hook, hookName } from './arrange.ts';
import { asNever, castOf } from './casts.ts';
import { concat, type Doc, list } from './doc.ts';
import { scopeOf } from './scene.ts';
import type { Stage, Statement } from './stage.ts';
import { arrow, declareClosure, giving } from './stubs.ts';
import { Unprintable } from './unprintable.ts';
import { printInput } from './values.ts';

type Double = Extract<Value, { t: 'stub' | 'lambda' }>;

/** How a library has a double answer in place of a global, answer its first calls otherwise, and put all back. */
interface Means {
  readonly owner: string;
  readonly replace: (target: string, answer: Doc) => Doc;
  readonly once: (answer: Doc, call: number) => Doc;
  readonly restore: string;
}

const MEANS: Readonly<Record<'vi' | 'jest' | 'node' | 'sinon', Means>> = {
  vi: mockMeans('vi'),
  jest: mockMeans('jest'),
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

function mockMeans(owner: 'vi' | 'jest'): Means {
  return {
    owner,
    replace: (target, answer) => list(`${owner}.spyOn(${target}).mockImplementation(`, [answer], ')'),
    once: (answer) => concat('.mockImplementationOnce(', answer, ')'),
    restore: `${owner}.restoreAllMocks()`,
  };
}

/** `vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ rate: 2 }))` */
export function addReplacing(stage: Stage, act: Replacing): void {
  const { place, args } = act;
  const own = placeName(place);
  const [double] = args;
  if (double?.t !== 'stub' && double?.t !== 'lambda') throw new Unprintable(`what stands for ${own}`);
  const { doubles, quote } = stage.shop.style;
  stage.needs.framework.add(hookName(stage.shop.style));
  if (doubles === 'closure') {
    addAssignment(stage, place, double);
    return;
  }
  const means = MEANS[doubles];
  if (doubles === 'sinon') stage.needs.modules.add('sinon');
  else if (doubles === 'node' || stage.shop.style.testModule !== undefined) stage.needs.framework.add(means.owner);
  stage.needs.hooks.add(hook(means.restore, stage));
  // What a ready-made function takes and gives is told by no type.
  const cast = castOf(stage, act) ?? (double.t === 'lambda' && stage.shop.style.typescript);
  const answers = answersOf(stage, double, own).map((answer) => (cast ? asNever(answer, double) : answer));
  const replaced = means.replace(`${ownerOf(stage, place)}, ${quote}${own}${quote}`, answers.at(-1) as Doc);
  const name = isLookedAt(stage, double) || answers.length > 1 ? stage.options.names.fresh(`${own}Mock`) : undefined;
  if (name === undefined) {
    stage.statements.push({ doc: replaced });
    return;
  }
  if (double.t === 'stub') stage.stubs.set(double.id, name);
  const once = answers.slice(0, -1).map((answer, call): Statement => ({ doc: concat(name, means.once(answer, call)) }));
  stage.statements.push({ doc: concat(`const ${name} = `, replaced) }, ...once);
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
  if (double.t !== 'stub' || (others.length === 0 && !isLookedAt(stage, double))) {
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
  if (double.t === 'lambda') return [printInput(double, scope)];
  if (double.answers.length === 0) return [arrow(double, undefined)];
  return double.answers.map((answer) => giving(double, answer, scope));
}

/** The object that has the member, as the test calls it. */
function ownerOf(stage: Stage, place: ReplacedPlace): string {
  return 'global' in place ? 'globalThis' : stage.use(place.of);
}

function isLookedAt({ testCase }: Stage, double: Double): boolean {
  return double.t === 'stub' && testCase.assert.some((one) => one.check === 'called' && one.stub === double.id);
}
