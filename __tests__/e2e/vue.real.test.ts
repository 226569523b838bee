/** Single-file components, rendered by the project's own Vue and testing library. */
import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';

const PACKAGES = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'packages/vue');

const COUNTER = `<script setup lang="ts">
import { computed, ref } from 'vue';

const props = withDefaults(defineProps<{ start?: number; max: number }>(), { start: 0 });
const emit = defineEmits<{ change: [count: number] }>();
const count = ref(props.start);
const isFull = computed(() => count.value >= props.max);

function add() {
  count.value += 1;
  emit('change', count.value);
}
</script>

<template>
  <section>
    <output>{{ count }}</output>
    <button type="button" :disabled="isFull" @click="add()">Add</button>
  </section>
</template>
`;

const NAME = `<script>
export default {
  props: { most: { type: Number, required: true } },
  emits: ['save'],
  data: () => ({ name: '', problem: '' }),
  methods: {
    save() {
      this.problem = this.name.length > this.most ? 'Too long' : '';
      if (this.problem === '') this.$emit('save', this.name.trim());
    },
  },
};
</script>

<template>
  <form @submit.prevent="save">
    <label>Name <input v-model="name" /></label>
    <p role="alert">{{ problem }}</p>
    <button>Save</button>
  </form>
</template>
`;

function projectOf(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Project {
  const project = makeProject({
    base: {
      'package.json': '{ "name": "ui", "type": "module", "devDependencies": { "vitest": "*" } }',
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "moduleResolution": "bundler", "module": "esnext", "target": "es2022", "lib": ["ES2023", "DOM"], "skipLibCheck": true } }',
      'src/shims.d.ts':
        "declare module '*.vue' {\n  const component: import('vue').DefineComponent<{}, {}, any>;\n  export default component;\n}\n",
      'vitest.config.ts':
        "import vue from '@vitejs/plugin-vue';\nexport default { plugins: [vue()], test: { environment: 'jsdom' } };\n",
      'src/other.test.ts': "import { expect, it } from 'vitest';\nit('adds', () => { expect(1 + 1).toBe(2); });\n",
      ...base,
    },
    head,
  });
  symlinkSync(path.join(PACKAGES, 'node_modules'), path.join(project.root, 'node_modules'));
  return project;
}

afterAll(removeProjects);

describe('single-file components', () => {
  it(
    'get tests that say what a user sees and does, and hold',
    async () => {
      const project = projectOf({}, { 'src/Counter.vue': COUNTER, 'src/NameForm.vue': NAME });
      const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);
      expect([ended.exitCode, ended.stderr, ended.result?.reasons]).toEqual([0, expect.any(String), expect.anything()]);
      const counter = project.read('src/Counter.qtest.test.ts');
      expect(counter).toMatch(/render\(Counter, \{ props: \{ max: \d+.* \} \}\);/);
      expect(counter).toContain("await fireEvent.click(screen.getByRole('button', { name: 'Add' }));");
      expect(counter).toMatch(/expect\(onChange/);
      const form = project.read('src/NameForm.qtest.test.ts');
      expect(form).toContain("await fireEvent.click(screen.getByRole('button', { name: 'Save' }));");
      expect(form).not.toContain('NameForm.data');
      expect(project.node(['node_modules/vitest/vitest.mjs', 'run'])).toMatchObject({ exitCode: 0 });
      expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
    },
    2 * LIMIT_MS,
  );

  it(
    'are compared with base, what the template alone shows too',
    async () => {
      const head = COUNTER.replace('>Add<', '>Add one<');
      const project = projectOf({ 'src/Counter.vue': COUNTER }, { 'src/Counter.vue': head });
      const ended = await project.qtest(['compare', '--sandbox', 'host', '--iterations', '300']);
      expect(ended.stdout).toMatch(/button "Add.*src\/Counter\.vue:18/s);
    },
    LIMIT_MS,
  );
});
