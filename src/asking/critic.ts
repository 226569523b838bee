/** A large model says what it takes for equivalent, and which results it doubts: words for people beside what was measured, which they never change. */
import type { ChangedFunction } from '../change/change-set.ts';
import { callText, outcomeText } from '../generate/case-text.ts';
import { equivalenceQuestion, type Judged, resultsQuestion } from '../generate/llm/critic.ts';
import { functionText } from '../generate/llm/function-text.ts';
import { sentenceOf } from '../generate/llm/sentence.ts';
import { fixtureOf } from '../generate/test-case.ts';
import type { ProjectRun } from '../judge-project.ts';
import type { ExploredCase } from '../languages/language.ts';
import type { Llm } from '../llm/llm.ts';
import type { Fault } from '../mutate/fault.ts';
import { cut, oneLine } from '../short-text.ts';
import { provenBy } from '../verdict/entries.ts';
import { editedLines } from '../verdict/lines.ts';
import type { RunResult, Survivor } from '../verdict/run-result.ts';

/** What a model said, and its name. */
type ModelWords = NonNullable<Survivor['equivalent']>;

export interface Critique {
  /** Faults that a model takes for equivalent, by id. */
  readonly equivalent: ReadonlyMap<string, ModelWords>;
  readonly doubts: RunResult['findings'];
  /** Milliseconds that it took. */
  readonly ms: number;
}

/** Of a run. */
const MAX_EQUIVALENCE = 3;
const MAX_RESULTS = 2;
const MAX_DOUBTS = 2;
/** Of one request: what is asked, and what is known. */
const MAX_ASKED = 5;
const MAX_KNOWN = 3;

interface Scene {
  readonly run: ProjectRun;
  readonly fn: ChangedFunction;
  readonly text: string;
  /** The function's own. */
  readonly code: string;
}

/** `survivors` in the order in which they are told. */
export async function criticise(
  llm: Llm,
  runs: readonly ProjectRun[],
  survivors: readonly Survivor[],
  now: () => number,
): Promise<Critique> {
  const started = now();
  const equivalent = await equivalents(llm, runs, survivors);
  const doubts = await doubtsOf(llm, runs);
  return { equivalent, doubts, ms: now() - started };
}

/** Faults that nothing tells apart, of the functions that are told first. */
async function equivalents(
  llm: Llm,
  runs: readonly ProjectRun[],
  survivors: readonly Survivor[],
): Promise<ReadonlyMap<string, ModelWords>> {
  const open = survivors.filter(({ proof, counted, toldBeside }) => !proof && (counted !== false || toldBeside));
  const found = new Map<string, ModelWords>();
  let requests = 0;
  for (const [id, own] of Map.groupBy(open, (one) => one.function)) {
    const scene = sceneOf(id, runs);
    if (!scene || requests >= MAX_EQUIVALENCE) continue;
    const ids = new Set(own.map((one) => one.id));
    const faults = scene.run.faults.filter((one) => ids.has(one.id) && one.file === scene.fn.file).slice(0, MAX_ASKED);
    const known = noticedIn(scene).slice(0, MAX_KNOWN);
    if (known.length === 0 || faults.length === 0) continue;
    const all = [...faults, ...known].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const edits = all.map(({ start, end, replacement }) => editedLines(scene.text, start, end, replacement));
    requests += 1;
    const said = await llm.consult(equivalenceQuestion({ file: scene.fn.file, code: scene.code, edits }));
    if (!said || !passes(said.answer, all, known, false)) continue;
    for (const { at, yes, reason } of said.answer) {
      const fault = all[at];
      const about = [scene.code, ...(edits[at]?.after ?? [])].join('\n');
      const text = yes && fault ? sentenceOf(reason, about) : undefined;
      if (fault && text !== undefined) found.set(fault.id, { by: nameOf(said.by), text });
    }
  }
  return found;
}

/** Faults of the function that some test was seen to notice, so that they are not equivalent; the smallest first, which are not seen at once. */
function noticedIn({ run, fn }: Scene): readonly Fault[] {
  const killed = (run.before?.results ?? []).flatMap(({ fault, status }) => (status === 'killed' ? [fault.id] : []));
  const noticed = new Set([...killed, ...provenBy(run, () => true)]);
  const own = run.faults.filter((fault) => fault.function === fn.id && fault.file === fn.file && noticed.has(fault.id));
  return own.toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

/** A result that a case gives, on head or with a fault in place. */
interface Given {
  readonly call: string;
  readonly result: string;
}

/** New results that nobody stated, of the functions with most of them. */
async function doubtsOf(llm: Llm, runs: readonly ProjectRun[]): Promise<RunResult['findings']> {
  const scenes = runs
    .flatMap((run) => run.functions.flatMap(({ id }) => sceneOf(id, [run]) ?? []))
    .map((scene) => ({ scene, ...resultsOf(scene) }))
    .filter(({ seen, known }) => seen.length > 0 && known.length > 0)
    .toSorted((a, b) => b.seen.length - a.seen.length)
    .slice(0, MAX_RESULTS);
  const count = (all: typeof scenes) => all.reduce((sum, { seen }) => sum + seen.length, 0);
  // Who doubts the only one tells nothing, so that it need not be asked.
  if (count(scenes) < 2) return [];
  const heard: typeof scenes = [];
  const doubted: RunResult['findings'][number][][] = [];
  for (const one of scenes) {
    const { fn, code } = one.scene;
    const results = [...one.seen, ...one.known].toSorted((a, b) => (a.call < b.call ? -1 : 1));
    const said = await llm.consult(resultsQuestion({ file: fn.file, code, results }));
    if (!said || !passes(said.answer, results, one.known, true)) continue;
    heard.push(one);
    const wrong = said.answer.filter(({ at, yes }) => yes && one.seen.some((given) => given === results[at]));
    for (const judged of wrong) {
      const message = doubtText(results[judged.at], judged, code, nameOf(said.by));
      const place = { function: fn.id, file: fn.file, line: fn.head.line };
      const call = results[judged.at]?.call ?? '';
      doubted.push(message === undefined ? [] : [{ kind: 'model-doubt', ...place, call, message }]);
    }
  }
  // Who finds fault with most of it tells nothing.
  return doubted.length * 2 > count(heard) ? [] : doubted.flat().slice(0, MAX_DOUBTS);
}

/** `` llama3.1:70b asks: is `[5]` right, or `[6]`? The remainder is lost ``; undefined for what says nothing. */
function doubtText(
  given: Given | undefined,
  { expected = '', reason }: Judged,
  code: string,
  by: string,
): string | undefined {
  const right = expected.trim();
  if (!given || !/^[\x20-\x5f\x61-\x7e]{1,40}$/.test(right) || bare(right) === bare(given.result)) return undefined;
  const why = sentenceOf(reason, [code, given.call, given.result, right].join('\n'));
  return why && `${by} asks: is \`${given.result.replaceAll('`', '')}\` right, or \`${right}\`? ${why}`;
}

function bare(text: string): string {
  return text.replace(/[\s'"]/g, '').toLowerCase();
}

/** What the tests that are kept state of the function anew, and beside it results that are wrong, since a fault was in place. */
function resultsOf({ run, fn }: Scene): { readonly seen: readonly Given[]; readonly known: readonly Given[] } {
  const kept = run.verified?.kept ?? [];
  const isTold = ({ case: one }: ExploredCase) =>
    one.function === fn.id && !fixtureOf(one) && (one.provenance === 'search' || one.provenance === 'model');
  const fresh = kept.filter(({ bucket, explored }) => bucket !== 'same' && isTold(explored));
  const stated = statedCalls(run);
  const called = fresh.map(({ explored }) => [callText(explored.case, run.project.name), explored] as const);
  const seen = new Map(called.filter(([call]) => !stated.has(call)));
  const others = (run.exploration?.cases ?? []).filter((one) => isTold(one));
  const wrong = new Map<string, string>();
  for (const one of others) {
    const call = callText(one.case, run.project.name);
    const result = seen.has(call) ? undefined : faultyResult(one);
    if (result !== undefined) wrong.set(call, result);
  }
  // Where no other input is there, one of those that would be asked about is shown with a fault.
  const [last] = [...seen].slice(1).toReversed();
  if (wrong.size === 0 && last) {
    const result = faultyResult(last[1]);
    if (result !== undefined && seen.delete(last[0])) wrong.set(last[0], result);
  }
  const given = ([call, result]: readonly [string, string]): Given => ({ call, result });
  return {
    seen: [...seen].map(([call, one]) => given([call, outcomeText(one.outcome)])).slice(0, MAX_ASKED),
    known: [...wrong].map(given).slice(0, MAX_KNOWN),
  };
}

/** Calls of tests that people wrote, and of documentation that says what comes of them. */
function statedCalls({ recording, exploration, project }: ProjectRun): ReadonlySet<string> {
  const tested = (recording?.calls ?? []).filter(({ member, ctorArgs }) => member === undefined && !ctorArgs);
  return new Set([
    ...tested.map(({ of, args }) => callText({ act: [{ do: 'call', callee: { export: of }, args }] }, project.name)),
    ...(exploration?.examples ?? []).map((example) => callText(example.case, project.name)),
  ]);
}

/** What the case gives with some fault, where that shows; rather a value than none. */
function faultyResult({ kills, outcome }: ExploredCase): string | undefined {
  const right = outcomeText(outcome);
  const texts = kills.flatMap(({ seen }) => (seen && !seen.failed && seen.steps.length > 0 ? [outcomeText(seen)] : []));
  const other = texts.filter((text) => text !== right && text !== 'nothing');
  return other.find((text) => text !== 'undefined') ?? other[0];
}

/** True where the answer is right about each of those of which it is known. */
function passes<T>(answer: readonly Judged[], all: readonly T[], known: readonly T[], yes: boolean): boolean {
  return known.every((one) => answer.some((judged) => all[judged.at] === one && judged.yes === yes));
}

function sceneOf(id: string, runs: readonly ProjectRun[]): Scene | undefined {
  for (const run of runs) {
    const fn = run.functions.find((one) => one.id === id);
    const text = run.files.find(({ path }) => path === fn?.file)?.headText;
    if (fn && text !== undefined) return { run, fn, text, code: functionText(text, fn.head) };
  }
  return undefined;
}

function nameOf(model: string): string {
  return cut(oneLine(model.replaceAll('`', '')), 40);
}
