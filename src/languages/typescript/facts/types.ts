import type { ExportRef, NestModule, ReplacedPlace, Value, Via, WebCall } from '../../../generate/test-case.ts';
import type { Contract, Parameter, TypeTree } from '../../declared.ts';
import type { FunctionContext, Suggestion } from '../../suggesting.ts';

/** What the search must know of the changed functions of one project. Positions are UTF-16 offsets into `text`. */
export interface FactsRequest {
  /** Absolute path of the repository's root. */
  readonly repository: string;
  /** Absolute path of the project's folder. */
  readonly projectRoot: string;
  /** Absolute path of the tsconfig.json or jsconfig.json, if the project has one. */
  readonly tsconfig?: string;
  readonly files: readonly FactsFile[];
  /** Existing test files, absolute. */
  readonly testFiles: readonly string[];
  /** Absolute paths of README files. */
  readonly docs: readonly string[];
  readonly limits: {
    readonly wallMs: number;
    readonly memoryMiB: number;
  };
  readonly seed: number;
  /** Calls that somebody proposes, by the names of `wayInto`. */
  readonly suggestions?: readonly Suggestion[];
  /** Whether the changed functions are to be introduced to somebody who proposes calls. */
  readonly introduces?: boolean;
  /** Whether the project's tests can render: components and hooks are ways in then. */
  readonly renders?: boolean;
  /** Imported functions for which the project's tests can have a double stand: those bound by `import`, or those of `require` too. */
  readonly replacesImports?: 'imported' | 'required';
  /** Why types are read as written, without a checker; absent where the checker is asked. */
  readonly unchecked?: string;
}

/** A source file with the functions of it that changed. */
export interface FactsFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  /** The same file as base has it; absent where it is new. */
  readonly baseText?: string;
  readonly functions: readonly {
    readonly id: string;
    /** Qualified as the outline has it: `Stock.take`, `helpers.round`. */
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface Facts {
  readonly entries: readonly Entry[];
  /** What there is to know of the changed functions, where that is asked for. */
  readonly contexts?: readonly FunctionContext[];
  /** What the literals of a file suggest as inputs, by its path relative to the repository. */
  readonly pools: Readonly<Record<string, Pool>>;
  /** Regular expressions of the changed functions. */
  readonly patterns: readonly FunctionPattern[];
  /** Ids of changed functions to which no export leads. */
  readonly unreached: readonly string[];
  /** Those of them that components or hooks lead to, which only a renderer may call. */
  readonly components: readonly string[];
  /** Why they are not rendered, with what would help; absent where components are ways in. */
  readonly unrendered?: string;
  /** Exports of these files that the search must not call: components and hooks. */
  readonly closed: readonly ExportRef[];
  /** What could not be found out, in words for the report. */
  readonly notices: readonly string[];
}

export interface FunctionPattern {
  readonly function: string;
  readonly source: string;
  readonly flags: string;
}

/** One exported way into the changed code. */
export interface Entry {
  /** The file that exports it, relative to the repository; not always the changed file. */
  readonly file: string;
  readonly export: ExportRef;
  /** Changed functions that this entry is, contains or reaches. */
  readonly functionIds: readonly string[];
  readonly kind: 'function' | 'class';
  /** Set where nothing is made with `new`, but objects that inherit from the export, with the one argument as their own members. */
  readonly inherits?: true;
  /** Of the function or the constructor. */
  readonly params: readonly Parameter[];
  readonly returns: TypeTree;
  /** Of a class, or of the object that a factory returns. */
  readonly members: readonly Member[];
  /** True where types were declared, so that inputs must fit them; false where they were inferred from usage. */
  readonly typed: boolean;
  /** Calls that people wrote: in existing tests, README and doc comments. */
  readonly seeds: readonly Seed[];
  /** What its declaration promises; absent where types are not known by a checker. */
  readonly contracts?: EntryContracts;
  /** The pair of exports that it is half of, where `decode(encode(x))` is to be x. */
  readonly roundTrip?: RoundTrip;
  /** Of a component or a hook, which only a renderer may call. */
  readonly renders?: Rendering;
  /** Set where it is an app, a router or a plugin, or makes one: it is asked by requests and not called. */
  readonly app?: AppFacts;
  /** What its code reaches without being handed it, and which a double can stand for. */
  readonly replaces?: readonly Replaceable[];
  /** Members of what it imports that it calls: a double stands for one once it is known to lead to an effect. */
  readonly reaches?: readonly Replaceable[];
}

/** Something of which no argument decides: `type` is that of the double. */
export interface Replaceable {
  readonly place: ReplacedPlace;
  readonly type: TypeTree;
}

export interface Rendering {
  readonly kind: 'component' | 'hook';
  /** Components that have to stand around it, outermost first; the props of each are a parameter before its own. */
  readonly wrappers: readonly ExportRef[];
}

/** How requests reach what an export is, or what calling it gives. */
export interface AppFacts {
  readonly via: Via;
  /** `app` takes requests itself; the others have to be mounted in one. */
  readonly form: 'app' | 'router' | 'plugin' | 'handler' | 'middleware' | 'controller';
  /** True where the export is a function that makes it. */
  readonly made: boolean;
  /** Of a middleware: what it sets on the request. */
  readonly leaves?: readonly string[];
  /** Of a controller. */
  readonly nest?: NestModule;
  /** Of a function of a web request that takes more than a `Request`. */
  readonly web?: WebCall;
  readonly routes: readonly Route[];
}

/** What its code says of one route. */
export interface Route {
  /** `GET` */
  readonly method: string;
  /** As the code has it, behind the prefixes under which it is mounted: `/orders/:id`. */
  readonly path: string;
  /** Parameters of the path, query, headers and body, in this order. */
  readonly args: readonly Parameter[];
}

export interface RoundTrip {
  readonly encode: ExportRef;
  readonly decode: ExportRef;
}

/** By method; that of the function or constructor itself under ``. */
export type EntryContracts = Readonly<Record<string, Contract>>;

export interface Member {
  readonly name: string;
  readonly kind: 'method' | 'getter' | 'field';
  readonly static: boolean;
  readonly params: readonly Parameter[];
  readonly returns: TypeTree;
  /** The changed function that it is. */
  readonly functionId?: string;
}

export interface Seed {
  /** The member called, or the route asked (`POST /orders`); absent when the entry itself is called. */
  readonly member?: string;
  readonly args: readonly Value[];
  /** Arguments of the constructor or factory that made the object. */
  readonly ctorArgs?: readonly Value[];
  /** Calls made on the same object before this one, in their order; absent where there are none. */
  readonly before?: readonly { readonly member: string; readonly args: readonly Value[] }[];
  readonly origin: 'existing-test' | 'documented' | 'recorded' | 'model';
  /** What its author says comes out. */
  readonly expected?: Value;
  /** `path:line`, the path relative to the repository. */
  readonly where: string;
}

/** Values that the literals of a file suggest, each list in a stable order and bounded. */
export interface Pool {
  readonly numbers: readonly number[];
  readonly strings: readonly string[];
  /** Strings that match, nearly match, or match but for a prefix or suffix, per regular expression of the file. */
  readonly regexStrings: readonly string[];
  /** Error classes of the project that its code tells apart; absent where it does not, or where there is no checker. */
  readonly errors?: readonly TypeTree[];
  /** Property names that are read from parameters and options objects. */
  readonly keys: readonly string[];
}
