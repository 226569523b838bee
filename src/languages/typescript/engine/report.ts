/** Stryker's JSON report as a list of mutants, with test names instead of numbers. */
import { readFileSync } from 'node:fs';
import type { MutantPlace } from './selection.ts';

export interface MutantReport extends MutantPlace {
  readonly status: string;
  readonly reason?: string;
  readonly killedBy: readonly string[];
  readonly coveredBy: readonly string[];
  readonly testsCompleted: number | undefined;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface RawMutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly killedBy?: readonly string[];
  readonly coveredBy?: readonly string[];
  readonly testsCompleted?: number;
}

interface RawReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly RawMutant[] }>>;
  readonly testFiles?: Readonly<
    Record<string, { readonly tests: readonly { readonly id: string; readonly name: string }[] }>
  >;
}

/** Mutants that were selected, or undefined when there is no report. The report's text is a claim: it is read as data only. */
export function readReport(file: string): readonly MutantReport[] | undefined {
  let raw: RawReport;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8')) as RawReport;
  } catch {
    return undefined; // Stryker ended before it wrote one: the caller says why
  }
  const names = new Map(Object.values(raw.testFiles ?? {}).flatMap((f) => f.tests.map((t) => [t.id, t.name] as const)));
  const named = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => names.get(id) ?? id);
  return Object.entries(raw.files).flatMap(([path, { mutants }]) =>
    mutants
      .filter((m) => m.statusReason !== 'qtest: not selected')
      .map((m) => ({
        file: path,
        operator: m.mutatorName,
        line: m.location.start.line,
        column: m.location.start.column,
        endLine: m.location.end.line,
        endColumn: m.location.end.column,
        replacement: m.replacement ?? '',
        status: m.status,
        ...(m.statusReason === undefined ? {} : { reason: m.statusReason }),
        killedBy: named(m.killedBy),
        coveredBy: named(m.coveredBy),
        testsCompleted: m.testsCompleted,
      })),
  );
}
