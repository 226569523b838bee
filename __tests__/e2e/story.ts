/** A change, how QTest is started on it, and the outcome that it must have. */
import { type Change, type Ended, LIMIT_MS, makeProject } from './project.ts';

export interface Story {
  readonly name: string;
  readonly change: Change;
  readonly args: readonly string[];
  readonly env?: () => Readonly<Record<string, string>>;
  readonly exitCode: number;
  readonly verdict: string;
  /** Of the first reason. */
  readonly code: string;
  /** What the terminal shows beside the verdict and its code. */
  readonly says: RegExp;
  readonly also?: (ended: Ended) => void;
}

/** Only the faults, without the search, where that has no say. */
export const FAULTS = ['mutate'];

/** One test a story. */
export function tell(stories: readonly Story[]): void {
  it.each(stories)(
    '$name',
    async ({ change, args, env, exitCode, verdict, code, says, also }) => {
      const project = makeProject(change);
      const ended = await project.qtest(args, env ? { env: env() } : {});
      expect(shown(ended)).toEqual({ exitCode, verdict, code });
      expect(ended.stdout).toMatch(says);
      expect(project.status()).toEqual([]);
      also?.(ended);
    },
    LIMIT_MS,
  );
}

/** The outcome in short; what stands on stderr where there is no result. */
export function shown({ exitCode, result, stderr }: Ended) {
  return { exitCode, verdict: result?.verdict ?? stderr, code: result?.reasons[0]?.code };
}
