import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderContext } from '../../../src/languages/typescript/standing-cases.ts';

const FILES = {
  'package.json': '{"workspaces":["packages/*"]}',
  'packages/orders/package.json': '{"name":"@shop/orders","exports":"./src/index.ts"}',
  'packages/orders/src/index.ts': "export * from './errors.ts';",
  'packages/orders/src/errors.ts': '',
  'packages/api/package.json': '{"name":"@shop/api"}',
  'packages/api/src/app.ts': '',
};

it('a file of another package is imported by the name that the package gives it, where it gives it one', () => {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-names-')));
  try {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
    mkdirSync(path.join(root, 'packages/api/node_modules/@shop'), { recursive: true });
    symlinkSync(path.join(root, 'packages/orders'), path.join(root, 'packages/api/node_modules/@shop/orders'));
    const project = { root: 'packages/api' };
    const context = renderContext(project as never, { root, repository: root } as never, undefined);
    const nameOf = (file: string) => context.packageName?.('packages/api/src/app.test.ts', file);

    expect(nameOf('packages/orders/src/index.ts')).toBe('@shop/orders');
    expect(nameOf('packages/orders/src/errors.ts')).toBeUndefined();
    expect(nameOf('packages/api/src/app.ts')).toBeUndefined();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
