/** Function stubs by the project's own means: a plain arrow where nothing is asked of it but an answer. */
import type { Value } from '../../../generate/test-case.ts';
import { concat, type Doc, flat } from './doc.ts';
import type { Stage, Statement } from './stage.ts';
import { latePromise, printInput, type ValueScope } from './values.ts';

type Stub = Extract<Value, { t: 'stub' }>;

/** The stub as an argument: its variable, or the arrow itself where no call is asserted. */
export function printStub(stage: Stage, stub: Stub, hint: string, scope: ValueScope): Doc {
  const known = stage.stubs.get(stub.id);
  if (known !== undefined) return known;
  const isAsserted = stage.testCase.assert.some((a) => a.check === 'called' && a.stub === stub.id);
  const isShared = countUses(stage.testCase.act, stub.id) > 1;
  const [only] = stub.answers;
  const isQuiet =
    stub.answers.length === 0 &&
    stage.testCase.act.some(({ do: kind }) => ['request', 'render', 'hook'].includes(kind));
  if (isQuiet && !isAsserted && (stage.shop.style.doubles === 'vi' || stage.shop.style.doubles === 'jest')) {
    stage.needs.framework.add(stage.shop.style.doubles);
    return `${stage.shop.style.doubles}.fn()`;
  }
  if (!isAsserted && !isShared && stub.answers.length <= 1)
    return only?.t === 'promise' ? asyncArrow(stage, only, scope) : arrow(stub, only && printInput(only, scope));
  const inside: ValueScope = { ...scope, loose: scope.loose ?? 'variable' };
  const name = stage.options.names.fresh(hint);
  stage.stubs.set(stub.id, name);
  const { doubles } = stage.shop.style;
  if ((doubles === 'vi' || doubles === 'jest') && stub.answers.some(({ t }) => t === 'promise')) {
    stage.statements.push(declarePromising(stage, name, stub, inside));
    return name;
  }
  const answers = stub.answers.map((answer) => printInput(answer, inside));
  stage.statements.push(...declare(stage, name, stub, answers, isAsserted));
  return name;
}

function countUses(within: unknown, id: number): number {
  if (typeof within !== 'object' || within === null) return 0;
  const own = (within as Value).t === 'stub' && (within as Stub).id === id ? 1 : 0;
  return Object.values(within).reduce<number>((sum, inner) => sum + countUses(inner, id), own);
}

type Promised = Extract<Value, { t: 'promise' }>;

/** `async () => value`, or one that throws. */
function asyncArrow(stage: Stage, promise: Promised, scope: ValueScope): Doc {
  const { of, rejects, after } = promise;
  if (after !== undefined) {
    const comes = stage.testCase.act.some(({ do: kind }) => kind === 'advance');
    return concat('() => ', comes ? latePromise(promise, after, scope) : 'new Promise(() => {})');
  }
  if (of.t === 'undefined' && !rejects) return 'async () => {}';
  return concat('async ', arrow(rejects ? { throws: true } : {}, printInput(of, scope)));
}

/** The stub as an arrow of one answer. */
export function arrow(stub: Pick<Stub, 'throws'>, answer: Doc | undefined, params = ''): Doc {
  if (stub.throws) return concat(`(${params}) => { throw `, answer ?? 'undefined', '; }');
  const text = answer ?? 'undefined';
  return flat(text).startsWith('{') ? concat(`(${params}) => (`, text, ')') : concat(`(${params}) => `, text);
}

function declare(
  stage: Stage,
  name: string,
  stub: Stub,
  answers: readonly Doc[],
  isAsserted: boolean,
): readonly Statement[] {
  const { doubles } = stage.shop.style;
  if (doubles === 'vi' || doubles === 'jest') return [declareMock(stage, name, stub, answers)];
  if (doubles === 'node') return declareNodeMock(stage, name, stub, answers);
  if (doubles === 'sinon') return [declareSinon(stage, name, stub, answers)];
  return declareClosure(stage, name, stub, answers, isAsserted);
}

/** `vi.fn(() => 1)`, or a chain of `…Once` for answers in turn. */
function declareMock(stage: Stage, name: string, stub: Stub, answers: readonly Doc[]): Statement {
  const { style } = stage.shop;
  const owner = style.doubles;
  stage.needs.framework.add(owner);
  // Under @jest/globals an untyped jest.fn() returns unknown, which no parameter takes: its last answer gives the type.
  const isStrict = style.typescript && style.testModule === '@jest/globals';
  if (answers.length === 0) return { doc: `const ${name} = ${owner}.fn${isStrict ? '<() => never>' : ''}()` };
  if (answers.length === 1) return { doc: concat(`const ${name} = ${owner}.fn(`, arrow(stub, answers[0]), ')') };
  const last = answers.at(-1);
  const once = answers.slice(0, -1).map((answer) => answering(stub, answer, 'Once'));
  if (isStrict) return { doc: concat(`const ${name} = ${owner}.fn(`, arrow(stub, last), ')', ...once) };
  return { doc: concat(`const ${name} = ${owner}.fn()`, ...once, answering(stub, last ?? 'undefined', '')) };
}

/** `vi.fn(async () => 1)`, or a chain of `mockResolvedValueOnce` and `mockRejectedValueOnce`: a rejected promise that waits for its turn would be one that nobody handles. */
function declarePromising(stage: Stage, name: string, stub: Stub, scope: ValueScope): Statement {
  const owner = stage.shop.style.doubles;
  if (stage.shop.style.testModule !== undefined) stage.needs.framework.add(owner);
  const [only] = stub.answers;
  if (stub.answers.length === 1 && only?.t === 'promise')
    return { doc: concat(`const ${name} = ${owner}.fn(`, asyncArrow(stage, only, scope), ')') };
  const chain = stub.answers.map((answer, at): Doc => {
    const once = at < stub.answers.length - 1 ? 'Once' : '';
    if (answer.t !== 'promise') return answering(stub, printInput(answer, scope), once);
    if (answer.after !== undefined) return concat(`.mockImplementation${once}(`, asyncArrow(stage, answer, scope), ')');
    const of = answer.of.t === 'undefined' ? '' : printInput(answer.of, scope);
    return concat(`.mock${answer.rejects ? 'Rejected' : 'Resolved'}Value${once}(`, of === '' ? 'undefined' : of, ')');
  });
  return { doc: concat(`const ${name} = ${owner}.fn()`, ...chain) };
}

function answering(stub: Stub, answer: Doc, once: 'Once' | ''): Doc {
  if (stub.throws) return concat(`.mockImplementation${once}(`, arrow(stub, answer), ')');
  return concat(`.mockReturnValue${once}(`, answer, ')');
}

function declareNodeMock(stage: Stage, name: string, stub: Stub, answers: readonly Doc[]): readonly Statement[] {
  stage.needs.framework.add('mock');
  const last = answers.at(-1);
  const first: Statement = {
    doc: last === undefined ? `const ${name} = mock.fn()` : concat(`const ${name} = mock.fn(`, arrow(stub, last), ')'),
  };
  const earlier = answers.slice(0, -1).map(
    (answer, i): Statement => ({
      doc: concat(`${name}.mock.mockImplementationOnce(`, arrow(stub, answer), `, ${i})`),
    }),
  );
  return [first, ...earlier];
}

function declareSinon(stage: Stage, name: string, stub: Stub, answers: readonly Doc[]): Statement {
  stage.needs.modules.add('sinon');
  const says = stub.throws ? 'throws' : 'returns';
  const chain = answers.map((answer, i): Doc => {
    const when = i === answers.length - 1 ? '' : `.onCall(${i})`;
    return concat(`${when}.${says}(`, answer, ')');
  });
  return { doc: concat(`const ${name} = sinon.stub()`, ...chain) };
}

/** `const calls = []` and a closure that fills it, where there is no library for it. */
function declareClosure(
  stage: Stage,
  name: string,
  stub: Stub,
  answers: readonly Doc[],
  isAsserted: boolean,
): readonly Statement[] {
  const { typescript } = stage.shop.style;
  const { names } = stage.options;
  const statements: Statement[] = [];
  const body: Statement[] = [];
  if (isAsserted) {
    const calls = names.fresh(`${name}Calls`);
    statements.push({ doc: `const ${calls}${typescript ? ': unknown[][]' : ''} = []` });
    body.push({ doc: `${calls}.push(args)` });
  }
  const [only] = answers;
  if (answers.length <= 1) {
    if (only !== undefined) body.push({ doc: concat(stub.throws ? 'throw ' : 'return ', only) });
  } else {
    const queue = names.fresh(`${name}Answers`);
    statements.push({ doc: concat(`const ${queue} = [`, ...answers.flatMap((a, i) => (i ? [', ', a] : [a])), ']') });
    const next = `${queue}.length > 1 ? ${queue}.shift() : ${queue}[0]`;
    body.push({ doc: stub.throws ? `throw ${next}` : `return ${next}${typescript ? ' as never' : ''}` });
  }
  const params = isAsserted ? (typescript ? '...args: unknown[]' : '...args') : '';
  return [...statements, { doc: `const ${name} = (${params}) =>`, block: body }];
}

/** The calls that a stub saw, as an expression. */
export function callsOf(stage: Stage, name: string): string {
  switch (stage.shop.style.doubles) {
    case 'vi':
    case 'jest':
      return `${name}.mock.calls`;
    case 'node':
      return `${name}.mock.calls.map((call) => call.arguments)`;
    case 'sinon':
      return `${name}.args`;
    case 'closure':
      return `${name}Calls`;
  }
}
