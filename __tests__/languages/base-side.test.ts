import type { TestCase } from '../../src/generate/test-case.ts';
import { type BaseSide, filesOnBase, movedTo, onBase } from '../../src/languages/base-side.ts';

const BASE: BaseSide = {
  files: [],
  headOnly: ['b.js', 'c.js'],
  moved: [
    { head: { file: 'b.js', path: 'List' }, base: { file: 'a.js', path: 'Words' } },
    { head: { file: 'b.js', path: 'List.of' }, base: { file: 'a.js', path: 'Words.from' } },
  ],
};

it('finds what moved by the longest part of its path', () => {
  expect(movedTo(BASE.moved, { file: 'b.js', path: 'List' })).toEqual({ file: 'a.js', path: 'Words' });
  expect(movedTo(BASE.moved, { file: 'b.js', path: 'List.of' })).toEqual({ file: 'a.js', path: 'Words.from' });
  expect(movedTo(BASE.moved, { file: 'b.js', path: 'List.empty' })).toEqual({ file: 'a.js', path: 'Words.empty' });
  expect(movedTo(BASE.moved, { file: 'b.js', path: 'Listing' })).toBeUndefined();
  expect(movedTo(BASE.moved, { file: 'a.js', path: 'List' })).toBeUndefined();
});

it("loads base's own files alone", () => {
  expect(filesOnBase(BASE, ['b.js', 'c.js', 'd.js'])).toEqual(['d.js', 'a.js']);
});

it('writes a case with every export as base has it', () => {
  const ref = { file: 'b.js', path: 'List' };
  const act = [{ do: 'new', callee: { export: ref }, args: [{ t: 'export', of: ref }] }];
  const one = { id: '1', function: 'b.js#List.of', target: ref, arrange: [], act, assert: [] } as unknown as TestCase;
  const was = { file: 'a.js', path: 'Words' };
  expect(onBase(one, BASE)).toMatchObject({
    target: was,
    act: [{ do: 'new', callee: { export: was }, args: [{ t: 'export', of: was }] }],
  });
});

it('writes methods of what a case makes as base has them', () => {
  const moved = [{ head: { file: 'a.js', path: 'Stock.remove' }, base: { file: 'a.js', path: 'Stock.take' } }];
  const callee = { export: { file: 'a.js', path: 'Stock' } };
  const act = [
    { do: 'new', callee, args: [] },
    { do: 'call', callee: { step: 0, member: 'remove' }, args: [] },
    { do: 'call', callee: { step: 0, member: 'left' }, args: [] },
  ];
  const one = { target: callee.export, arrange: [], act, assert: [] } as unknown as TestCase;
  expect(onBase(one, { moved }).act.map((step) => 'callee' in step && step.callee.member)).toEqual([
    undefined,
    'take',
    'left',
  ]);
});
