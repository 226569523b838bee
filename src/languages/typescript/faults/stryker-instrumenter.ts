/** Stryker's instrumenter as a function, with further operators added for the time of a call. */
import type { Location } from '../../../mutate/fault.ts';
import type { Mutator, SyntaxNode } from './nodes.ts';

/** A mutant as the instrumenter reports it: lines and columns from 0. */
export interface EngineMutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status?: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

export interface StrykerInstrumenter {
  parse(file: string, text: string): Promise<SyntaxNode>;
  /** Only nodes inside `ranges` (1-based) are mutated. */
  instrument(
    file: string,
    text: string,
    ranges: readonly Location[],
    operators: readonly Mutator[],
  ): Promise<{ readonly code: string; readonly mutants: readonly EngineMutant[] }>;
}

const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };

/** Loads the instrumenter (0.2 s), which the entries must not do for `--help`. */
export async function loadStryker(): Promise<StrykerInstrumenter> {
  const [{ createInstrumenter }, { createInjector }, { commonTokens }, mutators, parsers] = await Promise.all([
    import('@stryker-mutator/instrumenter'),
    import('typed-inject'),
    import('@stryker-mutator/api/plugin'),
    // The package's exports hide these two; by path they are the very modules that it uses itself.
    import('../../../../node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js'),
    import('../../../../node_modules/@stryker-mutator/instrumenter/dist/src/parsers/index.js'),
  ]);
  const log = silentLogger();
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, log)
    .provideValue(commonTokens.getLogger, () => log)
    .injectFunction(createInstrumenter);
  const all = mutators.allMutators as unknown as Mutator[];
  const parser = parsers.createParser(OPTIONS as never);
  return {
    async parse(file, text) {
      const { root } = (await parser(text, file)) as unknown as { root: SyntaxNode };
      return (root['program'] ?? root) as SyntaxNode;
    },
    async instrument(file, text, ranges, operators) {
      const count = all.length;
      all.push(...operators);
      try {
        const zeroBased = ranges.map(({ start, end }) => ({
          start: { line: start.line - 1, column: start.column - 1 },
          end: { line: end.line - 1, column: end.column - 1 },
        }));
        const result = await instrumenter.instrument(
          [{ name: file, content: text, mutate: zeroBased }],
          OPTIONS as never,
        );
        return {
          code: result.files[0]?.content ?? text,
          mutants: result.mutants as unknown as readonly EngineMutant[],
        };
      } finally {
        all.length = count;
      }
    },
  };
}

function silentLogger() {
  const nothing = () => undefined;
  const no = () => false;
  return {
    isTraceEnabled: no,
    isDebugEnabled: no,
    isInfoEnabled: no,
    isWarnEnabled: no,
    isErrorEnabled: no,
    isFatalEnabled: no,
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    fatal: nothing,
  };
}
