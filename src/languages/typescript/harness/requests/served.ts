/** What code reads of the request that its framework serves, beside the one that it is handed: `cookies()` of Next. */
import { isError } from '../describe.ts';

const OUTSIDE = /^`(\w+)(?:\(\))?` was called outside a request scope/;

/** What a test by itself cannot give; undefined for any other error. */
export function onlyServed(error: unknown): string | undefined {
  const name = isError(error) ? OUTSIDE.exec(error.message)?.[1] : undefined;
  return name && `${name}(), which answers only while Next serves a request`;
}
