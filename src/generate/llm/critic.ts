/**
 * Asks what a large model takes for equivalent, and for wrong. In each request stand some of which the answer is known (faults that tests
 * notice; results with a fault in place): an answer that fails on them counts for nothing.
 */
import { z } from 'zod';
import type { Question } from '../../llm/llm.ts';
import { closed, eachOnce, numberOf } from './answers.ts';
import { DATA_RULE, editLines, promptIn, type Section } from './sections.ts';

interface Asked {
  /** Relative to the repository. */
  readonly file: string;
  /** The function with its documentation. */
  readonly code: string;
}

export interface EditsAsked extends Asked {
  readonly edits: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[];
}

export interface ResultsAsked extends Asked {
  readonly results: readonly { readonly call: string; readonly result: string }[];
}

/** What is said of one of the edits or results that were asked about; from 0. */
export interface Judged {
  readonly at: number;
  /** Equivalent, or wrong. */
  readonly yes: boolean;
  readonly reason: string;
  /** What would be right. */
  readonly expected?: string | undefined;
}

/** Raised whenever the texts below change. */
const VERSION = 1;
const TOKENS_EACH = 80;

const EDITS = `You judge edits of a function. ${DATA_RULE}
For each edit say whether the function gives the same as before for every input that its types admit: then it is equivalent. Edits that some input tells apart are not.
The reason says in one sentence of at most 140 characters what in the code makes it so.
Answer with JSON alone, as the schema says, with all edits.`;

const RESULTS = `You look for bugs in results of a function. ${DATA_RULE}
For each result say whether it is wrong by what the function's name, documentation and types promise. Some may be wrong, most are right.
Of a wrong one give what is expected in its place, written as the results are, and in one sentence of at most 100 characters the reason.
Answer with JSON alone, as the schema says, with all results.`;

/** Which of the edits no input tells apart. */
export function equivalenceQuestion(asked: EditsAsked): Question<readonly Judged[]> {
  const text = asked.edits.map((edit, at) => [`Edit ${at + 1}`, ...editLines(edit)].join('\n'));
  const one = z.object({ edit: z.int(), equivalent: z.boolean(), reason: z.string() });
  const schema = z.object({ edits: z.array(one) });
  return question(
    'equivalence',
    EDITS,
    asked,
    { title: 'The edits; - is the code, + what comes in its place:', text },
    {
      told: listOf('edits', { edit: numberOf(text), equivalent: BOOLEAN, reason: TEXT }),
      schema: schema.transform(({ edits }) =>
        eachOnce(
          edits.map(({ edit, equivalent, reason }) => ({ at: edit - 1, yes: equivalent, reason })),
          text.length,
        ),
      ),
    },
  );
}

/** Which of the results are wrong. */
export function resultsQuestion(asked: ResultsAsked): Question<readonly Judged[]> {
  const text = asked.results.map(({ call, result }, at) => `Result ${at + 1}: ${call}: ${result}`);
  const one = z.object({ result: z.int(), wrong: z.boolean(), expected: z.string().optional(), reason: z.string() });
  const schema = z.object({ results: z.array(one) });
  return question(
    'critic',
    RESULTS,
    asked,
    { title: 'The results:', text },
    {
      told: listOf('results', { result: numberOf(text), wrong: BOOLEAN, expected: TEXT, reason: TEXT }),
      schema: schema.transform(({ results }) =>
        eachOnce(
          results.map(({ result, wrong, expected, reason }) => ({ at: result - 1, yes: wrong, reason, expected })),
          text.length,
        ),
      ),
    },
  );
}

type Form = Pick<Question<readonly Judged[]>, 'told' | 'schema'>;

function question(
  purpose: string,
  system: string,
  { file, code }: Asked,
  list: { readonly title: string; readonly text: readonly string[] },
  form: Form,
): Question<readonly Judged[]> {
  const sections: readonly Section[] = [
    { title: `From ${file}:`, text: code, isData: true, needed: true },
    { title: list.title, text: list.text.join('\n'), isData: true, needed: true },
  ];
  return {
    ...form,
    tier: 3,
    purpose,
    version: VERSION,
    temperature: 0,
    maxOutput: TOKENS_EACH * list.text.length,
    minOutput: TOKENS_EACH * list.text.length,
    prompt: (bytes) => promptIn(bytes, system, sections),
  };
}

const BOOLEAN = { type: 'boolean' };
const TEXT = { type: 'string' };

function listOf(name: string, properties: Readonly<Record<string, unknown>>): NonNullable<Form['told']> {
  return closed({ [name]: { type: 'array', items: closed(properties) } });
}
