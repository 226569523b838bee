import type { ChangedFunction } from '../../src/change/change-set.ts';
import { brokenPromises } from '../../src/compare/oddities.ts';
import type { Outcome } from '../../src/generate/test-case.ts';
import { NO_BASE } from '../../src/languages/base-side.ts';
import type { ObserveRequest, Oddity, TargetFile } from '../../src/languages/language.ts';
import { exploredCase, numberValue, outcomeOf } from '../verify/cases.ts';

const changed: ChangedFunction = {
  id: 'src/f.ts#f',
  file: 'src/f.ts',
  name: 'f',
  kind: 'changed',
  head: {
    name: 'f',
    kind: 'function',
    start: 0,
    end: 60,
    line: 1,
    endLine: 4,
    digest: 'x',
    references: [],
    async: false,
    generator: false,
  },
  because: { how: 'edited' },
  hunks: [],
};
const headText =
  'function f(x) {\n  if (!x) throw new TypeError("x");\n  return x.y;\n}\nfunction g(x) { return x.y; }\n';
const old = { ...changed, base: { file: changed.file, function: changed.head } };

const MESSAGE = "Cannot read properties of undefined (reading 'y')";
const failing = (line: number, message = MESSAGE): Outcome => ({
  steps: [{ kind: 'throws', error: { class: 'TypeError', message }, args: [] }],
  state: [],
  stubs: [],
  thrownAt: { file: 'src/f.ts', line },
});
const oddity = (kind: Oddity['kind'], outcome: Outcome, about = MESSAGE): Oddity => ({
  kind,
  function: changed.id,
  case: exploredCase('a', []).case,
  about,
  outcome,
});

/** What is found where head (and base) answer with these. */
function found(oddities: readonly Oddity[], head: readonly Outcome[], base?: Outcome) {
  const files: readonly TargetFile[] = [{ path: 'src/f.ts', headText, functions: [base ? old : changed] }];
  const observe = ({ revision, cases }: ObserveRequest) =>
    Promise.resolve(revision === 'head' ? head : cases.map(() => base ?? outcomeOf(numberValue(0))));
  const { signal } = new AbortController();
  return brokenPromises(oddities, { observe }, { files, base: NO_BASE, signal });
}

describe('brokenPromises', () => {
  it('tells of an error of the engine at the line that throws it', async () => {
    expect(await found([oddity('internal-error', failing(3))], [failing(3)])).toEqual([
      {
        kind: 'internal-error',
        function: changed.id,
        file: 'src/f.ts',
        line: 3,
        case: exploredCase('a', []).case,
        message: `ends in \`TypeError: ${MESSAGE}\`, though its types admit the arguments`,
        onBase: false,
      },
    ]);
  });

  it.each([
    ['what the author throws', failing(2)],
    ['what another function throws', failing(5)],
    ['what is thrown elsewhere', { ...failing(3), thrownAt: { file: 'src/g.ts', line: 1 } }],
    ['what does not show again', outcomeOf(numberValue(1))],
  ])('is silent about %s', async (_, outcome) => {
    expect(await found([oddity('internal-error', failing(3))], [outcome])).toEqual([]);
  });

  it('tells of a result that the declaration does not allow, once for a function', async () => {
    const seen = outcomeOf({ t: 'undefined' });
    const told = await found(
      [1, 2].map(() => oddity('result-type', seen, 'number')),
      [seen, seen],
    );
    expect(told.map(({ line, message }) => [line, message])).toEqual([
      [1, 'is declared to give `number`, gives `undefined`'],
    ]);
  });

  it('names the member of a result that is wrong', async () => {
    const seen = outcomeOf({ t: 'object', props: [['version', { t: 'number', v: 3 }]] });
    const [told] = await found([{ ...oddity('result-type', seen, 'SourceMap'), at: '.version' }], [seen]);
    expect(told?.message).toBe('is declared to give `SourceMap`, gives `{ version: 3 }`, wrong at `.version`');
  });

  it.each([
    ['xs: readonly number[]', 'changes its argument `xs: readonly number[]`, which is declared readonly'],
    ['xs', 'changes its argument `xs`, which its documentation says it leaves alone'],
  ])('tells of an argument that is changed: %s', async (about, message) => {
    const seen = outcomeOf(numberValue(1));
    const [told] = await found([oddity('mutated-argument', seen, about)], [seen]);
    expect(told?.message).toBe(message);
  });

  it('tells of what does not come back as it was', async () => {
    const seen = outcomeOf({ t: 'string', v: 'a' });
    const [told] = await found([oddity('round-trip', seen, 'encode')], [seen]);
    expect([told?.line, told?.message]).toEqual([1, "does not give back what `encode` was given: `'a'`"]);
  });

  it('knows what base does as well', async () => {
    const seen = outcomeOf({ t: 'undefined' });
    const [same] = await found([oddity('result-type', seen, 'number')], [seen], seen);
    const [other] = await found([oddity('result-type', seen, 'number')], [seen], outcomeOf(numberValue(2)));
    expect([same?.onBase, other?.onBase]).toEqual([true, false]);
  });

  it('tells of a text that takes forever, each expression of a function once, and of base where it does too', async () => {
    const endless: Outcome = { steps: [], state: [], stubs: [], failed: 'hang' };
    const slow = ['`/a/` comes to no end', '`/b/` comes to no end', '`/b/` comes to no end'].map((about) =>
      oddity('slow-input', endless, about),
    );
    const told = async (...args: Parameters<typeof found>) =>
      (await found(...args)).map(({ message, line, onBase }) => [message, line, onBase]);

    expect(await told(slow, [endless, endless, endless], endless)).toEqual([
      ['`/a/` comes to no end', 1, true],
      ['`/b/` comes to no end', 1, true],
    ]);
    expect(await told(slow.slice(0, 1), [endless], outcomeOf(numberValue(1)))).toEqual([
      ['`/a/` comes to no end', 1, false],
    ]);
    expect(await told(slow.slice(0, 1), [outcomeOf(numberValue(1))])).toEqual([]);
  });
});
