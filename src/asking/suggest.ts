/** Models are asked for inputs where the search left faults open; what they propose is searched from like any input. */
import { toldBy } from '../amplify.ts';
import { callText } from '../generate/case-text.ts';
import { inputsQuestion } from '../generate/llm/inputs.ts';
import type { ExploredCase, ExploreRequest, Session } from '../languages/language.ts';
import type { FunctionContext, Suggesting, Suggestion } from '../languages/suggesting.ts';
import type { Llm } from '../llm/llm.ts';
import type { Tier } from '../llm/provider.ts';
import type { Fault } from '../mutate/fault.ts';
import { search } from '../search.ts';
import { openFaultsIn } from './open-faults.ts';
import { proposeScenarios } from './scenarios.ts';

export interface SuggestRequest {
  readonly llm: Llm;
  readonly session: Pick<Session, 'explore' | 'grounds'> & {
    readonly suggesting: Omit<Suggesting, 'contexts'>;
  };
  /** The search whose faults are still open; its limits hold for what is proposed too. */
  readonly searched: ExploreRequest;
  /** Faults that no test notices and no case tells apart, by id. */
  readonly open: ReadonlyMap<string, Fault>;
  /** What there is to know of functions with open faults. */
  readonly contexts: readonly FunctionContext[];
  /** What was found so far. */
  readonly cases: readonly ExploredCase[];
}

/** The hard ones are asked for once more, of a larger model. */
const ROUNDS: readonly Tier[] = [2, 3];
const MAX_FUNCTIONS = 20;
const MAX_TRIED = 6;
const ITERATIONS = 10_000;
const SEARCH_MS = 5_000;

/** Inputs, then whole tests, for the faults among `open` that no case tells apart, as a stage of its own; nothing where no model is there, or nothing is left to ask for. */
export async function suggestOpen(
  { llm, stages, session, written, ...found }: OpenRequest,
  timed: <T>(stage: string, work: () => Promise<T>) => Promise<T>,
): Promise<readonly ExploredCase[]> {
  const { suggesting, scenarios } = session;
  if (!llm || !stages.verify || found.open.size === 0) return [];
  const stillOpen = async (open: ReadonlyMap<string, Fault>, cases: readonly ExploredCase[]) => {
    const told = await toldBy(cases, session, open);
    return new Map([...open].filter(([id]) => !told.has(id)));
  };
  const open = await stillOpen(found.open, found.cases);
  if (open.size === 0) return [];
  return await timed('models', async () => {
    const { files, signal } = found.searched;
    const ofOpen = new Set([...open.values()].map(({ file }) => file));
    const contexts = (await suggesting?.contexts(files.filter(({ path }) => ofOpen.has(path)))) ?? [];
    const request = { ...found, llm, contexts, open };
    const inputs = suggesting ? await suggest({ ...request, session: { ...session, suggesting } }) : [];
    const left = await stillOpen(open, inputs);
    if (!scenarios || left.size === 0) return inputs;
    return [...inputs, ...(await proposeScenarios({ ...request, scenarios, files, open: left, written, signal }))];
  });
}

interface OpenRequest extends Omit<SuggestRequest, 'llm' | 'session' | 'contexts'> {
  readonly llm?: Llm;
  readonly stages: { readonly verify: boolean };
  readonly session: Pick<Session, 'explore' | 'grounds' | 'suggesting' | 'scenarios' | 'render'>;
  /** Test files that people wrote and that pass. */
  readonly written: readonly string[];
}

/** Cases that tell open faults apart, and of each case only those: whatever was found before stays as it is. */
export async function suggest(request: SuggestRequest): Promise<readonly ExploredCase[]> {
  const left = new Map(request.open);
  const tried = new Map<string, readonly string[]>();
  const found: ExploredCase[] = [];
  for (const tier of ROUNDS) {
    const suggestions = await ask(request, { tier, left, tried });
    if (suggestions.length === 0) break;
    for (const one of await searchFrom(suggestions, request, left)) {
      const kills = one.kills.filter(({ fault }) => left.has(fault));
      if (kills.length === 0) continue;
      for (const { fault } of kills) left.delete(fault);
      found.push({ ...one, case: { ...one.case, provenance: 'model' }, kills });
    }
  }
  return found;
}

interface Round {
  readonly tier: Tier;
  readonly left: ReadonlyMap<string, Fault>;
  /** By function; it grows. */
  readonly tried: Map<string, readonly string[]>;
}

/** What is proposed for each function with open faults, in the order of the files. */
async function ask(
  { llm, session, searched, cases, contexts }: SuggestRequest,
  { tier, left, tried }: Round,
): Promise<readonly Suggestion[]> {
  const suggestions: Suggestion[] = [];
  const open = Map.groupBy(left.values(), (fault) => fault.function);
  for (const context of contexts.filter((one) => open.has(one.function)).slice(0, MAX_FUNCTIONS)) {
    const { function: id } = context;
    const faults = open.get(id) ?? [];
    const file = searched.files.find(({ path }) => path === faults[0]?.file);
    if (!file) continue;
    const known = cases.filter((one) => one.case.function === id).map((one) => callText(one.case));
    const before = tried.get(id) ?? known.slice(0, MAX_TRIED);
    const answer = await llm.ask(
      inputsQuestion({
        tier,
        written: session.suggesting,
        context,
        file: file.path,
        module: file.headText,
        faults: openFaultsIn(file, faults),
        tried: before,
      }),
    );
    if (!answer || answer.calls.length === 0) continue;
    tried.set(id, [...before, ...answer.calls]);
    suggestions.push(answer);
  }
  return suggestions;
}

async function searchFrom(
  suggestions: readonly Suggestion[],
  { session, searched }: SuggestRequest,
  left: ReadonlyMap<string, Fault>,
): Promise<readonly ExploredCase[]> {
  const proposed = new Set(suggestions.map((one) => one.function));
  const files = searched.files.filter((file) => file.functions.some(({ id }) => proposed.has(id)));
  const { cases } = await search(
    {
      ...searched,
      files,
      faults: [...left.values()].filter((fault) => proposed.has(fault.function)),
      suggestions,
      iterations: Math.min(searched.iterations, ITERATIONS),
      searchMs: Math.min(searched.searchMs, SEARCH_MS),
    },
    session,
  );
  return cases;
}
