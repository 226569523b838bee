/** The way of `qtest compare --emit FUNCTION`: behaviour changes of the last run as tests that expect what base does. They fail. */
import { baseSideOf } from './change/base-side.ts';
import { readChangeSet } from './change/read-change-set.ts';
import { loadOptions } from './config/load.ts';
import { ConfigurationError } from './errors.ts';
import { readScreenKey } from './generate/screen-key.ts';
import type { Assertion, Outcome, ResponsePath, TestCase, Value } from './generate/test-case.ts';
import type { Io } from './io.ts';
import type { RenderedFile } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import { openModel } from './model/model.ts';
import { languageOf, projectOf } from './project-of.ts';
import { rerunCommand } from './report/rerun.ts';
import { cleanLeftovers } from './sandbox/programs/run-folder.ts';
import { chooseSite } from './sandbox/site.ts';
import type { BehaviourChangeResult, RunResult } from './verdict/run-result.ts';
import { writeInside } from './verify/write.ts';

/**
 * Writes the tests beside those that stand and returns their files. `changes` are of one function of the last run's `result`.
 * Throws ConfigurationError where base does not answer them otherwise any more.
 */
export async function emitBase(
  root: string,
  result: RunResult,
  changes: readonly BehaviourChangeResult[],
  io: Io,
): Promise<readonly RenderedFile[]> {
  cleanLeftovers();
  using model = await openModel(root, await allLanguages(), io);
  const { languages } = model;
  // Written by our own run, and its shape is checked by whoever builds inputs from it.
  const cases = changes.map((change) => change.input as TestCase);
  const source = cases[0]?.target.file ?? '';
  const language = languageOf(source, languages);
  const code = { root, files: [source], languages: [language] };
  const site = await chooseSite(code, await loadOptions('run', result.asked, io), io);
  const project = await projectOf(language, site, source);
  io.stderr.write('copying the repository\n');
  await using workspace = await site.open([project], io);
  await using session = await language.open(project, workspace, io.signal);
  io.stderr.write('asking base\n');
  const outcomes = await session.observe({
    cases,
    revision: 'base',
    base: baseSideOf(await readChangeSet({ root, base: result.subject.baseSha, languages })),
    timezone: 'UTC',
    locale: 'C.UTF-8',
    signal: io.signal,
  });
  const expecting = cases.flatMap((one, i) => expectingBase(one, outcomes[i]) ?? []);
  if (expecting.length === 0) {
    throw new ConfigurationError(
      `Base answers these inputs as head does by now. Start the run again: ${rerunCommand(result)}`,
    );
  }
  const files = await session.render({ cases: expecting.map((one) => ({ case: one, notes: [] })) });
  for (const file of files) await writeInside(root, file.path, file.text);
  return files;
}

/** The case with its assertions on base's answer; undefined where none of them differs from head's. */
function expectingBase(testCase: TestCase, outcome: Outcome | undefined): TestCase | undefined {
  if (!outcome || outcome.failed !== undefined) return undefined;
  const assert = testCase.assert.flatMap((assertion) => onBase(assertion, outcome) ?? []);
  if (testCase.assert.length === 0) return withLastResult(testCase, outcome);
  const differs = JSON.stringify(assert) !== JSON.stringify(testCase.assert);
  return differs && assert.length > 0 ? { ...testCase, assert } : undefined;
}

/** Where head came to no end there was nothing of it to assert: base's result is. */
function withLastResult(testCase: TestCase, { steps }: Outcome): TestCase | undefined {
  const last = steps.findLastIndex((step) => step.kind !== 'skipped');
  const assertion = resultOf(last, steps[last]);
  return assertion && { ...testCase, assert: [assertion] };
}

function onBase(assertion: Assertion, { steps, state, stubs }: Outcome): Assertion | undefined {
  if (assertion.check === 'called') {
    const seen = stubs.find(({ stub }) => stub === assertion.stub);
    const { any: _, ...whole } = assertion;
    return seen && { ...whole, calls: seen.calls };
  }
  if (assertion.check === 'state') {
    const seen = state.find(({ step, name }) => step === assertion.step && name === assertion.name);
    if (!seen && !isThing(assertion.name)) return undefined;
    return { ...assertion, value: seen?.value ?? { t: 'undefined' } };
  }
  const seen = steps[assertion.step];
  if (assertion.check === 'argument') {
    const changed = seen?.args.find(({ index }) => index === assertion.index);
    return changed && { ...assertion, value: changed.value };
  }
  if (assertion.check === 'response') {
    const value = seen?.value && partAt(seen.value, assertion.at);
    return value && { ...assertion, value };
  }
  if (assertion.check === 'seen') {
    const { error, value } = seen ?? {};
    const found: Value | undefined = error ? { t: 'error', class: error.class, message: '' } : value;
    return found && { ...assertion, value: found };
  }
  return resultOf(assertion.step, seen);
}

/** True for what is seen of a rendered component: base may not show it. */
function isThing(name: string): boolean {
  const key = readScreenKey(name);
  return key !== undefined && key.part === undefined && name.includes('"');
}

/** A part of an answer, by its path. */
function partAt(answer: Value, [name, ...rest]: ResponsePath): Value | undefined {
  if (name === undefined) return answer;
  const items = answer.t === 'array' ? answer.items : undefined;
  if (items && name === 'length') return { t: 'number', v: items.length };
  const part = items
    ? items[Number(name)]
    : answer.t === 'object'
      ? new Map(answer.props).get(String(name))
      : undefined;
  return part && partAt(part, rest);
}

function resultOf(step: number, seen: Outcome['steps'][number] | undefined): Assertion | undefined {
  if (!seen || seen.kind === 'skipped') return undefined;
  if (seen.kind === 'responds') {
    const status = seen.value && partAt(seen.value, ['status']);
    return status && { check: 'response', step, at: ['status'], value: status };
  }
  if (seen.kind === 'returns-self') return { check: 'returns-self', step };
  if (seen.kind === 'throws' || seen.kind === 'rejects') {
    return (
      seen.error && {
        check: seen.kind,
        step,
        class: seen.error.class,
        ...(seen.error.has ? { has: seen.error.has } : {}),
      }
    );
  }
  return seen.value && { check: seen.kind, step, value: seen.value };
}
