/** Named rules for code in which a fault says nothing about the tests: such faults are counted and never judged. */
import { isFunction, isNode, type SyntaxNode, walk } from './syntax.ts';

/** What is judged: the node, what would stand there, the nodes around it from the outermost in, and the function that it belongs to. */
export interface Place {
  readonly node: SyntaxNode;
  readonly replacement: SyntaxNode;
  readonly ancestors: readonly SyntaxNode[];
}

interface Rule {
  readonly id: string;
  applies(place: Place): boolean;
}

/** Objects whose methods write logs, and the methods; `this.logger.info` counts as `logger.info`. */
const LOGGERS = /^_?(?:console|log|logger|logging|winston|pino|bunyan|debug)$/i;
const LOG_METHODS =
  /^(?:log|trace|debug|verbose|silly|info|notice|warn|warning|error|fatal|critical|dir|table|group|groupEnd|time|timeEnd)$/;
const METRICS = /^_?(?:metrics?|statsd?|telemetry|tracer|span|histogram|counter|gauge)$/i;
const METRIC_METHODS =
  /^(?:inc|increment|dec|decrement|count|observe|timing|time|gauge|histogram|record|mark|addEvent|setAttribute)$/;
const DEPRECATIONS = /^(?:deprecate|deprecated|deprecationWarning|warnOnce|emitWarning)$/;
const DEBUG_ASSERTS = /^(?:debugAssert|devAssert|DCHECK)$/;
const ASSERTS = /^(?:assert|invariant|ok)$/;
const CACHES = /cache|memo/i;

const RULES: readonly Rule[] = [
  { id: 'log', applies: (place) => inCall(place, isLog) },
  {
    id: 'metrics',
    applies: (place) => inCall(place, (call) => METRICS.test(call.object ?? '') && METRIC_METHODS.test(call.name)),
  },
  { id: 'deprecation', applies: (place) => inCall(place, ({ name }) => DEPRECATIONS.test(name)) },
  {
    id: 'debug-assert',
    applies: (place) =>
      inCall(place, (call) => DEBUG_ASSERTS.test(call.name) || (call.object === 'console' && call.name === 'assert')),
  },
  { id: 'debug-only', applies: isDebugOnly },
  { id: 'error-text', applies: isErrorText },
  { id: 'cache', applies: isCacheOnly },
  { id: 'display-name', applies: ({ ancestors }) => ancestors.some((node) => assigns(node) === 'displayName') },
];

/** The first rule by which a fault is not worth a test; undefined when it is. */
export function aridBy(place: Place): string | undefined {
  return RULES.find((rule) => rule.applies(place))?.id;
}

interface Call {
  readonly name: string;
  /** The last name before the method. */
  readonly object: string | undefined;
}

/** Inside such a call, the call itself, or statements that are nothing but such calls. */
function inCall({ node, ancestors }: Place, is: (call: Call) => boolean): boolean {
  const isOne = (at: SyntaxNode) => {
    const call = callOf(at);
    return call !== undefined && is(call);
  };
  // A callback handed to a logger is still code of its own.
  const inner = ancestors.slice(ancestors.findLastIndex(isFunction) + 1);
  if (inner.some(isOne)) return true;
  const statements = node.type === 'BlockStatement' ? (node['body'] as readonly SyntaxNode[]) : [node];
  return (
    statements.length > 0 &&
    statements.every((at) => isOne(at.type === 'ExpressionStatement' ? (at['expression'] as SyntaxNode) : at))
  );
}

function callOf(node: SyntaxNode): Call | undefined {
  if (!/^(Optional)?CallExpression$/.test(node.type)) return undefined;
  const callee = node['callee'] as SyntaxNode;
  if (callee.type === 'Identifier') return { name: String(callee['name']), object: undefined };
  if (!callee.type.endsWith('MemberExpression') || callee['computed'] === true) return undefined;
  const object = callee['object'] as SyntaxNode;
  const last = object.type.endsWith('MemberExpression') ? (object['property'] as SyntaxNode) : object;
  return { name: String((callee['property'] as SyntaxNode)['name']), object: String(last['name'] ?? '') };
}

function isLog({ name, object }: Call): boolean {
  if (object === undefined) return /^(?:debug|debuglog|log)$/.test(name);
  return LOGGERS.test(object) && LOG_METHODS.test(name);
}

/** The test or the branch of `if (process.env.DEBUG)`, `if (__DEV__)`, `if (debug.enabled)`. */
function isDebugOnly({ node, ancestors }: Place): boolean {
  const chain = [...ancestors, node];
  return chain.some((at, depth) => {
    if (at.type !== 'IfStatement' && at.type !== 'ConditionalExpression' && at['operator'] !== '&&') return false;
    const test = (at['test'] ?? at['left']) as SyntaxNode | undefined;
    return test !== undefined && chain[depth + 1] !== at['alternate'] && asksForDebugging(test);
  });
}

function asksForDebugging(test: SyntaxNode): boolean {
  let found = false;
  walk(test, (node) => {
    const property = node.type === 'MemberExpression' ? (node['property'] as SyntaxNode) : undefined;
    const name = String(property?.['name'] ?? property?.['value'] ?? '');
    const object = node['object'] as SyntaxNode | undefined;
    const isEnvironment = object?.type === 'MemberExpression' && (object['property'] as SyntaxNode)['name'] === 'env';
    if (isEnvironment && /^(DEBUG|NODE_DEBUG|VERBOSE|LOG_LEVEL)$/.test(name)) found = true;
    if (name === 'enabled' && LOGGERS.test(String(object?.['name']))) found = true;
    if (node.type === 'Identifier' && node['name'] === '__DEV__') found = true;
  });
  return found;
}

/** Text that only ever reaches a person by an error's message. */
function isErrorText({ node, ancestors }: Place): boolean {
  const chain = [...ancestors, node];
  for (const [depth, at] of chain.entries()) {
    const child = chain[depth + 1];
    if (child && (isMessage(at, child) || assigns(at) === 'message')) return true;
    if (child && isText(child) && isSuperOfError(at, chain)) return true;
    if (child && at.type === 'VariableDeclarator' && at['init'] === child && isText(child)) {
      const name = (at['id'] as SyntaxNode)['name'];
      const around = ancestors.find(isFunction);
      if (typeof name === 'string' && around && isOnlyMessage(around, name)) return true;
    }
  }
  return false;
}

/** `super('text')` in a class of errors. */
function isSuperOfError(call: SyntaxNode, chain: readonly SyntaxNode[]): boolean {
  if (call.type !== 'CallExpression' || (call['callee'] as SyntaxNode).type !== 'Super') return false;
  const owner = chain.findLast(({ type }) => type === 'ClassDeclaration' || type === 'ClassExpression');
  const parent = owner?.['superClass'] as SyntaxNode | undefined;
  return /(?:Error|Exception)$/.test(String(parent?.['name'] ?? ''));
}

function isMessage(owner: SyntaxNode, child: SyntaxNode): boolean {
  if (owner.type !== 'NewExpression' && owner.type !== 'CallExpression') return false;
  const args = owner['arguments'] as readonly SyntaxNode[];
  const callee = owner['callee'] as SyntaxNode;
  const name = String(callee['name'] ?? (callee['property'] as SyntaxNode | undefined)?.['name'] ?? '');
  if (/(?:Error|Exception)$/.test(name)) {
    // A number is a status, not a message.
    return args.includes(child) && (isText(child) || (args[0] === child && child.type !== 'NumericLiteral'));
  }
  return ASSERTS.test(name) && args.indexOf(child) > 0 && isText(child);
}

function isText(node: SyntaxNode): boolean {
  if (node.type === 'BinaryExpression' && node['operator'] === '+') {
    return isText(node['left'] as SyntaxNode) || isText(node['right'] as SyntaxNode);
  }
  return node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
}

/** Every use of the name stands in the arguments of an error. */
function isOnlyMessage(around: SyntaxNode, name: string): boolean {
  let [uses, inErrors] = [0, 0];
  walk(around, (node, ancestors) => {
    if (node.type !== 'Identifier' || node['name'] !== name) return;
    const chain = [...ancestors, node];
    const parent = chain.at(-2);
    if (parent?.type === 'VariableDeclarator' && parent['id'] === node) return;
    uses++;
    if (chain.some((at, depth) => depth + 1 < chain.length && isMessage(at, chain[depth + 1] as SyntaxNode)))
      inErrors++;
  });
  return uses > 0 && uses === inErrors;
}

/** The name of the member that is set: `message` of `error.message = …`. */
function assigns(node: SyntaxNode): string | undefined {
  const left = node.type === 'AssignmentExpression' ? (node['left'] as SyntaxNode) : undefined;
  return left?.type === 'MemberExpression' ? String((left['property'] as SyntaxNode)['name'] ?? '') : undefined;
}

/** A fault after which a cache is only used less: a look-up that is skipped, an entry that is not kept. */
function isCacheOnly({ node, replacement, ancestors }: Place): boolean {
  const parent = ancestors.at(-1);
  if (parent?.type === 'IfStatement' && isLookUp(parent)) {
    if (parent['test'] === node) return replacement.type === 'BooleanLiteral' && replacement['value'] === false;
    return parent['consequent'] === node && isEmpty(replacement);
  }
  const call = node.type === 'ExpressionStatement' ? callOf(node['expression'] as SyntaxNode) : undefined;
  return replacement.type === 'EmptyStatement' && call?.name === 'set' && CACHES.test(call.object ?? '');
}

/** `if (cache.has(key)) return …` */
function isLookUp(branch: SyntaxNode): boolean {
  let asks = false;
  walk(branch['test'] as SyntaxNode, (node) => {
    const call = callOf(node);
    if (call && /^(has|get)$/.test(call.name) && CACHES.test(call.object ?? '')) asks = true;
  });
  const then = branch['consequent'] as SyntaxNode;
  const [only, ...more] = then.type === 'BlockStatement' ? (then['body'] as readonly SyntaxNode[]) : [then];
  return asks && more.length === 0 && only?.type === 'ReturnStatement';
}

function isEmpty(node: SyntaxNode): boolean {
  return (
    node.type === 'EmptyStatement' ||
    (isNode(node) && node.type === 'BlockStatement' && (node['body'] as unknown[]).length === 0)
  );
}
