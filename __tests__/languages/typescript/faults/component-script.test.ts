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
