import { callText, differingTexts, outcomeText, resultText, valueText } from '../../src/generate/case-text.ts';
import type { Act, Outcome, Value } from '../../src/generate/test-case.ts';

const number = (v: number | 'NaN' | '-0'): Value => ({ t: 'number', v });
const text = (v: string): Value => ({ t: 'string', v });
const returns = (value: Value): Outcome => ({ steps: [{ kind: 'returns', value, args: [] }], state: [], stubs: [] });
const call = (name: string, ...args: Value[]): Act => ({
  do: 'call',
  callee: { export: { file: 'src/a.ts', path: name } },
  args,
});

describe('valueText', () => {
  it.each<[Value, string]>([
    [number('NaN'), 'NaN'],
    [number('-0'), '-0'],
    [{ t: 'bigint', v: '12' }, '12n'],
    [text("it's"), "'it\\'s'"],
    [text('say "hi"\n'), '\'say "hi"\\n\''],
    [text('a\u202eb'), "'a\\u202eb'"],
    [{ t: 'array', items: [number(5), { t: 'hole' }, { t: 'null' }] }, '[5, , null]'],
    [
      {
        t: 'object',
        props: [
          ['a', number(1)],
          ['b-c', text('x')],
        ],
      },
      "{ a: 1, 'b-c': 'x' }",
    ],
    [{ t: 'object', ctor: 'Money', props: [['cents', number(1)]] }, 'Money { cents: 1 }'],
    [{ t: 'map', entries: [[text('k'), number(1)]] }, "new Map([['k', 1]])"],
    [{ t: 'date', ms: 0 }, "new Date('1970-01-01T00:00:00.000Z')"],
    [{ t: 'date', ms: 9e15 }, 'new Date(NaN)'],
    [{ t: 'instance', of: { file: 'a.ts', path: 'Stock' }, args: [number(2)] }, 'new Stock(2)'],
    [{ t: 'enum', of: { file: 'a.ts', path: 'Color' }, member: 'Red', v: 0 }, 'Color.Red'],
    [{ t: 'error', class: 'RangeError', message: 'no' }, "RangeError('no')"],
  ])('prints %j', (value, expected) => {
    expect(valueText(value)).toBe(expected);
  });

  it('cuts what is long, and looks at no more than it needs of it', () => {
    const long = valueText({ t: 'array', items: Array.from({ length: 1e6 }, () => number(1234)) });
    expect(long).toHaveLength(60);
    expect(long.endsWith('…')).toBe(true);
    expect(valueText(text('x'.repeat(1e6)), 10)).toBe("'xxxxxxxx…");
  });

  it('does not cut a character in half', () => {
    expect(valueText(text('😀'.repeat(40)), 10)).toBe("'😀😀😀😀…");
  });
});

describe('callText', () => {
  it('shows what stands on a test by what is looked at and what is given otherwise', () => {
    const edits = [{ start: 0, end: 1, from: '2', text: '3' }];
    const see = [{ place: 'v:order', code: 'order', at: ['lines', 0, 'cents'] }];
    const fixture = { arrange: 'fixture' as const, file: 'a.test.ts', test: ['Basket', 'adds up'], edits, see };

    expect(callText({ act: [], arrange: [fixture] })).toBe('order.lines[0].cents of "adds up" with 3 in place of 2');
  });

  it('shows a call with its arguments', () => {
    expect(callText({ act: [call('prorate', number(3000), number(0), number(0))] })).toBe('prorate(3000, 0, 0)');
  });

  it('writes a chain in one expression', () => {
    const act: Act[] = [
      { do: 'new', callee: { export: { file: 'a.ts', path: 'Stock' } }, args: [number(2)] },
      { do: 'call', callee: { step: 0, member: 'take' }, args: [text('a')] },
    ];
    expect(callText({ act })).toBe("new Stock(2).take('a')");
  });

  it('names an object that several steps use', () => {
    const act: Act[] = [
      { do: 'new', callee: { export: { file: 'a.ts', path: 'Stock' } }, args: [number(2)] },
      { do: 'call', callee: { step: 0, member: 'take' }, args: [text('a')] },
      { do: 'get', of: 0, name: 'size' },
    ];
    expect(callText({ act })).toBe("stock = new Stock(2); stock.take('a'); stock.size");
  });

  it('names the default export of a package after the package', () => {
    const of = (file: string): Act[] => [{ do: 'call', callee: { export: { file, path: 'default' } }, args: [] }];
    expect(callText({ act: of('index.js') }, '@scope/pretty-bytes')).toBe('prettyBytes()');
    expect(callText({ act: of('packages/a/src/index.ts') }, 'pretty-bytes')).toBe('prettyBytes()');
    expect(callText({ act: of('lib/round.js') }, 'pretty-bytes')).toBe('round()');
    expect(callText({ act: of('index.js') })).toBe('index()');
  });

  it('names a default export after its file', () => {
    expect(
      callText({
        act: [{ do: 'call', callee: { export: { file: 'lib/parse-url/index.js', path: 'default' } }, args: [] }],
      }),
    ).toBe('parseUrl()');
  });

  it('calls a class that is the default export by its name, not by its file', () => {
    const act: Act[] = [
      { do: 'new', callee: { export: { file: 'lib/lru.js', path: 'default' } }, args: [] },
      { do: 'call', callee: { step: 0, member: 'get' }, args: [number(1)] },
    ];
    expect(callText({ act, function: 'lib/lru.js#LRUCache.get' })).toBe('new LRUCache().get(1)');
    expect(callText({ act, function: 'lib/other.js#Other.use' })).toBe('new Lru().get(1)');
  });

  it('puts an earlier result where an argument holds it', () => {
    const act = [call('make'), call('use', { t: 'object', props: [['it', { t: 'result', step: 0 }]] })];
    expect(callText({ act })).toBe('use({ it: make() })');
  });
});

describe('outcomes', () => {
  const throws: Outcome = {
    steps: [{ kind: 'throws', error: { class: 'RangeError', message: 'parts' }, args: [] }],
    state: [],
    stubs: [],
  };

  it('says in words what happened', () => {
    expect(outcomeText(returns({ t: 'array', items: [number(5)] }))).toBe('[5]');
    expect(outcomeText(throws)).toBe('throws RangeError');
    expect(resultText(throws)).toBe('RangeError');
    expect(outcomeText({ ...throws, failed: 'hang' })).toBe('never ends');
    expect(outcomeText({ ...throws, stopped: 'fs.writeFileSync' })).toBe('stopped at fs.writeFileSync');
  });

  it('shows the observation in which two outcomes differ', () => {
    const sized = (size: number): Outcome => ({
      ...returns({ t: 'undefined' }),
      state: [{ step: 0, name: 'size', value: number(size) }],
    });
    expect(differingTexts(sized(1), sized(2))).toEqual(['.size is 1', '.size is 2']);
    expect(differingTexts(returns(number(1)), throws)).toEqual(['1', 'RangeError']);
  });

  it('calls a stub by what it stands for', () => {
    const asked = (url: string) => ({ ...returns(number(1)), stubs: [{ stub: 0, calls: [[text(url)]] }] });
    const fetching: Act = { do: 'replace', place: { global: 'fetch' }, args: [{ t: 'stub', id: 0, answers: [] }] };
    expect(differingTexts(asked('/a'), asked('/b'), [fetching])).toEqual(["fetch gets ('/a')", "fetch gets ('/b')"]);
    expect(differingTexts(asked('/a'), asked('/b'))[0]).toBe("callback 0 gets ('/a')");
  });

  it('shows that one object has no prototype', () => {
    const plain = returns({ t: 'object', props: [] });
    const bare = returns({ t: 'object', props: [], ctor: 'null' });

    expect(differingTexts(plain, bare)).toEqual(['{}', '{ __proto__: null }']);
  });

  it('shows long texts from shortly before they differ', () => {
    const refused = (words: string): Outcome => ({
      ...throws,
      steps: [
        {
          kind: 'throws',
          error: { class: 'TypeError', message: `${'data must be of some kind, '.repeat(4)}${words}` },
          args: [],
        },
      ],
    });

    expect(differingTexts(refused('a list'), refused('a text'))).toEqual([
      '… be of some kind, a list',
      '… be of some kind, a text',
    ]);
  });
});
