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

    const [entry] = survivorEntries([run], new Set());

    expect(entry?.noticedBy).toEqual({ case: 'f(1)', result: '1', withFault: 'never ends' });
  });
});
