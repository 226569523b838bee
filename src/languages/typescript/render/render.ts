/** Test cases as the test files that the repository would have written. */
import { ts } from 'ts-morph';
import { packageOf } from '../../../generate/referenced-files.ts';
import { fixtureOf } from '../../../generate/test-case.ts';
import type { CaseToRender, RenderedCase, RenderedFile, RenderRequest } from '../../language.ts';
import { amplifiedPath, mergeAmplified } from '../amplify/render-fixture.ts';
import { refsOf } from './arrange.ts';
import { dialectOf } from './assertions.ts';
import type { Rejected } from './blocks.ts';
import type { PreviousCase, RenderContext, TestStyle } from './context.ts';
import { headerLines } from './file-head.ts';
import { openImports } from './imports.ts';
import { findTests, locateIn } from './locate.ts';
import { type Merged, mergeBlocks } from './merge.ts';
import { testFileFor } from './placement.ts';
import { removeTests } from './remove.ts';
import { uiOfCase } from './screen-parts.ts';
import { isScreenCase } from './screen-scene.ts';
import { openSources } from './source.ts';
import { specifierFor } from './specifier.ts';
import type { SceneShop } from './stage.ts';
import { readImports, topNames } from './standing-imports.ts';
import { detectStyle } from './style.ts';
import { readTests, type TestTree } from './syntax.ts';

/** One file a source, merged into what stands: tests that are there stay as they are, deleted ones stay deleted. Same input, same bytes. */
export async function renderTests(request: RenderRequest, context: RenderContext): Promise<readonly RenderedFile[]> {
  const bySource = new Map<string, CaseToRender[]>();
  const byTest = new Map<string, CaseToRender[]>();
  for (const one of request.cases) {
    const test = fixtureOf(one.case)?.file;
    const [groups, key] = test === undefined ? [bySource, one.case.target.file] : [byTest, test];
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const files: RenderedFile[] = [];
  for (const [source, cases] of [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)))
    files.push(await renderSource(source, cases, context));
  for (const [test, cases] of [...byTest].sort(([a], [b]) => (a < b ? -1 : 1)))
    files.push(await renderAmplified(test, cases, context));
  return files;
}

/** Cases that stand on the tests of one file, in a file beside it. */
function renderAmplified(file: string, cases: readonly CaseToRender[], context: RenderContext): Promise<RenderedFile> {
  const style = detectStyle(context.project, cases[0]?.case.target.file ?? file, context);
  const path = amplifiedPath(file);
  const functions = [...new Set(cases.map((one) => one.case.target.path))];
  const merge = (text: string | undefined, fresh: readonly CaseToRender[]) =>
    mergeAmplified({
      text,
      cases: fresh,
      file,
      original: context.readFile(file) ?? '',
      style,
      header: headerLines(functions, path),
    });
  return renderFile(path, cases, { style, merge }, context);
}

async function renderSource(
  source: string,
  cases: readonly CaseToRender[],
  context: RenderContext,
): Promise<RenderedFile> {
  const style = detectStyle(context.project, source, context);
  const path = jsxPath(testFileFor(context.project, source, style, context), cases);
  const merge = (text: string | undefined, fresh: readonly CaseToRender[]) =>
    mergeBlocks({
      text,
      cases: fresh,
      shop: openShop(path, cases, text, style, context),
      path,
      project: context.project,
      header: (groups) => [...pageLines(cases, style), ...headerLines(groups, path)],
    });
  return renderFile(path, cases, { style, merge }, context);
}

interface Printing {
  readonly style: TestStyle;
  /** New cases into what is left of the file. */
  readonly merge: (text: string | undefined, fresh: readonly CaseToRender[]) => Merged;
}

async function renderFile(
  path: string,
  cases: readonly CaseToRender[],
  { style, merge }: Printing,
  context: RenderContext,
): Promise<RenderedFile> {
  const previous = context.readFile(path);
  const standing = context.previousCases(path);
  const life = lifeOf(
    cases,
    previous === undefined ? undefined : readTests(ts, previous, path),
    standing,
    context.deletedCases(path),
  );
  const cleared =
    previous === undefined ? undefined : removeTests(previous, gone(previous, path, standing, context.remove), style);
  const merged = merge(cleared, life.fresh);
  const text = await formatted(merged.text, path, previous, context);
  const promised = [...life.standing, ...merged.cases];
  const found = findTests(readTests(ts, text, path));
  const located = new Map(locateIn(found, promised).map((c) => [c.id, c]));
  return {
    path,
    ...(previous === undefined ? {} : { previous }),
    text,
    cases: promised.flatMap(({ id, titlePath }): RenderedCase[] => {
      const place = located.get(id);
      if (!place) return [];
      const { textHash, start, end, statement } = place;
      const own = text.slice(start, end);
      const isAlone = start === statement.start && !previous?.includes(own);
      return [{ id, titlePath, textHash, text: own, isAlone }];
    }),
    rejected: [
      ...life.rejected,
      ...merged.rejected,
      ...promised
        .filter((c) => !located.has(c.id))
        .map((c) => ({ case: c.id, reason: 'its title cannot be foretold' })),
    ],
  };
}

function pageLines(cases: readonly CaseToRender[], { pageComment }: TestStyle): readonly string[] {
  return pageComment !== undefined && cases.some((one) => isScreenCase(one.case)) ? [pageComment] : [];
}

/** A file that holds JSX says so by its ending. */
function jsxPath(path: string, cases: readonly CaseToRender[]): string {
  const isJsx = cases.some((one) => isScreenCase(one.case) && uiOfCase(one.case) === 'react');
  return isJsx && !path.endsWith('x') ? `${path}x` : path;
}

interface Life {
  readonly fresh: readonly CaseToRender[];
  /** Asked for and already there, as they were written. */
  readonly standing: readonly Pick<PreviousCase, 'id' | 'titlePath'>[];
  readonly rejected: readonly Rejected[];
}

/** A case is new, stands already, was edited (then it is its editor's) or was deleted (then it stays away). */
function lifeOf(
  cases: readonly CaseToRender[],
  previous: TestTree | undefined,
  known: readonly PreviousCase[],
  deleted: readonly string[],
): Life {
  const found = previous === undefined ? [] : locateIn(findTests(previous), known);
  const hashes = new Map(found.map((c) => [c.id, c.textHash]));
  const fresh: CaseToRender[] = [];
  const standing: PreviousCase[] = [];
  const rejected: Rejected[] = [];
  for (const one of cases) {
    const { id } = one.case;
    const before = known.find((c) => c.id === id);
    const hash = hashes.get(id);
    if (deleted.includes(id) || (before && hash === undefined))
      rejected.push({ case: id, reason: 'deleted by hand: it stays deleted' });
    else if (!before) fresh.push(one);
    else if (hash === before.textHash) standing.push(before);
    else rejected.push({ case: id, reason: 'edited by hand: it is its editor\u2019s' });
  }
  return { fresh, standing, rejected };
}

/** Cases to take out that no person edited. */
function gone(
  text: string,
  path: string,
  known: readonly PreviousCase[],
  remove: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  if (!remove) return new Set();
  const found = locateIn(
    findTests(readTests(ts, text, path)),
    known.filter((c) => remove.has(c.id)),
  );
  const unedited = found.filter((c) => known.find((k) => k.id === c.id)?.textHash === c.textHash);
  return new Set(unedited.map((c) => known.find((k) => k.id === c.id)?.titlePath.join('\0') ?? ''));
}

function openShop(
  testFile: string,
  cases: readonly CaseToRender[],
  text: string | undefined,
  style: TestStyle,
  context: RenderContext,
): SceneShop {
  const sources = openSources(context, ts);
  const tree = text === undefined ? undefined : readTests(ts, text, testFile);
  const imports = openImports({
    testFile,
    style,
    sources,
    project: context.project,
    ...(context.packageName ? { packageName: context.packageName } : {}),
    existing: standingBindings(testFile, cases, tree, style, context),
    taken: tree ? topNames(ts, tree.source) : [],
  });
  const shop: SceneShop = {
    style,
    dialect: dialectOf(style),
    sources,
    imports,
    cast: new Map(cases.flatMap((one) => (one.cast ? [[one.case.id, one.cast] as const] : []))),
    parameterNames: (ref, member) =>
      context.parameterNames?.(ref.file, ref.path, member) ??
      sources.callable(ref, member)?.params.map((p) => p.name) ??
      [],
  };
  for (const ref of cases.flatMap((c) => refsOf(c.case.act))) imports.bindingOf(ref);
  return shop;
}

/** Names that a standing file gives to exports of the cases' sources, by file and exported name. */
function standingBindings(
  testFile: string,
  cases: readonly CaseToRender[],
  tree: TestTree | undefined,
  style: TestStyle,
  context: RenderContext,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  if (!tree) return known;
  const files = new Set(cases.flatMap((c) => refsOf(c.case.act).map((ref) => ref.file)));
  const bySpecifier = new Map(
    [...files].map((file) => [packageOf(file) ?? specifierFor(testFile, file, style, context.project.root), file]),
  );
  for (const standing of readImports(ts, tree.source)) {
    const file = bySpecifier.get(standing.specifier);
    if (file !== undefined) for (const name of standing.names) known.set(`${file}\0${name.imported}`, name.local);
  }
  return known;
}

/** The project's formatter over the result; a text that stood there in another format keeps its own. */
async function formatted(
  text: string,
  path: string,
  previous: string | undefined,
  context: RenderContext,
): Promise<string> {
  if (!context.runFormatter || text === previous || text === '') return text;
  if (previous !== undefined && (await context.runFormatter(previous, path)) !== previous) return text;
  return context.runFormatter(text, path);
}
