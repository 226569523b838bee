import { factsOf, shownTree } from './project.ts';

const ERRORS = `
  export abstract class ShopError extends Error {}
  export class NotFoundError extends ShopError { constructor(readonly id: string) { super(id); } }
  export class LateError extends ShopError { constructor(readonly days: number) { super(); } }
  export class Order {}
`;

function errorsOf(text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const { pools } = factsOf({ 'a.ts': text, 'errors.ts': ERRORS, ...more }, ['a.ts']);
  return (pools['a.ts']?.errors ?? []).map((tree) => `${tree.k === 'instance' ? tree.of.file : ''} ${shownTree(tree)}`);
}

it('errors that code tells apart are made as their classes say, those of an abstract class by what extends it', () => {
  const text = (name: string) => `
    import { ${name} } from './errors.ts';
    export function statusOf(error: unknown): number { return error instanceof ${name} ? 404 : 500; }
  `;

  expect(errorsOf(text('NotFoundError'))).toEqual(['errors.ts new NotFoundError(id: string)']);
  expect(errorsOf(text('ShopError'))).toEqual([
    'errors.ts new NotFoundError(id: string)',
    'errors.ts new LateError(days: number)',
  ]);
  expect(errorsOf(text('Order'))).toEqual([]);
});

it('an error of another package is named as that package exports it', () => {
  const text = `
    import { NotFoundError } from '@acme/errors';
    export function statusOf(error: unknown): number { return error instanceof NotFoundError ? 404 : 500; }
  `;
  const paths = { '@acme/errors': ['./packages/errors/index.ts'] };
  const more = {
    'tsconfig.json': JSON.stringify({ compilerOptions: { paths } }),
    'packages/errors/index.ts': "export * from '../../errors.ts';",
  };

  expect(errorsOf(text, more)).toEqual(['packages/errors/index.ts new NotFoundError(id: string)']);
});
