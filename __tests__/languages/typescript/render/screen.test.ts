import type { Act, Value } from '../../../../src/generate/test-case.ts';
import type { CaseToRender } from '../../../../src/languages/language.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { arr, bool, builder, context, nothing, num, obj, returns, state, str } from './build.ts';

const FILE = 'src/Counter.tsx';
const { test } = builder(FILE);
const SOURCES = {
  [FILE]: `export function Counter(props: Props) {}
export function useCount(start: number, step: number): { count: number } {}`,
  'src/Theme.tsx': 'export function Theme(props: { children: ReactNode }) {}',
  'vitest.config.ts': 'export default { test: { globals: true } };',
};
const stub = (id: number, ...answers: Value[]): Value => ({ t: 'stub', id, answers });
const promise = (of: Value, rejects = false): Value => ({ t: 'promise', of, ...(rejects ? { rejects } : {}) });
const refused: Value = { t: 'error', class: 'Error', message: 'refused' };
const render = (props: Record<string, Value>): Act => ({
  do: 'render',
  callee: { export: { file: FILE, path: 'Counter' } },
  args: [obj(props)],
});
const within = (props: Record<string, Value>, own: Act): Act => {
  if (own.do !== 'render' && own.do !== 'hook') throw new Error('nothing is rendered');
  return { ...own, wrappers: [{ file: 'src/Theme.tsx', path: 'Theme' }], args: [obj(props), ...own.args] };
};
const hook = (...args: Value[]): Act => ({ do: 'hook', callee: { export: { file: FILE, path: 'useCount' } }, args });
const interact = (name: string, more: { text?: string; at?: number } = {}): Act => ({
  do: 'interact',
  of: 0,
  action: more.text === undefined ? 'click' : 'change',
  role: more.text === undefined ? 'button' : 'textbox',
  name,
  at: more.at ?? 0,
  many: more.at !== undefined,
  ...(more.text === undefined ? {} : { text: more.text }),
});

async function fileOf(one: CaseToRender) {
  const [file] = await renderTests({ cases: [one] }, context(SOURCES, { configFile: 'vitest.config.ts' }));
  return file;
}

/** The body of the one test. */
async function bodyOf(one: CaseToRender): Promise<string> {
  const file = await fileOf(one);
  return (
    /=> \{\n((?: {4}.*\n)+) {2}\}\);/.exec(file?.text ?? '')?.[1]?.replace(/^ {4}/gm, '') ??
    `${file?.rejected[0]?.reason}`
  );
}

describe('tests that render', () => {
  it('stand in a file for JSX and import the testing library', async () => {
    const file = await fileOf(test('Counter', [render({ value: num(2) })], [state(0, 'button "More"', bool(true))]));
    expect(file?.path).toBe('src/Counter.qtest.test.tsx');
    expect(file?.text).toContain("import { render, screen } from '@testing-library/react';\n");
    expect(file?.cases.map(({ titlePath }) => titlePath)).toEqual([['Counter', 'shows button "More" for value 2']]);
  });

  it('write props as attributes, children between the tags, and callbacks as the runner has them', async () => {
    const props = { label: str('Mug'), value: num(2), open: bool(true), onChange: stub(0), children: str('Hello') };
    expect(await bodyOf(test('Counter', [render(props)], [state(0, 'text "Hello"', bool(true))]))).toBe(
      `render(<Counter label="Mug" value={2} open onChange={vi.fn()}>Hello</Counter>);
expect(screen.getByText('Hello')).toBeDefined();
`,
    );
  });

  it('say what a user does, and what is called then', async () => {
    const act = [render({ onChange: stub(0) }), interact('More'), interact('Name', { text: 'a' })];
    const called = { check: 'called', stub: 0, calls: [[num(1)]] } as const;
    expect(await bodyOf(test('Counter', act, [called]))).toBe(
      `const onChange = vi.fn();
render(<Counter onChange={onChange} />);
fireEvent.click(screen.getByRole('button', { name: 'More' }));
fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'a' } });
expect(onChange.mock.calls).toEqual([[1]]);
`,
    );
  });

  it('name one of many things by its place', async () => {
    const act = [render({}), interact('Add', { at: 1 })];
    expect(await bodyOf(test('Counter', act, [state(0, 'button "Add"', num(2))]))).toBe(
      `render(<Counter />);
fireEvent.click(screen.getAllByRole('button', { name: 'Add' })[1]!);
expect(screen.getAllByRole('button', { name: 'Add' })).toHaveLength(2);
`,
    );
  });

  it.each([
    [
      'button "More" disabled',
      bool(true),
      "expect(screen.getByRole<HTMLButtonElement>('button', { name: 'More' }).disabled).toBe(true);",
    ],
    [
      'textbox "Name" value',
      str('a'),
      "expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('a');",
    ],
    ['alert text', str('No'), "expect(screen.getByRole('alert').textContent).toBe('No');"],
    [
      'tab "One" selected',
      bool(true),
      "expect(screen.getByRole('tab', { name: 'One' }).getAttribute('aria-selected')).toBe('true');",
    ],
    [
      'link "Next" href',
      str('/?page=2'),
      "expect(screen.getByRole('link', { name: 'Next' }).getAttribute('href')).toBe('/?page=2');",
    ],
    ['status', nothing, "expect(screen.queryByRole('status')).toBeNull();"],
  ])('state of %s', async (key, value, line) => {
    expect(await bodyOf(test('Counter', [render({})], [state(0, key, value)]))).toBe(`render(<Counter />);\n${line}\n`);
  });

  it('put what must stand around a component there, and wait for its answers', async () => {
    const api = obj({ load: stub(0, promise(arr())), save: stub(1) });
    expect(await bodyOf(test('Counter', [within({ api }, render({}))], [state(0, 'alert text', str('None'))]))).toBe(
      `render(
  <Theme api={{ load: async () => [], save: vi.fn() }}>
    <Counter />
  </Theme>,
);
expect((await screen.findByRole('alert')).textContent).toBe('None');
`,
    );
  });

  it('make once what a wrapper of a hook is given', async () => {
    const client: Value = { t: 'instance', of: { file: 'package:queries', path: 'Client' }, args: [] };
    const text = await bodyOf(test('useCount', [within({ client }, hook(num(2)))], [state(0, 'count', num(3))]));
    expect(text).toContain('const client = new Client();\nconst wrapper = ');
    expect(text).toContain('<Theme client={client}>{children}</Theme>');
  });

  it('let all come to rest before they say that something is not there', async () => {
    const api = obj({ load: stub(0, promise(refused, true)) });
    expect(await bodyOf(test('Counter', [within({ api }, render({}))], [state(0, 'status', nothing)]))).toBe(
      `render(
  <Theme api={{ load: async () => { throw new Error('refused'); } }}>
    <Counter />
  </Theme>,
);
await act(async () => {});
expect(screen.queryByRole('status')).toBeNull();
`,
    );
  });

  it('leave an answer open that does not come, and let time pass for one that does', async () => {
    const late: Value = { t: 'promise', of: arr(), after: 100 };
    const act = [within({ api: obj({ load: stub(0, late) }) }, render({}))];
    expect(await bodyOf(test('Counter', act, [state(0, 'status', bool(true))]))).toBe(
      `render(
  <Theme api={{ load: () => new Promise(() => {}) }}>
    <Counter />
  </Theme>,
);
expect(screen.getByRole('status')).toBeDefined();
`,
    );
    const arrange = [{ arrange: 'clock' as const, now: 0 }];
    const waiting: Act[] = [...act, { do: 'advance', of: 0, ms: 100 }];
    const file = await fileOf(test('Counter', waiting, [state(0, 'status', nothing)], { arrange }));
    expect(file?.text).toContain('load: () => new Promise((resolve) => setTimeout(resolve, 100, [])) }}>');
    expect(file?.text).toContain('await act(() => vi.advanceTimersByTimeAsync(100));');
  });

  it('run hooks with what they are given', async () => {
    const add: Act = { do: 'call', callee: { step: 0, member: 'add' }, args: [num(1)] };
    expect(await bodyOf(test('useCount', [hook(num(2)), add], [state(0, 'count', num(3))]))).toBe(
      `const { result } = renderHook(() => useCount(2));
act(() => result.current.add(1));
expect(result.current.count).toBe(3);
`,
    );
  });

  it('say what a function of a hook returns at last', async () => {
    const fits: Act = { do: 'call', callee: { step: 0, member: 'fits' }, args: [num(1)] };
    const one = test('useCount', [hook(num(2)), fits], [returns(1, { t: 'boolean', v: true })]);
    expect(await bodyOf(one)).toBe(
      `const { result } = renderHook(() => useCount(2));
expect(result.current.fits(1)).toBe(true);
`,
    );
    expect((await fileOf(one))?.cases[0]?.titlePath.at(-1)).toBe('fits(1) returns true for 2');
  });

  it.each([
    [[num(2)], [num(3)], '(start) => useCount(start), { initialProps: 2 }', '3'],
    [
      [num(2), num(1)],
      [num(3), num(1)],
      '({ start, step }) => useCount(start, step), { initialProps: { start: 2, step: 1 } }',
      '{ start: 3, step: 1 }',
    ],
    [
      [num(2)],
      [num(3), num(1)],
      '(args: Parameters<typeof useCount>) => useCount(...args), { initialProps: [2] }',
      '[3, 1]',
    ],
  ])('run hooks again with other arguments', async (first, then, called, again) => {
    const rerender: Act = { do: 'rerender', callee: { step: 0 }, args: then };
    const text = await bodyOf(test('useCount', [hook(...first), rerender], [state(0, '', num(3))]));
    expect(
      text
        .replace(/\s+/g, ' ')
        .replaceAll(/, \)/g, ')')
        .replace(/\( /g, '(')
        .replace(/, \}\)/, ' })'),
    ).toContain(
      `const { result, rerender } = renderHook(${called}); rerender(${again}); expect(result.current).toBe(3);`,
    );
  });

  it('let fake time pass', async () => {
    const act: Act[] = [hook(num(2)), { do: 'advance', of: 0, ms: 300 }];
    const arrange = [{ arrange: 'clock' as const, now: 0 }];
    const file = await fileOf(test('useCount', act, [state(0, '', num(3))], { arrange }));
    expect(file?.text).toContain(`    vi.useFakeTimers({ now: new Date('1970-01-01T00:00:00Z') });
    const { result } = renderHook(() => useCount(2));
    act(() => vi.advanceTimersByTime(300));
    expect(result.current).toBe(3);
`);
  });

  it('ask for a page as the tests beside them do', async () => {
    const beside = '// @vitest-environment jsdom\nimport { it } from "vitest";\n';
    const files = { ...SOURCES, 'src/Other.test.tsx': beside };
    const one = test('Counter', [render({})], [state(0, 'status', nothing)]);
    const [file] = await renderTests({ cases: [one] }, context(files, { testFiles: ['src/Other.test.tsx'] }));
    expect(file?.text.split('\n')[0]).toBe('/** @vitest-environment jsdom */');
  });

  it('import React as the tests beside them do where JSX needs it', async () => {
    const beside = "import * as React from 'react';\nimport { it } from 'vitest';\n";
    const files = { ...SOURCES, 'src/Other.test.tsx': beside };
    const textOf = async (act: Act) => {
      const one = test('Counter', [act], [state(0, act.do === 'hook' ? '' : 'status', nothing)]);
      const [file] = await renderTests({ cases: [one] }, context(files, { testFiles: ['src/Other.test.tsx'] }));
      return file?.text;
    };
    expect(await textOf(render({}))).toContain("import * as React from 'react';");
    expect(await textOf(hook(num(2)))).not.toContain("'react';");
  });

  it('clean up by themselves where hooks are no globals', async () => {
    const one = test('Counter', [render({})], [state(0, 'status', nothing)]);
    const [file] = await renderTests({ cases: [one] }, context({ [FILE]: SOURCES[FILE] as string }));
    expect(file?.text).toContain('  afterEach(cleanup);\n');
  });
});
