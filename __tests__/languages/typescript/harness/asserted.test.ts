import type { Assertion, Outcome, Value } from '../../../../src/generate/test-case.ts';
import {
  errorsAsOne,
  noticedByTest,
  unstatedErrors,
  withoutArity,
} from '../../../../src/languages/typescript/harness/asserted.ts';
import type { Seen } from '../../../../src/languages/typescript/harness/seen.ts';

const text = (v: string): Value => ({ t: 'string', v });
const step = (kind: 'returns' | 'throws') => ({ kind, args: [] });
const outcome = (kind: 'returns' | 'throws', ...calls: readonly Value[]): Outcome => ({
  steps: [step(kind)],
  state: [],
  stubs: [{ stub: 0, calls: calls.map((call) => [call]) }],
});
const head = outcome('returns', text('a'), text('b'));
const kill = (fault: string, by: readonly string[], seen?: Outcome) => ({ fault, by, ...(seen ? { seen } : {}) });

it('what is stated of an error is one assertion', () => {
  const error = { check: 'throws', step: 0, class: 'HttpError' } as const;
  const status = ['status', { t: 'number', v: 404 }] as const;
  const code = ['code', text('NO')] as const;
  const other: Assertion = { check: 'returns', step: 1, value: text('a') };

  expect(errorsAsOne([{ ...error, has: [status] }, other, error, { ...error, has: [code] }])).toEqual([
    { ...error, has: [status, code] },
    other,
  ]);
});

describe('what the test of a case notices', () => {
  it('is what its assertions show otherwise, or what breaks off', () => {
    const kills = [
      kill('result', ['step:0'], head),
      kill('call', ['stub:0'], outcome('returns')),
      kill('throws', ['step:0'], outcome('throws')),
      kill('hang', ['hang']),
    ];
    const assertion: Assertion = { check: 'called', stub: 0, calls: head.stubs[0]?.calls ?? [] };

    const noticed = noticedByTest(kills, [{ key: 'stub:0', assertion }], head);

    expect(noticed.map(({ fault }) => fault)).toEqual(['call', 'throws', 'hang']);
  });

  it('of a double of which one call is asserted is what takes this call away', () => {
    const kills = [
      kill('takes it', ['stub:0'], outcome('returns', text('a'))),
      kill('takes another', ['stub:0'], outcome('returns', text('b'))),
    ];
    const assertion: Assertion = { check: 'called', stub: 0, calls: head.stubs[0]?.calls ?? [], needed: 1 };

    const noticed = noticedByTest(kills, [{ key: 'stub:0', assertion }], head);

    expect(noticed.map(({ fault }) => fault)).toEqual(['takes it']);
  });
});

describe('errors that no assertion states', () => {
  const rejected: Outcome = {
    steps: [
      { kind: 'returns', value: { t: 'undefined' }, args: [] },
      { kind: 'rejects', error: { class: 'RangeError', message: 'no' }, args: [] },
    ],
    state: [],
    stubs: [],
  };
  const called: Assertion = { check: 'called', stub: 0, calls: [] };
  const rejects: Assertion = { check: 'rejects', step: 1, class: 'RangeError' };

  it('are expected all the same', () => {
    expect(unstatedErrors(rejected, [called])).toEqual([rejects]);
    expect(unstatedErrors(rejected, [rejects, called])).toEqual([]);
  });
});

describe('how many arguments a function takes that a call gave', () => {
  const made: Outcome = { steps: [{ kind: 'returns', value: { t: 'function' }, args: [] }], state: [], stubs: [] };
  const seen = { keys: ['step:0', 'state:0.length'], texts: ['returns a function', '3'] } as unknown as Seen;
  const by = ['step:0', 'state:0.length'];

  it('is not stated where the call ends in an error with each fault', () => {
    const { keys, texts } = withoutArity(seen, [kill('throws', by, outcome('throws'))], made);

    expect([keys, texts]).toEqual([['step:0'], ['returns a function']]);
  });

  it('is stated where a fault shows in it alone', () => {
    const kills = [kill('throws', by, outcome('throws')), kill('arity', ['state:0.length'], made)];

    expect(withoutArity(seen, kills, made)).toBe(seen);
  });
});
