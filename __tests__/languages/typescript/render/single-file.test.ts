import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { bool, builder, context, num, obj, state, str } from './build.ts';

const FILE = 'src/SearchBox.vue';
const { test } = builder(FILE);
const SOURCES = {
  [FILE]: '<script setup lang="ts">\ndefineProps<{ start?: string }>();\n</script>\n<template><p /></template>\n',
  'vitest.config.ts': 'export default { test: { globals: true } };',
};
const render = (props: Record<string, Value>): Act => ({
  do: 'render',
  callee: { export: { file: FILE, path: 'default' } },
  args: [obj(props)],
});
const interact = (role: string, name: string, text?: string): Act => {
  const thing = { do: 'interact', of: 0, role, name, at: 0, many: false } as const;
  return text === undefined ? { ...thing, action: 'click' } : { ...thing, action: 'change', text };
};

describe('tests of a single-file component', () => {
  it('give the app its plugins', async () => {
    const shown = render({ start: str('a') });
    if (shown.do !== 'render') throw new Error('nothing is rendered');
    const pinia = { file: 'package:pinia', path: 'createPinia' };
    const act: Act[] = [{ ...shown, wrappers: [pinia], args: [{ t: 'undefined' }, ...shown.args] }];
    const cases = [test('default', act, [state(0, 'text "a"', bool(true))])];
    const [file] = await renderTests({ cases }, context(SOURCES, { configFile: 'vitest.config.ts' }));
    const text = file?.text.replaceAll('"', "'");
    expect(text).toContain("import { createPinia } from 'pinia';\n");
    expect(text).toContain("render(SearchBox, { props: { start: 'a' }, global: { plugins: [createPinia()] } });\n");
  });

  it('render it by its file, give it props as an object, and await what a user does', async () => {
    const act: Act[] = [
      render({ start: str('a'), 'data-id': num(1) }),
      interact('textbox', 'Search', 'tea'),
      interact('button', 'Go'),
      { do: 'rerender', callee: { step: 0 }, args: [obj({ start: str('b') })] },
      { do: 'advance', of: 0, ms: 300 },
    ];
    const cases = [test('default', act, [state(4, 'button "Go"', bool(true))])];
    const [file] = await renderTests(
      { cases },
      context(SOURCES, { configFile: 'vitest.config.ts', tsconfig: 'tsconfig.json' }),
    );
    expect(file?.path).toBe('src/SearchBox.qtest.test.ts');
    const text = file?.text.replaceAll('"', "'");
    expect(text).toContain("import SearchBox from './SearchBox.vue';\n");
    expect(text).toContain("import { fireEvent, render, screen } from '@testing-library/vue';\n");
    expect(text).toContain("describe('SearchBox', () => {");
    expect(text).toContain(`    const { rerender } = render(SearchBox, { props: { start: 'a', 'data-id': 1 } });
    await fireEvent.update(screen.getByRole('textbox', { name: 'Search' }), 'tea');
    await fireEvent.click(screen.getByRole('button', { name: 'Go' }));
    await rerender({ start: 'b' });
    await vi.advanceTimersByTimeAsync(300);
    expect(screen.getByRole('button', { name: 'Go' })).toBeDefined();
`);
  });
});

describe('tests of a component of Svelte', () => {
  it('render it by its file, and await events as its library has them', async () => {
    const file = 'src/SearchBox.svelte';
    const own = builder(file);
    const shown: Act = {
      do: 'render',
      callee: { export: { file, path: 'default' } },
      args: [obj({ start: str('a') })],
    };
    const act: Act[] = [
      shown,
      interact('textbox', 'Search', 'tea'),
      interact('combobox', 'Order', 'price'),
      interact('button', 'Go'),
      { do: 'rerender', callee: { step: 0 }, args: [obj({ start: str('b') })] },
    ];
    const cases = [own.test('default', act, [state(4, 'button "Go"', bool(true))])];
    const sources = {
      [file]: '<script>\nlet { start } = $props();\n</script>\n<p></p>\n',
      'vitest.config.ts': 'export default { plugins: [svelte(), svelteTesting()] };',
    };
    const [made] = await renderTests({ cases }, context(sources, { configFile: 'vitest.config.ts' }));
    const text = made?.text.replaceAll('"', "'");
    expect(text).toContain("import SearchBox from './SearchBox.svelte';\n");
    expect(text).toContain("import { fireEvent, render, screen } from '@testing-library/svelte';\n");
    expect(text).toContain(`    const { rerender } = render(SearchBox, { props: { start: 'a' } });
    await fireEvent.input(screen.getByRole('textbox', { name: 'Search' }), {
      target: { value: 'tea' },
    });
    await fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), {
      target: { value: 'price' },
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Go' }));
    await rerender({ start: 'b' });
    expect(screen.getByRole('button', { name: 'Go' })).toBeDefined();
`);
  });
});

describe('tests of a composable', () => {
  it('look at refs through their values', async () => {
    const own = builder('src/usePages.ts');
    const act = [
      own.call('usePages', { t: 'instance', of: { file: 'package:vue', path: 'ref' }, args: [num(5)], factory: true }),
    ];
    const cases = [own.test('usePages', act, [state(0, 'page.value', num(1))])];
    const sources = { 'src/usePages.ts': 'export function usePages(total: Ref<number>) {}' };
    const [file] = await renderTests({ cases }, context(sources));
    expect(file?.text.replaceAll('"', "'")).toContain("import { ref } from 'vue';");
    expect(file?.text).toContain(`const result = usePages(ref(5));
    expect(result.page.value).toBe(1);`);
  });
});
