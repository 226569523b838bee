import { createHash } from 'node:crypto';
import type { RunOptions } from '../config.ts';
import type { ChangeSet } from './change-set.ts';

/** Equal for two changes of the same functions to the same code, judged by the same settings; 12 hexadecimal digits. */
export function digestOf(
  change: Pick<ChangeSet, 'functions'>,
  { configDigest }: Pick<RunOptions, 'configDigest'>,
): string {
  const functions = change.functions.map(({ id, head }) => `${id} ${head.digest}`).sort();
  return createHash('sha256')
    .update(JSON.stringify([configDigest, functions]))
    .digest('hex')
    .slice(0, 12);
}
