import type { ChangedFunction, ChangeSet } from '../change/change-set.ts';
import type { Plan, Target } from './plan.ts';

/** Changed functions that one run judges unless told: what a person reads, and what fits in a few minutes on two cores. */
export const DEFAULT_LIMIT = 60;

export interface PlanOptions {
  /** Most functions to judge. */
  readonly limit?: number;
}

/**
 * Orders the changed functions by what their change may break, and takes as many as the limit allows. Edited code that others rely
 * on comes first, then new code, then functions that only use something that changed. Equal change sets give equal plans.
 */
export function planTargets(change: ChangeSet, options: PlanOptions = {}): Plan {
  const limit = options.limit ?? DEFAULT_LIMIT;
  const texts = new Map(change.files.map((file) => [file.path, file.headText ?? '']));
  const weighed = change.functions.map((fn) => weigh(fn, texts.get(fn.file) ?? ''));
  weighed.sort(
    (a, b) =>
      b.weight - a.weight || compare(a.function.file, b.function.file) || a.function.head.start - b.function.head.start,
  );
  const targets = weighed
    .slice(0, limit)
    .map(({ function: fn, reason }, index): Target => ({ function: fn, rank: index + 1, reason }));
  return { targets, left: weighed.slice(limit).map((one) => one.function) };
}

interface Weighed {
  readonly function: ChangedFunction;
  readonly weight: number;
  readonly reason: string;
}

function weigh(fn: ChangedFunction, text: string): Weighed {
  const edited = fn.because.how === 'edited';
  const lines = fn.hunks.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  const branches = countBranches(text.slice(fn.head.start, fn.head.end));
  const standing = !edited ? 0 : fn.kind === 'changed' ? 2 : 1;
  const weight =
    standing * 100 + (fn.exported === true ? 40 : 0) + 3 * Math.min(branches, 10) + (edited ? Math.min(lines, 20) : 0);
  const reason = [
    fn.because.how === 'uses' ? `uses ${fn.because.binding}, which changed` : fn.kind === 'new' ? 'new' : 'changed',
    ...(fn.exported === true ? ['exported'] : []),
    ...(edited ? [count(lines, fn.kind === 'new' ? 'line' : 'changed line')] : []),
    count(branches, 'branch'),
  ];
  return { function: fn, weight, reason: reason.join(', ') };
}

/** A rough count of decisions, from words that most languages share. */
function countBranches(text: string): number {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ');
  return code.match(/\b(?:if|for|while|case|catch|elif|except)\b|&&|\|\||\?\?|\?(?=[^.:?])/g)?.length ?? 0;
}

function count(number: number, noun: string): string {
  const plural = noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
