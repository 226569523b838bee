/** Control faults: places where the truth is known beforehand. A run in which one of them lies has no verdict. */
import type { MutationResult } from '../../../mutate/fault.ts';
import type { TargetFile } from '../../language.ts';
import { isNode, type SyntaxNode, walk } from '../faults/nodes.ts';
import { loadStryker } from '../faults/stryker-instrumenter.ts';
import type { MutantReport } from './report.ts';
import { CONTROL_OPERATOR, FATAL_OPERATOR, placeOf, type StrykerSelection } from './selection.ts';

const SAME = 2;
const REPLACEABLE = new Set([
  'BinaryExpression',
  'CallExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'MemberExpression',
]);

/** Two expressions of the changed functions that are replaced by themselves, and one function body that throws, or does nothing. */
export async function chooseControls(
  files: readonly TargetFile[],
): Promise<{ readonly places: StrykerSelection['controls'] }> {
  const stryker = await loadStryker();
  const same: string[] = [];
  const fatal: string[] = [];
  for (const file of files) {
    if (same.length >= SAME && fatal.length > 0) break;
    const root = await stryker.parse(file.path, file.headText);
    for (const { head } of file.functions) {
      const inside = [...walk(root)].filter(
        (node) => (node.start ?? -1) >= head.start && (node.end ?? Infinity) <= head.end,
      );
      const body = inside.find(
        (node) =>
          node.type === 'BlockStatement' &&
          inside.some((owner) => owner['body'] === node && Array.isArray(owner['params'])),
      );
      if (!body || fatal.length > 0) continue;
      fatal.push(placeOf(body));
      same.push(...expressionsOf(body).slice(0, SAME).map(placeOf));
    }
  }
  return { places: { same, fatal } };
}

/** Whole expressions of statements: never the callee or the target of something. */
function expressionsOf(body: SyntaxNode): readonly SyntaxNode[] {
  return [...walk(body)].flatMap((node) => {
    const held = [node['test'], node['argument'], node['init'], node['right']];
    return held.filter((child): child is SyntaxNode => isNode(child) && REPLACEABLE.has(child.type));
  });
}

/** What a lying control means: results that cannot be trusted. */
export function controlFailure(report: readonly MutantReport[]): MutationResult['invalid'] {
  const noticed = report.find(
    (m) => m.operator === CONTROL_OPERATOR && (m.status === 'Killed' || m.status === 'Timeout'),
  );
  if (noticed) {
    return {
      code: 'control-failed',
      message: `a change that changes nothing was noticed (${noticed.file}:${noticed.line}): the tests see the instrumentation or are not stable`,
    };
  }
  const fatal = report.filter((m) => m.operator === FATAL_OPERATOR && m.coveredBy.length > 0);
  const nothingNoticed = !report.some((m) => m.status === 'Killed' || m.status === 'Timeout');
  const [first] = fatal;
  if (first && nothingNoticed) {
    return {
      code: 'control-failed',
      message: `tests reach the function in ${first.file}:${first.line} and pass when it throws at once and when it does nothing: they cannot judge it`,
    };
  }
  return undefined;
}
