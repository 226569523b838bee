/** What the repository says of changed functions, for who proposes inputs: their text, the types they name, who calls them, how they are tested. */
import { ts } from 'ts-morph';
import type { FunctionContext } from '../../suggesting.ts';
import { wayInto } from './called-as.ts';
import { excerptOf } from './excerpt.ts';
import { namedTypes } from './named-types.ts';
import type { CheckedProgram } from './program.ts';
import type { NamedEntry } from './seeds.ts';
import type { FactsFile, FactsRequest } from './types.ts';
import { usersOf } from './users.ts';

/** A class of so many letters is shown whole. */
const SMALL_CLASS = 2_000;

/** One for each changed function to which an entry leads. */
export function contextsOf(
  entries: readonly NamedEntry[],
  request: FactsRequest,
  program: CheckedProgram | undefined,
): readonly FunctionContext[] {
  return request.files.flatMap((file) => {
    const users = usersOf(file, request);
    const source = program?.files.get(file.path) ?? parsed(file);
    return file.functions.flatMap((fn): FunctionContext[] => {
      const leading = entries.filter(({ entry }) => entry.functionIds.includes(fn.id));
      const ways = leading.flatMap(({ entry }) => wayInto(entry) ?? []);
      if (ways.length === 0) return [];
      const exported = leading.flatMap(({ entry, names }) => [lastName(entry.export.path), ...names]);
      const names = new Set([lastName(fn.name), ...exported]);
      const node = functionIn(source, fn);
      const types = node && program ? namedTypes(node, program.checker, request.repository) : [];
      const text = node ? textOf(node) : file.text.slice(fn.start, fn.end);
      return [{ function: fn.id, ways, text, types, ...users([...names]) }];
    });
  });
}

function parsed({ path: file, text }: FactsFile): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function lastName(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf('.') + 1);
}

/** The outermost function between these positions. */
function functionIn(
  source: ts.SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
): ts.SignatureDeclaration | undefined {
  const find = (node: ts.Node): ts.SignatureDeclaration | undefined => {
    if (node.end <= start || node.pos >= end) return undefined;
    if (ts.isFunctionLike(node) && node.getStart() >= start && node.end <= end) return node;
    return ts.forEachChild(node, find);
  };
  return find(source);
}

function textOf(node: ts.SignatureDeclaration): string {
  const around = ts.isClassLike(node.parent) ? node.parent : node;
  const whole = around.getEnd() - around.getStart() <= SMALL_CLASS ? around : node;
  const statement = ts.isVariableDeclaration(whole.parent) ? whole.parent.parent.parent : whole;
  return excerptOf(statement, '').text;
}
