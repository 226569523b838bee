/** What is asked about kept tests, survivors and results: the prompt, the form that the answer must have, and what is read of it. */
import { equivalenceQuestion, resultsQuestion } from '../../src/generate/llm/critic.ts';
import { namesQuestion, type TestToName } from '../../src/generate/llm/names.ts';
import type { Question } from '../../src/llm/llm.ts';

const ROOM = 20_000;
const CODE = { file: 'src/half.ts', code: 'export const half = (n: number) => n / 2;' };
const EDIT = { before: ['n / 2'], after: ['n * 2'] };

function userText(question: Question<unknown>): string | undefined {
  return question.prompt(ROOM)?.user;
}

/** A list of objects of these members alone. */
function list(name: string, properties: object, required = Object.keys(properties)): object {
  const items = { type: 'object', properties, required, additionalProperties: false };
  return {
    type: 'object',
    properties: { [name]: { type: 'array', items } },
    required: [name],
    additionalProperties: false,
  };
}

describe('a question for titles', () => {
  const test = (title: string, isAlone = true): TestToName => ({ title, text: `it('${title}')`, fault: EDIT, isAlone });
  const ask = (...tests: TestToName[]) => namesQuestion({ ...CODE, tests });

  it('shows code, tests and what each of them alone notices', () => {
    expect(userText(ask(test('returns 1')))).toBe(`From src/half.ts:
<<<DATA-0
export const half = (n: number) => n / 2;
DATA-0>>>

The tests:
<<<DATA-0
Test 1, at present: returns 1
it('returns 1')
It alone notices:
- n / 2
+ n * 2
DATA-0>>>

Give titles and reasons.`);
  });

  it('wants a title of each test but rows of a table, and says which these are', () => {
    const text = { type: 'string' };
    const forms = { test: { type: 'integer', enum: [1, 2] }, title: text, reason: text };
    const mixed = ask(test('returns 1'), test('row', false));
    expect(mixed.told).toEqual(list('tests', forms));
    expect(userText(mixed)).toMatch(/Give titles and reasons\. Of these give the reason alone: 2\.$/);
    expect(ask(test('row', false), test('row', false)).told).toEqual(list('tests', forms, ['test', 'reason']));
  });

  it('leaves room for a title and a reason of each test, and for one at least', () => {
    const { maxOutput, minOutput } = ask(test('a'), test('b'), test('c'));
    expect([maxOutput, minOutput]).toEqual([270, 90]);
  });

  it('reads what is said first of each test that was asked about', () => {
    const said = [
      { test: 2, title: 'two' },
      { test: 3, title: 'nobody asked' },
      { test: 1, reason: 'why' },
      { test: 2, title: 'again' },
    ];
    expect(ask(test('a'), test('b')).schema.parse({ tests: said })).toEqual([
      { test: 0, reason: 'why' },
      { test: 1, title: 'two' },
    ]);
  });

  it('is none where it does not fit', () => {
    expect(ask(test('a')).prompt(100)).toBeUndefined();
  });
});

describe('a question about survivors', () => {
  const question = equivalenceQuestion({ ...CODE, edits: [EDIT, { before: ['2'], after: [] }] });

  it('shows each edit by its lines', () => {
    expect(userText(question)).toContain('Edit 1\n- n / 2\n+ n * 2\nEdit 2\n- 2\n');
    expect(question.prompt(ROOM)?.system).toContain('equivalent');
  });

  it('wants a verdict and a reason of each, with room for them', () => {
    const forms = {
      edit: { type: 'integer', enum: [1, 2] },
      equivalent: { type: 'boolean' },
      reason: { type: 'string' },
    };
    expect(question.told).toEqual(list('edits', forms));
    expect([question.maxOutput, question.minOutput]).toEqual([160, 160]);
  });

  it('reads verdicts by the place of the edit', () => {
    const said = { edits: [{ edit: 2, equivalent: true, reason: 'r' }] };
    expect(question.schema.parse(said)).toEqual([{ at: 1, yes: true, reason: 'r' }]);
  });
});

describe('a question about results', () => {
  const question = resultsQuestion({ ...CODE, results: [{ call: 'half(2)', result: '4' }] });

  it('shows each call with what it gave', () => {
    expect(userText(question)).toContain('Result 1: half(2): 4\n');
    expect(question.prompt(ROOM)?.system).toContain('wrong');
  });

  it('wants a verdict, a reason and what is expected of each, with room for them', () => {
    const text = { type: 'string' };
    const forms = {
      result: { type: 'integer', enum: [1] },
      wrong: { type: 'boolean' },
      expected: text,
      reason: text,
    };
    expect(question.told).toEqual(list('results', forms));
    expect([question.maxOutput, question.minOutput]).toEqual([80, 80]);
  });

  it('reads verdicts by the place of the result', () => {
    const said = { results: [{ result: 1, wrong: true, expected: '1', reason: 'r' }] };
    expect(question.schema.parse(said)).toEqual([{ at: 0, yes: true, reason: 'r', expected: '1' }]);
  });
});
