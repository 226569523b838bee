import { stripTypeScriptTypes } from 'node:module';
import vm from 'node:vm';
import type { ChangedFunction } from '../../../../src/change/change-set.ts';
import type { TargetFile } from '../../../../src/languages/language.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { loadInstrumenter } from '../../../../src/languages/typescript/faults/instrumenter.ts';
import { walk } from '../../../../src/languages/typescript/faults/syntax.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import type { Fault } from '../../../../src/mutate/fault.ts';
import { BASE, HEAD, targetOf } from '../engine/billing.ts';

const FILE = 'src/proration.ts';

async function faultsOf(head: string, base?: string, file = FILE): Promise<readonly Fault[]> {
  const { faults, failed } = await instrument([await targetOf(file, head, base)]);
  expect(failed).toEqual([]);
  return faults;
}

function text({ original, replacement }: Fault): string {
  return `${original} -> ${replacement}`;
}

function by(operator: string, faults: readonly Fault[]): readonly string[] {
  return faults.filter((fault) => fault.operator === operator).map(text);
}

interface Ran {
  readonly result: unknown;
  /** Switches on the way. */
  readonly passed: number;
  /** Places on the way, while nothing is switched on, and the faults that there are. */
  readonly places: readonly string[];
  readonly known: ReadonlySet<string>;
}

/** Loads the instrumented module and runs it with one fault switched on. */
async function withFault(fault: string | undefined, call: string): Promise<Ran> {
  const { files, faults } = await instrument([await targetOf(FILE, HEAD, BASE)]);
  const id = faults.find((one) => text(one) === fault)?.id;
  const file = files.get(FILE);
  const active = id === undefined ? undefined : file?.engineIds.get(id);
  expect(fault === undefined).toBe(active === undefined);
  let all: readonly string[] = [];
  const placesFrom = (file: string): number => {
    all = file.split(';');
    return 0;
  };
  const board = { activeMutant: active, hitCount: 0, hitLimit: 1_000, passed: new Uint32Array(1_000), placesFrom };
  const code = stripTypeScriptTypes((file?.code ?? '').replaceAll('export function', 'function'));
  const result: unknown = vm.runInNewContext(`${code}\nJSON.stringify(${call})`, { __stryker__: board });
  return {
    result,
    passed: board.hitCount,
    places: all.filter((_, at) => (board.passed[at] ?? 0) > 0),
    known: new Set(faults.map(({ id: of }) => of)),
  };
}

describe('instrument', () => {
  it('puts every changed hunk back to what base has', async () => {
    expect(by('HunkRevert', await faultsOf(HEAD, BASE))).toEqual([
      'usedDays >= periodDays -> usedDays > periodDays',
      'Math.round -> Math.floor',
    ]);
  });

  it('changes no pattern into one that matches the same', async () => {
    const head = 'export const split = (text: string) => text.replace(/[a-z]{1}[0-9]{2}$/g, "");\n';
    expect(by('Regex', await faultsOf(head))).toEqual([
      '/[a-z]{1}[0-9]{2}$/g -> /[a-z]{1}[0-9]{2}/g',
      '/[a-z]{1}[0-9]{2}$/g -> /[^a-z]{1}[0-9]{2}$/g',
      '/[a-z]{1}[0-9]{2}$/g -> /[a-z]{1}[0-9]$/g',
      '/[a-z]{1}[0-9]{2}$/g -> /[a-z]{1}[^0-9]{2}$/g',
    ]);
  });

  it('puts elements inside of others back, with a switch that is code and no text', async () => {
    const list = (items: string) =>
      `export const List = ({ size }) => (\n  <nav>\n    <ul>\n${items}    </ul>\n  </nav>\n);\n`;
    const base = list('      {size > 1 && <li>more</li>}\n');
    const head = list('      {size > 2 && <li>all</li>}\n      {size > 1 && <li>more</li>}\n');
    const { files, faults } = await instrument([await targetOf('src/List.jsx', head, base)]);
    expect(by('HunkRevert', faults)).toHaveLength(1);
    const engine = await loadInstrumenter();
    const texts: unknown[] = [];
    walk(engine.parse('src/List.jsx', files.get('src/List.jsx')?.code ?? ''), (node) => {
      if (node.type === 'JSXText') texts.push(String(node['value']).trim());
    });
    expect([...new Set(texts)].sort()).toEqual(['', 'all', 'more']);
  });

  it('makes the faults that Stryker has no operator for', async () => {
    const faults = await faultsOf(HEAD, BASE);

    expect(by('MathFunction', faults)).toEqual([
      'Math.trunc -> Math.floor',
      'Math.abs(rest) -> rest',
      'Math.sign(rest) -> rest',
    ]);
    expect(by('NumberFunction', faults)).toEqual(['Number.isInteger -> Number.isFinite']);
    expect(by('EqualityOperator', faults)).toContain('parts < 1 -> parts <= 1');
  });

  it('makes each resulting text once', async () => {
    const faults = await faultsOf(HEAD, BASE);
    const results = faults.map(({ start, end, replacement }) => HEAD.slice(0, start) + replacement + HEAD.slice(end));

    expect(new Set(results).size).toBe(results.length);
  });

  it('gives texts that parse in their place', async () => {
    const head = `export const pick = async (a: number | null, b: any, o: { x?: { y(): number } }) => {
  const { length = 1 } = b as string;
  if ((a ?? 0) > 1 && (b || !o.x)) return (await b)?.z ?? ((a as number) + length);
  for (let i = 0; i < 3 && a; i++) b.push(() => ({ i, j: [...b, i * 2 ** 2] }));
  return typeof (o.x!.y() - -length) === 'string' ? \`\${a! + 1}\` : { ...o, [\`k\${b}\`]: -(a! - 1) };
};
`;
    const engine = await loadInstrumenter();
    const faults = await faultsOf(head);

    expect(faults.length).toBeGreaterThan(30);
    for (const { start, end, replacement } of faults) {
      engine.parse(FILE, head.slice(0, start) + replacement + head.slice(end));
    }
  });

  it('keeps ids when code above is added and gives equal faults ids of their own', async () => {
    const twice = 'export function f(a: number) {\n  return Math.floor(a) + Math.floor(a);\n}\n';
    const before = await faultsOf(twice);
    const after = await faultsOf(`// one\nexport const other = (b: number) => Math.floor(b);\n\n${twice}`);
    const idsOf = (faults: readonly Fault[]) =>
      faults.filter((fault) => fault.function.endsWith('#f')).map(({ id }) => id);

    expect(idsOf(after)).toEqual(idsOf(before));
    expect(new Set(idsOf(before)).size).toBe(before.length);
  });

  it('leaves functions alone that did not change', async () => {
    const base = HEAD.replace('Math.round', 'Math.floor');

    const faults = await faultsOf(HEAD, base);

    expect(new Set(faults.map((fault) => fault.function))).toEqual(new Set([`${FILE}#prorate`]));
  });

  it('names lines and columns from 1', async () => {
    const fault = (await faultsOf(HEAD, BASE)).find(({ operator }) => operator === 'HunkRevert');

    expect(fault?.location).toEqual({ start: { line: 11, column: 7 }, end: { line: 11, column: 29 } });
  });

  it('finds the faults of a changed module-level binding under the function that uses it', async () => {
    const head =
      'const LIMITS = { low: 1, high: Math.floor(9.5) };\nexport const clamp = (n: number) => Math.min(n, LIMITS.high);\n';
    const base = head.replace('9.5', '8.5');
    const [fn] = (await outline(FILE, head)).functions;
    const changed: ChangedFunction = {
      id: `${FILE}#clamp`,
      file: FILE,
      name: 'clamp',
      kind: 'changed',
      head: fn as ChangedFunction['head'],
      base: { file: FILE, function: fn as ChangedFunction['head'] },
      because: { how: 'uses', binding: 'LIMITS' },
      hunks: [{ start: 1, end: 1 }],
    };
    const target: TargetFile = { path: FILE, headText: head, baseText: base, functions: [changed] };

    const { faults } = await instrument([target]);

    expect(faults.map((fault) => [fault.operator, text(fault), fault.static, fault.function])).toEqual([
      ['ObjectLiteral', '{ low: 1, high: Math.floor(9.5) } -> {}', true, changed.id],
      ['NumericLiteral', '1 -> 0', true, changed.id],
      ['MathFunction', 'Math.floor -> Math.ceil', true, changed.id],
      ['HunkRevert', '9.5 -> 8.5', true, changed.id],
      ['NumericLiteral', '9.5 -> 0', true, changed.id],
    ]);
  });

  it('takes the code of a function that uses a binding of another file, where nothing here changed', async () => {
    const head = "import { LIMITS } from './limits';\nexport const clamp = (n: number) => n * LIMITS.high;\n";
    const [fn] = (await outline(FILE, head)).functions;
    const changed: ChangedFunction = {
      id: `${FILE}#clamp`,
      file: FILE,
      name: 'clamp',
      kind: 'changed',
      head: fn as ChangedFunction['head'],
      base: { file: FILE, function: fn as ChangedFunction['head'] },
      because: { how: 'uses', binding: 'LIMITS' },
      hunks: [],
    };
    const target: TargetFile = { path: FILE, headText: head, baseText: head, functions: [changed] };

    const { faults } = await instrument([target]);

    expect(faults.map(text)).toEqual([
      '(n: number) => n * LIMITS.high -> () => undefined',
      'n * LIMITS.high -> n / LIMITS.high',
    ]);
  });

  it('goes on with the other files when one does not parse', async () => {
    const good = await targetOf(FILE, HEAD, BASE);
    const bad: TargetFile = { ...good, path: 'src/broken.ts', headText: 'export function (' };

    const { faults, failed } = await instrument([bad, good]);

    expect(failed).toEqual([{ path: 'src/broken.ts', reason: expect.stringMatching(/^Unexpected token \(1:16\)/) }]);
    expect(faults.length).toBeGreaterThan(20);
  });

  it('reads scripts that are no modules', async () => {
    expect(
      by('EqualityOperator', await faultsOf('function f(a) { with (a) { return b > 010; } }', undefined, 'a.js')),
    ).toEqual(['b > 010 -> b >= 010', 'b > 010 -> b <= 010']);
  });

  it('honours comments that switch mutants off', async () => {
    const faults = await faultsOf(
      'export function f(a: number) {\n  // Stryker disable next-line all\n  return Math.floor(a) + 1;\n}\n',
    );

    expect(faults.filter(({ location }) => location.start.line === 3).map(({ arid }) => arid)).toEqual([
      'disabled-by-comment',
      'disabled-by-comment',
    ]);
  });
});

describe('the instrumented code', () => {
  it('does what head does while nothing is switched on', async () => {
    expect((await withFault(undefined, 'splitCents(-100, 3)')).result).toBe('[-34,-33,-33]');
  });

  it.each([
    ['Math.trunc -> Math.floor', 'splitCents(-100, 3)', '[-33,-33,-34]'],
    ['usedDays >= periodDays -> usedDays > periodDays', 'prorate(3000, 0, 0)', 'null'],
    ['Math.round -> Math.floor', 'prorate(1000, 2, 3)', '666'],
  ])('does what the source with %s does', async (fault, call, expected) => {
    expect((await withFault(fault, call)).result).toBe(expected);
  });

  it('counts every switch that is passed, so that a loop without the active one ends too', async () => {
    const { passed } = await withFault('Math.round -> Math.floor', 'splitCents(100, 3)');

    expect(passed).toBeGreaterThan(10);
  });

  it('counts what head passes by place, each with all of its faults', async () => {
    const { places, known } = await withFault(undefined, 'splitCents(100, 3)');

    expect(places.find((ids) => ids.includes(','))).toBeDefined();
    expect(places.flatMap((ids) => ids.split(',')).filter((id) => !known.has(id))).toEqual([]);
  });
});
