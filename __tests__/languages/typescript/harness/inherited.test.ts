import { createInherited } from '../../../../src/languages/typescript/harness/inherited.ts';

it('puts back what all values inherit, and leaves what was there before', () => {
  const all = Object.prototype as unknown as Record<string, unknown>;
  const lists = Array.prototype as unknown as Record<string, unknown>;
  const [text, push] = [all['toString'], lists['push']];
  const inherited = createInherited();
  try {
    all['early'] = 1; // a module's own doing
    inherited.note();
    all['value'] = false;
    all['toString'] = 'i';
    lists['push'] = 2;
    lists['late'] = 3;
    inherited.restore();

    expect(Object.keys(Object.getOwnPropertyDescriptors({ ...all }))).toEqual(['early']);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
    expect([all['toString'], lists['push'], 'late' in []]).toEqual([text, push, false]);
    expect(Object.keys(all)).toEqual(['early']);
  } finally {
    delete all['early'];
  }
});
