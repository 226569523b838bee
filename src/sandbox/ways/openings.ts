/** What a sandbox lets through: services by their address, variables by their names, as base's qtest.yml has them. */
export interface Openings {
  /** `name:port`. */
  readonly services: readonly string[];
  /** Variables with their values, which may be secret. */
  readonly env: Readonly<Record<string, string>>;
}

export const NO_OPENINGS: Openings = { services: [], env: {} };

/** The openings of a run: of the named variables those that `own` holds. */
export function openingsOf(
  { services, env }: { readonly services: readonly string[]; readonly env: readonly string[] },
  own: Readonly<Record<string, string | undefined>>,
): Openings {
  const held = env.flatMap((name) => {
    const value = own[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { services, env: Object.fromEntries(held) };
}
