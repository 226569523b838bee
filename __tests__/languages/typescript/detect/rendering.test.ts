import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { whyNotRendered } from '../../../../src/languages/typescript/detect/rendering.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rendering-test-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('what a project needs to render components', () => {
  it('names what the testing library wants beside it', async () => {
    await install('react');
    await install('jsdom');
    await install('@testing-library/react', {
      peerDependencies: { react: '*', '@testing-library/dom': '^10.0.0', '@types/react': '*' },
      peerDependenciesMeta: { '@types/react': { optional: true } },
    });
    expect(whyNotRendered({ framework: 'jest', root: '' }, root, 'react')).toBe('needs @testing-library/dom');

    await install('@testing-library/dom');
    expect(whyNotRendered({ framework: 'jest', root: '' }, root, 'react')).toBeUndefined();
  });

  it('finds packages in folders above the project, and asks for a page', async () => {
    await install('react');
    await install('@testing-library/react');
    expect(whyNotRendered({ framework: 'vitest', root: 'packages/shop' }, root, 'react')).toBe(
      'no DOM environment: install jsdom',
    );
  });
});

async function install(name: string, manifest: object = {}): Promise<void> {
  const folder = path.join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
}
