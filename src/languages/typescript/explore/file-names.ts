/** Files that no import can name: they are left out of the search with the reason, so that one of them does not stop the others. */
import type { Exploration, ExploreRequest } from '../../language.ts';
import type { TsProject } from '../project.ts';

/** What an import reads as something else: Node takes specifiers for addresses, Vite for paths with a query, Jest a `?` likewise. */
const UNNAMABLE: Readonly<Record<TsProject['framework'], RegExp>> = {
  vitest: /[?#\\]/,
  jest: /\?/,
  mocha: /[?#%\\\t\r\n]/,
  'node:test': /[?#%\\\t\r\n]/,
  none: /[?#%\\\t\r\n]/,
};

/** True where the project's runner can import a file of this path. */
export function isNamable(path: string, framework: TsProject['framework']): boolean {
  return !UNNAMABLE[framework].test(path);
}

const NOTHING: Exploration = {
  cases: [],
  unreached: [],
  killed: [],
  cut: false,
  stopped: [],
  findings: [],
  examples: [],
  oddities: [],
  suspects: [],
  uncompared: [],
  notices: [],
  stats: { candidates: 0, runs: 0, unstable: 0, searchMs: 0, loadMs: 0, restarts: 0 },
};

/** Searches the files that the project's runner can import, and says of the functions of all others why not. */
export async function exploreNamable(
  request: ExploreRequest,
  framework: TsProject['framework'],
  search: (request: ExploreRequest) => Promise<Exploration>,
): Promise<Exploration> {
  const refused = request.files.filter((file) => !isNamable(file.path, framework));
  if (refused.length === 0) return await search(request);
  const isOut = (path: string) => refused.some((file) => file.path === path);
  const files = request.files.filter((file) => !isOut(file.path));
  const faults = request.faults.filter((fault) => !isOut(fault.file));
  const found = files.length === 0 ? NOTHING : await search({ ...request, files, faults });
  const stopped = refused.flatMap(({ path, functions }) => {
    const sign = UNNAMABLE[framework].exec(path)?.[0] ?? '';
    const reason = `file name not supported: an import cannot name a file with ${WORDS[sign] ?? `\`${sign}\``} in its path`;
    return functions.map((fn) => ({ function: fn.id, reason, code: 'file-name' }));
  });
  return { ...found, stopped: [...found.stopped, ...stopped] };
}

const WORDS: Readonly<Record<string, string>> = { '\t': 'a tab', '\r': 'a line break', '\n': 'a line break' };
