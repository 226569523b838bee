import type { ChangedFunction } from '../../../change/change-set.ts';
import type { SyntaxNode } from './syntax.ts';

/** A fault before it has a name: a node of head's tree with what would take its place. */
export interface Candidate {
  readonly operator: string;
  /** In its type and offsets a node of head's tree. */
  readonly node: SyntaxNode;
  readonly replacement: SyntaxNode;
  readonly owner: ChangedFunction;
  /** The edit of the source, where it is narrower than the node, or base's own wording. */
  readonly text?: { readonly start: number; readonly end: number; readonly replacement: string };
  /** The statements in question, where the node is the block around them. */
  readonly statements?: readonly SyntaxNode[];
  /** The engine says that a comment switches it off. */
  readonly disabled?: boolean;
}
