/** Control faults: places where the truth is known beforehand. A run in which one of them lies has no verdict. */
import { createHash } from 'node:crypto';
import type { Location, MutationResult } from '../../../mutate/fault.ts';
import type { TargetFile } from '../../language.ts';
import type { InstrumentedFile } from '../faults/instrument.ts';
import type { Placement } from '../faults/place.ts';
import { copy, isFunction, isNode, type SyntaxNode, walk } from '../faults/syntax.ts';
import type { MutantReport } from './report.ts';

export interface Control {
  readonly kind: 'same' | 'fatal';
  readonly file: string;
  readonly function: string;
  readonly placement: Placement;
  readonly location: Location;
}

/** So many functions get controls; more would tell no more. */
const FUNCTIONS = 3;

/** For up to three changed functions: one whose body is replaced by itself, and one whose body throws at once. */
export function chooseControls(
  files: readonly TargetFile[],
  instrumented: ReadonlyMap<string, InstrumentedFile>,
  faulty: ReadonlySet<string>,
): readonly Control[] {
  const found: Control[] = [];
  for (const { path: file, functions } of files) {
    const tree = instrumented.get(file)?.tree;
    for (const { id, head, because } of functions) {
      const body = tree && because.how === 'edited' && faulty.has(id) ? bodyAt(tree, head) : undefined;
      if (!body?.loc || found.length >= 2 * FUNCTIONS) continue;
      const { start, end } = body.loc;
      const location = { start: onePast(start), end: onePast(end) };
      const common = { file, function: id, location };
      found.push({
        ...common,
        kind: 'same',
        placement: { id: controlId('same', id), node: body, replacement: copy(body, true) },
      });
      found.push({
        ...common,
        kind: 'fatal',
        placement: { id: controlId('fatal', id), node: body, replacement: throwing(body) },
      });
    }
  }
  return found;
}

/** Looks like the id of a fault, so that code which sees the switch cannot tell. */
function controlId(kind: Control['kind'], id: string): string {
  return createHash('sha256').update(`${kind} control of ${id}`).digest('hex').slice(0, 12);
}

function onePast({ line, column }: Location['start']): Location['start'] {
  return { line, column: column + 1 };
}

/** The body of the outermost function in the range. Constructors are left out: theirs may have to begin with `super()`. */
function bodyAt(tree: SyntaxNode, range: { readonly start: number; readonly end: number }): SyntaxNode | undefined {
  let body: unknown;
  walk(tree, (node) => {
    const isInside = (node.start ?? 0) >= range.start && (node.end ?? 0) <= range.end;
    if (body === undefined && isInside && isFunction(node) && node['kind'] !== 'constructor') body = node['body'];
    return body === undefined;
  });
  return isNode(body) ? body : undefined;
}

/** `throw undefined` instead of a block; of an expression, a function called at once that does so. */
function throwing(body: SyntaxNode): SyntaxNode {
  const statement = { type: 'ThrowStatement', argument: { type: 'Identifier', name: 'undefined' } };
  const block = { type: 'BlockStatement', directives: [], body: [statement] };
  if (body.type === 'BlockStatement') return block;
  return {
    type: 'CallExpression',
    arguments: [],
    callee: { type: 'ArrowFunctionExpression', params: [], body: block },
  };
}

/** What a lying control means: results that cannot be trusted. */
export function controlFailure(
  controls: readonly Control[],
  report: ReadonlyMap<string, MutantReport>,
): MutationResult['invalid'] {
  const isNoticed = (status: string | undefined) => status === 'Killed' || status === 'Timeout';
  const resultOf = ({ placement }: Control) => report.get(placement.id);
  const noticed = controls.find((control) => control.kind === 'same' && isNoticed(resultOf(control)?.status));
  if (noticed) {
    return {
      code: 'control-failed',
      message: `A change that changes nothing was noticed in ${placeOf(noticed)}: a test sees QTest's instrumentation, or does not give the same result twice. Test: ${resultOf(noticed)?.killedBy.join(', ') || 'unknown'}`,
    };
  }
  const lost = controls.find((control) => resultOf(control) === undefined);
  if (lost) return { code: 'control-failed', message: `The control in ${placeOf(lost)} has no result.` };
  const fatal = controls.filter(
    (control) => control.kind === 'fatal' && (resultOf(control)?.coveredBy.length ?? 0) > 0,
  );
  const isAnythingNoticed = [...report.values()].some(({ status }) => isNoticed(status));
  const [first] = fatal;
  if (!first || isAnythingNoticed) return undefined;
  return {
    code: 'control-failed',
    message: `Tests reach ${placeOf(first)} and all pass when it throws at once: they cannot judge it, or the faults were never in place.`,
  };
}

function placeOf({ file, location, function: id }: Control): string {
  return `${id.slice(id.indexOf('#') + 1)} (${file}:${location.start.line})`;
}
