/**
 * Keys of objects that are symbols, as texts among the other keys: `Symbol.iterator`, and `Symbol.for(a)` of the registry that all
 * programs share. A symbol of a module's own has no such text: only that module can name it.
 */
const TEXT = /^Symbol\.(?:for\((.*)\)|(\w+))$/s;

/** The symbol that a key stands for; undefined for a key that is a string. */
export function symbolOf(key: string): symbol | undefined {
  const [, registered, wellKnown = ''] = TEXT.exec(key) ?? [];
  if (registered !== undefined) return Symbol.for(registered);
  const found: unknown = Symbol[wellKnown as 'iterator'];
  return typeof found === 'symbol' ? found : undefined;
}

/** The key of a symbol; undefined for a module's own. */
export function symbolKey(symbol: symbol): string | undefined {
  const registered = Symbol.keyFor(symbol);
  if (registered !== undefined) return `Symbol.for(${registered})`;
  const { description = '' } = symbol;
  return symbolOf(description) === symbol ? description : undefined;
}

/** The key in an object literal, as `[Symbol.for('a')]`; undefined for a key that is a string. */
export function computedKey(key: string, quoted: (text: string) => string): string | undefined {
  if (symbolOf(key) === undefined) return undefined;
  const registered = TEXT.exec(key)?.[1];
  return registered === undefined ? `[${key}]` : `[Symbol.for(${quoted(registered)})]`;
}
