/** Small texts with which an exported function does not return: expressions that may be slow, called with what makes them so. */
import type { Act, Outcome, TestCase, Value } from '../../../generate/test-case.ts';
import type { ExploredCase, Oddity } from '../../language.ts';
import { testCase } from '../explore/case-id.ts';
import { NOW } from '../explore/explore.ts';
import type { Entry, Facts, Seed } from '../facts/types.ts';
import { admitted, calledLast } from '../harness/admitted.ts';
import { complexity } from '../harness/complexity.ts';
import { args, EVEN_GUESS } from '../harness/generate.ts';
import { createInputs } from '../harness/pools.ts';
import { createRandom } from '../harness/random.ts';
import { type Attack, attacksOn } from './attack.ts';

/** So many expressions of a search are judged; so many that may be slow are asked, with so many inputs each in a round: each that hangs ends a process. */
const JUDGED = 40;
const PATTERNS = 8;
const ROUNDS = [1, 3, 8];
/** Argument lists that are made for a way in, and how many of them, the plainest, are taken. */
const MADE = 60;
const TAKEN = 3;

export interface SlowRequest {
  readonly facts: Facts;
  readonly cases: readonly ExploredCase[];
  readonly seed: number;
  /** Runs head afresh. */
  readonly observe: (cases: readonly TestCase[]) => Promise<readonly Outcome[]>;
}

interface Candidate {
  readonly long: TestCase;
  readonly short: TestCase;
  readonly about: string;
}

/** At most one for each function and expression. Declared types of what is called admit each; or people pass a text there. */
export async function slowInputs(request: SlowRequest): Promise<readonly Oddity[]> {
  const known = new Map<string, readonly Attack[]>();
  let open: (readonly Candidate[])[] = [];
  for (const pattern of request.facts.patterns) {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (open.length >= PATTERNS || (known.size >= JUDGED && !known.has(key))) break;
    const attacks = known.get(key) ?? (await attacksOn(pattern));
    known.set(key, attacks);
    const found = attacks.length === 0 ? [] : candidates(pattern.function, attacks, request);
    if (found.length > 0) open.push(found);
  }
  const slow: Oddity[] = [];
  for (const count of ROUNDS) {
    const asked = open.map((of) => of.slice(0, count));
    const proven = await hanging(asked.flat(), request);
    slow.push(
      ...asked.flatMap((of) =>
        of
          .filter((one) => proven.has(one))
          .slice(0, 1)
          .map(oddityOf),
      ),
    );
    open = open.filter((_, at) => !asked[at]?.some((one) => proven.has(one))).map((of) => of.slice(count));
    if (open.every((of) => of.length === 0)) break;
  }
  return slow;
}

function oddityOf({ long, about }: Candidate): Oddity {
  const outcome: Outcome = { steps: [], state: [], stubs: [], failed: 'hang' };
  return { kind: 'slow-input', function: long.function, case: long, about, outcome };
}

/** Those that do not end where the same with few repetitions does. */
async function hanging(candidates: readonly Candidate[], { observe }: SlowRequest): Promise<ReadonlySet<Candidate>> {
  const outcomes = await observe(candidates.flatMap(({ short, long }) => [short, long]));
  return new Set(
    candidates.filter((_, at) => {
      const [short, long] = [outcomes[at * 2], outcomes[at * 2 + 1]];
      return long?.failed === 'hang' && short && short.failed === undefined && short.stopped === undefined;
    }),
  );
}

function candidates(id: string, attacks: readonly Attack[], { facts, cases, seed }: SlowRequest): readonly Candidate[] {
  const ways = facts.entries.filter(({ functionIds, renders }) => functionIds.includes(id) && !renders);
  return ways.flatMap((entry) => {
    const way = { ref: entry.export, ...(entry.contracts ? { contracts: entry.contracts } : {}) };
    const reaching = cases.filter(({ reached, case: { target } }) => reached.includes(id) && isOf(target, entry));
    const known = reaching.map(({ case: { act } }) => act);
    const written = entry.typed ? [] : plainest(entry.seeds.flatMap((one) => writtenCall(entry, one)));
    return [...plainest(known), ...plainest(made(entry, facts, seed)), ...written].flatMap((act) =>
      attacks.flatMap((attack) =>
        placesIn(act).flatMap(({ before, put }): readonly Candidate[] => {
          const [short, long] = [put(before + attack.short), put(before + attack.long)];
          const called = calledLast(way, short);
          const isAdmitted = called !== undefined && admitted(way, short, called) !== undefined;
          if (!isAdmitted && !written.includes(act)) return [];
          const input = (of: readonly Act[]) =>
            testCase({ entry: entry.export, arrange: [], act: of, provenance: 'search' }, id, []);
          return [{ long: input(long), short: input(short), about: attack.tell(before) }];
        }),
      ),
    );
  });
}

function isOf(target: Entry['export'], { export: { file, path } }: Entry): boolean {
  return target.file === file && target.path === path;
}

/** Of those that have a place for a text. */
function plainest(acts: readonly (readonly Act[])[]): readonly (readonly Act[])[] {
  const fit = acts.filter((act) => placesIn(act).length > 0);
  return fit.toSorted((a, b) => complexity(a) - complexity(b)).slice(0, TAKEN);
}

/** What people wrote in tests and documentation: where they pass a text to what declares no types, any text may come. */
function writtenCall({ export: ref, kind }: Entry, { member, args: own, ctorArgs }: Seed): readonly (readonly Act[])[] {
  if (member === undefined) return kind === 'function' ? [[{ do: 'call', callee: { export: ref }, args: own }]] : [];
  if (!ctorArgs) return [];
  const create: Act = { do: 'new', callee: { export: ref }, args: ctorArgs };
  return [[create, { do: 'call', callee: { step: 0, member }, args: own }]];
}

/** Calls of a function, or of the methods of an object, as types have it. */
function made(
  { export: ref, kind, params, members }: Entry,
  { pools }: Facts,
  seed: number,
): readonly (readonly Act[])[] {
  const making = {
    random: createRandom(seed),
    inputs: createInputs(Object.values(pools)),
    now: NOW,
    nextStub: () => 0,
    guess: EVEN_GUESS,
  };
  const lists = (of: Entry['params']) => Array.from({ length: MADE }, () => args(of, making));
  const call = (of: readonly Value[]): readonly Act[] => [{ do: 'call', callee: { export: ref }, args: of }];
  if (kind === 'function') {
    return lists(params).map(call);
  }
  return members.flatMap(({ kind: of, name, static: isStatic, params: own }) => {
    if (of !== 'method') return [];
    return lists(own).flatMap((list): readonly (readonly Act[])[] => {
      if (isStatic) return [[{ do: 'call', callee: { export: ref, member: name }, args: list }]];
      const create: Act = { do: 'new', callee: { export: ref }, args: args(params, making) };
      return [[create, { do: 'call', callee: { step: 0, member: name }, args: list }]];
    });
  });
}

interface Place {
  /** The text that stands there, where the other is to be appended to it. */
  readonly before: string;
  put(text: string): readonly Act[];
}

/** The texts in the arguments of the last call: put in their place, then behind them. */
function placesIn(act: readonly Act[]): readonly Place[] {
  const last = act.at(-1);
  if (!last || !('args' in last)) return [];
  const found = last.args.flatMap((arg, at) =>
    textsIn(arg).map(({ before, put }) => ({
      before,
      put: (text: string) => [...act.slice(0, -1), { ...last, args: last.args.with(at, put(text)) }],
    })),
  );
  const behind = found.filter(({ before }) => before !== '');
  return [...found.map((place) => ({ ...place, before: '' })), ...behind];
}

function textsIn(value: Value): readonly { readonly before: string; put(text: string): Value }[] {
  switch (value.t) {
    case 'string':
      return [{ before: value.v, put: (v) => ({ t: 'string', v }) }];
    case 'array':
      return value.items.flatMap((item, at) =>
        textsIn(item).map(({ before, put }) => ({
          before,
          put: (text) => ({ ...value, items: value.items.with(at, put(text)) }),
        })),
      );
    case 'object':
      return value.props.flatMap(([name, of], at) =>
        textsIn(of).map(({ before, put }) => ({
          before,
          put: (text) => ({ ...value, props: value.props.with(at, [name, put(text)]) }),
        })),
      );
    default:
      return [];
  }
}
