import type {
  FileResultDictionary,
  MutantResult,
  MutantStatus,
  MutationTestResult,
} from 'mutation-testing-report-schema/api';
import type { FaultResult, FaultStatus, MutationResult } from '../mutate/fault.ts';

/** Where the report is written, relative to the repository. */
export const MUTATION_REPORT = '.qtest/mutation.json';

/** Colours of the overview only: the gate has settings of its own. */
const THRESHOLDS = { high: 90, low: 70 } as const;

const STATUS: Readonly<Record<FaultStatus, MutantStatus>> = {
  killed: 'Killed',
  timeout: 'Timeout',
  survived: 'Survived',
  'no-coverage': 'NoCoverage',
  'compile-error': 'CompileError',
  'runtime-error': 'RuntimeError',
  ignored: 'Ignored',
  'needs-service': 'Ignored',
  pending: 'Pending',
};

/**
 * All faults of a run as mutation-testing-report-schema version 2. `sources` holds the text of every file that a fault sits
 * in, by path; faults of other files are left out, since the schema demands the source.
 */
export function mutationReport(
  result: Pick<MutationResult, 'results' | 'engine'>,
  sources: ReadonlyMap<string, string>,
): MutationTestResult {
  const shown = result.results.filter(({ fault }) => sources.has(fault.file));
  const titles = [...new Set(shown.flatMap(({ killedBy, coveredBy }) => [...killedBy, ...coveredBy]))].sort(byText);
  const ids = new Map(titles.map((title, i) => [title, String(i)]));
  const files: FileResultDictionary = {};
  for (const path of [...new Set(shown.map(({ fault }) => fault.file))].sort(byText)) {
    const mutants = shown.filter(({ fault }) => fault.file === path).map((entry) => mutant(entry, ids));
    files[path] = { language: language(path), source: sources.get(path) ?? '', mutants };
  }
  return {
    schemaVersion: '2',
    thresholds: { ...THRESHOLDS },
    framework: { name: result.engine.name, version: result.engine.version },
    files,
    ...(titles.length > 0 && { testFiles: { tests: { tests: titles.map((name, i) => ({ id: String(i), name })) } } }),
  };
}

function mutant(
  { fault, status, reason, killedBy, coveredBy }: FaultResult,
  ids: ReadonlyMap<string, string>,
): MutantResult {
  const known = (titles: readonly string[]) => titles.flatMap((title) => ids.get(title) ?? []);
  const why = status === 'needs-service' ? 'Only tests that need a service reach it.' : (reason ?? fault.arid);
  return {
    id: fault.id,
    mutatorName: fault.operator,
    replacement: fault.replacement,
    location: structuredClone(fault.location),
    status: STATUS[status],
    static: fault.static,
    killedBy: known(killedBy),
    coveredBy: known(coveredBy),
    ...(why !== undefined && { statusReason: why }),
  };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  jsx: 'jsx',
};

function language(path: string): string {
  return LANGUAGES[path.split('.').at(-1) ?? ''] ?? 'javascript';
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
