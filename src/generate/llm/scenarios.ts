/** Asks for tests with the repository's own set-up, where no input noticed what the search left open. What they state themselves never counts. */
import { z } from 'zod';
import type { Scenario, ShownTests } from '../../languages/scenarios.ts';
import type { Excerpt } from '../../languages/suggesting.ts';
import type { Question } from '../../llm/llm.ts';
import { closed, numberOf } from './answers.ts';
import { faultText, MAX_FAULTS, type OpenFault, placed, SMALL_FILE } from './inputs.ts';
import { DATA_RULE, promptIn, type Section } from './sections.ts';

export interface ScenariosAsked {
  /** Relative to the repository. */
  readonly file: string;
  /** The function's own text, and its whole file. */
  readonly source: string;
  /** Declarations of types that its parameters name. */
  readonly types: readonly Excerpt[];
  readonly module: string;
  readonly faults: readonly OpenFault[];
  readonly shown: ShownTests;
  /** How scenarios are written. */
  readonly rules: string;
}

const MAX_SCENARIOS = 3;

/** Raised whenever the texts below change. */
const VERSION = 1;

/** Asks for scenarios of one function. */
export function scenariosQuestion(asked: ScenariosAsked): Question<readonly Scenario[]> {
  const ask = 'Propose scenarios in which something else comes out with one of the faults in place.';
  return scenariosOf(asked, { purpose: 'scenarios', version: VERSION, more: [], ask });
}

interface Form extends Pick<Question<unknown>, 'purpose' | 'version'> {
  /** What is told beside the code and its tests. */
  readonly more: readonly Section[];
  /** The last line. */
  readonly ask: string;
}

/** A question that is answered by scenarios. */
export function scenariosOf(asked: ScenariosAsked, form: Form): Question<readonly Scenario[]> {
  const { shown, rules } = asked;
  const system = `You write unit tests for a project that has some.
${DATA_RULE}
Answer with JSON alone, as the schema says, with 1 to ${MAX_SCENARIOS} scenarios: the number of the test that each starts from, and its body.
${rules}`;
  return {
    tier: 2,
    purpose: form.purpose,
    version: form.version,
    schema: z
      .object({ scenarios: z.array(z.unknown()) })
      .transform(({ scenarios }) => scenarios.flatMap((one) => scenarioOf(one, shown)).slice(0, MAX_SCENARIOS)),
    told: toldFor(shown),
    temperature: 0.5,
    maxOutput: 1_000,
    minOutput: 200,
    prompt: (bytes) => promptIn(bytes, system, sections(asked, form)),
  };
}

const answered = z.object({
  test: z.int(),
  body: z.string().or(z.array(z.string()).transform((lines) => lines.join('\n'))),
});

function scenarioOf(given: unknown, { file, tests }: ShownTests): readonly Scenario[] {
  const { data } = answered.safeParse(given);
  const test = data && tests[data.test - 1];
  return test ? [{ file, test: test.title, body: data.body }] : [];
}

function toldFor({ tests }: ShownTests): NonNullable<Question<unknown>['told']> {
  const scenario = closed({ test: numberOf(tests), body: { type: 'string' } });
  return closed({ scenarios: { type: 'array', items: scenario } });
}

function sections(
  { file, source, types, module, faults, shown }: ScenariosAsked,
  { more, ask }: Form,
): readonly Section[] {
  const whole = Buffer.byteLength(module) <= SMALL_FILE ? module : source;
  return [
    { title: `From ${file}:`, text: whole, needed: true, isData: true },
    {
      title: 'No test notices these faults; - is the code, + what the fault makes of it:',
      text: faults.slice(0, MAX_FAULTS).map(faultText).join('\n'),
      needed: true,
      isData: true,
    },
    { title: `What stands in ${shown.file} beside its tests:`, text: shown.around, needed: true, isData: true },
    {
      title: 'Tests that a scenario may start from:',
      text: shown.tests.map(({ text }, at) => `test ${at + 1}\n${text}`).join('\n'),
      needed: true,
      isData: true,
    },
    ...more,
    {
      title: 'Types that it names:',
      text: types.filter((one) => one.file !== file || whole !== module).map(placed),
      isData: true,
    },
    { title: 'The whole file:', text: whole === module ? '' : module, isData: true },
    { title: ask, text: '', needed: true },
  ];
}
