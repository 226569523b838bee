import type { Act, Value } from '../../../../src/generate/test-case.ts';
import type { Environment } from '../../../../src/languages/typescript/harness/environment.ts';
import { execute } from '../../../../src/languages/typescript/harness/execute.ts';
import type { Seen } from '../../../../src/languages/typescript/harness/seen.ts';
import type { World } from '../../../../src/languages/typescript/harness/world.ts';

const of = { file: 'a.js', path: 'default' };

/** What calling the one export without arguments shows, and then with `again`, where it is given. */
async function seenOf(exported: (before?: unknown) => unknown, again?: readonly Value[]): Promise<Seen> {
  const call = (args: readonly Value[]): Act => ({ do: 'call', callee: { export: of }, args });
  return seenBy(exported, [call([]), ...(again ? [call(again)] : [])]);
}

/** What the steps show with the one export. */
async function seenBy(exported: unknown, act: readonly Act[]): Promise<Seen> {
  return execute(
    { act },
    {
      world: {
        namespaces: { 'a.js': exported },
        has: () => true,
        resolve: () => exported,
        holder: () => undefined,
        memberOf: (_: unknown, { member }: { readonly member?: string }) => member,
      } as World,
      environment: {
        begin: () => undefined,
        end: () => ({ elapsedMs: 0, floating: undefined }),
      } as unknown as Environment,
      guard: { run: (_, call) => call() },
      now: 0,
      chance: 1,
      reached: () => undefined,
      workspace: process.cwd(),
    },
  );
}

describe('what a run shows', () => {
  const from = {
    get total() {
      return (this as unknown as { items: number[] }).items.length;
    },
  };
  const inheriting = (props: Readonly<Record<string, Value>>): Act => ({
    do: 'new',
    callee: { export: of },
    args: [{ t: 'object', props: Object.entries(props) }],
    inherits: true,
  });

  it('is read by steps of an object that inherits from an export: its own members alone are its state', async () => {
    const own = { items: { t: 'array', items: [{ t: 'null' }] }, _kept: { t: 'null' } } as const;

    const { keys, texts } = await seenBy(from, [inheriting(own), { do: 'get', of: 0, name: 'total' }]);

    expect(keys).toEqual(['step:0', 'step:1', 'state:0.items']);
    expect(texts[1]).toBe('returns {"t":"number","v":1}');
  });

  it('is nothing where a member cannot be set beside those that are inherited', async () => {
    const { texts, failed } = await seenBy(from, [inheriting({ total: { t: 'null' } })]);

    expect([texts, failed]).toEqual([['throws cannot be built'], 'cannot-build']);
  });

  it('is not how the code is written: a text that holds the source of what a call gave is no result', async () => {
    const made = () => 'by the code under test';
    const { texts } = await seenOf(
      (before) => (before === undefined ? made : `${before}!`),
      [{ t: 'result', step: 0 }],
    );

    expect(texts[1]).toBe('returns {"t":"opaque","name":"code"}');
  });

  it('says how many arguments a function takes that came back, and what it carries', async () => {
    const made = Object.assign((a: number, b: number) => a + b, { strict: true, _cache: 1 });

    const { keys, texts } = await seenOf(() => made);

    expect(keys).toEqual(['step:0', 'state:0.length', 'state:0.strict']);
    expect(texts.slice(1)).toEqual(['{"t":"number","v":2}', '{"t":"boolean","v":true}']);
  });

  it('awaits neither what `new` makes nor a link of a chain, though it has a `then` of its own', async () => {
    class Reply {
      code = 0;
      set(code: number): this {
        this.code = code;
        return this;
      }
      // biome-ignore lint/suspicious/noThenProperty: what it is about
      then(): void {}
    }
    const { keys, texts } = await seenBy(Reply, [
      { do: 'new', callee: { export: of }, args: [] },
      { do: 'call', callee: { step: 0, member: 'set' }, args: [{ t: 'number', v: 404 }] },
    ]);

    expect(texts[keys.indexOf('step:1')]).toContain('returns-self');
    expect(texts[keys.indexOf('state:0.code')]).toBe('{"t":"number","v":404}');
  });

  it('is what doubles were asked by the steps, not by a getter that is read afterwards', async () => {
    class Reply {
      readonly source: () => unknown;
      constructor(source: () => unknown) {
        this.source = source;
      }
      get type(): unknown {
        return this.source();
      }
    }
    const double: Value = { t: 'stub', id: 0, answers: [{ t: 'string', v: 'text/html' }] };
    const { keys, texts } = await seenBy(Reply, [{ do: 'new', callee: { export: of }, args: [double] }]);

    expect(keys).toContain('state:0.type');
    expect(texts[keys.indexOf('stub:0')]).toBe('[]');
  });
});
