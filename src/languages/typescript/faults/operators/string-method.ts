import type { SyntaxNode } from '../syntax.ts';
import { calling, methodCall, numeric, type Operator, swaps } from './operator.ts';

const EXCHANGED = swaps({
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  padStart: 'padEnd',
  padEnd: 'padStart',
});
const CUT: ReadonlySet<string> = new Set(['slice', 'substring']);

/** What Stryker's MethodExpression, which takes whole calls away, leaves out: `s.slice(0, 2)` becomes `s.slice(0)`, `/x/g` becomes `/x/`. */
export const stringMethod: Operator = {
  name: 'StringMethod',
  replacements(node) {
    if (node.type === 'RegExpLiteral') return withoutFlags(node);
    const call = methodCall(node);
    if (!call) return [];
    const { method, object, args } = call;
    const [first, second] = args;
    const other = EXCHANGED.get(method);
    if (other !== undefined) return [calling(node, other)];
    if (CUT.has(method) && first && second) return [calling(node, method, [first])];
    if (method === 'replace' && first?.type === 'StringLiteral') return [calling(node, 'replaceAll')];
    if (method === 'replaceAll' && first?.type === 'StringLiteral') return [calling(node, 'replace')];
    if (method === 'at' && args.length === 1 && first && isMinusOne(first)) return [calling(node, 'at', [numeric(0)])];
    if (method === 'localeCompare' && first) {
      const callee = { ...(node['callee'] as SyntaxNode), object: first };
      return [{ ...node, callee, arguments: [object, ...args.slice(1)] }];
    }
    return [];
  },
};

/** One flag fewer: all matches, or letters of either case. */
function withoutFlags(node: SyntaxNode): SyntaxNode[] {
  const flags = String(node['flags']);
  const { extra: _, ...plain } = node;
  return ['g', 'i'].flatMap((flag) =>
    flags.includes(flag) ? [{ ...plain, flags: flags.replace(flag, '') } as SyntaxNode] : [],
  );
}

function isMinusOne(node: SyntaxNode): boolean {
  const argument = node['argument'] as SyntaxNode | undefined;
  return node.type === 'UnaryExpression' && node['operator'] === '-' && argument?.['value'] === 1;
}
