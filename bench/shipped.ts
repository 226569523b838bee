/** Releases of packages that ship their sources and their tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageChange } from './packages.ts';

export const SHIPPED: readonly PackageChange[] = [
  { name: 'fastify', base: '5.12.7', head: '5.12.8', pure: false },
  { name: '@tanstack/query-core', base: '5.4.3', head: '5.12.1', pure: false, prepare: prepareQueryCore },
];

/** Its scripts and its runner are those of the repository that it is published from: here it gets its own. */
export function prepareQueryCore(folder: string): void {
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const devDependencies = {
    '@testing-library/react': '14.3.1',
    jsdom: '24.1.3',
    react: '18.3.1',
    'react-dom': '18.3.1',
    typescript: '5.2.2',
    vitest: '1.6.1',
  };
  writeFileSync(file, JSON.stringify({ ...manifest, scripts: { test: 'vitest run' }, devDependencies }, null, 2));
  writeFileSync(
    path.join(folder, 'vitest.config.ts'),
    `import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { environment: 'jsdom', globals: true, include: ['src/tests/*.test.tsx'] },
})
`,
  );
}
