/** The search of a project: files that lead to one another together, all others by themselves, so that none has a say in another's inputs. */
import type { Exploration, ExploreRequest, Session, TargetFile } from './languages/language.ts';

/** Searches inputs, group by group in the order of the files. The request's `iterations` and limits of time are those of one file. */
export async function search(
  request: ExploreRequest,
  session: Pick<Session, 'explore' | 'grounds'>,
): Promise<Exploration> {
  const found: Exploration[] = [];
  for (const files of await groupsOf(request.files, session)) {
    const own = new Set(files.map((file) => file.path));
    const functions = new Set(files.flatMap((file) => file.functions.map(({ id }) => id)));
    const suggestions = request.suggestions?.filter((one) => functions.has(one.function));
    found.push(
      await session.explore({
        ...request,
        files,
        faults: request.faults.filter((fault) => own.has(fault.file)),
        ...(suggestions ? { suggestions } : {}),
        iterations: request.iterations * files.length,
        searchMs: request.searchMs * files.length,
        wallMs: request.wallMs * files.length,
      }),
    );
  }
  return joined(found);
}

/** Files of which one leads to the other by imports, on head or on base, are in one group. */
async function groupsOf(
  files: readonly TargetFile[],
  session: Pick<Session, 'grounds'>,
): Promise<readonly (readonly TargetFile[])[]> {
  const { grounds } = session;
  if (!grounds || files.length < 2) return [files];
  const onBase = new Map(files.flatMap(({ path, baseText }) => (baseText === undefined ? [] : [[path, baseText]])));
  const led = await Promise.all(
    files.map(async ({ path }) => {
      const [head, base] = await Promise.all([grounds.closure([path]), grounds.closure([path], onBase)]);
      return new Set([...head.keys(), ...base.keys()]);
    }),
  );
  let groups: { readonly files: readonly TargetFile[]; readonly led: ReadonlySet<string> }[] = [];
  for (const [at, file] of files.entries()) {
    const leads = led[at] ?? new Set();
    const touches = (group: (typeof groups)[number]) =>
      group.led.has(file.path) || group.files.some((other) => leads.has(other.path));
    const together = groups.filter(touches);
    const merged = {
      files: files.filter((one) => one === file || together.some((group) => group.files.includes(one))),
      led: new Set([...together.flatMap((group) => [...group.led]), ...leads]),
    };
    groups = [...groups.filter((group) => !touches(group)), merged];
  }
  const order = (group: (typeof groups)[number]) => files.indexOf(group.files[0] as TargetFile);
  return groups.toSorted((a, b) => order(a) - order(b)).map((group) => group.files);
}

function joined(found: readonly Exploration[]): Exploration {
  const sum = (pick: (stats: Exploration['stats']) => number) => found.reduce((all, { stats }) => all + pick(stats), 0);
  return {
    cases: found.flatMap((one) => one.cases),
    unreached: found.flatMap((one) => one.unreached),
    killed: found.flatMap((one) => one.killed),
    cut: found.some((one) => one.cut),
    stopped: found.flatMap((one) => one.stopped),
    findings: found.flatMap((one) => one.findings),
    examples: found.flatMap((one) => one.examples),
    oddities: found.flatMap((one) => one.oddities),
    suspects: found.flatMap((one) => one.suspects),
    uncompared: found.flatMap((one) => one.uncompared),
    notices: [...new Set(found.flatMap((one) => one.notices))],
    stats: {
      candidates: sum((stats) => stats.candidates),
      runs: sum((stats) => stats.runs),
      unstable: sum((stats) => stats.unstable),
      searchMs: sum((stats) => stats.searchMs),
      loadMs: sum((stats) => stats.loadMs),
      restarts: sum((stats) => stats.restarts),
    },
  };
}
