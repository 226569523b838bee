/** Models are asked for whole tests where no input noticed a fault and tests of the project stand around it; what fails goes back to them a few times. */
import { functionText } from '../generate/llm/function-text.ts';
import { repairQuestion } from '../generate/llm/repair.ts';
import { type ScenariosAsked, scenariosQuestion } from '../generate/llm/scenarios.ts';
import type { ExploredCase, TargetFile } from '../languages/language.ts';
import type { Scenario, Scenarios, Tried } from '../languages/scenarios.ts';
import type { FunctionContext } from '../languages/suggesting.ts';
import type { Llm } from '../llm/llm.ts';
import type { Fault } from '../mutate/fault.ts';
import { openFaultsIn } from './open-faults.ts';

export interface ScenariosRequest {
  readonly llm: Llm;
  readonly scenarios: Scenarios;
  readonly files: readonly TargetFile[];
  /** What there is to know of functions; of one that no call reaches there is its text alone. */
  readonly contexts: readonly FunctionContext[];
  /** Faults that nothing tells apart, by id. */
  readonly open: ReadonlyMap<string, Fault>;
  /** Test files that people wrote and that pass. */
  readonly written: readonly string[];
  readonly signal: AbortSignal;
}

const MAX_FUNCTIONS = 5;
const MAX_REPAIRS = 2;
/** For the scenarios of one answer, in milliseconds. */
const WALL_MS = 30_000;

/** Cases that tell open faults apart, and no others. Base is to be asked about them: what stands for its answer until then is head's. */
export async function proposeScenarios(request: ScenariosRequest): Promise<readonly ExploredCase[]> {
  const { scenarios, files, written, signal } = request;
  const left = new Map(request.open);
  const found: ExploredCase[] = [];
  let asked = 0;
  for (const file of files) {
    for (const fn of file.functions) {
      const faults = [...left.values()].filter((fault) => fault.function === fn.id);
      if (faults.length === 0 || asked === MAX_FUNCTIONS || signal.aborted) continue;
      const shown = scenarios.tests(written, { file: file.path, name: fn.name });
      if (!shown) continue;
      asked += 1;
      const context = request.contexts.find((one) => one.function === fn.id);
      const asking: ScenariosAsked = {
        file: file.path,
        source: context?.text ?? functionText(file.headText, fn.head),
        types: context?.types ?? [],
        module: file.headText,
        faults: openFaultsIn(file, faults),
        shown,
        rules: scenarios.rules,
      };
      for (const one of await ofFunction(request, asking, left)) {
        for (const { fault } of one.kills) left.delete(fault);
        found.push({ ...one, base: one.outcome });
      }
    }
  }
  return found;
}

/** Asked for, and mended where nothing came of them, until something does, time is up or the same comes again. */
async function ofFunction(
  { llm, scenarios, files, signal }: ScenariosRequest,
  asking: ScenariosAsked,
  left: ReadonlyMap<string, Fault>,
): Promise<readonly ExploredCase[]> {
  const seen = new Set<string>();
  let question = scenariosQuestion(asking);
  for (let repairs = 0; ; repairs++) {
    const answer = (await llm.ask(question)) ?? [];
    const fresh = answer.filter((one) => isNew(seen, one.test.join('\0') + asWords(one)));
    if (fresh.length === 0) return [];
    const { cases, failed }: Tried = await scenarios.tryOut({
      files,
      faults: [...left.values()],
      scenarios: fresh,
      wallMs: WALL_MS,
      signal,
    });
    if (cases.length > 0 || failed.length === 0 || repairs === MAX_REPAIRS) return cases;
    if (!isNew(seen, failed.map(({ reason }) => reason).join('\n'))) return [];
    question = repairQuestion(asking, failed);
  }
}

/** What differs in nothing but blanks is the same. */
function asWords({ body }: Scenario): string {
  return body.replace(/\s+/g, ' ').trim();
}

function isNew(seen: Set<string>, text: string): boolean {
  const { size } = seen;
  return seen.add(text).size > size;
}
