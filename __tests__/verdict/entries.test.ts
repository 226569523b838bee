import type { ProjectRun } from '../../src/judge-project.ts';
import { survivorEntries } from '../../src/verdict/entries.ts';
import { exploredCase } from '../verify/cases.ts';
import { results } from './facts.ts';

describe('survivorEntries', () => {
  it('says of a fault under which the proving test never ends just that', () => {
    const explored = exploredCase('c', ['f0'], { by: ['hang'] });
    const kept = { explored, bucket: 'same', proven: ['f0'], observed: '', file: 'src/f.test.ts' };
    const run = {
      project: { name: '' },
      before: { results: results('survived') },
      verified: { kept: [kept] },
      selected: new Set(['f0']),
      onBase: new Set(),
      files: [],
    } as unknown as ProjectRun;

    const [entry] = survivorEntries([run], new Set(), { written: false, options: { acceptChanges: false } as never });

    expect(entry?.noticedBy).toEqual({ case: 'f(1)', result: '1', withFault: 'never ends' });
  });

  it.each([
    ['same', false, 'written-test'],
    ['changed', false, 'behaviour-change'],
    ['changed', true, 'written-test'],
  ] as const)(
    'says of a fault that a test of kind %s notices, accepted: %s, in a run that writes: %s',
    (bucket, acceptChanges, by) => {
      const kept = { explored: exploredCase('c', ['f0']), bucket, proven: ['f0'], observed: '', file: 'src/f.test.ts' };
      const run = {
        project: { name: '' },
        before: { results: results('survived') },
        verified: { kept: [kept] },
        selected: new Set(['f0']),
        onBase: new Set(),
        files: [],
      } as unknown as ProjectRun;

      const [entry] = survivorEntries([run], new Set(), { written: true, options: { acceptChanges } as never });

      expect(entry?.proof).toEqual({ by, case: 'c' });
    },
  );
});
