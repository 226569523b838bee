/** Stryker's JSON report. It comes from a process that ran code of the change: read as data only. */
import path from 'node:path';
import { z } from 'zod';
import { readClaimedJson } from '../../../sandbox/copy/read-claim.ts';

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

const texts = z.array(z.string());
const rawReport = z.looseObject({
  /** Stryker's options of the run that wrote it. */
  config: z.looseObject({ jsonReporter: z.looseObject({ fileName: z.unknown() }).optional() }).optional(),
  files: z.record(
    z.string(),
    z.looseObject({
      mutants: z.array(
        z.looseObject({
          id: z.string(),
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.looseObject({ start: z.looseObject({ line: z.number(), column: z.number() }) }),
          status: z.string(),
          statusReason: z.string().optional(),
          killedBy: texts.optional(),
          coveredBy: texts.optional(),
          testsCompleted: z.number().optional(),
        }),
      ),
    }),
  ),
  testFiles: z
    .record(z.string(), z.looseObject({ tests: z.array(z.looseObject({ id: z.string(), name: z.string() })) }))
    .optional(),
});

/**
 * Undefined when there is no readable report: Stryker ended before it wrote one, and the caller says why. `stale` when it was written
 * by another run: every run has a file of its own, and its name stands among the options in the report.
 */
export function readReport(file: string): EngineReport | 'stale' | undefined {
  const { data: raw } = rawReport.safeParse(readClaimedJson(file, path.dirname(file)));
  if (raw === undefined) return undefined; // not there, or cut off: the caller says so
  if (raw.config?.jsonReporter?.fileName !== file) return 'stale';
  const tests = new Map(
    Object.entries(raw.testFiles ?? {}).flatMap(([testFile, { tests: own }]) =>
      own.map(({ id, name }) => [id, { name, file: testFile }] as const),
    ),
  );
  // Runners that start files side by side report them as they end.
  const named = (ids: readonly string[] = []) => ids.map((id) => tests.get(id)?.name ?? id).sort();
  const mutants = Object.entries(raw.files).flatMap(([source, { mutants: own }]) =>
    own.map((mutant) => ({
      id: mutant.id,
      file: source,
      operator: mutant.mutatorName,
      line: mutant.location.start.line,
      column: mutant.location.start.column,
      replacement: mutant.replacement ?? '',
      status: mutant.status,
      ...(mutant.statusReason === undefined ? {} : { reason: mutant.statusReason }),
      killedBy: named(mutant.killedBy),
      killedIn: [...new Set((mutant.killedBy ?? []).flatMap((id) => tests.get(id)?.file || []))].sort(),
      coveredBy: named(mutant.coveredBy),
      testsCompleted: mutant.testsCompleted,
    })),
  );
  return { mutants, testFiles: [...new Set([...tests.values()].map((test) => test.file))] };
}
