/** Short ways to write test cases and contexts down. */
import type { Act, Arrange, Assertion, ExportRef, TestCase, Value } from '../../../../src/generate/test-case.ts';
import type { CaseToRender } from '../../../../src/languages/language.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import type { RenderContext } from '../../../../src/languages/typescript/render/context.ts';

export const num = (v: number | 'NaN' | '-0' | 'Infinity'): Value => ({ t: 'number', v });
export const str = (v: string): Value => ({ t: 'string', v });
export const bool = (v: boolean): Value => ({ t: 'boolean', v });
export const arr = (...items: Value[]): Value => ({ t: 'array', items });
export const obj = (props: Record<string, Value>, extra: { ctor?: string; partial?: boolean } = {}): Value => ({
  t: 'object',
  props: Object.entries(props),
  ...extra,
});
export const nothing: Value = { t: 'undefined' };

export interface Builder {
  call(path: string, ...args: Value[]): Act;
  make(path: string, ...args: Value[]): Act;
  on(step: number, member: string, ...args: Value[]): Act;
  /** A case about an export of the file, with an id of its own by its place. */
  test(
    path: string,
    act: readonly Act[],
    assert: readonly Assertion[],
    more?: { notes?: string[]; arrange?: Arrange[]; id?: string },
  ): CaseToRender;
}

export function builder(file: string): Builder {
  const ref = (path: string): ExportRef => ({ file, path });
  let made = 0;
  return {
    call: (path, ...args) => ({ do: 'call', callee: { export: ref(path) }, args }),
    make: (path, ...args) => ({ do: 'new', callee: { export: ref(path) }, args }),
    on: (step, member, ...args) => ({ do: 'call', callee: { step, member }, args }),
    test: (path, act, assert, more = {}) => {
      const testCase: TestCase = {
        schemaVersion: 1,
        id: more.id ?? `${path}-${++made}`,
        target: ref(path),
        function: path,
        arrange: more.arrange ?? [],
        act,
        assert,
        provenance: 'search',
      };
      return { case: testCase, notes: more.notes ?? ['notices `a` -> `b`'] };
    },
  };
}

export const returns = (step: number, value: Value): Assertion => ({ check: 'returns', step, value });
export const resolves = (step: number, value: Value): Assertion => ({ check: 'resolves', step, value });
export const throws = (step: number, name: string): Assertion => ({ check: 'throws', step, class: name });
export const rejects = (step: number, name: string): Assertion => ({ check: 'rejects', step, class: name });
export const state = (step: number, name: string, value: Value): Assertion => ({ check: 'state', step, name, value });

export function project(more: Partial<TsProject> = {}): TsProject {
  return {
    root: '',
    language: 'typescript',
    name: 'billing',
    framework: 'vitest',
    frameworkVersion: '4.1.0',
    notices: [],
    moduleType: 'module',
    node: { path: process.execPath, version: process.versions.node },
    testFiles: [],
    ...more,
  };
}

/** A context over files held in memory. */
export function context(
  files: Readonly<Record<string, string>>,
  more: Partial<TsProject> = {},
  extra: Partial<RenderContext> = {},
): RenderContext {
  return {
    project: project(more),
    readFile: (path) => files[path],
    previousCases: () => [],
    deletedCases: () => [],
    ...extra,
  };
}
