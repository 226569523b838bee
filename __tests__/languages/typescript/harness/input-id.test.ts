import type { Act } from '../../../../src/generate/test-case.ts';
import { calledEntry } from '../../../../src/languages/typescript/harness/input-id.ts';

const ref = (path: string) => ({ file: 'a.js', path });
const call = (path: string): Act => ({ do: 'call', callee: { export: ref(path) }, args: [] });

describe('what an input is about', () => {
  it('is its entry while a step calls it', () => {
    expect(calledEntry({ entry: ref('parse'), act: [call('format'), call('parse')] })).toEqual(ref('parse'));
  });

  it('is what is called once no step calls the entry any more', () => {
    expect(calledEntry({ entry: ref('parse'), act: [call('format')] })).toEqual(ref('format'));
  });

  it('is its entry where nothing that a module exports is called', () => {
    expect(calledEntry({ entry: ref('parse'), act: [] })).toEqual(ref('parse'));
  });
});
