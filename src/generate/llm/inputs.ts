/** Asks for inputs that notice faults which the search left open. What comes back is executed and judged like any input. */
import { z } from 'zod';
import type { Excerpt, FunctionContext, Suggesting, Suggestion, WayIn } from '../../languages/suggesting.ts';
import type { Question } from '../../llm/llm.ts';
import type { Tier } from '../../llm/provider.ts';
import { closed } from './answers.ts';
import { DATA_RULE, editLines, promptIn, type Section } from './sections.ts';

export interface OpenFault {
  /** 1-based, in its file. */
  readonly line: number;
  /** The lines that it is in, and the same with the fault in place. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface InputsAsked {
  readonly tier: Tier;
  /** How calls are written. */
  readonly written: Omit<Suggesting, 'contexts'>;
  readonly context: FunctionContext;
  /** Relative to the repository. */
  readonly file: string;
  /** The whole file. */
  readonly module: string;
  readonly faults: readonly OpenFault[];
  /** Inputs that notice none of the faults. */
  readonly tried: readonly string[];
}

const MAX_CALLS = 10;
const LEAST_CALLS = 4;
const MAX_CALL = 500;
export const MAX_FAULTS = 6;
const MAX_CALLERS = 2;
const MAX_TESTS = 2;
/** A file of so many bytes is shown whole, and first, where it takes no more than this part of the room. */
export const SMALL_FILE = 4_000;
const SMALL_PART = 0.25;

/** Raised whenever the texts below change. */
const VERSION = 2;

function rulesFor(functions: string): string {
  return `You propose inputs for unit tests of ${functions}.
${DATA_RULE}
Answer with JSON alone, as the schema says, with ${LEAST_CALLS} to ${MAX_CALLS} inputs that differ from one another.`;
}

/** Asks for calls of one function; the answer is what is to be tried. */
export function inputsQuestion(asked: InputsAsked): Question<Suggestion> {
  const [{ plain } = {}] = asked.context.ways;
  const form = plain ? asArguments(plain, asked.written) : asCode(asked.written);
  return {
    tier: asked.tier,
    purpose: 'inputs',
    version: VERSION,
    schema: z.object({ inputs: z.array(z.unknown()) }).transform(({ inputs }) => ({
      function: asked.context.function,
      calls: bounded(inputs.flatMap((input) => form.call(input) ?? [])),
    })),
    told: listOf(form.schema),
    temperature: 0.8,
    maxOutput: 600,
    minOutput: 100,
    prompt: (bytes) => promptIn(bytes, form.system, sections(asked, bytes)),
  };
}

/** In which form inputs are asked for. */
interface Form {
  readonly system: string;
  /** Of one input. */
  readonly schema: Question<unknown>['told'] & object;
  /** The call that an input stands for; undefined where it is none. */
  readonly call: (input: unknown) => string | undefined;
}

function asCode({ functions, rules }: InputsAsked['written']): Form {
  return {
    system: `${rulesFor(functions)}\n${rules}`,
    schema: { type: 'string' },
    call: (input) => (typeof input === 'string' ? input : undefined),
  };
}

/** Arguments by the names of the parameters: whatever a model gives fits the types. */
function asArguments(
  { name, parameters }: NonNullable<WayIn['plain']>,
  { functions, call }: InputsAsked['written'],
): Form {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(parameters.map((one) => [one.name, one.schema])),
    required: parameters.map((one) => one.name),
    additionalProperties: false,
  };
  const checked = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  return {
    system: `${rulesFor(functions)}\nEach has a value for every parameter of ${name}.`,
    schema,
    call: (input) => {
      const given = checked.safeParse(input);
      if (!given.success) return undefined;
      const values = new Map(Object.entries(given.data as object));
      return call(
        name,
        parameters.map((one) => values.get(one.name)),
      );
    },
  };
}

function listOf(items: Form['schema']): Form['schema'] {
  return closed({ inputs: { type: 'array', minItems: LEAST_CALLS, items } });
}

/** In the order in which they are needed. */
function sections({ file, module, context, faults, tried }: InputsAsked, bytes: number): readonly Section[] {
  const isSmall = Buffer.byteLength(module) <= Math.min(SMALL_FILE, bytes * SMALL_PART);
  const shown = isSmall ? module : context.text;
  const elsewhere = (all: readonly Excerpt[]) => all.filter((one) => !isSmall || one.file !== file);
  return [
    { title: `From ${file}:`, text: shown, isData: true },
    { title: 'Under test:', text: context.ways.map(({ text }) => text).join('\n'), needed: true, isData: true },
    {
      title: 'No input so far notices these faults; - is the code, + what the fault makes of it:',
      text: faults.slice(0, MAX_FAULTS).map(faultText),
      isData: true,
    },
    { title: 'Types that it names:', text: elsewhere(context.types).map(placed), isData: true },
    { title: 'It is called so:', text: elsewhere(context.callers).slice(0, MAX_CALLERS).map(placed), isData: true },
    { title: 'It is tested so:', text: context.tests.slice(0, MAX_TESTS).map(placed), isData: true },
    { title: 'Inputs that were tried in vain:', text: tried, isData: true },
    { title: 'The whole file:', text: isSmall ? '' : module, isData: true },
    {
      title: 'Propose realistic inputs, and such that give another result with one of the faults in place.',
      text: '',
      needed: true,
    },
  ];
}

/** A piece with its place. */
export function placed({ file, line, text }: Excerpt): string {
  return `${file}:${line}\n${text}`;
}

/** A fault as the lines that it is in, before and after. */
export function faultText(fault: OpenFault): string {
  return [`line ${fault.line}`, ...editLines(fault)].join('\n');
}

/** As many calls as were asked for, as short as was asked for, each once. */
function bounded(calls: readonly string[]): readonly string[] {
  const whole = calls.map((call) => call.trim()).filter((call) => call !== '' && call.length <= MAX_CALL);
  return [...new Set(whole)].slice(0, MAX_CALLS);
}
