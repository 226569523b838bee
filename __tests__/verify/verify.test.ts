import { NO_BASE } from '../../src/languages/base-side.ts';
import type { ExploredCase, RenderedFile, Session } from '../../src/languages/language.ts';
import type { Fault } from '../../src/mutate/fault.ts';
import type { Workspace } from '../../src/sandbox/copy/workspace.ts';
import { verify } from '../../src/verify/verify.ts';
import { exploredCase } from './cases.ts';

function fault(id: string): Fault {
  const place = { line: 1, column: 1 };
  return {
    id,
    file: 'src/f.ts',
    function: 'src/f.ts#f',
    operator: 'Test',
    location: { start: place, end: place },
    start: 0,
    end: 1,
    original: 'a',
    replacement: 'b',
    static: false,
  };
}

/** Verifies the cases; a test notices what is not in `unseen`, as `case fault`, and those of `ending` end the runner before it reports. */
function verified(
  cases: readonly ExploredCase[],
  unseen: readonly string[] = [],
  check: Session['check'] = () => Promise.resolve({ problems: [], unfinished: [] }),
  paces: unknown[] = [],
  ending: readonly string[] = [],
) {
  let written: readonly string[] = [];
  const session = {
    observe: (request) => Promise.resolve(request.cases.map((c) => cases.find((one) => one.case === c)?.outcome)),
    render: (request): Promise<readonly RenderedFile[]> => {
      written = request.cases.map(({ case: { id } }) => id);
      return Promise.resolve([
        {
          path: 'f.test.ts',
          text: '',
          cases: request.cases.map(({ case: { id } }) => ({ id, titlePath: [id], textHash: id })),
          rejected: [],
        },
      ]);
    },
    check,
    run: () =>
      Promise.resolve({
        status: 'passed',
        tests: (ending.some((id) => written.includes(id)) ? [] : cases).map(({ case: { id } }) => ({
          file: 'f.test.ts',
          titlePath: [id],
          status: 'passed',
          durationMs: 1,
        })),
        exitCode: 0,
        output: '',
        durationMs: 7,
      }),
    prove: ({ proofs, pace }) => {
      paces.push(pace?.durationMs);
      return Promise.resolve(
        proofs.map((proof) => ({
          fault: proof.fault.id,
          verdict: unseen.includes(`${proof.titlePath[0]} ${proof.fault.id}`) ? 'not-noticed' : 'noticed',
        })),
      );
    },
  } as Partial<Session> as Session;
  const ids = new Set(cases.flatMap(({ kills }) => kills.map((kill) => kill.fault)));
  return verify({
    session,
    workspace: { write: () => Promise.resolve() } as Partial<Workspace> as Workspace,
    cases,
    candidates: cases.length,
    open: new Map([...ids].map((id) => [id, fault(id)])),
    bucketOf: () => 'same',
    base: NO_BASE,
    timeoutMs: 1_000,
    signal: new AbortController().signal,
  });
}

async function proven(...request: Parameters<typeof verified>) {
  const { kept } = await verified(...request);
  return kept.map((one) => [one.explored.case.id, one.proven]);
}

describe('verify', () => {
  it('proves all that a kept test is said to notice', async () => {
    expect(await proven([exploredCase('a', ['1', '2', '3', '4', '5'])], ['a 4'])).toEqual([
      ['a', ['1', '2', '3', '5']],
    ]);
  });

  it('lets proofs take their pace from the run in which the tests passed', async () => {
    const paces: unknown[] = [];
    await verified([exploredCase('a', ['1'])], [], undefined, paces);

    expect(paces).toEqual([7]);
  });

  it('drops those alone that end the runner, though none beside them is reported then', async () => {
    const cases = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => exploredCase(id, [String(i)]));
    const { kept, funnel } = await verified(cases, [], undefined, [], ['b', 'e']);

    expect(kept.map(({ explored }) => explored.case.id)).toEqual(['a', 'c', 'd', 'f']);
    expect(funnel.rejected.map(({ case: id, reason }) => [id, reason])).toEqual([
      ['b', 'the runner did not report it (passed)'],
      ['e', 'the runner did not report it (passed)'],
    ]);
  });

  it('asks another kept test where the one that was chosen for a fault does not notice it', async () => {
    const cases = [exploredCase('a', ['1', '2', '3']), exploredCase('b', ['1', '4'])];
    expect(await proven(cases, ['a 1'])).toEqual([
      ['a', ['2', '3']],
      ['b', ['4', '1']],
    ]);
  });

  it('goes on to cases that were not chosen until none is left', async () => {
    const others = ['b', 'c', 'd', 'e'].map((id) => exploredCase(id, ['1'], { complexity: 9 }));
    const unseen = ['a 1', 'b 1', 'c 1', 'd 1'];
    expect(await proven([exploredCase('a', ['1', '2']), ...others], unseen)).toEqual([
      ['a', ['2']],
      ['e', ['1']],
    ]);
  });

  it('stops after eight rounds, and says so', async () => {
    const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
    const cases = ids.map((id, i) => exploredCase(id, ['1'], { complexity: i }));

    const { kept, limits } = await verified(
      cases,
      ids.map((id) => `${id} 1`),
    );

    expect(kept).toEqual([]);
    expect(limits).toEqual(['tests were sought in 8 rounds, and some inputs were left untried']);
  });

  it('says which checker ran out of time', async () => {
    const slow = () => Promise.resolve({ problems: [], unfinished: ['tsc'] });

    const { kept, limits } = await verified([exploredCase('a', ['1'])], [], slow);

    expect(kept).toHaveLength(1);
    expect(limits).toEqual(['some tests are not checked by tsc: out of time']);
  });

  it('checks the same text once', async () => {
    let checks = 0;
    const check = () => {
      checks++;
      return Promise.resolve({ problems: [], unfinished: [] });
    };

    await verified([exploredCase('a', ['1'])], [], check);

    expect(checks).toBe(1);
  });

  it('checks anew what is printed otherwise from then on, before it drops or casts anything', async () => {
    let checks = 0;
    const check: Session['check'] = () => {
      checks++;
      const problems = [{ file: 'f.test.ts', case: 'a', message: 'import/order' }];
      return Promise.resolve(
        checks === 1 ? { problems, unfinished: [], isOtherNow: true } : { problems: [], unfinished: [] },
      );
    };

    const { kept } = await verified([exploredCase('a', ['1'])], [], check);

    expect([checks, kept.map((one) => one.cast)]).toEqual([2, [undefined]]);
  });

  it('drops what is refused with both casts', async () => {
    const refused = { problems: [{ file: 'f.test.ts', case: 'a', message: 'TS1' }], unfinished: [] };
    const cases = [exploredCase('a', ['1']), exploredCase('b', ['2'])];

    const { kept, funnel } = await verified(cases, [], () => Promise.resolve(refused));

    expect(kept.map((one) => one.explored.case.id)).toEqual(['b']);
    expect(funnel.rejected).toEqual([expect.objectContaining({ step: 'compiled', case: 'a', reason: 'TS1' })]);
  });
});
