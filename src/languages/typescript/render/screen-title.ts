/** Titles of tests that render: what a user sees or what is called, after what was done, with which props. */
import { readScreenKey } from '../../../generate/screen-key.ts';
import type { Act, Assertion, TestCase, Value } from '../../../generate/test-case.ts';
import { MAX_TITLE } from './titles.ts';
import { valueWords } from './value-words.ts';
import { escaped } from './words.ts';

const MAX_WORDS = 40;
/** More steps than so many are counted, not told. */
const MAX_STEPS = 2;

/** `calls onChange with 3 after clicking "More"`, `shows "Sold out" for max 0`. */
export function screenTitle(testCase: TestCase, assertion: Assertion): string {
  let title = outcome(testCase, assertion);
  for (const words of [...answers(testCase), ...done(testCase, assertion), ...given(testCase)]) {
    const longer = `${title} ${words}`;
    if (longer.length <= MAX_TITLE) title = longer;
  }
  return title;
}

function outcome(testCase: TestCase, assertion: Assertion): string {
  switch (assertion.check) {
    case 'state':
      return testCase.act[assertion.step]?.do === 'hook'
        ? `${assertion.name === '' ? 'result' : assertion.name} is ${short(assertion.value)}`
        : sight(assertion.name, assertion.value);
    case 'called': {
      const name = nameOfStub(testCase, assertion.stub);
      const [first, ...others] = assertion.calls;
      if (!first) return `does not call ${name}`;
      if (others.length > 0) return `calls ${name} ${others.length === 1 ? 'twice' : `${others.length + 1} times`}`;
      return first.length === 0 ? `calls ${name}` : `calls ${name} with ${cut(first.map(valueWords).join(', '))}`;
    }
    case 'throws':
    case 'rejects':
      return `throws ${assertion.class || 'an error'}`;
    case 'returns': {
      const [call = 'it'] = stepsAt(testCase, assertion.step);
      return `${call} returns ${short(assertion.value)}`;
    }
    default:
      return 'renders';
  }
}

function sight(name: string, value: Value): string {
  const key = readScreenKey(name);
  if (!key) return name;
  const thing = thingOf(key.role, key.name);
  if (value.t === 'undefined') return `does not show ${thing}`;
  const flag = value.t === 'boolean' && value.v;
  switch (key.part) {
    case undefined:
      return value.t === 'number' ? `shows ${thing} ${value.v === 2 ? 'twice' : `${value.v} times`}` : `shows ${thing}`;
    case 'disabled':
      return `${flag ? 'disables' : 'enables'} ${thing}`;
    case 'text':
      return `shows ${key.role} ${short(value)}`;
    case 'value':
      return `${thing} holds ${short(value)}`;
    case 'href':
      return `${thing} leads to ${short(value)}`;
    default:
      return `${thing} is ${flag ? '' : 'not '}${key.part}`;
  }
}

/** `button "More"`; a text by itself. */
function thingOf(role: string, name: string): string {
  if (role === 'text') return cut(`"${escaped(name)}"`);
  return name === '' ? role : `${role} ${cut(`"${escaped(name)}"`)}`;
}

/** ` when listOrders rejects`. */
function answers({ act }: TestCase): readonly string[] {
  const found: string[] = [];
  const comes = act.some(({ do: kind }) => kind === 'advance');
  visitStubs(act, ({ answers: [answer] }, name) => {
    if (answer?.t !== 'promise') return;
    if (answer.after !== undefined && !comes) found.push(`while ${name} is under way`);
    else if (answer.rejects) found.push(`when ${name} rejects`);
  });
  return found.slice(0, 1);
}

function stepsAt({ act }: TestCase, index: number): readonly string[] {
  const step = act[index];
  return step ? stepWords(step) : [];
}

function done({ act }: TestCase, told: Assertion): readonly string[] {
  const steps = act.flatMap((step, at) => (told.check === 'returns' && told.step === at ? [] : stepWords(step)));
  if (steps.length === 0) return [];
  return [`after ${steps.length > MAX_STEPS ? `${steps.length} steps` : steps.join(' and ')}`];
}

function stepWords(step: Act): readonly string[] {
  switch (step.do) {
    case 'interact': {
      const thing = thingOf(step.role === 'button' && step.name !== '' ? 'text' : step.role, step.name);
      return [step.action === 'click' ? `clicking ${thing}` : `entering "${escaped(step.text ?? '')}"`];
    }
    case 'advance':
      return [`${step.ms} ms`];
    case 'rerender':
      return ['rendering again'];
    case 'call':
      return [`${step.callee.member ?? 'it'}(${step.args.map(short).join(', ')})`];
    default:
      return [];
  }
}

/** ` for value 1, max 5`: what can be told of in a word. */
function given({ act }: TestCase): readonly string[] {
  const [first] = act;
  if (first?.do !== 'render' && first?.do !== 'hook') return [];
  const own = first.args.slice(first.wrappers?.length ?? 0);
  const props = first.do === 'render' && own[0]?.t === 'object' ? own[0].props : [];
  const words =
    first.do === 'hook'
      ? own.filter(isPlain).map(short)
      : props.filter(([, value]) => isPlain(value)).map(([name, value]) => `${name} ${short(value)}`);
  return words.length > 0 ? [`for ${words.join(', ')}`] : [];
}

function isPlain(value: Value): boolean {
  return value.t === 'string' || value.t === 'number' || value.t === 'boolean';
}

function nameOfStub({ act }: TestCase, id: number): string {
  let found = 'the callback';
  visitStubs(act, (stub, name) => {
    if (stub.id === id) found = name;
  });
  return found;
}

function visitStubs(act: readonly Act[], visit: (stub: Extract<Value, { t: 'stub' }>, name: string) => void): void {
  const inside = (value: Value, name: string): void => {
    if (value.t === 'stub') visit(value, name);
    if (value.t === 'object') for (const [prop, of] of value.props) inside(of, prop);
  };
  for (const step of act) if ('args' in step) for (const arg of step.args) inside(arg, nameOfDouble(step));
}

/** `fetch` for what stands in its place. */
function nameOfDouble(step: Act): string {
  if (step.do !== 'replace') return 'the callback';
  const { place } = step;
  if ('global' in place) return place.global;
  return 'imported' in place ? place.as : place.member;
}

function short(value: Value): string {
  return cut(valueWords(value));
}

function cut(words: string): string {
  return words.length <= MAX_WORDS ? words : `${words.slice(0, MAX_WORDS - 2)}…${/["\])}]$/.exec(words)?.[0] ?? ''}`;
}
