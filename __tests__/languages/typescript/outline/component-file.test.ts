import {
  scriptName,
  scriptOf,
  scriptRanges,
  sharedScript,
  templateOf,
  withScripts,
} from '../../../../src/languages/typescript/outline/component-file.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import { tokens } from '../../../../src/languages/typescript/outline/tokens.ts';

const FILE = 'src/Counter.vue';
const TEXT = `<!-- <script>old()</script> -->
<script lang="ts">
export const STEP = 2;
</script>

<script setup lang="ts" generic="T extends Array<string>">
import { ref } from 'vue';
const count = ref(STEP);
function add() { count.value += 1; } // 'ä'
</script>

<template>
  <p><template #x>{{ count }}</template></p>
  <!-- a note -->
  <button @click="add()">Add</button>
</template>

<style>p > a { color: red }</style>
`;

describe('the script of a single-file component', () => {
  it('stands at its places, with all else of the file blank', () => {
    const script = scriptOf(FILE, TEXT);
    expect(script.length).toBe(TEXT.length);
    expect(script.split('\n').map((line) => line.trim())).toEqual(
      TEXT.split('\n').map((line) => (/STEP|vue|function/.test(line) ? line.trim() : '')),
    );
    expect(script.indexOf('function add')).toBe(TEXT.indexOf('function add'));
    expect(scriptOf('a.ts', 'const a = "<script>";')).toBe('const a = "<script>";');
  });

  it('is read in its language', () => {
    expect(scriptName(FILE, TEXT)).toBe('src/Counter.vue.ts');
    expect(scriptName(FILE, '<script>a()</script>')).toBe('src/Counter.vue.js');
    expect(scriptName('a.tsx', '')).toBe('a.tsx');
  });

  it('is split at what is derived, for Svelte', async () => {
    const { functions } = await outline(
      'a.svelte',
      '<script>let n = $state(1);\nconst twice = $derived(n * 2);\nconst all = $derived.by(() => n);</script>',
    );
    expect(functions.map(({ name, generator }) => [name, generator])).toEqual([
      ['twice', false],
      ['all', false],
    ]);
  });

  it('is put back between its tags, script by script', () => {
    expect(scriptRanges(FILE, TEXT).map(({ setup }) => setup)).toEqual([false, true]);
    expect(sharedScript(FILE, TEXT)?.start).toBe(TEXT.indexOf('\nexport const'));
    const made = withScripts(FILE, TEXT, ['one', 'two']);
    expect(made).toContain('<script lang="ts">\none\n</script>');
    expect(made).toContain('Array<string>">\ntwo\n</script>');
    expect(made.slice(made.indexOf('<template>'))).toBe(TEXT.slice(TEXT.indexOf('<template>')));
  });
});

const SVELTE_FILE = 'src/Counter.svelte';
const SVELTE = `<svelte:options runes />
<script module>
  export const STEP = 2;
</script>
<script lang="ts">
  let { start = 0 }: { start?: number } = $props();
  let count = $state(start);
  const add = () => (count += STEP);
</script>

<svelte:head><script>track()</script></svelte:head>
<!-- <script>old()</script> -->
{#if count < 9}<button onclick={add}>Add</button>{/if}
<p>{count}</p>

<style>p { color: red }</style>
`;

describe('a component of Svelte', () => {
  it('has scripts, of which that of the module runs once', () => {
    const script = scriptOf(SVELTE_FILE, SVELTE);
    expect(script.length).toBe(SVELTE.length);
    expect(script.match(/\S.*/g)).toEqual(
      SVELTE.split('\n')
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim()),
    );
    expect(scriptRanges(SVELTE_FILE, SVELTE).map(({ setup }) => setup)).toEqual([false, true]);
    expect(scriptRanges(SVELTE_FILE, '<script context="module">a()</script>')[0]?.setup).toBe(false);
    expect(scriptName(SVELTE_FILE, SVELTE.slice(SVELTE.indexOf('<script lang')))).toBe('src/Counter.svelte.ts');
  });

  it('shows all that is neither script nor style', async () => {
    const template = templateOf(SVELTE_FILE, SVELTE);
    expect(template?.text).toMatch(/^<!-- <script>.*<p>\{count\}<\/p>$/s);
    expect(SVELTE.indexOf(template?.text ?? '')).toBe(template?.start);
    const { functions } = await outline(SVELTE_FILE, SVELTE);
    expect(functions.map(({ name, line, endLine }) => [name, line, endLine])).toEqual([
      ['add', 8, 8],
      ['template', 12, 14],
    ]);
    expect(templateOf(SVELTE_FILE, '<script>a()</script>\n')).toBeUndefined();
  });
});

describe('the outline of a single-file component', () => {
  it('has the functions of the script at their places, and the template as one that uses what the script sets', async () => {
    const found = await outline(FILE, TEXT);
    expect(found.functions.map(({ name, line }) => [name, line])).toEqual([
      ['add', 9],
      ['template', 12],
    ]);
    expect(found.functions[1]?.references).toEqual(expect.arrayContaining(['STEP', 'count', 'add']));
    expect(found.exports).toEqual([{ name: 'default' }]);
    expect(found.error).toBeUndefined();
    expect(templateOf(FILE, TEXT)?.text.trim().startsWith('<p><template #x>')).toBe(true);
  });

  it('sees what changes in a template, but not its comments, layout and styles', async () => {
    const digest = async (text: string) => (await outline(FILE, text)).functions.at(-1)?.digest;
    const own = await digest(TEXT);
    expect(await digest(TEXT.replace('a note', 'notes').replace('<p><t', '<p>\n <t').replace('red', 'blue'))).toBe(own);
    expect(await digest(TEXT.replace('>Add<', '>More<'))).not.toBe(own);
    const words = (await tokens(FILE, TEXT)).filter(({ line }) => line === 15).map(({ text }) => text);
    expect(words.join(' ')).toBe('< button @ click = " add ( ) " > Add < / button >');
  });
});
