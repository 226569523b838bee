/** What is different about the scripts of single-file components. */
import { scriptRanges, sharedScript, withScripts } from '../outline/component-file.ts';
import type { Instrumenter } from './instrumenter.ts';
import { programOf, type SyntaxNode } from './syntax.ts';

/** What compilers take out of `<script setup>`: names of the script, and so switches, cannot stand there. */
const MACRO = /\b(?:defineProps|defineEmits|defineModel|defineOptions|defineSlots|withDefaults)\b/;

/** True for what runs for each component that is made, and not when its file is loaded. */
export function isInSetup(file: string, text: string, offset: number): boolean {
  return scriptRanges(file, text).some(({ start, end, setup }) => setup && start <= offset && offset < end);
}

/** True where a node stands in what a macro is given, or gives; `ancestors` from the file's tree on. */
export function isOfMacro(file: string, text: string, ancestors: readonly SyntaxNode[], node: SyntaxNode): boolean {
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
