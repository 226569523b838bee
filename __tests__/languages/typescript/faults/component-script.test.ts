import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { targetOf } from '../engine/billing.ts';

const FILE = 'src/Box.vue';
const BASE = `<script lang="ts">
export const STEP = 2;
</script>
<script setup lang="ts">
import { computed, ref } from 'vue';
const { size = 3 } = defineProps<{ size?: number }>();
const count = ref(1);
const full = computed(() => count.value >= size);
function add() {
  count.value += STEP;
}
</script>
<template>
  <p>{{ full }}</p>
</template>
`;

const SVELTE_FILE = 'src/Box.svelte';
const SVELTE = `<script lang="ts">
  let { size = 3 }: { size?: number } = $props();
  let count = $state(1);
  const full = $derived(count >= size);
  $: left = size - count;
  $effect(() => {
    if (full) count = 0;
  });
  function add() {
    count += 1;
  }
</script>
<p>{full}</p>
`;

describe('faults in a component of Svelte', () => {
  it('stand in what runes are given, never for the runes', async () => {
    const head = SVELTE.replace('>= size', '> size').replace('count = 0', 'count = 2');
    const { faults, files, failed } = await instrument([await targetOf(SVELTE_FILE, head, SVELTE)]);
    expect(failed).toEqual([]);
    expect(faults.map(({ original }) => original)).toEqual(expect.arrayContaining(['count > size', '2']));
    expect(faults.filter(({ original }) => original.startsWith('$') || original.startsWith('left'))).toEqual([]);
    const code = files.get(SVELTE_FILE)?.code ?? '';
    expect(code).toContain('let count = $state(1);');
    expect(code).toMatch(/const full = \$derived\(stryMutAct/);
    expect(code.endsWith('</script>\n<p>{full}</p>\n')).toBe(true);
  });

  it('do not bring a rune of base to where none may stand', async () => {
    const head = SVELTE.replace('$derived(count >= size)', 'count >= size');
    const { faults } = await instrument([await targetOf(SVELTE_FILE, head, SVELTE)]);
    expect(faults.filter(({ replacement }) => replacement.includes('$derived'))).toEqual([]);
  });
});

describe('faults in a single-file component', () => {
  it('stand at their places in the file, where they run for each component that is made', async () => {
    const head = BASE.replace('>= size', '> size');
    const { faults, failed } = await instrument([await targetOf(FILE, head, BASE)]);
    expect(failed).toEqual([]);
    const undone = faults.find(({ operator }) => operator === 'HunkRevert');
    expect(undone).toMatchObject({ original: 'count.value > size', replacement: 'count.value >= size', static: false });
    expect(undone?.location.start.line).toBe(8);
    expect(head.slice(undone?.start, undone?.end)).toBe('count.value > size');
  });

  it('switch the script alone, with what they need where all scripts see it', async () => {
    const { files, faults } = await instrument([await targetOf(FILE, BASE.replace('+= STEP', '-= STEP'), BASE)]);
    const code = files.get(FILE)?.code ?? '';
    const [plain = '', setup = ''] = code.split('<script setup lang="ts">');
    expect(plain).toContain('function stryMutAct_9fa48(');
    expect(setup).toMatch(/count\.value -= STEP/);
    expect(setup).toContain('const {\n  size = 3\n} = defineProps<{');
    expect(code.endsWith(BASE.slice(BASE.indexOf('<template>')))).toBe(true);
    expect(faults.some(({ original }) => original === '3')).toBe(false);
  });
});
