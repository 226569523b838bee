import type { Moved } from '../languages/base-side.ts';
import type { ImportNames } from '../languages/language.ts';
import type { FunctionOutline, Token } from '../model/outline.ts';
import { type Affected, type AffectedNames, affectedNames, bindingsUsed, usedOf } from './affected.ts';
import { type ApiChange, apiChanges } from './api-changes.ts';
import type { ChangedFunction, LineRange, LooseBinding } from './change-set.ts';
import { hunkLines, mergeRanges, plainTokens } from './hunks.ts';
import { type FilePair, type Located, matchFunctions, type Side } from './match.ts';
import { Meanings } from './meaning.ts';
import { movedExports } from './moved.ts';
import type { ReadingLanguage } from './read-files.ts';

export interface Scope {
  readonly functions: readonly ChangedFunction[];
  readonly removed: readonly { readonly file: string; readonly name: string }[];
  readonly looseBindings: readonly LooseBinding[];
  readonly api: readonly ApiChange[];
  readonly moved: readonly Moved[];
}

/** The functions of head that are new, edited, or use a module-level binding that changed; by file and place in it. */
export async function functionsInScope(
  pairs: readonly FilePair[],
  languageOf: (path: string) => ReadingLanguage | undefined,
  resolve?: ImportNames['resolve'],
): Promise<Scope> {
  const matching = matchFunctions(pairs);
  const meanings = new Meanings(pairs, matching, resolve);
  const affected = affectedNames(pairs, meanings);
  const tokens = new TokenReader(languageOf);
  const functions: ChangedFunction[] = [];
  for (const pair of pairs) {
    for (const found of pair.head === undefined ? [] : describe(pair, pair.head, affected)) {
      const base = matching.baseOf.get(found.head);
      const changed = await judge(found, base, meanings, tokens);
      if (changed !== undefined) functions.push(changed);
    }
  }
  const moved = movedExports(matching.head, pairs, matching.baseOf);
  return {
    functions,
    removed: removedNames(matching.removed),
    looseBindings: looseBindings(pairs, affected, functions),
    api: apiChanges(pairs, matching.baseOf, moved),
    moved,
  };
}

/** A function of head, with what is known of it before its base is looked at. */
interface Described {
  readonly located: Located;
  readonly head: FunctionOutline;
  readonly use: Affected | undefined;
  readonly common: Pick<ChangedFunction, 'id' | 'file' | 'name' | 'head' | 'exported' | 'changedBindings'>;
}

function describe(pair: FilePair, side: Side, affected: AffectedNames): readonly Described[] {
  const ids = idsOf(side);
  const exported = exportedRoots(side);
  const names = affected.get(pair) ?? new Map();
  return side.outline.functions.map((fn) => {
    const changedBindings = bindingsUsed(withOwner(fn), names);
    const common = {
      id: ids.get(fn) ?? `${side.path}#${fn.name}`,
      file: side.path,
      name: fn.name,
      head: fn,
      ...(isExported(fn.name, exported) ? { exported: true } : {}),
      ...(changedBindings.length > 0 ? { changedBindings } : {}),
    };
    return { located: { side, pair, function: fn }, head: fn, use: usedOf(withOwner(fn), names), common };
  });
}

/** Undefined where neither the function nor anything that it uses changed. */
async function judge(
  { located, head, use, common }: Described,
  base: Located | undefined,
  meanings: Meanings,
  tokens: TokenReader,
): Promise<ChangedFunction | undefined> {
  const whole = { start: head.line, end: head.endLine };
  if (base === undefined) return { ...common, kind: 'new', because: { how: 'edited' }, hunks: [whole] };
  const changed = { ...common, kind: 'changed' as const, base: { file: base.side.path, function: base.function } };
  if (!isSame(base, located, meanings)) {
    const hunks = hunkLines(await tokens.of(base.side, base.function), await tokens.of(located.side, head), whole);
    return { ...changed, because: { how: 'edited' }, hunks: within(hunks, whole) };
  }
  return use && { ...changed, because: { how: 'uses', binding: use.binding }, hunks: use.hunks };
}

/** Equal code, or equal up to the names of things that are themselves the same. */
function isSame(base: Located, head: Located, meanings: Meanings): boolean {
  const was = base.function;
  const is = head.function;
  if (was.digest === is.digest) return true;
  if (was.shape === undefined || was.shape !== is.shape) return false;
  const before = comparedNames(was);
  const now = comparedNames(is);
  return (
    before.length === now.length &&
    now.every((name, index) => {
      const earlier = before[index] ?? '';
      return (
        name === earlier ||
        ownMember(name, is) === (ownMember(earlier, was) ?? '') ||
        meanings.same(base.side, earlier, head.side, name)
      );
    })
  );
}

/** Outer names and members of the function's own class; members of other things have their names in the shape. */
function comparedNames(fn: FunctionOutline): readonly string[] {
  return fn.references.filter((name) => !name.includes('.') || ownMember(name, fn) !== undefined);
}

/** `take` for `Stock.take` in another method of Stock. */
function ownMember(name: string, fn: FunctionOutline): string | undefined {
  const owner = fn.name.slice(0, fn.name.lastIndexOf('.') + 1);
  return owner !== '' && name.startsWith(owner) ? name.slice(owner.length) : undefined;
}

/** A constructor runs what its class sets up, though it names neither. */
function withOwner(fn: FunctionOutline): readonly string[] {
  return fn.kind === 'constructor' ? [...fn.references, fn.name.replace(/\.constructor$/, '')] : fn.references;
}

/** `<path>#<name>`, with `~2`, `~3` for names that repeat in the file. */
function idsOf(side: Side): ReadonlyMap<FunctionOutline, string> {
  const counts = new Map<string, number>();
  return new Map(
    side.outline.functions.map((fn) => {
      const count = (counts.get(fn.name) ?? 0) + 1;
      counts.set(fn.name, count);
      return [fn, `${side.path}#${fn.name}${count === 1 ? '' : `~${count}`}`];
    }),
  );
}

function exportedRoots(side: Side): ReadonlySet<string> {
  return new Set(
    side.outline.exports.flatMap((one) => (one.from === undefined ? [one.local ?? one.name, one.name] : [])),
  );
}

function isExported(name: string, roots: ReadonlySet<string>): boolean {
  if (/^(exports\.|module\.exports$|default(\.|$))/.test(name)) return true;
  for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1))
    if (roots.has(name.slice(0, end))) return true;
  return false;
}

function within(hunks: readonly LineRange[], whole: LineRange): readonly LineRange[] {
  return hunks.map(({ start, end }) => ({ start: Math.max(start, whole.start), end: Math.min(end, whole.end) }));
}

function removedNames(removed: readonly Located[]): readonly { file: string; name: string }[] {
  return removed.map(({ side, function: fn }) => ({ file: side.path, name: fn.name }));
}

/** Changed bindings that no function in scope uses. */
function looseBindings(
  pairs: readonly FilePair[],
  affected: AffectedNames,
  functions: readonly ChangedFunction[],
): readonly LooseBinding[] {
  const used = new Set<string>();
  for (const fn of functions) {
    for (const { name } of fn.changedBindings ?? []) used.add(`${fn.file}#${name}`);
    if (fn.because.how === 'uses') used.add(fn.because.binding);
  }
  return pairs.flatMap((pair) => {
    const { head } = pair;
    if (head === undefined) return [];
    const own = new Set(head.outline.bindings.map((one) => one.name));
    return [...(affected.get(pair) ?? [])]
      .filter(([name, { binding }]) => name === binding && own.has(name))
      .filter(([name]) => !used.has(name) && !used.has(`${head.path}#${name}`))
      .map(([name, { hunks }]) => ({ file: head.path, name, hunks: mergeRanges(hunks) }));
  });
}

/** Tokens of functions, reading each file once. */
class TokenReader {
  private readonly files = new Map<Side, Promise<readonly Token[]>>();
  private readonly languageOf: (path: string) => ReadingLanguage | undefined;

  constructor(languageOf: (path: string) => ReadingLanguage | undefined) {
    this.languageOf = languageOf;
  }

  async of(side: Side, fn: FunctionOutline): Promise<readonly Token[]> {
    const language = this.languageOf(side.path);
    if (language?.tokens === undefined) return plainTokens(side.text.slice(fn.start, fn.end), fn.start, fn.line);
    let all = this.files.get(side);
    if (all === undefined) {
      all = language.tokens(side.path, side.text);
      this.files.set(side, all);
    }
    return (await all).filter((token) => token.start >= fn.start && token.start < fn.end);
  }
}
