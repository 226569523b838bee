/** Results of earlier runs: asked for by what they rest on, never trusted further than their form. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { ModelStore } from './store.ts';

/** How many results of a kind a run asked for, and how many of them an earlier run had found. */
export interface Use {
  readonly asked: number;
  readonly found: number;
}

export type Kind = 'tests' | 'faults' | 'searches' | 'observations' | 'proofs' | 'checks' | 'recordings';

/** A place for one result. */
export interface Slot<T> {
  /** What an earlier run found out. */
  readonly known: T | undefined;
  put(value: T): void;
  /** The result was not what it is to be remembered as: neither this one nor those of earlier runs count again. */
  forget(): void;
}

export class Memory {
  readonly #store: Pick<ModelStore, 'result' | 'putResult' | 'forgetResult'>;
  readonly #times = new Map<string, number>();
  readonly #use = new Map<Kind, { asked: number; found: number }>();

  constructor(store: Pick<ModelStore, 'result' | 'putResult' | 'forgetResult'>) {
    this.#store = store;
  }

  /**
   * The place of the result that rests on `grounds`. What is asked for again in the same run has a place of its own: tests that
   * run twice to see whether they are steady were run twice.
   */
  slot<T>(kind: Kind, grounds: readonly unknown[], schema: z.ZodType<T>): Slot<T> {
    const rest = createHash('sha256')
      .update(JSON.stringify([kind, ...grounds]))
      .digest('hex');
    const time = (this.#times.get(rest) ?? 0) + 1;
    this.#times.set(rest, time);
    const key = (of: number) => `${kind}:${rest}:${of}`;
    const known = parsed(this.#store.result(key(time)), schema);
    const use = this.#use.get(kind) ?? { asked: 0, found: 0 };
    this.#use.set(kind, { asked: use.asked + 1, found: use.found + Number(known !== undefined) });
    return {
      known,
      put: (value) => this.#store.putResult(key(time), JSON.stringify(value)),
      forget: () => {
        for (let of = 1; of <= time; of++) this.#store.forgetResult(key(of));
      },
    };
  }

  get use(): ReadonlyMap<Kind, Use> {
    return this.#use;
  }
}

function parsed<T>(json: string | undefined, schema: z.ZodType<T>): T | undefined {
  if (json === undefined) return undefined;
  try {
    const value: T = JSON.parse(json);
    // Not what the schema makes of it, which has other members or the same ones in another order.
    return schema.safeParse(value).success ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
