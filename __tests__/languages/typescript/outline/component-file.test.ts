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

  it('is put back between its tags, script by script', () => {
    expect(scriptRanges(FILE, TEXT).map(({ setup }) => setup)).toEqual([false, true]);
    expect(sharedScript(FILE, TEXT)?.start).toBe(TEXT.indexOf('\nexport const'));
    const made = withScripts(FILE, TEXT, ['one', 'two']);
    expect(made).toContain('<script lang="ts">\none\n</script>');
    expect(made).toContain('Array<string>">\ntwo\n</script>');
    expect(made.slice(made.indexOf('<template>'))).toBe(TEXT.slice(TEXT.indexOf('<template>')));
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
