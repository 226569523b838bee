/** Function stubs by the project's own means: a plain arrow where nothing is asked of it but an answer. */
import type { Value } from '../../../generate/test-case.ts';
import { concat, type Doc, flat, list } from './doc.ts';
import type { Stage, Statement } from './stage.ts';
import { printInput, type ValueScope } from './values.ts';

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
  if (!isAsserted && !isShared && stub.answers.length <= 1) return only ? giving(stub, only, scope) : arrow(stub, only);
  const inVariable = { ...scope, loose: scope.loose ?? 'variable' } as const;
  const name = stage.options.names.fresh(hint);
  stage.stubs.set(stub.id, name);
  stage.statements.push(...declare(stage, name, stub, inVariable, isAsserted));
  return name;
}

/** The function that gives this answer: `async () => 1` where it is a promise, one that throws where that is rejected. */
export function giving(stub: Stub, answer: Value, scope: ValueScope): Doc {
  if (answer.t !== 'promise' || stub.throws) return arrow(stub, printInput(answer, scope));
  if (answer.after !== undefined) return concat('() => ', printInput(answer, scope));
  if (answer.of.t === 'undefined' && !answer.rejects) return 'async () => {}';
  return concat('async ', arrow({ throws: answer.rejects === true }, printInput(answer.of, scope)));
}

function countUses(within: unknown, id: number): number {
  if (typeof within !== 'object' || within === null) return 0;
  const own = (within as Value).t === 'stub' && (within as Stub).id === id ? 1 : 0;
  return Object.values(within).reduce<number>((sum, inner) => sum + countUses(inner, id), own);
}

/** The stub as an arrow of one answer. */
export function arrow(stub: Pick<Stub, 'throws'>, answer: Doc | undefined, params = ''): Doc {
  if (stub.throws) return concat(`(${params}) => { throw `, answer ?? 'undefined', '; }');
  const text = answer ?? 'undefined';
  return flat(text).startsWith('{') ? concat(`(${params}) => (`, text, ')') : concat(`(${params}) => `, text);
}

function declare(stage: Stage, name: string, stub: Stub, scope: ValueScope, isAsserted: boolean): readonly Statement[] {
  const { doubles } = stage.shop.style;
  if (doubles === 'vi' || doubles === 'jest') return [declareMock(stage, name, stub, scope)];
  const answers = stub.answers.map((answer) => printInput(answer, scope));
  if (doubles === 'node') return declareNodeMock(stage, name, stub, answers);
  if (doubles === 'sinon') return [declareSinon(stage, name, stub, answers)];
  return declareClosure(stage, name, stub, answers, isAsserted);
}

/** `vi.fn(() => 1)`, or a chain of `…Once` for answers in turn. */
function declareMock(stage: Stage, name: string, stub: Stub, scope: ValueScope): Statement {
  const { style } = stage.shop;
  const owner = style.doubles;
  stage.needs.framework.add(owner);
  // Under @jest/globals an untyped jest.fn() returns unknown, which no parameter takes: its last answer gives the type.
  const isStrict = style.typescript && style.testModule === '@jest/globals';
  const last = stub.answers.at(-1);
  if (!last) return { doc: `const ${name} = ${owner}.fn${isStrict ? '<() => never>' : ''}()` };
  if (stub.answers.length === 1) return { doc: concat(`const ${name} = ${owner}.fn(`, giving(stub, last, scope), ')') };
  const once = stub.answers.slice(0, -1).map((answer) => answeringWith(stub, answer, scope, 'Once'));
  if (isStrict) return { doc: concat(`const ${name} = ${owner}.fn(`, giving(stub, last, scope), ')', ...once) };
  return { doc: concat(`const ${name} = ${owner}.fn()`, ...once, answeringWith(stub, last, scope, '')) };
}

/** `.mockResolvedValue(1)`; a response, whose body is read once, is made for each call. */
export function answeringWith(
  stub: Stub,
  answer: Value,
  scope: ValueScope,
  once: 'Once' | '',
  shown: (text: Doc, value: Value) => Doc = (text) => text,
): Doc {
  const made = answer.t === 'promise' && (answer.after !== undefined || answer.of.t === 'response');
  if (stub.throws || made) return list(`.mockImplementation${once}(`, [shown(giving(stub, answer, scope), stub)], ')');
  const value = answer.t === 'promise' ? answer.of : answer;
  const how = answer.t !== 'promise' ? 'Return' : answer.rejects ? 'Rejected' : 'Resolved';
  return concat(`.mock${how}Value${once}(`, shown(printInput(value, scope), value), ')');
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
export function declareClosure(
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
      return `${stage.shop.imports.locals().includes(name) ? mockOf(stage, name) : name}.mock.calls`;
    case 'node':
      return `${name}.mock.calls.map((call) => call.arguments)`;
    case 'sinon':
      return `${name}.args`;
    case 'closure':
      return `${name}Calls`;
  }
}

/** The arguments of one of them. */
export function callOf(stage: Stage, name: string, index: number): string {
  const { doubles, typescript } = stage.shop.style;
  if (doubles !== 'node') return `${callsOf(stage, name)}[${index}]`;
  return `${name}.mock.calls[${index}]${typescript ? '?' : ''}.arguments`;
}

/** An imported function as the mock that it is to the runner, and not to its type. */
export function mockOf(stage: Stage, name: string): string {
  const { doubles, typescript } = stage.shop.style;
  return doubles === 'vi' || typescript ? `${doubles}.mocked(${name})` : name;
}
