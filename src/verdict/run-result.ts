/** Reading and writing RunResult files. Its shape is in run-result-schema.ts. */
import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';
import { RUN_RESULT_VERSION, type RunResult, runResult } from './run-result-schema.ts';

export type {
  ApiChangeResult,
  BehaviourChangeResult,
  Dismissed,
  Figure,
  FunctionResult,
  HunkResult,
  Policy,
  ProjectResult,
  Reason,
  RunResult,
  Survivor,
  TestEntry,
  Verdict,
} from './run-result-schema.ts';
export { RUN_RESULT_VERSION };

/** Largest file that is written or read, in bytes of UTF-8. */
export const RUN_RESULT_LIMIT = 5 * 1024 * 1024;

/** JSON Schema of the result file; docs/run-result.schema.json holds it. */
export function runResultJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(runResult, { io: 'input' });
  return { $schema: schema.$schema, title: 'QTest RunResult', ...schema };
}

/**
 * Reads a result file's text. Throws ConfigurationError naming the first fields that are wrong; `where` is the file's name as
 * the user knows it.
 */
export function parseRunResult(text: string, where = 'the result file'): RunResult {
  if (Buffer.byteLength(text) > RUN_RESULT_LIMIT) {
    throw new ConfigurationError(
      `${where} is larger than 5 MB, which QTest never writes. Make it anew with \`qtest run --json\`.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${where} is not JSON (${why}). Make it anew with \`qtest run --json\`.`);
  }
  const version = json !== null && typeof json === 'object' && 'schemaVersion' in json ? json.schemaVersion : undefined;
  if (typeof version === 'number' && version !== RUN_RESULT_VERSION) {
    throw new ConfigurationError(
      `${where} has schema version ${version}; this QTest reads version ${RUN_RESULT_VERSION}. Read it with the QTest that wrote it.`,
    );
  }
  const parsed = runResult.safeParse(json);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the top'}: ${issue.message}`);
  throw new ConfigurationError(
    `${where} is not a QTest result (${issues.join('; ')}). Make it anew with \`qtest run --json\`.`,
  );
}

/** Lists that may be cut. What decides is not among them. */
const CLAMPABLE = [
  'certificates',
  'findings',
  'apiChanges',
  'hunks',
  'tests',
  'files',
  'dismissed',
  'survivors',
  'behaviourChanges',
  'functions',
] as const;

/** The result as it is written: within `limit` bytes, the heaviest lists halved until it fits, each cut noted in `truncated`. */
export function clampResult(result: RunResult, limit = RUN_RESULT_LIMIT): RunResult {
  const totals = new Map(result.truncated.map((cut) => [cut.list, cut.total]));
  let clamped = result;
  while (Buffer.byteLength(printRunResult(clamped)) > limit) {
    const weights = CLAMPABLE.map((list) => ({ list, weight: JSON.stringify(clamped[list]).length }));
    const list = weights.sort((a, b) => b.weight - a.weight)[0]?.list;
    if (list === undefined || clamped[list].length === 0) break;
    const total = totals.get(list) ?? clamped[list].length;
    totals.set(list, total);
    const kept = clamped[list].slice(0, Math.floor(clamped[list].length / 2));
    const others = clamped.truncated.filter((cut) => cut.list !== list);
    clamped = { ...clamped, [list]: kept, truncated: [...others, { list, kept: kept.length, total }] };
  }
  return clamped;
}

/** The text of a result file. */
export function printRunResult(result: RunResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
