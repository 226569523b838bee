/** Tests that fail because what they talk to is not there: a database, a server, Docker, the network. */
import type { Session, TestResult, TestRun } from '../languages/language.ts';
import type { FaultResult, MutationResult } from '../mutate/fault.ts';

/** What clients say when nothing answers. `fetch failed` is Node's word for it where the cause is not in the report. */
const NOT_THERE: readonly RegExp[] = [
  /\b(?:connect|getaddrinfo|lookup|query\w+) (?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT)\b[^\n]{0,80}/,
  /\b(?:ECONNREFUSED|EAI_AGAIN)\b/,
  /\bTypeError: fetch failed\b/,
  /Can't reach database server at [^\n]{0,80}/, // Prisma
  /connection to server at "[^"\n]+"(?: \([^)\n]*\))?, port \d+ failed: Connection refused/, // libpq
  /Cannot connect to the Docker daemon/,
  /Could not find a working container runtime strategy/, // testcontainers
];

/** What a failure says is not there, in the client's words: `connect ECONNREFUSED 127.0.0.1:5432`. */
export function missingService(message: string): string | undefined {
  for (const pattern of NOT_THERE) {
    const found = pattern.exec(message)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** The variable that a failure names, where it is one that tests are not handed. */
export function missingVariable(message: string, withheld: Readonly<Record<string, string>>): string | undefined {
  const names = message.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g) ?? [];
  return names.find((name) => name in withheld);
}

export interface WaitingTest {
  readonly file: string;
  readonly titlePath: readonly string[];
  /** As `missingService` gives it; for a variable, that tests are not handed it. */
  readonly missing: string;
  /** As `missingVariable` gives it. */
  readonly variable?: string;
}

/**
 * The failing tests of files in which every failure says that something is not there, and does so with the sources of base too:
 * a change that breaks the way to its database fails on head alone, and that is no missing service.
 */
export async function waitingTests(
  failing: readonly TestResult[],
  runOnBase: ((files: readonly string[]) => Promise<TestRun>) | undefined,
  withheld: Readonly<Record<string, string>> = {},
): Promise<readonly WaitingTest[]> {
  const here = waitingFiles(failing, withheld);
  if (here.size === 0 || runOnBase === undefined) return [...here.values()].flat();
  const { tests } = await runOnBase([...here.keys()]);
  const onBase = waitingFiles(
    tests.filter((test) => test.status === 'failed'),
    withheld,
  );
  return [...here].flatMap(([file, tests]) => (onBase.has(file) ? tests : []));
}

function waitingFiles(
  failing: readonly TestResult[],
  withheld: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly WaitingTest[]> {
  const found = new Map<string, readonly WaitingTest[]>();
  for (const [file, tests] of Map.groupBy(failing, (test) => test.file)) {
    const waiting = tests.flatMap(({ titlePath, message }) => {
      const missing = missingService(message ?? '');
      if (missing !== undefined) return [{ file, titlePath, missing }];
      const variable = missingVariable(message ?? '', withheld);
      return variable === undefined
        ? []
        : [{ file, titlePath, missing: `${variable} is not handed to tests`, variable }];
    });
    if (waiting.length === tests.length) found.set(file, waiting);
  }
  return found;
}

/** Faults in files that a waiting test reaches and that no other test covers: not uncovered, only not asked. */
export async function withWaiting(
  result: MutationResult,
  waiting: readonly WaitingTest[],
  session: Pick<Session, 'testsReaching'>,
): Promise<MutationResult> {
  if (waiting.length === 0) return result;
  const tests = new Set(waiting.map((test) => test.file));
  const reached = new Set<string>();
  for (const file of new Set(result.results.map(({ fault }) => fault.file))) {
    if ((await session.testsReaching([file])).some((test) => tests.has(test))) reached.add(file);
  }
  const results = result.results.map((one): FaultResult => {
    const isWaiting = one.status === 'no-coverage' && reached.has(one.fault.file);
    return isWaiting ? { ...one, status: 'needs-service' } : one;
  });
  return { ...result, results };
}
