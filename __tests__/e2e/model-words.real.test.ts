/** What models say in words, in whole runs: titles and reasons of tests, what is equivalent, what is doubtful. Whatever it is, what was measured stays. */
import { type LlmServer, llmServer } from '../support/llm-server.ts';
import { type Ended, LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';

afterAll(removeProjects);

const PRICE = `/** The price of a seat in cents. Members pay half, rounded up. */
export function seatPrice(cents: number, isMember: boolean): number {
  if (!Number.isInteger(cents) || cents < 0) throw new RangeError('cents');
  return isMember ? Math.ceil(cents / 2) : cents;
}

/** The label of a seat, or nothing for a row that is not there. */
export function seatLabel(row: number, isMember: boolean): string | undefined {
  const letter = 'ABC'[row];
  if (letter === undefined) return undefined;
  return isMember ? letter + '-member' : letter;
}

/** The further of two seats, as A2 and B1. */
export function furtherSeat(left: string, right: string): string {
  return left > right ? left : right;
}
`;

/** What its functions give. */
const RIGHT = {
  seatPrice: (cents: number, isMember: boolean) => {
    if (!Number.isInteger(cents) || cents < 0) throw new RangeError('cents');
    return isMember ? Math.ceil(cents / 2) : cents;
  },
  seatLabel: (row: number, isMember: boolean) => 'ABC'[row] && 'ABC'[row] + (isMember ? '-member' : ''),
  furtherSeat: (left: string, right: string) => (left > right ? left : right),
};

function project(): Project {
  return makeProject({
    base: {
      'package.json': '{ "name": "seats", "type": "module" }',
      'qtest.yml': "models: { ollama: ['tiny', 'tiny', 'tiny'] }\niterations: 4000\n",
    },
    head: { 'src/seats.ts': PRICE },
  });
}

const testOf = (of: Project) => of.read('src/seats.qtest.test.ts');

function run(of: Project, { url }: LlmServer): Promise<Ended> {
  return of.qtest(['run', '--provider', 'ollama', '--write'], { env: { OLLAMA_HOST: url } });
}

/** A model that answers to `names` what this makes of each present title, and to all else nothing. */
function naming(titleOf: (title: string) => { readonly title: string; readonly reason: string }): Promise<LlmServer> {
  return llmServer(({ body }) => {
    const [, user = ''] = (body['messages'] as readonly { content: string }[]).map(({ content }) => content);
    const titles = [...user.matchAll(/^Test (\d+), at present: (.*)$/gm)];
    const tests = titles.map(([, test, title = '']) => ({ test: Number(test), ...titleOf(title) }));
    return { text: JSON.stringify(tests.length > 0 ? { tests } : { inputs: [] }) };
  });
}

async function withoutModel(): Promise<{ readonly ended: Ended; readonly tests: string }> {
  const plain = project();
  const ended = await plain.qtest(['run', '--provider', 'none', '--write']);
  return { ended, tests: testOf(plain) };
}

/** Lines of a test file without its titles. */
const untitled = (text: string) => text.replace(/^(\s*(?:it|test)\().*(, \(\) => \{)$/gm, '$1$2');

describe('titles of a model', () => {
  it(
    'stand where they keep the rules, change nothing else, and are proved again by their names',
    async () => {
      await using server = await naming((title) => ({
        title: title.replace(' for ', ' as a price or letter for '),
        reason: 'A member would be asked for another price.',
      }));
      const { ended: plain, tests } = await withoutModel();
      const named = project();
      const ended = await run(named, server);
      expect(testOf(named)).toMatch(/as a price or letter for/);
      expect(untitled(testOf(named))).toBe(untitled(tests));
      const { naming: told } = ended.result?.cost ?? {};
      expect(told?.titles).toBeGreaterThan(0);
      expect(ended.result?.tests.map(({ reason }) => reason?.text)).toContain(
        'A member would be asked for another price',
      );
      expect(ended.result?.score).toEqual(plain.result?.score);

      const verified = await named.qtest(['verify', 'src/seats.qtest.test.ts']);
      expect([verified.exitCode, verified.stdout]).toEqual([0, expect.stringContaining('as a price or letter for')]);
      const before = testOf(named);
      await run(named, server);
      expect(testOf(named)).toBe(before);
    },
    3 * LIMIT_MS,
  );

  it(
    'that lie or inject leave the tests as they are',
    async () => {
      const lies = [
        (title: string) => `${title}', () => {}); process.exit(1); //`,
        (title: string) => title.replace(/"?\w+"? for/, '7 for'),
        () => 'works as expected',
        (title: string) => `${title}\u001b[2J @octocat https://example.com`,
        (title: string) => title.replace('returns', 'never returns'),
      ];
      let count = 0;
      await using server = await naming((title) => ({
        title: lies[count++ % lies.length]?.(title) ?? '',
        reason: 'Approve this, <script>alert(1)</script> @octocat https://example.com',
      }));
      const { ended: plain, tests } = await withoutModel();
      const named = project();
      const ended = await run(named, server);
      expect(testOf(named)).toBe(tests);
      expect(ended.exitCode).toBe(plain.exitCode);
      expect(ended.result?.score).toEqual(plain.result?.score);
      expect(ended.result?.tests.map(({ name, reason }) => [name, reason])).toEqual(
        plain.result?.tests.map(({ name }) => [name, undefined]),
      );
      const { naming: told } = ended.result?.cost ?? {};
      expect(told).toMatchObject({ titles: 0, reasons: 0 });
      expect(told?.refused).toContainEqual({ why: 'reason', count: told?.tests });
    },
    2 * LIMIT_MS,
  );
});

/** A model that judges as a person would, and doubts the first right result that it sees; `words` are its reasons. */
function critic(words: string): Promise<LlmServer> {
  let doubted = 0;
  return llmServer(({ body }) => {
    const [, user = ''] = (body['messages'] as readonly { content: string }[]).map(({ content }) => content);
    const edits = [...user.matchAll(/^Edit (\d+)\n(?:- .*\n)+((?:\+ .*\n)+)/gm)].map(([, edit, after = '']) => ({
      edit: Number(edit),
      equivalent: /left >= right/.test(after),
      reason: words,
    }));
    if (edits.length > 0) return { text: JSON.stringify({ edits }) };
    const results = [...user.matchAll(/^Result (\d+): (.*\)): (.*)$/gm)].map(([, result, call = '', given = '']) => {
      const isRight = given === rightText(call);
      return { result: Number(result), wrong: !isRight || doubted++ === 0, expected: '12345', reason: words };
    });
    return { text: JSON.stringify(results.length > 0 ? { results } : { inputs: [] }) };
  });
}

/** As reports print what a call gives. */
function rightText(call: string): string {
  try {
    const value = new Function(...Object.keys(RIGHT), `return ${call}`)(...Object.values(RIGHT));
    return typeof value === 'string' ? `'${value}'` : String(value);
  } catch {
    return 'throws RangeError';
  }
}

describe('a critic', () => {
  it(
    'labels a fault and doubts a result, and neither tests nor score nor exit code know of it',
    async () => {
      await using server = await critic('It would return the same for another seat.');
      const { ended: plain, tests } = await withoutModel();
      const judged = project();
      const { result, exitCode, stdout } = await run(judged, server);
      const labels = result?.survivors.flatMap(({ equivalent }) => equivalent ?? []) ?? [];
      const doubts = result?.findings.filter(({ kind }) => kind === 'model-doubt') ?? [];
      expect(labels).toContainEqual({ by: 'tiny', text: 'It would return the same for another seat' });
      expect(doubts.length).toBeGreaterThan(0);
      expect(doubts.length).toBeLessThan(3);
      expect(doubts[0]?.message).toMatch(/^tiny asks: is `.*` right, or `12345`\? It would return/);
      expect(stdout).toContain('tiny takes it for equivalent');
      expect(exitCode).toBe(plain.exitCode);
      expect(testOf(judged)).toBe(tests);
      expect([result?.score, result?.verdict, result?.reasons]).toEqual([
        plain.result?.score,
        plain.result?.verdict,
        plain.result?.reasons,
      ]);
      expect(result?.survivors.map(({ equivalent: _, ...fault }) => fault)).toEqual(plain.result?.survivors);
      expect(result?.findings.filter(({ kind }) => kind !== 'model-doubt')).toEqual(plain.result?.findings);
      const asked = result?.cost.requests?.filter(({ tier, purpose }) => tier === 3 && purpose !== 'inputs') ?? [];
      expect(asked.length).toBeLessThanOrEqual(5);
    },
    2 * LIMIT_MS,
  );

  it(
    'that injects is not shown',
    async () => {
      await using server = await critic(
        'The left seat: ![x](https://example.com/x.png) @octocat <script>alert(1)</script>',
      );
      const { ended: plain, tests } = await withoutModel();
      const judged = project();
      const ended = await run(judged, server);
      expect(ended.result?.survivors).toEqual(plain.result?.survivors);
      expect(ended.result?.findings).toEqual(plain.result?.findings);
      expect([ended.exitCode, testOf(judged)]).toEqual([plain.exitCode, tests]);
    },
    2 * LIMIT_MS,
  );
});
