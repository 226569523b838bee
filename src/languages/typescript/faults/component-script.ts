/** What is different about the scripts of single-file components. */
import { scriptRanges, sharedScript, uiOf, withScripts } from '../outline/component-file.ts';
import type { Candidate } from './candidate.ts';
import type { Instrumenter } from './instrumenter.ts';
import { identifierName, isFunction, programOf, type SyntaxNode, walk } from './syntax.ts';

/** What compilers take out of `<script setup>`: names of the script, and so switches, cannot stand there. */
const MACRO = /\b(?:defineProps|defineEmits|defineModel|defineOptions|defineSlots|withDefaults)\b/;

/** True for what runs for each component that is made, and not when its file is loaded. */
export function isInSetup(file: string, text: string, offset: number): boolean {
  return scriptRanges(file, text).some(({ start, end, setup }) => setup && start <= offset && offset < end);
}

/** What Svelte's compiler takes for its own, in components and in modules beside them; it says where each may stand. */
const RUNE = /^\$(?:state|derived|props|effect|bindable|inspect|host)$/;
const HAS_RUNES = /\.svelte(?:\.[jt]s)?$/;

/** True for files of which a compiler takes words for its own. */
export function hasMacros(file: string): boolean {
  return HAS_RUNES.test(file) || uiOf(file) === 'vue';
}

/** True where no switch can stand for a node of such a file, as a compiler that runs before would not find its own words; `ancestors` from the file's tree on. */
export function isFixed(
  file: string,
  text: string,
  ancestors: readonly SyntaxNode[],
  { node, replacement }: Pick<Candidate, 'node' | 'replacement'>,
): boolean {
  if (HAS_RUNES.test(file)) return isReactive(ancestors) || holdsRune(node) || holdsRune(replacement);
  return isOfMacro(file, text, ancestors, node);
}

/** The statement of `$: total = price * count`, by which Svelte 4 declares a name. */
function isReactive(ancestors: readonly SyntaxNode[]): boolean {
  const [around, within] = [ancestors.at(-1), ancestors.at(-2)];
  const label = around?.type === 'LabeledStatement' ? around : within?.type === 'LabeledStatement' ? within : undefined;
  return (label === around || around?.type === 'ExpressionStatement') && identifierName(label?.['label']) === '$';
}

/** True for an expression that is a rune, or holds one outside of its functions. */
function holdsRune(node: SyntaxNode): boolean {
  if (/(?:Statement|Declaration)$/.test(node.type)) return false;
  let holds = false;
  walk(node, (inner) => {
    if (RUNE.test(identifierName(inner) ?? '')) holds = true;
    return !isFunction(inner);
  });
  return holds;
}

/** True where a node stands in what a macro is given, or gives. */
function isOfMacro(file: string, text: string, ancestors: readonly SyntaxNode[], node: SyntaxNode): boolean {
  const statement = ancestors[ancestors.findIndex(({ type }) => type === 'Program') + 1] ?? node;
  return (
    isInSetup(file, text, statement.start ?? 0) && MACRO.test(text.slice(statement.start ?? 0, statement.end ?? 0))
  );
}

/** The statements of a file's tree. */
export function statementsOf(tree: SyntaxNode): readonly SyntaxNode[] {
  return programOf(tree)['body'] as readonly SyntaxNode[];
}

/** The file with its scripts printed from their tree. What is none of its `own` statements stands behind the one before it, or where all scripts see it. */
export function printScripts(
  engine: Instrumenter,
  file: string,
  text: string,
  { tree, own }: { readonly tree: SyntaxNode; readonly own: ReadonlySet<SyntaxNode> },
): string {
  const ranges = scriptRanges(file, text);
  const bodies = ranges.map((): SyntaxNode[] => []);
  let at = ranges.findIndex(({ start }) => start === sharedScript(file, text)?.start);
  for (const statement of statementsOf(tree)) {
    const { start } = statement;
    if (own.has(statement)) at = ranges.findIndex((range) => range.start <= (start ?? 0) && (start ?? 0) < range.end);
    bodies[at]?.push(statement);
  }
  const scripts = bodies.map((body) => engine.print({ ...programOf(tree), body }));
  return withScripts(file, text, scripts);
}
