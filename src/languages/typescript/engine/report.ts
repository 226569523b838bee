/** Stryker's JSON report. It comes from a process that ran code of the change: read as data only. */
import { readFileSync } from 'node:fs';

export interface MutantReport {
  readonly id: string;
  readonly file: string;
  readonly operator: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly replacement: string;
  readonly status: string;
  readonly reason?: string;
  readonly killedBy: readonly string[];
  /** Files of the tests in `killedBy`, relative to the project's folder, where the runner tells. */
  readonly killedIn: readonly string[];
  readonly coveredBy: readonly string[];
  readonly testsCompleted: number | undefined;
}

/** What a run of Stryker found out. */
export interface EngineReport {
  readonly mutants: readonly MutantReport[];
  /** Files of the tests that it ran first with no mutant in place, relative to the project's folder, where the runner tells. */
  readonly testFiles: readonly string[];
}

interface RawMutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly status: string;
  readonly statusReason?: string;
  readonly killedBy?: readonly string[];
  readonly coveredBy?: readonly string[];
  readonly testsCompleted?: number;
}

interface RawReport {
  /** Stryker's options of the run that wrote it. */
  readonly config?: { readonly jsonReporter?: { readonly fileName?: unknown } };
  readonly files: Readonly<Record<string, { readonly mutants: readonly RawMutant[] }>>;
  readonly testFiles?: Readonly<
    Record<string, { readonly tests: readonly { readonly id: string; readonly name: string }[] }>
  >;
}

/**
 * Undefined when there is no readable report: Stryker ended before it wrote one, and the caller says why. `stale` when it was written
 * by another run: every run has a file of its own, and its name stands among the options in the report.
 */
export function readReport(file: string): EngineReport | 'stale' | undefined {
  const raw = readJson(file);
  if (raw === undefined) return undefined;
  if (raw.config?.jsonReporter?.fileName !== file) return 'stale';
  const tests = new Map(
    Object.entries(raw.testFiles ?? {}).flatMap(([path, { tests: own }]) =>
      own.map(({ id, name }) => [id, { name, path }]),
    ),
  );
  // Runners that start files side by side report them as they end.
  const named = (ids: readonly string[] = []) => ids.map((id) => tests.get(id)?.name ?? id).sort();
  const mutants = Object.entries(raw.files).flatMap(([path, { mutants: own }]) =>
    own.map((mutant) => ({
      id: mutant.id,
      file: path,
      operator: mutant.mutatorName,
      line: mutant.location.start.line,
      column: mutant.location.start.column,
      replacement: mutant.replacement ?? '',
      status: mutant.status,
      ...(mutant.statusReason === undefined ? {} : { reason: mutant.statusReason }),
      killedBy: named(mutant.killedBy),
      killedIn: [...new Set((mutant.killedBy ?? []).flatMap((id) => tests.get(id)?.path || []))].sort(),
      coveredBy: named(mutant.coveredBy),
      testsCompleted: mutant.testsCompleted,
    })),
  );
  return { mutants, testFiles: [...new Set([...tests.values()].map(({ path }) => path))] };
}

function readJson(file: string): RawReport | undefined {
  try {
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const hasFiles = raw !== null && typeof raw === 'object' && 'files' in raw && typeof raw.files === 'object';
    return hasFiles && raw.files !== null ? (raw as RawReport) : undefined;
  } catch {
    return undefined; // not there, or cut off: the caller says so
  }
}
