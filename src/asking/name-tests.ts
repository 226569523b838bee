/** Models are asked how tests that are kept should be called. A title is words alone: the test that was proved stays what it is. */
import { functionText } from '../generate/llm/function-text.ts';
import { MAX_NAMED, type Named, namesQuestion, type TestToName } from '../generate/llm/names.ts';
import { sentenceOf } from '../generate/llm/sentence.ts';
import { tidied, titleProblem } from '../generate/llm/title-rules.ts';
import type { TargetFile } from '../languages/language.ts';
import type { Llm } from '../llm/llm.ts';
import { editedLines } from '../verdict/lines.ts';
import type { KeptTest, Naming, Verified } from '../verify/kept-test.ts';
import { renderInto, runIn } from '../verify/rendered-runs.ts';
import type { VerifyRequest } from '../verify/verify.ts';

/** Of a project. */
const MAX_REQUESTS = 4;

interface NameRequest {
  readonly llm: Llm;
  readonly verifying: VerifyRequest;
  readonly files: readonly TargetFile[];
  readonly verified: Verified;
}

/** The same tests, with titles and reasons of a model where they keep the rules, as a stage of its own; as they are where no model is there. */
export async function nameTests(
  { llm, ...given }: Omit<NameRequest, 'llm'> & { readonly llm?: Llm },
  timed: <T>(stage: string, work: () => Promise<T>) => Promise<T>,
): Promise<Verified> {
  if (!llm || given.verified.kept.length === 0) return given.verified;
  return await timed('models', () => named({ ...given, llm }));
}

async function named(request: NameRequest): Promise<Verified> {
  const { verified } = request;
  const titles = new Map<string, string>();
  const reasons = new Map<string, KeptTest['reason']>();
  const refused = new Map<string, number>();
  const count = (why: string) => refused.set(why, (refused.get(why) ?? 0) + 1);
  let asked = 0;
  for (const tests of requestsFor(verified.kept)) {
    const shown = tests.map((kept) => testToName(kept, request));
    const code = codeOf(tests, request);
    const said = await request.llm.consult(
      namesQuestion({ file: tests[0]?.explored.case.target.file ?? '', code, tests: shown }),
    );
    if (!said) continue;
    asked += tests.length;
    for (const named of said.answer) {
      const [kept, test] = [tests[named.test], shown[named.test]];
      if (!kept || !test) continue;
      const reason = reasonOf(named, test, code);
      if (reason !== undefined) reasons.set(idOf(kept), { by: said.by, text: reason });
      else if (named.reason !== undefined) count('reason');
      if (named.title === undefined || !test.isAlone) continue;
      const title = tidied(named.title);
      const problem =
        titleProblem(title, test.title, code) ?? (isTaken(title, kept, verified, titles) ? 'taken' : undefined);
      if (problem) count(problem);
      else titles.set(idOf(kept), title);
    }
  }
  const titled = titles.size > 0 ? await retitled(request, titles) : verified;
  if (titles.size > 0 && !titled) for (const _ of titles) count('checked');
  const { kept, ready, all } = titled ?? verified;
  const naming: Naming = {
    tests: asked,
    titles: kept.filter((one) => one.rendered.titlePath.at(-1) === titles.get(idOf(one))).length,
    reasons: reasons.size,
    refused: [...refused].map(([why, times]) => ({ why, count: times })).toSorted((a, b) => (a.why < b.why ? -1 : 1)),
  };
  const withReasons = kept.map((one) => {
    const reason = reasons.get(idOf(one));
    return reason ? { ...one, reason } : one;
  });
  return { ...verified, kept: withReasons, ready, all, ...(asked > 0 ? { naming } : {}) };
}

/** Tests of one file together, as many as one request takes. */
function requestsFor(kept: readonly KeptTest[]): readonly (readonly KeptTest[])[] {
  const byFile = [...Map.groupBy(kept, ({ file }) => file).values()];
  const parts = byFile.flatMap((tests) =>
    Array.from({ length: Math.ceil(tests.length / MAX_NAMED) }, (_, at) =>
      tests.slice(at * MAX_NAMED, (at + 1) * MAX_NAMED),
    ),
  );
  return parts.slice(0, MAX_REQUESTS);
}

function testToName({ rendered, proven }: KeptTest, { verifying, files }: NameRequest): TestToName {
  const fault = verifying.open.get(proven[0] ?? '');
  const source = files.find(({ path }) => path === fault?.file)?.headText;
  return {
    title: rendered.titlePath.at(-1) ?? '',
    text: rendered.text ?? '',
    isAlone: rendered.isAlone === true,
    fault:
      fault && source !== undefined
        ? editedLines(source, fault.start, fault.end, fault.replacement)
        : { before: [], after: [] },
  };
}

/** The functions that the tests are about, each once. */
function codeOf(tests: readonly KeptTest[], { files }: NameRequest): string {
  const ids = new Set(tests.flatMap(({ about, explored }) => [...about, explored.case.function]));
  return files
    .flatMap(({ headText, functions }) =>
      functions.filter(({ id }) => ids.has(id)).map(({ head }) => functionText(headText, head)),
    )
    .join('\n\n');
}

function reasonOf({ reason }: Named, { text, fault }: TestToName, code: string): string | undefined {
  return reason === undefined ? undefined : sentenceOf(reason, [code, text, ...fault.after].join('\n'));
}

/** True where a test of the same block has the title, or is to have it. */
function isTaken(title: string, one: KeptTest, { kept }: Verified, titles: ReadonlyMap<string, string>): boolean {
  const blockOf = ({ file, rendered }: KeptTest) => [file, ...rendered.titlePath.slice(0, -1)].join('\0');
  return kept.some((other) => {
    if (other === one || blockOf(other) !== blockOf(one)) return false;
    return other.rendered.titlePath.at(-1) === title || titles.get(idOf(other)) === title;
  });
}

/** The tests with these titles; undefined where the project's checks or its runner then say otherwise than before. */
async function retitled(
  { verifying, verified }: NameRequest,
  titles: ReadonlyMap<string, string>,
): Promise<Pick<Verified, 'kept' | 'ready' | 'all'> | undefined> {
  const chosen = verified.kept.map(({ explored, proven, cast, ...kept }) => {
    const title = titles.get(explored.case.id);
    return { kept, explored, owes: proven, ...(cast ? { cast } : {}), ...(title === undefined ? {} : { title }) };
  });
  const all = await renderInto(verifying, chosen);
  const rendered = new Map(all.flatMap((file) => file.cases.map((one) => [one.id, one])));
  const { problems } = await verifying.session.check(all);
  const isSound =
    problems.length === 0 &&
    verified.kept.every((one) => rendered.has(idOf(one))) &&
    (await runIn({}, verifying, all)).problems.size === 0;
  const readyOnes = chosen.filter(({ kept }) => kept.bucket !== 'changed');
  if (!isSound) {
    for (const { path, text } of verified.ready) await verifying.workspace.write(path, text);
    return undefined;
  }
  return {
    kept: verified.kept.map((one) => ({ ...one, rendered: rendered.get(idOf(one)) ?? one.rendered })),
    ready: readyOnes.length === chosen.length ? all : await renderInto(verifying, readyOnes),
    all,
  };
}

function idOf({ explored }: KeptTest): string {
  return explored.case.id;
}
