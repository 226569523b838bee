import type { Value } from '../../../../src/generate/test-case.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { fromSeed } from '../../../../src/languages/typescript/harness/seeds.ts';

const number = (v: number): Value => ({ t: 'number', v });
const ref = { file: 'a.ts', path: 'Stack' };
const members = ['push', 'pop'].map((name) => ({
  name,
  kind: 'method',
  static: false,
  params: [],
  returns: { k: 'unknown' },
}));
const entry = { ref, kind: 'class', members } as unknown as EntryPoint;

it('a recorded call is made again on an object that came about in the same way, and says where it comes from', () => {
  const seed = {
    member: 'pop',
    args: [],
    ctorArgs: [number(3)],
    before: [{ member: 'push', args: [number(1)] }],
    origin: 'recorded',
    where: 'a.ts',
  } as const;

  expect(fromSeed(entry, seed)).toEqual({
    entry: ref,
    arrange: [],
    act: [
      { do: 'new', callee: { export: ref }, args: [number(3)] },
      { do: 'call', callee: { step: 0, member: 'push' }, args: [number(1)] },
      { do: 'call', callee: { step: 0, member: 'pop' }, args: [] },
    ],
    provenance: 'recorded',
  });
});
