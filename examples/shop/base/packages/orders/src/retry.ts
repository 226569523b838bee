import { setTimeout as pause } from 'node:timers/promises';

export interface RetryOptions {
  /** How often the operation is tried in all. */
  readonly attempts?: number;
  /** Before the second try; doubles each time. */
  readonly baseMs?: number;
  readonly isRetryable?: (error: unknown) => boolean;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/** Tries an operation again while it fails with an error that is worth it; throws the last error. */
export async function withRetry<T>(
  operation: () => Promise<T>,
  { attempts = 3, baseMs = 200, isRetryable = () => true, sleep = pause }: RetryOptions = {},
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await operation();
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error;
      await sleep(baseMs * 2 ** attempt);
    }
  }
}
