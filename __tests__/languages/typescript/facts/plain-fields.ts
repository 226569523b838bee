import type { Value } from '../../../../src/generate/test-case.ts';

/** Fields by name, with what plain values hold. */
export function plainFields(fields: readonly (readonly [string, Value])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map(([name, value]) => [name, 'v' in value ? value.v : value]));
}
