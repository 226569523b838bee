import { masking } from '../../../../src/languages/typescript/recorder/mask.ts';

const started = Date.UTC(2026, 4, 1, 10);
const mask = masking({ known: new Set(['ada@example.com', 'known-token']), started });
const text = (v: string) => ({ t: 'string', v });
const shown = (v: string) => mask(text(v)).v;
const held = (name: string, v: string) =>
  (mask({ t: 'object', props: [[name, text(v)]] }) as { props: [string, { v: string }][] }).props[0]?.[1].v;

describe('masking what was recorded', () => {
  it.each([
    ['bob@corp.example', 'a@example.com'],
    ['Bearer abcdef123456', 'Bearer abc'],
    ['postgres://app:hunter2@db/x', 'postgres://user:word@db/x'],
    ['ghp_abcdefghijklmnopqrstuvwx', 'key_abc'],
    ['4539 1488 0343 6467', '4111111111111111'],
    ['GB29 NWBK 6016 1331 9268 19', 'DE02120300000000202051'],
    ['+49 30 1234567', '+15550100'],
    ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c', 'abc123'],
  ])('%s', (secret, standIn) => {
    expect(shown(secret)).toBe(standIn);
  });

  it.each([['MUG'], ['2026-03-10'], ['order 12'], ['ada@example.com'], ['a+b'], ['Tue']])('leaves %s', (plain) => {
    expect(shown(plain)).toBe(plain);
  });

  it('masks by name, unless the text stands in the repository', () => {
    expect(held('password', 'Hunter2!')).toBe('Aaaaaa1!');
    expect(held('accessToken', 'known-token')).toBe('known-token');
    expect(held('name', 'Hunter2!')).toBe('Hunter2!');
  });

  it('gives equal ids equal stand-ins, and others others', () => {
    const [a, b] = ['9b2e1f64-1c1d-4a57-9f0e-2a2f5d0c9a11', '0b2e1f64-1c1d-4a57-9f0e-2a2f5d0c9a11'];
    expect(mask([text(a), text(b), text(a)]).map(({ v }) => v)).toEqual([
      '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000002',
      '00000000-0000-4000-8000-000000000001',
    ]);
  });

  it('moves times around that of the run, so that each run has the same', () => {
    const later = started + 3_600_000 + 123;
    expect(mask({ t: 'date', ms: later })).toEqual({ t: 'date', ms: Date.UTC(2024, 1, 29, 13) });
    expect(mask({ t: 'number', v: later })).toEqual({ t: 'number', v: Date.UTC(2024, 1, 29, 13) });
    expect(shown(`at ${new Date(later).toISOString()}`)).toBe('at 2024-02-29T13:00:00.000Z');
    expect(mask({ t: 'date', ms: 0 })).toEqual({ t: 'date', ms: 0 });
  });
});

it('masks what collaborators answered, and keys and messages', () => {
  const answers = [{ t: 'promise', of: { t: 'object', props: [['email', text('bob')]] } }];
  const stub = { t: 'stub', id: 0, answers };
  const call = mask({ args: [stub, { t: 'error', class: 'Error', message: 'no user bob@corp.example' }] });
  const map = mask({ t: 'map', entries: [[text('password'), text('Hunter2!')]] });
  const object = mask({ t: 'object', props: [['bob@corp.example', { t: 'null' }]] });

  expect(JSON.stringify([call, map, object])).not.toMatch(/bob|corp|Hunter/);
});
