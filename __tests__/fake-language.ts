/**
 * A whole language in a page, which proves that the stages know nothing of any real one. A `.calc` file holds a function a
 * line, `name = expression`, over one number `x` with + - * and comparisons; a `.calc-test` file holds `name input result`.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome, TestCase, Value } from '../src/generate/test-case.ts';
import { baseTexts } from '../src/languages/base-side.ts';
import type {
  ExploredCase,
  Language,
  Project,
  RenderedFile,
  Session,
  TargetFile,
  TestResult,
} from '../src/languages/language.ts';
import type { Outline } from '../src/model/outline.ts';
import type { Fault } from '../src/mutate/fault.ts';
import type { Workspace } from '../src/sandbox/copy/workspace.ts';

const LINE = /^(\w+) = (.*)$/gm;

export function fakeOutline(text: string): Outline {
  const functions = [...text.matchAll(LINE)].map((m) => {
    const line = text.slice(0, m.index).split('\n').length;
    const position = { start: m.index, end: m.index + m[0].length, line, endLine: line };
    return {
      name: m[1] ?? '',
      kind: 'function' as const,
      ...position,
      digest: m[2] ?? '',
      references: [],
      async: false,
      generator: false,
    };
  });
  return { functions, bindings: [], imports: [], exports: functions.map(({ name }) => ({ name })) };
}

/** Evaluates `x`, numbers, and one operator: all that the fixtures need. */
function evaluate(expression: string, x: number): number {
  const [left = '', operator, right = ''] = expression.split(/ (<=|>=|[<>*+-]) /);
  const value = (term: string) => (term === 'x' ? x : Number(term));
  const [a, b] = [value(left), value(right)];
  const results: Record<string, number> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '<': Number(a < b),
    '<=': Number(a <= b),
    '>': Number(a > b),
    '>=': Number(a >= b),
  };
  return operator === undefined ? a : (results[operator] ?? Number.NaN);
}

const SWAPS: Record<string, string> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '+': '-', '-': '+', '*': '+' };

function call(text: string, name: string, x: number): number | undefined {
  const body = [...text.matchAll(LINE)].find((m) => m[1] === name)?.[2];
  return body === undefined ? undefined : evaluate(body, x);
}

function outcome(result: number | undefined): Outcome {
  const value: Value = result === undefined ? { t: 'undefined' } : { t: 'number', v: result };
  return { steps: [{ kind: 'returns', value, args: [] }], state: [], stubs: [] };
}

const inputOf = (c: TestCase): number => {
  const act = c.act[0];
  const value = act?.do === 'call' ? act.args[0] : undefined;
  return value?.t === 'number' ? Number(value.v) : 0;
};
const put = (text: string, fault: Fault) => text.slice(0, fault.start) + fault.replacement + text.slice(fault.end);
const nameOf = (id: string) => id.split('#')[1] ?? '';

export const calc: Language = {
  id: 'calc',
  name: 'Calc',
  extensions: ['.calc'],
  isTest: (file) => file.endsWith('.calc-test'),
  outline: (_, text) => Promise.resolve(fakeOutline(text)),
  detect: () => Promise.resolve([calcProject]),
  locateCases: (_, text, cases) =>
    Promise.resolve(
      cases.flatMap((c) =>
        text.includes(`${c.titlePath.join(' ')} `) ? [{ id: c.id, textHash: c.titlePath.join(' ') }] : [],
      ),
    ),
  open: (project, workspace) => Promise.resolve(calcSession(project, workspace)),
};

export const calcProject: Project = { root: '', language: 'calc', name: 'fixture', framework: 'calc', notices: [] };

function calcSession(project: Project, workspace: Workspace): Session {
  const read = (file: string) => readFile(path.join(workspace.root, file), 'utf8').catch(() => '');
  const runFile = async (file: string, sourceText?: string): Promise<TestResult[]> => {
    const source = sourceText ?? (await read(file.replace(/\.calc-test$/, '.calc').replace('.qtest', '')));
    return [...(await read(file)).matchAll(/^(\w+) (\S+) (\S+)$/gm)].map(([, name = '', x, expected]) => ({
      file,
      titlePath: [name, x ?? ''],
      status: call(source, name, Number(x)) === Number(expected) ? 'passed' : 'failed',
      durationMs: 0,
    }));
  };
  return {
    project,
    discover: (files) => Promise.resolve(files.flatMap(faultsOf)),
    check: () => Promise.resolve({ problems: [], unfinished: [] }),
    testsReaching: async (sources) =>
      (
        await Promise.all(
          sources.map((s) => s.replace('.calc', '.calc-test')).map(async (t) => ((await read(t)) ? [t] : [])),
        )
      ).flat(),
    run: async ({ files }) => {
      const tests = (await Promise.all(files.map((f) => runFile(f)))).flat();
      const status = tests.length === 0 ? 'no-tests' : tests.every((t) => t.status === 'passed') ? 'passed' : 'failed';
      return { status, tests, exitCode: 0, output: '', durationMs: 1 };
    },
    mutate: async ({ faults, files, tests }) => ({
      planned: faults.length,
      engine: { name: 'calc', version: '1' },
      durationMs: 1,
      results: await Promise.all(
        faults.map(async (fault) => {
          const source = put(files.find((f) => f.path === fault.file)?.headText ?? '', fault);
          const results = (await Promise.all(tests.map((t) => runFile(t, source)))).flat();
          const covering = results.filter((r) => r.titlePath[0] === nameOf(fault.function));
          const failed = covering.filter((r) => r.status === 'failed').map((r) => r.titlePath.join(' > '));
          const status = failed.length
            ? ('killed' as const)
            : covering.length
              ? ('survived' as const)
              : ('no-coverage' as const);
          return { fault, status, killedBy: failed, coveredBy: covering.map((r) => r.titlePath.join(' > ')) };
        }),
      ),
    }),
    explore: ({ files, faults, base }) =>
      Promise.resolve({
        cases: files.flatMap((file) =>
          file.functions.flatMap((f) =>
            [-2, 0, 1, 2, 3, 10].map((x) => explored(file, f.id, x, faults, baseTexts(base))),
          ),
        ),
        unreached: [],
        killed: [],
        cut: false,
        stopped: [],
        findings: [],
        examples: [],
        oddities: [],
        suspects: [],
        uncompared: [],
        notices: [],
        stats: { candidates: 6, runs: 6, unstable: 0, searchMs: 1, loadMs: 1, restarts: 0 },
      }),
    observe: ({ cases, revision, base }) =>
      Promise.all(
        cases.map(async (c) => {
          const text = revision === 'base' ? (baseTexts(base).get(c.target.file) ?? '') : await read(c.target.file);
          return outcome(call(text, c.target.path, inputOf(c)));
        }),
      ),
    render: async ({ cases }) => {
      const byFile = Map.groupBy(cases, (c) => c.case.target.file.replace('.calc', '.qtest.calc-test'));
      return [...byFile].map(([file, list]): RenderedFile => {
        const lines = list.map(({ case: c }) => {
          const check = c.assert[0];
          const value = check && 'value' in check && check.value.t === 'number' ? check.value.v : 0;
          return `${c.target.path} ${inputOf(c)} ${value}`;
        });
        const rendered = list.map(({ case: c }) => {
          const titlePath = [c.target.path, String(inputOf(c))];
          return { id: c.id, titlePath, textHash: titlePath.join(' '), text: titlePath.join(' '), isAlone: true };
        });
        return { path: file, text: `${lines.join('\n')}\n`, cases: rendered, rejected: [] };
      });
    },
    prove: async ({ proofs }) =>
      Promise.all(
        proofs.map(async ({ fault, test, titlePath }) => {
          const results = await runFile(test.path, put(await read(fault.file), fault));
          const failed = results.some((r) => r.titlePath.join() === titlePath.join() && r.status === 'failed');
          return { fault: fault.id, verdict: failed ? ('noticed' as const) : ('not-noticed' as const) };
        }),
      ),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function faultsOf(file: TargetFile): Fault[] {
  return file.functions.flatMap((f) => {
    const text = file.headText.slice(f.head.start, f.head.end);
    const operator = / (<=|>=|[<>*+-]) /.exec(text);
    const line = f.head.line;
    const place = (start: number, end: number) => ({
      start: f.head.start + start,
      end: f.head.start + end,
      location: { start: { line, column: start + 1 }, end: { line, column: end + 1 } },
    });
    const common = { file: file.path, function: f.id, static: false };
    const swap = operator ? SWAPS[operator[1] ?? ''] : undefined;
    const at = (operator?.index ?? 0) + 1;
    const swapped: Fault[] = swap
      ? [
          {
            ...common,
            id: `${f.name}-swap`,
            operator: 'Swap',
            original: operator?.[1] ?? '',
            replacement: swap,
            ...place(at, at + (operator?.[1] ?? '').length),
          },
        ]
      : [];
    const old =
      f.base && (/= (.*)$/.exec(file.baseText?.slice(f.base.function.start, f.base.function.end) ?? '')?.[1] ?? '');
    const now = /= (.*)$/.exec(text)?.[1] ?? '';
    const hunk: Fault[] =
      old && old !== now
        ? [
            {
              ...common,
              id: `${f.name}-hunk`,
              operator: 'HunkRevert',
              original: now,
              replacement: old,
              ...place(text.length - now.length, text.length),
            },
          ]
        : [];
    return [...hunk, ...swapped];
  });
}

function explored(
  file: TargetFile,
  id: string,
  x: number,
  faults: readonly Fault[],
  baseTexts: ReadonlyMap<string, string>,
): ExploredCase {
  const name = nameOf(id);
  const target = { file: file.path, path: name };
  const head = call(file.headText, name, x);
  const result = outcome(head);
  const testCase: TestCase = {
    schemaVersion: 1,
    id: `${name}(${x})`,
    target,
    function: id,
    arrange: [],
    act: [{ do: 'call', callee: { export: target }, args: [{ t: 'number', v: x }] }],
    assert: [{ check: 'returns', step: 0, value: { t: 'number', v: head ?? 0 } }],
    provenance: 'search',
  };
  const kills = faults.filter((f) => f.function === id && call(put(file.headText, f), name, x) !== head);
  const base = call(baseTexts.get(file.path) ?? '', name, x);
  return {
    case: testCase,
    outcome: result,
    kills: kills.map((f) => ({ fault: f.id, by: ['step:0'], seen: outcome(call(put(file.headText, f), name, x)) })),
    ...(base !== undefined && base !== head ? { base: outcome(base) } : {}),
    reached: [id],
    complexity: Math.abs(x),
  };
}
