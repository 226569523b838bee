import { stringValue } from './literals.ts';
import { isClass, isErased, isField, isFunction } from './node-kinds.ts';
import { childByField, isComment, namedChildren, type SyntaxNode, stripWrappers } from './syntax.ts';
import { calledInPlace, isFactoryCall, isModuleWrapper } from './wrappers.ts';

/** A function that is judged as a whole, or what Svelte's `$derived` makes one of; functions inside it belong to it. */
export interface Unit {
  readonly node: SyntaxNode;
  readonly name: string;
  /** The identifier by which it can call itself. */
  readonly selfName: string | undefined;
  /** The class or object whose member it is. */
  readonly owner: string | undefined;
}

export interface Units {
  readonly units: readonly Unit[];
  readonly classes: readonly { readonly node: SyntaxNode; readonly name: string }[];
  /** Statements of the module and of the wrappers around it, in file order. */
  readonly statements: readonly SyntaxNode[];
}

/** What a function met at some place would be called. */
interface Naming {
  readonly name?: string | undefined;
  readonly selfName?: string | undefined;
  readonly owner?: string | undefined;
}

/** Finds every function of a file that no other function contains, module wrappers (IIFE, UMD, AMD) set aside. */
export function collectUnits(root: SyntaxNode): Units {
  const collector = new Collector();
  collector.statementsOf(root);
  return collector;
}

/** Methods that call their argument at once, while the module loads. */
const LOAD_TIME_METHODS: ReadonlySet<string> = new Set([
  ...['map', 'filter', 'forEach', 'reduce', 'reduceRight', 'some', 'every', 'find', 'findIndex', 'flatMap', 'sort'],
  ...['from', 'replace', 'replaceAll', 'fromEntries', 'each'],
]);

class Collector implements Units {
  readonly units: Unit[] = [];
  readonly classes: { node: SyntaxNode; name: string }[] = [];
  readonly statements: SyntaxNode[] = [];

  statementsOf(block: SyntaxNode, returned: Naming = {}): void {
    for (const statement of namedChildren(block)) {
      if (isErased(statement) || statement.type === 'empty_statement') continue;
      this.statements.push(statement);
      this.visit(statement, statement.type === 'return_statement' ? returned : {});
    }
  }

  private visit(node: SyntaxNode, at: Naming): void {
    if (!node.named || isComment(node) || isErased(node)) return;
    if (isFunction(node)) {
      this.visitFunction(node, at);
      return;
    }
    if (isClass(node)) {
      this.visitClass(node, at);
      return;
    }
    switch (node.type) {
      case 'variable_declarator':
        this.visitDeclarator(node);
        return;
      case 'assignment_expression':
        this.visitAssignment(node);
        return;
      case 'pair': {
        const key = childByField(node, 'key');
        const value = childByField(node, 'value');
        if (key !== undefined && value !== undefined)
          this.visit(value, { name: memberName(at.name, key), owner: at.name });
        return;
      }
      case 'call_expression':
      case 'new_expression':
        this.visitCall(node, at);
        return;
      case 'export_statement': {
        const isDefault = node.children.some((child) => child.type === 'default');
        this.visitChildren(node, isDefault ? { name: 'default' } : {});
        return;
      }
      case 'internal_module': {
        const body = childByField(node, 'body');
        if (body !== undefined) this.statementsOf(body);
        return;
      }
      case 'expression_statement':
        this.visitChildren(node, {});
        return;
      default:
        this.visitChildren(node, at);
        return;
    }
  }

  private visitChildren(node: SyntaxNode, at: Naming): void {
    for (const child of node.children) this.visit(child, at);
  }

  private visitFunction(node: SyntaxNode, at: Naming): void {
    const own = childByField(node, 'name');
    const isPlain = node.type === 'method_definition';
    if (own !== undefined && isPlain) {
      this.units.push({ node, name: memberName(at.name, own), selfName: undefined, owner: at.name });
      return;
    }
    const isStatement = node.type === 'function_declaration' || node.type === 'generator_function_declaration';
    const takesOwnName = isStatement || at.name === undefined || at.name === 'default' || at.name === 'module.exports';
    const name = (takesOwnName ? own?.text : undefined) ?? at.name ?? 'anonymous';
    this.units.push({ node, name, selfName: isStatement ? own?.text : at.selfName, owner: at.owner });
  }

  private visitClass(node: SyntaxNode, at: Naming): void {
    const name = childByField(node, 'name')?.text ?? at.name ?? 'anonymous';
    this.classes.push({ node, name });
    const body = childByField(node, 'body');
    for (const member of body === undefined ? [] : namedChildren(body)) {
      if (member.type === 'method_definition') this.visit(member, { name, owner: name });
      if (isField(member)) this.visitField(member, name);
      if (member.type === 'class_static_block') {
        const block = childByField(member, 'body');
        if (block !== undefined) this.visit(block, {});
      }
    }
  }

  private visitField(field: SyntaxNode, className: string): void {
    const key = childByField(field, 'name') ?? childByField(field, 'property');
    const value = childByField(field, 'value');
    if (key !== undefined && value !== undefined)
      this.visit(value, { name: memberName(className, key), owner: className });
  }

  private visitDeclarator(node: SyntaxNode): void {
    const name = childByField(node, 'name');
    const value = childByField(node, 'value');
    if (value === undefined) return;
    const known = name?.type === 'identifier' ? name.text : undefined;
    this.visit(value, { name: known, selfName: known });
  }

  private visitAssignment(node: SyntaxNode): void {
    const left = childByField(node, 'left');
    const right = childByField(node, 'right');
    if (left === undefined || right === undefined) return;
    const name = assignedName(left);
    const dot = name?.lastIndexOf('.') ?? -1;
    this.visit(right, {
      name,
      selfName: left.type === 'identifier' ? left.text : undefined,
      owner: dot > 0 ? name?.slice(0, dot) : undefined,
    });
  }

  private visitCall(node: SyntaxNode, at: Naming): void {
    const inPlace = calledInPlace(node);
    const callee = childByField(node, 'function') ?? childByField(node, 'constructor');
    const argumentList = childByField(node, 'arguments');
    const values = argumentList === undefined ? [] : namedChildren(argumentList);
    if (callee?.text === '$derived' && values[0] !== undefined) {
      this.units.push({
        node: stripWrappers(values[0]),
        name: at.name ?? 'derived',
        selfName: at.selfName,
        owner: at.owner,
      });
      return;
    }
    if (inPlace !== undefined) {
      if (isModuleWrapper(inPlace)) this.visitWrapper(inPlace, at);
    } else if (callee !== undefined) this.visit(callee, at);
    const takesFactory = inPlace !== undefined || isFactoryCall(callee);
    const naming = inPlace === undefined ? callNaming(callee, values, at) : at;
    for (const value of values) {
      const bare = stripWrappers(value);
      if (!isFunction(bare)) this.visit(value, naming);
      else if (takesFactory) {
        if (isModuleWrapper(bare)) this.visitWrapper(bare, at);
      } else if (!callsAtLoad(callee)) this.visitFunction(bare, naming);
    }
  }

  private visitWrapper(wrapper: SyntaxNode, at: Naming): void {
    const body = childByField(wrapper, 'body');
    const returned = { name: at.name ?? 'module.exports', owner: at.owner };
    if (body?.type === 'statement_block') this.statementsOf(body, returned);
    else if (body !== undefined) this.visit(body, returned);
  }
}

/** The name that the left side of an assignment gives, in one line: `exports.parse`, `Stock.prototype.take`. */
export function assignedName(left: SyntaxNode): string | undefined {
  const bare = stripWrappers(left);
  if (bare.type === 'identifier') return bare.text === 'exports' ? 'module.exports' : bare.text;
  if (bare.type === 'this') return 'this';
  const object = childByField(bare, 'object');
  const key = childByField(bare, 'property') ?? childByField(bare, 'index');
  if (object === undefined || key === undefined) return undefined;
  const owner = assignedName(object);
  if (owner === undefined) return undefined;
  if (owner === 'module' && key.text === 'exports') return 'module.exports';
  return memberName(owner, key);
}

/** `Stock` and `take` give `Stock.take`; members of module.exports are `exports.x`. */
export function memberName(owner: string | undefined, key: SyntaxNode): string {
  const text = key.type === 'string' ? stringValue(key) : key.text.replace(/\s+/g, ' ');
  const short = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  if (owner === undefined) return short;
  const prefix = owner === 'module.exports' ? 'exports' : owner;
  return key.type === 'computed_property_name' ? `${prefix}${short}` : `${prefix}.${short}`;
}

function callsAtLoad(callee: SyntaxNode | undefined): boolean {
  const property = callee === undefined ? undefined : childByField(callee, 'property');
  return property !== undefined && LOAD_TIME_METHODS.has(property.text);
}

/** Names for functions handed to a call of the module: `app.get('/users')`, or the object that is extended. */
function callNaming(callee: SyntaxNode | undefined, values: readonly SyntaxNode[], at: Naming): Naming {
  const name = callee === undefined ? undefined : assignedName(callee);
  const last = name?.slice(name.lastIndexOf('.') + 1) ?? '';
  const first = values[0];
  const second = values[1];
  if (first !== undefined && /^(assign|extend|mixin|defineProperties)$/.test(last)) {
    const target = assignedName(first);
    return { name: target, owner: target };
  }
  if (first !== undefined && second?.type === 'string' && last === 'defineProperty') {
    const target = memberName(assignedName(first), second);
    return { name: target, owner: assignedName(first) };
  }
  if (at.name !== undefined || name === undefined) return at;
  const label = values.find((value) => value.type === 'string');
  return { name: label === undefined ? name : `${name}('${stringValue(label).slice(0, 60)}')` };
}
