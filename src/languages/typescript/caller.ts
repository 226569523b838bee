/** What calls the procedures of a tRPC router by themselves: `router.createCaller(context)`. */
import type { ExportRef } from '../../generate/test-case.ts';

/** The method of a router that makes it, at once; what it gives answers with promises. */
export const CALLER = 'createCaller';

/** The router whose caller an export is; undefined for any other export. */
export function routerOf({ file, path }: ExportRef): ExportRef | undefined {
  return path.endsWith(`.${CALLER}`) ? { file, path: path.slice(0, -CALLER.length - 1) } : undefined;
}
