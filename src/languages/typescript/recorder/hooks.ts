/** Functions of collaborators, replaced where they stand while a call of the code under test runs, and put back after it. */

/** Answers a call in place of the function: it calls `original` and notes what that gives. */
export type Listener = (owner: object, key: string, self: unknown, args: unknown[], original: Callable) => unknown;

export type Callable = (...args: unknown[]) => unknown;

interface Hook {
  readonly wrapper: Callable;
  /** Absent where the function is inherited. */
  readonly own: PropertyDescriptor | undefined;
  /** Calls under way that were given the owner. */
  count: number;
}

export class Hooks {
  readonly #listener: Listener;
  readonly #hooks = new WeakMap<object, Map<string, Hook>>();

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** False where the function cannot be replaced. */
  add(owner: object, key: string): boolean {
    const keys = this.#hooks.get(owner) ?? new Map<string, Hook>();
    this.#hooks.set(owner, keys);
    const known = keys.get(key);
    if (known) {
      known.count++;
      return true;
    }
    const own = Object.getOwnPropertyDescriptor(owner, key);
    const canReplace = own ? own.configurable === true && 'value' in own : Object.isExtensible(owner);
    if (!canReplace) return false;
    const original = (owner as Record<string, Callable>)[key] as Callable;
    const listener = this.#listener;
    const wrapper = new Proxy(original, {
      apply: (target, self, args) => listener(owner, key, self, args, target),
    });
    const isEnumerable = own?.enumerable ?? false;
    Object.defineProperty(owner, key, { value: wrapper, configurable: true, writable: true, enumerable: isEnumerable });
    keys.set(key, { wrapper, own, count: 1 });
    return true;
  }

  remove(owner: object, key: string): void {
    const hook = this.#hooks.get(owner)?.get(key);
    if (!hook || --hook.count > 0) return;
    this.#hooks.get(owner)?.delete(key);
    // Whoever put another function there meanwhile keeps it.
    if (Object.getOwnPropertyDescriptor(owner, key)?.value !== hook.wrapper) return;
    if (hook.own) Object.defineProperty(owner, key, hook.own);
    else delete (owner as Record<string, unknown>)[key];
  }
}
