/** The same order for the same seed, everywhere; the given order without a seed. */
export function shuffled<T>(items: readonly T[], seed: number | undefined): T[] {
  const order = [...items];
  if (seed === undefined) return order;
  let state = seed >>> 0;
  for (let at = order.length - 1; at > 0; at--) {
    // Numerical Recipes' linear congruential generator: enough to vary an order.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
