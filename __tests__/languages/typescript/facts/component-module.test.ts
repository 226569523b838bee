import { entryOf, factsOf, shownTree } from './project.ts';

const FILE = 'Box.vue';

/** Props of the component with this script, by name, an optional one with a question mark. */
function propsOf(script: string, file = FILE): Readonly<Record<string, string>> {
  const files = { [file]: `${script}\n<template><p>x</p></template>\n` };
  const [props] = entryOf(factsOf(files, [file], { renders: true }), 'default').params;
  if (props?.type.k !== 'object') throw new Error('no props');
  return Object.fromEntries(
    props.type.props.map(([name, type, optional]) => [optional ? `${name}?` : name, shownTree(type)]),
  );
}

describe('props of a single-file component', () => {
  it('are those of defineProps and defineModel, with a callback for each event', () => {
    const props = propsOf(`<script setup lang="ts">
interface Item { id: number }
const props = withDefaults(defineProps<{ items: Item[]; page?: number }>(), { page: 1 });
const emit = defineEmits<{ (event: 'pick' | 'drop', id: number): void; (event: 'row-click'): void }>();
const open = defineModel<boolean>('open');
</script>`);
    expect(Object.keys(props)).toEqual([
      'items',
      'page?',
      'onPick?',
      'onDrop?',
      'onRowClick?',
      'open?',
      'onUpdate:open?',
    ]);
    expect(props['page?']).toBe('number');
  });

  it('are read where they are declared for run time', () => {
    const script = (lang: string, props: string) => `<script${lang}>
export default defineComponent({ props: ${props}, emits: ['save'] });
</script>`;
    expect(Object.keys(propsOf(script('', "['title', 'max']")))).toEqual(['title?', 'max?', 'onSave?']);
    const typed = propsOf(
      script(
        ' lang="ts"',
        '{ title: String, max: { type: [Number, String], required: true }, tags: Array as PropType<string[]> }',
      ),
    );
    expect(Object.keys(typed)).toEqual(['title?', 'max', 'tags?', 'onSave?']);
    expect(typed['title?']).toBe('string');
  });

  it('make no way in where the project cannot render', () => {
    const facts = factsOf({ [FILE]: '<script setup>\nfunction save() {}\n</script>\n<template><p/></template>' }, [
      FILE,
    ]);
    expect(facts.entries).toEqual([]);
    expect(facts.components).toEqual([`${FILE}#save`]);
    expect(facts.closed).toEqual([{ file: FILE, path: 'default' }]);
  });
});

describe('props of a component of Svelte', () => {
  const svelte = (script: string) => propsOf(`<script lang="ts">\n${script}\n</script>`, 'Box.svelte');

  it('are what it takes of $props, in the declared type', () => {
    const props = svelte(`interface Props { items: string[]; page?: number; onpick?: (id: number) => void }
let { items, page = $bindable(1), onpick }: Props = $props();`);
    expect(Object.keys(props)).toEqual(['items', 'page?', 'onpick?']);
    expect(props['page?']).toBe('number');
  });

  it('are those that are named, where it hands on the rest', () => {
    const props = svelte(
      `let { class: own, label, ...rest }: { class?: string; label: string; title?: string } = $props();`,
    );
    expect(Object.keys(props)).toEqual(['class?', 'label']);
  });

  it('are known by their defaults and names where no type is declared', () => {
    const props = svelte(`let { most, page = 1, open = $bindable(false), onsave } = $props();`);
    expect(Object.keys(props)).toEqual(['most', 'page?', 'open?', 'onsave']);
    expect([props['page?'], props['open?']]).toEqual(['number', 'boolean']);
    expect(props['onsave']).not.toBe(props['most']);
  });

  it('are given markup that is made as its library makes it', () => {
    const files = {
      'node_modules/svelte/index.d.ts': 'export interface Snippet<T extends unknown[] = []> { (...args: T): void }',
      'Box.svelte': `<script lang="ts">
import type { Snippet } from 'svelte';
let { children }: { children: Snippet } = $props();
const twice = $derived(1);
</script>`,
    };
    const [props] = entryOf(factsOf(files, ['Box.svelte'], { renders: true }), 'default').params;
    const children = props?.type.k === 'object' ? props.type.props[0]?.[1] : undefined;
    expect(children).toMatchObject({ k: 'instance', of: { file: 'package:svelte', path: 'createRawSnippet' } });
  });

  it('are each `export let` of Svelte 4', () => {
    const props = svelte(`export let title: string;\nexport let page = 1;\nexport const id = 'a';\nlet count = 0;`);
    expect(props).toEqual({ title: 'string', 'page?': 'number' });
  });
});

describe('the app of a single-file component', () => {
  it('has the plugins that it needs, also for what it imports', () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./src/*"] } } }',
      'src/cart.ts':
        "import { defineStore } from 'pinia';\nexport const useCart = defineStore('cart', { state: () => ({ lines: [] }) });",
      'src/Lines.vue':
        '<script setup lang="ts">\nimport { useCart } from \'@/cart\';\nconst cart = useCart();\n</script>\n',
      [FILE]:
        "<script setup>\nimport Lines from '@/Lines.vue';\nfunction save() {}\n</script>\n<template><Lines /></template>",
    };
    const entry = entryOf(factsOf(files, [FILE], { renders: true }), 'default');
    expect(entry.renders?.wrappers).toEqual([{ file: 'package:pinia', path: 'createPinia' }]);
    expect(entry.params).toHaveLength(2);
  });
});

describe('composables of Vue', () => {
  it('are called as any function, with refs made of values', () => {
    const files = {
      'node_modules/@vue/reactivity/index.d.ts':
        'export interface Ref<T> { value: T }\nexport function ref<T>(value: T): Ref<T>;',
      'node_modules/vue/index.d.ts': "export * from '@vue/reactivity';",
      'usePages.ts': `import { type Ref, ref } from 'vue';
        export function useTotal(count: Ref<number>) { return { total: ref(count.value), more() { count.value += 1; } }; }
        export function usePages(count: Ref<number>) { return useTotal(count); }`,
    };
    const { renders, params, members } = entryOf(factsOf(files, ['usePages.ts'], { renders: true }), 'usePages');
    expect(renders).toBeUndefined();
    expect(params[0]?.type).toMatchObject({
      k: 'instance',
      of: { file: 'package:vue', path: 'ref' },
      params: [{ type: { k: 'number' } }],
      factory: true,
    });
    expect(members.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['field total', 'method more']);
  });
});
