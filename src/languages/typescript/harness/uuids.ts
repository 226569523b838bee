/** Ids that code draws by chance: the same in every run, and known again in what comes of it, since no test can state them. */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const MINTED = '5eed0000-0000-4000-8000-';
const ANY_MINTED = new RegExp(`${MINTED}[0-9a-f]{12}`);

export interface Uuids {
  /** Begins anew: the next id is the first. */
  restart(): void;
  restore(): void;
}

/** Takes the place of `crypto.randomUUID`, of Node's module and of the global one. */
export function mintUuids(): Uuids {
  let count = 0;
  const randomUUID = () => MINTED + (++count).toString(16).padStart(12, '0');
  const holders = [crypto, globalThis.crypto].filter((one) => one !== undefined) as unknown as object[];
  const before = holders.map((one) => Object.getOwnPropertyDescriptor(one, 'randomUUID'));
  for (const one of holders)
    Object.defineProperty(one, 'randomUUID', {
      value: randomUUID,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  syncBuiltinESMExports();
  return {
    restart: () => {
      count = 0;
    },
    restore: () => {
      for (const [at, one] of holders.entries()) {
        const own = before[at];
        if (own) Object.defineProperty(one, 'randomUUID', own);
        else Reflect.deleteProperty(one, 'randomUUID');
      }
      syncBuiltinESMExports();
    },
  };
}

/** True for a text that holds such an id. */
export function holdsMinted(text: string): boolean {
  return text.includes(MINTED) && ANY_MINTED.test(text);
}
