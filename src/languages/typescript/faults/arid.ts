/** Named rules for code in which a fault says nothing about the tests: such faults are counted and never judged. */
import { isNode, type SyntaxNode } from './nodes.ts';

interface Rule {
  readonly id: string;
  /** `inside` is an ancestor of the fault, `child` its child on the way down to the fault. */
  readonly applies: (inside: SyntaxNode, child: SyntaxNode) => boolean;
}

const LOGGERS = /^(?:console|log|logger|debug|trace|winston|pino|bunyan|metrics|statsd|telemetry)$/i;
const LOG_CALLS = /^(?:log|debug|trace|warn|deprecate|deprecated|debuglog)$/i;

const RULES: readonly Rule[] = [
  { id: 'log', applies: (node) => node.type === 'CallExpression' && isLogCall(node) },
  { id: 'message', applies: (node, child) => isErrorConstruction(node) && child !== node['callee'] },
  { id: 'message', applies: (node) => isMessageAssignment(node) },
  {
    id: 'environment',
    applies: (node, child) => isBranch(node) && child === node['test'] && mentionsEnvironment(child),
  },
  {
    id: 'assertion',
    applies: (node, child) =>
      isAssertion(node) && Array.isArray(node['arguments']) && node['arguments'].indexOf(child) > 0,
  },
];

/** The first rule that makes a fault arid, by its ancestors from the outermost in; undefined when it is worth a test. */
export function aridBy(ancestors: readonly SyntaxNode[]): string | undefined {
  for (let i = 0; i + 1 < ancestors.length; i++) {
    const [node, child] = [ancestors[i], ancestors[i + 1]];
    const rule = node && child && RULES.find((r) => r.applies(node, child));
    if (rule) return rule.id;
  }
  const last = ancestors.at(-1);
  return last && last.type === 'CallExpression' && isLogCall(last) ? 'log' : undefined;
}

function isLogCall(node: SyntaxNode): boolean {
  const callee = node['callee'];
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return LOG_CALLS.test(String(callee['name']));
  const object = rootName(callee);
  return callee.type === 'MemberExpression' && object !== undefined && LOGGERS.test(object);
}

/** `console` of `console.log`, `log` of `this.log.info`. */
function rootName(callee: SyntaxNode): string | undefined {
  const object = callee['object'];
  if (!isNode(object)) return undefined;
  if (object.type === 'Identifier') return String(object['name']);
  const property = object['property'];
  return object.type === 'MemberExpression' && isNode(property) ? String(property['name']) : undefined;
}

function isErrorConstruction(node: SyntaxNode): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const callee = node['callee'];
  return isNode(callee) && callee.type === 'Identifier' && /(?:Error|Exception)$/.test(String(callee['name']));
}

/** `error.message = …`, and `message: …` handed on. */
function isMessageAssignment(node: SyntaxNode): boolean {
  const left = node['left'];
  const property = isNode(left) && left.type === 'MemberExpression' ? left['property'] : undefined;
  return node.type === 'AssignmentExpression' && isNode(property) && property['name'] === 'message';
}

function isBranch(node: SyntaxNode): boolean {
  return node.type === 'IfStatement' || node.type === 'ConditionalExpression';
}

function isAssertion(node: SyntaxNode): boolean {
  const callee = node['callee'];
  return (
    node.type === 'CallExpression' &&
    isNode(callee) &&
    callee.type === 'Identifier' &&
    /^(?:assert|invariant)$/.test(String(callee['name']))
  );
}

function mentionsEnvironment(node: SyntaxNode): boolean {
  return /"name":"process".*"name":"env"/.test(
    JSON.stringify(node, (key, value) => (key === 'loc' ? undefined : value)),
  );
}
