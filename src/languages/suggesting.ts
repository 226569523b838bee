/** Inputs that somebody proposes for the search, as code. Nothing but a suggestion: what cannot be read is left out, the rest is run and judged like any input. */
import type { TargetFile } from './language.ts';

/** What there is to know of a changed function, for whoever proposes inputs. Each list has the most telling first. */
export interface FunctionContext {
  /** Its id. */
  readonly function: string;
  readonly ways: readonly WayIn[];
  /** With its documentation, and the class around it where that is short. */
  readonly text: string;
  /** Declarations of types that its parameters name. */
  readonly types: readonly Excerpt[];
  /** Calls of it in the repository's code. */
  readonly callers: readonly Excerpt[];
  /** Tests that people wrote of it, else of its file. */
  readonly tests: readonly Excerpt[];
}

/** A piece of a file, whole. */
export interface Excerpt {
  /** Relative to the repository. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** How code gets to a changed function. */
export interface WayIn {
  /** As it is written: `splitCents(total: number, parts: number)`, `const it = new Stock(count: number)`, `POST /orders`. */
  readonly text: string;
  /** Where JSON can say all arguments of a call: what it is called as, and a JSON Schema for each of its parameters. */
  readonly plain?: {
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly schema: Readonly<Record<string, unknown>> }[];
  };
}

/** Proposed for one changed function. */
export interface Suggestion {
  readonly function: string;
  /** Calls by the names of its ways in, with arguments that the text tells: `splitCents(5, 1)`. Each stands by itself. */
  readonly calls: readonly string[];
}

/** How a language lets inputs be proposed. */
export interface Suggesting {
  /** Whose inputs are wanted: `TypeScript and JavaScript functions`. */
  readonly functions: string;
  /** What whoever proposes calls as code is told of their form. */
  readonly rules: string;
  /** The call of a function by name, with a JSON value for each of its parameters. */
  call(name: string, values: readonly unknown[]): string;
  /** Of the changed functions of these files, those of which somebody could propose calls. */
  contexts(files: readonly TargetFile[]): Promise<readonly FunctionContext[]>;
}
