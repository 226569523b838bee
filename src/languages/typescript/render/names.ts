/** Names of variables: from parameters, classes and functions; never one that is taken. */
import { type Act, type Callee, isReplacing, placeName } from '../../../generate/test-case.ts';
import type { Names, Stage } from './stage.ts';
import { camelCase, isIdentifier } from './words.ts';

/** Names that test files use for their runner's means; an export of that name is imported under another. */
export const RUNNER_NAMES: readonly string[] =
  'describe it test expect vi jest assert mock sinon before after beforeEach afterEach beforeAll afterAll suite loads loadAnew'.split(
    ' ',
  );

const LANGUAGE_NAMES =
  'process require module exports item error undefined globalThis console Buffer Array Object Map Set Date Promise Symbol Number String Boolean'.split(
    ' ',
  );

export function openNames(taken: Iterable<string>): Names {
  const known = new Set([...RUNNER_NAMES, ...LANGUAGE_NAMES, ...taken]);
  return {
    fresh: (wanted) => {
      const base = isIdentifier(wanted) ? wanted : 'value';
      let name = base;
      for (let n = 2; known.has(name); n++) name = `${base}${n}`;
      known.add(name);
      return name;
    },
    has: (name) => known.has(name),
  };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What an argument is called: as the parameter is, else by its place. */
export function nameOfArgument(
  stage: Pick<Stage, 'shop' | 'testCase'>,
  act: Extract<Act, { args: unknown }>,
  position: number,
): string {
  const known = givenName(stage, act, position);
  if (known !== undefined) return known;
  if (act.args.length === 1) return 'input';
  return ORDINALS[position] ?? `argument${position + 1}`;
}

/** What the author calls a parameter; undefined where it is taken apart at once. */
export function givenName(
  stage: Pick<Stage, 'shop' | 'testCase'>,
  act: Extract<Act, { args: unknown }>,
  position: number,
): string | undefined {
  if (isReplacing(act)) return placeName(act.place);
  const known = parameterNamesOf(stage, act.callee)[position];
  return known !== undefined && isIdentifier(known) ? known : undefined;
}

function parameterNamesOf(stage: Pick<Stage, 'shop' | 'testCase'>, callee: Callee): readonly (string | undefined)[] {
  if ('export' in callee) return stage.shop.parameterNames(callee.export, callee.member);
  const maker = stage.testCase.act[callee.step];
  if (maker?.do !== 'new' || !('export' in maker.callee) || callee.member === undefined) return [];
  return stage.shop.parameterNames(maker.callee.export, callee.member);
}

/** What people call an object beside the one from which it inherits. */
const BESIDE: Readonly<Record<string, string>> = {
  ...{ request: 'req', response: 'res', context: 'ctx' },
  ...{ req: 'request', res: 'response', ctx: 'context' },
};

/** `stock` for `new Stock()`, `store` for `createStore()`, `total` for `cart.getTotal()`, else `result`. */
export function nameOfResult(stage: Stage, act: Act): string {
  return stage.options.names.fresh(wantedName(stage, act));
}

function wantedName(stage: Stage, act: Act): string {
  if (stage.testCase.act.some((one) => one.do === 'request' && isStep(one.callee, stage.testCase.act.indexOf(act))))
    return 'app';
  if (act.do === 'get') return camelCase(act.name) ?? 'value';
  if (act.do !== 'call' && act.do !== 'new') return 'result';
  const { callee } = act;
  const name = callee.member ?? ('export' in callee ? stage.shop.imports.nameOf(callee.export) : undefined);
  if (name === undefined) return 'result';
  if (act.do === 'new' && act.inherits) return BESIDE[name] ?? 'object';
  if (act.do === 'new') return camelCase(name) ?? 'instance';
  if ('export' in callee && callee.member !== undefined && stage.shop.sources.find(callee.export)?.kind === 'class') {
    return camelCase(stage.shop.imports.nameOf(callee.export)) ?? 'result';
  }
  const noun = /^(?:create|make|build|get|new|to|parse|open|init)_?([A-Z]\w*)$/.exec(name)?.[1];
  return (noun && camelCase(noun)) || 'result';
}

function isStep(callee: Callee, step: number): boolean {
  return 'step' in callee && callee.step === step;
}
