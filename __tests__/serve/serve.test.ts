import { PassThrough } from 'node:stream';
import { ConfigurationError } from '../../src/errors.ts';
import type { FileResult } from '../../src/serve/protocol.ts';
import { type Mutate, serve } from '../../src/serve/serve.ts';

const result = (file: string): FileResult => ({
  file,
  planned: 2,
  results: [],
  engine: { name: 'fake', version: '1' },
  durationMs: 1,
});

/** What is answered to these lines before the input ends, and to its end. */
async function answersTo(lines: readonly (string | object)[], mutate: Mutate): Promise<readonly unknown[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  const served = serve(input, output, mutate);
  for (const line of lines) input.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  input.end();
  await served;
  const text = String(output.read() ?? '');
  return text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const order = { repository: '/work', functions: ['a.js#f', 'b.js'] };

describe('serve', () => {
  it('answers each file as it is done, then the end', async () => {
    const answers = await answersTo([{ id: 7, mutate: order }], async function* () {
      yield result('a.js');
      yield result('b.js');
    });

    expect(answers).toEqual([
      { id: 7, result: result('a.js') },
      { id: 7, result: result('b.js') },
      { id: 7, done: { files: 2, planned: 4 } },
    ]);
  });

  it('hands on what was asked, with the defaults of what was not', async () => {
    const orders: unknown[] = [];
    await answersTo([{ id: 1, mutate: { ...order, tests: ['a.test.js'] } }], async function* (asked) {
      orders.push(asked);
      yield result('a.js');
    });

    expect(orders).toEqual([
      {
        ...order,
        tests: ['a.test.js'],
        selection: { perFunction: 5, excludeOperators: [] },
        limits: { faultMs: 30_000, testsMs: 600_000, wallMs: 240_000, concurrency: 4 },
      },
    ]);
  });

  it('refuses what is no request, and goes on', async () => {
    const answers = await answersTo(
      [
        'nonsense',
        { id: 1, mutate: { ...order, repository: 'relative' } },
        { id: 2, mutate: { ...order, functions: ['../outside.js'] } },
        { id: 3, mutate: order },
      ],
      async function* () {},
    );

    expect(answers).toEqual([
      { id: null, error: { code: 'request', message: expect.stringContaining('not JSON') } },
      { id: 1, error: { code: 'request', message: expect.stringContaining('is not an absolute path') } },
      { id: 2, error: { code: 'request', message: expect.stringContaining('leaves the repository') } },
      { id: 3, done: { files: 0, planned: 0 } },
    ]);
  });

  it('says what went wrong with a request', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it has anything
    const answers = await answersTo([{ id: 'x', mutate: order }], async function* () {
      throw new ConfigurationError('a.js#f is no function that can be judged.');
    });

    expect(answers).toEqual([
      { id: 'x', error: { code: 'configuration', message: 'a.js#f is no function that can be judged.' } },
    ]);
  });

  it('runs one request after the other and ends the one that is cancelled', async () => {
    const events: string[] = [];
    const mutate: Mutate = async function* (asked, signal) {
      const name = asked.functions[0] ?? '';
      events.push(`start ${name}`);
      if (name === 'slow.js') await new Promise((resolve) => signal.addEventListener('abort', resolve));
      events.push(`end ${name}`);
      yield result(name);
    };
    await answersTo(
      [
        { id: 1, mutate: { ...order, functions: ['slow.js'] } },
        { id: 2, mutate: { ...order, functions: ['quick.js'] } },
        { id: 1, cancel: true },
      ],
      mutate,
    );

    expect(events).toEqual(['start slow.js', 'end slow.js', 'start quick.js', 'end quick.js']);
  });

  it('ends what is running with its input', async () => {
    let aborted = false;
    await answersTo([{ id: 1, mutate: order }], async function* (_, signal) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      aborted = signal.aborted;
      yield result('a.js');
    });

    expect(aborted).toBe(true);
  });
});
