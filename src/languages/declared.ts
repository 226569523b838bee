/** What functions declare of themselves: types as plain JSON, and what their authors promise in words. */
import type { ExportRef } from '../generate/test-case.ts';

/** What a type admits, as plain JSON: from the checker where there is one, else from usage. */
export type TypeTree =
  | {
      readonly k:
        | 'number'
        | 'string'
        | 'boolean'
        | 'bigint'
        | 'symbol'
        | 'null'
        | 'undefined'
        | 'unknown'
        | 'date'
        | 'regexp'
        | 'error';
    }
  | { readonly k: 'bytes'; readonly type: string }
  | { readonly k: 'literal'; readonly value: string | number | boolean }
  | { readonly k: 'enum'; readonly of: ExportRef; readonly members: readonly (readonly [string, string | number])[] }
  | { readonly k: 'union'; readonly of: readonly TypeTree[] }
  | { readonly k: 'tuple'; readonly of: readonly TypeTree[] }
  | { readonly k: 'array' | 'set' | 'promise' | 'iterable' | 'async-iterable'; readonly of: TypeTree }
  /** A `Response`, with what its body holds. */
  | { readonly k: 'response'; readonly body: TypeTree }
  | { readonly k: 'map' | 'record'; readonly key: TypeTree; readonly of: TypeTree }
  | {
      readonly k: 'object';
      readonly props: readonly (readonly [string, TypeTree, boolean])[];
      readonly partial?: boolean;
    }
  | {
      readonly k: 'fn';
      readonly params: readonly Parameter[];
      readonly returns: TypeTree;
      /** True for what stands for something else: all it does is to answer. */
      readonly answers?: boolean;
    }
  /** Made by `new`; by calling `of` where `factory` is set (a class with a closed constructor). */
  | {
      readonly k: 'instance';
      readonly of: ExportRef;
      readonly params: readonly Parameter[];
      readonly factory?: boolean;
    }
  /** A type that cannot be built from what is known (a DOM node, a database client): named in the report. */
  | { readonly k: 'opaque'; readonly name: string };

/** What a function promises by its declaration: types as they are written, and what its author says in words. */
export interface Contract {
  /** Id of the changed function; absent where it did not change. */
  readonly function?: string;
  /** One for each overload. */
  readonly signatures: readonly Signature[];
  /** Its code or documentation speaks of NaN, of what it throws, or of arguments that it leaves as they are. */
  readonly saysNaN: boolean;
  readonly saysThrows: boolean;
  readonly saysKeeps: boolean;
}

/** Types are absent where none is declared, or where a tree cannot say all of one. */
export interface Signature {
  readonly params: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly rest: boolean;
    readonly type?: TypeTree;
    /** As it is written. */
    readonly text?: string;
    readonly readonly?: boolean;
  }[];
  readonly returns?: TypeTree;
  readonly returnsText?: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeTree;
  readonly optional: boolean;
  readonly rest: boolean;
}
