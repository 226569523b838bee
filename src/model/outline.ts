/** One file as its syntax tree tells it, without types: pure, so it is cached by blob. Positions are UTF-16 offsets, lines 1-based. */
export interface Outline {
  readonly functions: readonly FunctionOutline[];
  /** Module-level bindings that are not functions, and bare statements (named `<module>:N`). */
  readonly bindings: readonly BindingOutline[];
  readonly imports: readonly ImportOutline[];
  /** Exported names; `default` for the default export; `module.exports` and `exports.x` count. */
  readonly exports: readonly ExportOutline[];
  /** First syntax error, if any. */
  readonly error?: { readonly line: number; readonly column: number };
}

export interface FunctionOutline {
  /** Qualified by its class or object: `Stock.take`, `helpers.round`. Inner functions belong to the outermost one. */
  readonly name: string;
  readonly kind: 'function' | 'method' | 'getter' | 'setter' | 'constructor' | 'arrow';
  /** Range of the function itself: without `const f =`, `export` or the object key, with a method's name. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
  /** Hash of its tree without comments, formatting, type annotations and its own name. Equal digest: no change. */
  readonly digest: string;
  /** Like `digest`, with outer names as their place in `references`: equal where only names of others differ. */
  readonly shape?: string;
  /**
   * Names that the body uses and that are not its own locals, and members of its own class (`Stock.free` for `this.free` in a method
   * of Stock), in the order of their first use; then `X.member` for the members of such names. Used to find users of a changed binding.
   */
  readonly references: readonly string[];
  readonly async: boolean;
  readonly generator: boolean;
  /** Parameters with their types and defaults, and the written type of the result, on one line: `(price: number, days = 30): number`. */
  readonly signature?: string;
  /** Declared private or protected: whoever imports its class cannot call it. */
  readonly hidden?: true;
  /** Classes of the errors that its own code throws by `throw new`, sorted. */
  readonly throws?: readonly string[];
}

export interface BindingOutline {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
  readonly digest: string;
  readonly references: readonly string[];
}

export interface ImportOutline {
  /** As written: `./proration.js`, `lodash`. */
  readonly specifier: string;
  readonly kind: 'import' | 'require' | 'dynamic' | 'export-from';
  /** Offsets of the specifier's text without its quotes, so that it can be replaced. */
  readonly start: number;
  readonly end: number;
  /** Local names to imported names; `*` for a namespace, `default` for a default import. */
  readonly names: readonly { readonly local: string; readonly imported: string }[];
  /** True for `import type`: nothing at run time. */
  readonly typeOnly: boolean;
}

export interface ExportOutline {
  /** The name that importers use. */
  readonly name: string;
  /** The local function, class or binding behind it, where it is plain. */
  readonly local?: string;
  /** For `export … from`: the specifier. */
  readonly from?: string;
}

/** A piece of source that means something: no comment, layout, type or redundant semicolon. */
export interface Token {
  /** Normalised: quotes and number formats do not count. */
  readonly text: string;
  readonly start: number;
  readonly line: number;
}

/** True where an import of `specifier` leads to the package `name`, or into it. */
export function leadsTo(specifier: string, name: string): boolean {
  return `${specifier}/`.startsWith(`${name}/`);
}
