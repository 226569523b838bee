/** Asks for titles of tests that are kept, and for a reason of each. What comes back is words: title-rules.ts says which titles stand. */
import { z } from 'zod';
import type { Question } from '../../llm/llm.ts';
import { closed, eachOnce, numberOf } from './answers.ts';
import { DATA_RULE, editLines, promptIn, type Section } from './sections.ts';

export interface TestToName {
  /** Title that QTest gave it. */
  readonly title: string;
  /** As it stands in its file. */
  readonly text: string;
  /** The fault that it alone notices, as lines without and with it. */
  readonly fault: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** False for a row of a table, whose title is the table's. */
  readonly isAlone: boolean;
}

export interface NamesAsked {
  /** Of the code under test, relative to the repository. */
  readonly file: string;
  /** Text of the tested functions. */
  readonly code: string;
  readonly tests: readonly TestToName[];
}

export interface Named {
  /** Which of the tests that were asked about; from 0. */
  readonly test: number;
  readonly title?: string | undefined;
  readonly reason?: string | undefined;
}

/** Tests of one request. */
export const MAX_NAMED = 10;
const TOKENS_A_TEST = 90;

/** Raised whenever the texts below change. */
const VERSION = 1;

const RULES = `You choose titles for unit tests, as the author of the code would have.
${DATA_RULE}
For each test give its number, a title and a reason.
The title begins like the present one and keeps all that it says: the same outcome, and each value as it is written, in the same order. It adds in a few words of the code what the case is about. At most 80 characters.
Present: returns [34, 33, 33] for total 100, parts 3
Better: returns [34, 33, 33], the remainder in the first share, for total 100, parts 3
Where you know nothing to add, give the present title.
The reason says in one sentence of at most 140 characters which mistake in the code the test would notice.
Answer with JSON alone, as the schema says.`;

const schema = z.object({
  tests: z.array(z.object({ test: z.int(), title: z.string().optional(), reason: z.string().optional() })),
});

/** Titles and reasons of the tests, each test at most once. */
export function namesQuestion(asked: NamesAsked): Question<readonly Named[]> {
  const count = asked.tests.length;
  return {
    tier: 1,
    purpose: 'names',
    version: VERSION,
    schema: schema.transform(({ tests }) =>
      eachOnce(
        tests.map(({ test, ...said }) => ({ ...said, at: test - 1 })),
        count,
      ).map(({ at, ...said }) => ({ ...said, test: at })),
    ),
    told: toldOf(asked.tests),
    temperature: 0,
    maxOutput: TOKENS_A_TEST * count,
    minOutput: TOKENS_A_TEST,
    prompt: (bytes) => promptIn(bytes, RULES, sections(asked)),
  };
}

function toldOf(tests: readonly TestToName[]): NonNullable<Question<unknown>['told']> {
  const text = { type: 'string' };
  const needed = tests.some(({ isAlone }) => isAlone) ? ['test', 'title', 'reason'] : ['test', 'reason'];
  const item = closed({ test: numberOf(tests), title: text, reason: text }, needed);
  return closed({ tests: { type: 'array', items: item } });
}

function sections({ file, code, tests }: NamesAsked): readonly Section[] {
  const last = 'Give titles and reasons.';
  const rows = tests.flatMap(({ isAlone }, at) => (isAlone ? [] : [at + 1]));
  const note = rows.length === 0 ? '' : ` Of these give the reason alone: ${rows.join(', ')}.`;
  return [
    { title: `From ${file}:`, text: code, isData: true, needed: true },
    { title: 'The tests:', text: tests.map(testText).join('\n\n'), isData: true, needed: true },
    { title: `${last}${note}`, text: '', needed: true },
  ];
}

function testText({ title, text: own, fault }: TestToName, at: number): string {
  return [`Test ${at + 1}, at present: ${title}`, own, 'It alone notices:', ...editLines(fault)].join('\n');
}
