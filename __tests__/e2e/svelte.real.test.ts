/** Components of Svelte, rendered by the project's own Svelte and testing library. */
import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';

const PACKAGES = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'packages/svelte');

const COUNTER = `<script lang="ts">
  interface Props {
    start?: number;
    max: number;
    onsave?: (count: number) => void;
  }
  let { start = 0, max, onsave }: Props = $props();
  let count = $state(start);
  const isFull = $derived(count >= max);

  function add() {
    count += 1;
    onsave?.(count);
  }
</script>

<section>
  <output>{count}</output>
  <button type="button" disabled={isFull} onclick={add}>Add</button>
</section>
`;

const NAME = `<script>
  let { most, onsave } = $props();
  let name = $state('');
  let problem = $state('');

  function save(event) {
    event.preventDefault();
    problem = name.length > most ? 'Too long' : '';
    if (problem === '') onsave(name.trim());
  }
</script>

<form onsubmit={save}>
  <label>Name <input bind:value={name} /></label>
  <p role="alert">{problem}</p>
  <button>Save</button>
</form>
`;

function projectOf(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  plugins = 'svelte(), svelteTesting()',
): Project {
  const project = makeProject({
    base: {
      'package.json': '{ "name": "ui", "type": "module", "devDependencies": { "vitest": "*" } }',
      'tsconfig.json':
        '{ "compilerOptions": { "strict": true, "moduleResolution": "bundler", "module": "esnext", "target": "es2022", "lib": ["ES2023", "DOM"], "types": ["svelte"], "skipLibCheck": true } }',
      'vitest.config.ts': `import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
export default { plugins: [${plugins}], test: { environment: 'jsdom' } };
`,
      // By itself Vite loads nothing for a page that a link leads to.
      'by-hand.config.ts':
        "import own from './vitest.config';\nexport default { ...own, server: { fs: { strict: false } } };\n",
      'src/other.test.ts': "import { expect, it } from 'vitest';\nit('adds', () => { expect(1 + 1).toBe(2); });\n",
      ...base,
    },
    head,
  });
  symlinkSync(path.join(PACKAGES, 'node_modules'), path.join(project.root, 'node_modules'));
  return project;
}

afterAll(removeProjects);

describe('components of Svelte', () => {
  it(
    'get tests that say what a user sees and does, and hold',
    async () => {
      const project = projectOf({}, { 'src/Counter.svelte': COUNTER, 'src/NameForm.svelte': NAME });
      const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);
      expect([ended.exitCode, ended.stderr, ended.result?.reasons]).toEqual([0, expect.any(String), expect.anything()]);
      const counter = project.read('src/Counter.qtest.test.ts');
      expect(counter).toMatch(/render\(Counter, \{ props: \{ .*max.* \} \}\);/);
      expect(counter).toContain("await fireEvent.click(screen.getByRole('button', { name: 'Add' }));");
      expect(counter).not.toContain('cleanup');
      const form = project.read('src/NameForm.qtest.test.ts');
      expect(form).toContain("await fireEvent.click(screen.getByRole('button', { name: 'Save' }));");
      expect(form).toMatch(/expect\(onsave/);
      expect(project.node(['node_modules/vitest/vitest.mjs', 'run', '--config=by-hand.config.ts'])).toMatchObject({
        exitCode: 0,
      });
      expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
    },
    2 * LIMIT_MS,
  );

  it(
    'are compared with base, what the markup alone shows too',
    async () => {
      const head = COUNTER.replace('>Add<', '>Add one<').replace('>= max', '> max');
      const project = projectOf({ 'src/Counter.svelte': COUNTER }, { 'src/Counter.svelte': head });
      const ended = await project.qtest(['compare', '--sandbox', 'host', '--iterations', '300']);
      expect(ended.stdout).toMatch(/button "Add.*src\/Counter\.svelte:19/s);
    },
    LIMIT_MS,
  );

  it(
    'say what is missing where Vite loads Svelte as for a server',
    async () => {
      const project = projectOf({}, { 'src/Counter.svelte': COUNTER }, 'svelte()');
      const ended = await project.qtest(['run', '--sandbox', 'host', '--iterations', '300']);
      expect(ended.stdout).toContain('add svelteTesting() to the plugins of Vitest');
    },
    LIMIT_MS,
  );
});
