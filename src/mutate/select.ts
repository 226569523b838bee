import type { LineRange } from '../change/change-set.ts';
import type { Fault } from './fault.ts';

export interface Selection {
  readonly selected: readonly Fault[];
  /** Faults left out, arid ones among them. */
  readonly skipped: readonly Fault[];
}

/** Every operator, by what a surviving mutant of it says about the tests, most telling first. */
export const OPERATORS = [
  'HunkRevert',
  'EqualityOperator',
  'LogicalOperator',
  'CallExpression',
  'MathFunction',
  'NumberFunction',
  'DateMethod',
  'StringMethod',
  'MethodExpression',
  'ConditionalExpression',
  'BooleanLiteral',
  'UnaryOperator',
  'ArithmeticOperator',
  'AssignmentOperator',
  'UpdateOperator',
  'CallArgument',
  'OptionalChaining',
  'Regex',
  'NumericLiteral',
  'ArrayDeclaration',
  'ObjectLiteral',
  'StringLiteral',
  'ArrowFunction',
  'BlockStatement',
] as const;

const RANK: ReadonlyMap<string, number> = new Map(OPERATORS.map((name, at) => [name, at]));

export interface SelectionLimits {
  readonly perFunction: number;
  readonly perLine: number;
  /** Lines of head that the change touched, by function; absent where nothing is known of a change. */
  readonly hunks?: ReadonlyMap<string, readonly LineRange[]>;
}

/**
 * At most `perFunction` faults a function and `perLine` a line (hunks put back do not count against a line): hunks first, then what
 * lies on changed lines, then the rest; of each the most telling operators, spread over the function's lines. Arid faults are never
 * selected. Stable: depends on nothing but the faults and the change.
 */
export function selectFaults(faults: readonly Fault[], limits: SelectionLimits): Selection {
  const selected = new Set<Fault>();
  const byFunction = Map.groupBy(
    faults.filter((fault) => fault.arid === undefined),
    (fault) => fault.function,
  );
  for (const own of byFunction.values()) for (const fault of selectOf(own, limits)) selected.add(fault);
  return { selected: faults.filter((f) => selected.has(f)), skipped: faults.filter((f) => !selected.has(f)) };
}

function selectOf(own: readonly Fault[], limits: SelectionLimits): readonly Fault[] {
  const ranked = own.toSorted(moreTelling);
  const hunks = ranked.filter((fault) => fault.operator === 'HunkRevert').slice(0, limits.perFunction);
  const lines = Map.groupBy(
    ranked.filter((fault) => fault.operator !== 'HunkRevert'),
    (fault) => fault.location.start.line,
  );
  const best = [...lines.values()]
    .flatMap((line) => line.slice(0, limits.perLine))
    .toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
  const [onChanged, others] = partition(best, (fault) => isOnChangedLine(fault, limits));
  const first = spreadOver(onChanged, limits.perFunction - hunks.length);
  return [...hunks, ...first, ...spreadOver(others, limits.perFunction - hunks.length - first.length)];
}

/**
 * Of faults that no test notices, those that are told though they were not selected: one for each changed line of a function on which no
 * selected one is among them, the most telling.
 */
export function toldBeside(
  unnoticed: readonly Fault[],
  selected: ReadonlySet<string>,
  hunks: NonNullable<SelectionLimits['hunks']>,
): readonly Fault[] {
  const lines = Map.groupBy(
    unnoticed.filter((fault) => isOnChangedLine(fault, { hunks })),
    (fault) => `${fault.function} ${fault.location.start.line}`,
  );
  return [...lines.values()]
    .filter((line) => !line.some(({ id }) => selected.has(id)))
    .flatMap((line) => line.toSorted(moreTelling).slice(0, 1));
}

/** True for a fault on a line of its function that the change touched. */
export function isOnChangedLine(
  { function: owner, location }: Fault,
  { hunks }: Pick<SelectionLimits, 'hunks'>,
): boolean {
  const { line } = location.start;
  return hunks?.get(owner)?.some(({ start, end }) => start <= line && line <= end) ?? false;
}

function partition<T>(of: readonly T[], wanted: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [of.filter(wanted), of.filter((one) => !wanted(one))];
}

/** The first of each operator's rank before the second of any: a function is judged by more than one kind of fault. */
function spreadOver(faults: readonly Fault[], count: number): readonly Fault[] {
  const groups = [...Map.groupBy(faults, rank).values()];
  const picked: Fault[] = [];
  for (let round = 0; picked.length < count && groups.some((g) => round < g.length); round++) {
    for (const group of groups) {
      const fault = group[round];
      if (fault && picked.length < count) picked.push(fault);
    }
  }
  return picked;
}

/** Order of faults of one function. */
export function moreTelling(a: Fault, b: Fault): number {
  return rank(a) - rank(b) || boundary(a) - boundary(b) || a.start - b.start || (a.id < b.id ? -1 : 1);
}

function rank(fault: Fault): number {
  return RANK.get(fault.operator) ?? OPERATORS.length;
}

/** `<` that became `<=` says more than `<` that became `>=`, which nearly every test notices. */
function boundary({ operator, original, replacement }: Fault): number {
  if (operator !== 'EqualityOperator') return 0;
  const sign = (text: string) => /[<>]=?/.exec(text)?.[0][0];
  return sign(original) === sign(replacement) ? 0 : 1;
}
