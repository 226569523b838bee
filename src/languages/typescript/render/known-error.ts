import type { Stage } from './stage.ts';
import { GLOBAL_ERRORS } from './values.ts';

/** How an error is known: by a class in reach, by its `name`, or not at all. */
export type KnownError = { readonly by: 'class' | 'name'; readonly text: string } | undefined;

export function knownError(stage: Stage, errorClass: string): KnownError {
  if (GLOBAL_ERRORS.has(errorClass)) return { by: 'class', text: errorClass };
  if (!/^[A-Za-z_$][\w$]*$/.test(errorClass)) return undefined;
  const { sources } = stage.shop;
  const { file } = stage.testCase.target;
  const own = { file, path: errorClass };
  if (sources.exports(file, errorClass)) return { by: 'class', text: stage.use(own) };
  const imported = sources.importOf(file, errorClass);
  if (imported) return { by: 'class', text: stage.use(imported) };
  return sources.namesItself(file, errorClass) ? { by: 'name', text: errorClass } : undefined;
}
