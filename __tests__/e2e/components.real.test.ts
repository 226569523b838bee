/** A component, a hook and what has to stand around them, rendered by the project's own React and testing library. */
import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';

const PACKAGES = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'packages/react');

const STEPPER = `import { useState } from 'react';

export interface StepperProps {
  readonly max: number;
  readonly onChange?: (count: number) => void;
}

export function Stepper({ max, onChange }: StepperProps) {
  const [count, setCount] = useState(1);
  function change(next: number) {
    setCount(next);
    onChange?.(next);
  }
  return (
    <div>
      <button type="button" disabled={count >= max} onClick={() => change(count + 1)}>More</button>
      <output>{count}</output>
      <a href={"/steps/" + count}>Details</a>
    </div>
  );
}
`;

const NAMES = `import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

export interface Api { load(): Promise<readonly string[]> }
const ApiContext = createContext<Api | undefined>(undefined);

export function ApiProvider({ api, children }: { api: Api; children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

export function useNames() {
  const api = useContext(ApiContext);
  const [state, setState] = useState<{ names: readonly string[]; error?: string }>({ names: [] });
  useEffect(() => {
    if (!api) throw new Error('no api');
    api.load().then((names) => setState({ names }), () => setState({ names: [], error: 'none' }));
  }, [api]);
  return state;
}
`;

function projectOf(config: string): Project {
  const project = makeProject({
    base: {
      'package.json': '{ "name": "ui", "type": "module", "devDependencies": { "vitest": "*" } }',
      'tsconfig.json':
        '{ "compilerOptions": { "jsx": "react-jsx", "strict": true, "moduleResolution": "bundler", "module": "esnext", "lib": ["ES2023", "DOM"], "skipLibCheck": true } }',
      'vitest.config.ts': config,
      'src/other.test.ts': "import { expect, it } from 'vitest';\nit('adds', () => { expect(1 + 1).toBe(2); });\n",
    },
    head: { 'src/Stepper.tsx': STEPPER, 'src/names.tsx': NAMES },
  });
  symlinkSync(path.join(PACKAGES, 'node_modules'), path.join(project.root, 'node_modules'));
  return project;
}

afterAll(removeProjects);

describe('components', () => {
  it(
    'get tests that say what a user sees and does, and hold',
    async () => {
      const project = projectOf("export default { test: { environment: 'jsdom' } };\n");
      const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);
      expect([ended.exitCode, ended.stderr, ended.result?.reasons]).toEqual([0, expect.any(String), expect.anything()]);
      expect(project.status()).toEqual(
        expect.arrayContaining(['?? src/Stepper.qtest.test.tsx', '?? src/names.qtest.test.tsx']),
      );
      const stepper = project.read('src/Stepper.qtest.test.tsx');
      expect(stepper).toContain("fireEvent.click(screen.getByRole('button', { name: 'More' }));");
      expect(stepper).toMatch(/getByRole<HTMLButtonElement>\('button', \{ name: 'More' \}\)\.disabled/);
      expect(stepper).toMatch(/getByRole\('link', \{ name: 'Details' \}\)\.getAttribute\('href'\)/);
      expect(stepper).toContain('afterEach(cleanup);');
      const names = project.read('src/names.qtest.test.tsx');
      expect(names).toMatch(/<ApiProvider\s+api=\{\{\s+load: async \(\) =>/);
      expect(names).toContain("toEqual({ error: 'none', names: [] })");
      expect(project.node(['node_modules/vitest/vitest.mjs', 'run'])).toMatchObject({ exitCode: 0 });
      expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
    },
    2 * LIMIT_MS,
  );

  it(
    'are told of where the tests have no page',
    async () => {
      const project = projectOf('export default {};\n');
      const ended = await project.qtest(['run', '--sandbox', 'host', '--iterations', '300']);
      expect(JSON.stringify(ended.result?.functions ?? ended.stderr)).toContain('no DOM environment: set one');
    },
    LIMIT_MS,
  );
});
