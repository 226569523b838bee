import { callText } from '../../src/generate/case-text.ts';
import { readScreenKey, screenKey } from '../../src/generate/screen-key.ts';
import type { Act, ExportRef } from '../../src/generate/test-case.ts';

const ref = (path: string): ExportRef => ({ file: 'src/a.tsx', path });

describe('what is seen on a screen', () => {
  it.each([
    { key: { role: 'button', name: 'More' }, text: 'button "More"' },
    { key: { role: 'textbox', name: 'a "b"', part: 'value' as const }, text: 'textbox "a \\"b\\"" value' },
    { key: { role: 'alert', name: '', part: 'text' as const }, text: 'alert text' },
    { key: { role: 'status', name: '' }, text: 'status' },
  ])('has a name that can be read back: $text', ({ key, text }) => {
    expect(screenKey(key)).toBe(text);
    expect(readScreenKey(text)).toEqual(key);
  });

  it('is no other member of a result', () => {
    expect(readScreenKey('isLoading')).toBeUndefined();
    expect(readScreenKey('a b c d')).toBeUndefined();
  });
});

describe('the steps of a case that renders, on one line', () => {
  it('are the element, what is around it and what a user does', () => {
    const act: Act[] = [
      {
        do: 'render',
        callee: { export: ref('Counter') },
        wrappers: [ref('Theme')],
        args: [
          { t: 'object', props: [['name', { t: 'string', v: 'dark' }]] },
          { t: 'object', props: [['start', { t: 'number', v: 2 }]] },
        ],
      },
      { do: 'interact', of: 0, action: 'click', role: 'button', name: 'More', at: 0, many: false },
      { do: 'advance', of: 0, ms: 300 },
    ];
    expect(callText({ act })).toBe('<Counter start={2} /> in <Theme name="dark" />; click button "More"; after 300 ms');
  });

  it('are a hook and what is called of it', () => {
    const act: Act[] = [
      { do: 'hook', callee: { export: ref('useCount') }, args: [{ t: 'number', v: 2 }] },
      { do: 'call', callee: { step: 0, member: 'add' }, args: [] },
    ];
    expect(callText({ act })).toBe('useCount(2).add()');
  });
});
