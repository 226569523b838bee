/** How calls are written here, for who proposes them. */
import type { Suggesting } from '../suggesting.ts';

export const CALLS: Omit<Suggesting, 'contexts'> = {
  functions: 'TypeScript and JavaScript functions',
  rules: `Each is one line of code with literal arguments, as in "clamp(5, 0, 10)" or "const it = new Stock(3); it.take(2)".
It uses nothing but the function under test and literals: no imports, no other variables, no assertions.`,
  call: (name, values) => `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`,
};
