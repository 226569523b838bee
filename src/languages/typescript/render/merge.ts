/** New tests into a test file: a new text where there is none, else insertions by the syntax tree and nothing else. */
import { ts } from 'ts-morph';
import type { CaseToRender } from '../../language.ts';
import type { TsProject } from '../project.ts';
import { type Block, groupOf, planBlocks, type Rejected, soundCases } from './blocks.ts';
import type { TestStyle } from './context.ts';
import { applyEdits, type Edit } from './edits.ts';
import { type Head, headFor, paragraphs } from './file-head.ts';
import { importEdits } from './import-edits.ts';
import { joinTable, rowsEdits } from './join-table.ts';
import { type FoundTest, findTests } from './locate.ts';
import type { PrintedRow } from './print-test.ts';
import type { SceneShop } from './stage.ts';
import { normalTokens, readTests, type Table, type TestTree } from './syntax.ts';
import { quoted } from './words.ts';

export { locateCases } from './locate.ts';

export interface MergeRequest {
  /** What stands; undefined or empty for a new file. */
  readonly text: string | undefined;
  readonly cases: readonly CaseToRender[];
  readonly shop: SceneShop;
  /** Of the test file. */
  readonly path: string;
  readonly project: Pick<TsProject, 'moduleType'>;
  /** The comment at the top of a new file, by its describe blocks. */
  readonly header: (groups: readonly string[]) => readonly string[];
}

export interface Merged {
  readonly text: string;
  readonly cases: readonly { readonly id: string; readonly titlePath: readonly string[] }[];
  readonly rejected: readonly Rejected[];
}

export function mergeBlocks(request: MergeRequest): Merged {
  return request.text === undefined || request.text.trim() === '' ? newFile(request) : insert(request, request.text);
}

function newFile(request: MergeRequest): Merged {
  const { shop } = request;
  const { blocks, rejected } = planBlocks(request.cases, shop, () => new Set());
  if (blocks.length === 0) return { text: request.text ?? '', cases: [], rejected };
  const groups = [...new Set(blocks.map((b) => b.group))];
  const names = groups.map((group) => group.slice(shop.style.groupPrefix.length));
  const head = headFor(
    blocks.map((b) => b.needs),
    shop,
    request.project,
  );
  const parts = [
    ...headParts(head, shop.style),
    ...groups.map((group) =>
      groupText(
        group,
        blocks.filter((b) => b.group === group),
        shop,
      ),
    ),
  ];
  return {
    text: `${[request.header(names).join('\n'), parts.join('\n\n')].join('\n')}\n`,
    cases: promisedBy(blocks),
    rejected,
  };
}

function headParts({ framework, sources, helpers }: Head, { importsApart }: TestStyle): readonly string[] {
  const lines = (imports: Head['sources']) => imports.flatMap((i) => i.lines).join('\n');
  const imports = importsApart ? [lines(framework), lines(sources)] : [lines([...framework, ...sources])];
  return [...imports, paragraphs(helpers)].filter(Boolean);
}

function groupText(group: string, blocks: readonly Block[], shop: SceneShop): string {
  const { style } = shop;
  const end = style.semicolons ? ';' : '';
  const hooks = [...new Set(blocks.flatMap((b) => [...b.needs.hooks]))].map((hook) => indented(hook, style.indent));
  const body = [...hookParts(hooks), ...blocks.map((b) => b.text)].join('\n\n');
  return `${style.tdd ? 'suite' : 'describe'}(${quoted(group, style.quote)}, () => {\n${body}\n})${end}`;
}

/** Constants stand with the hook that uses them. */
function hookParts(hooks: readonly string[]): readonly string[] {
  return hooks.length ? [hooks.join('\n')] : [];
}

function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line ? indent + line : line))
    .join('\n');
}

function promisedBy(blocks: readonly Block[]): Merged['cases'] {
  return blocks.flatMap((block) => block.cases.map(({ id, title }) => ({ id, titlePath: [block.group, title] })));
}

function insert(request: MergeRequest, text: string): Merged {
  const { shop } = request;
  const tree = readTests(ts, text, request.path);
  const found = findTests(tree);
  const { sound, rejected } = soundCases(request.cases, shop);
  const joined = joinTables(sound, tree, found, text, shop);
  const standing = sameTests(joined.left, tree, shop);
  const there = [...found.flatMap((f) => f.titlePaths), ...joined.cases.map((c) => c.titlePath)];
  const { blocks } = planBlocks(
    joined.left.filter((one) => !standing.ids.has(one.case.id)),
    shop,
    (group) => new Set(there.filter((p) => p.slice(0, -1).join('\0') === group).map((p) => p.at(-1) ?? '')),
  );
  const edits = [...joined.edits, ...(blocks.length > 0 ? blockEdits(blocks, tree, text, request) : [])];
  return {
    text: applyEdits(text, edits),
    cases: [...joined.cases, ...standing.cases, ...promisedBy(blocks)],
    rejected,
  };
}

interface JoinedCases {
  readonly cases: Merged['cases'];
  readonly edits: readonly Edit[];
  readonly left: readonly CaseToRender[];
}

/** Cases that are rows of tables which stand, and the ones that are left. */
function joinTables(
  sound: readonly CaseToRender[],
  tree: TestTree,
  found: readonly FoundTest[],
  text: string,
  shop: SceneShop,
): JoinedCases {
  const left: CaseToRender[] = [];
  const cases: Merged['cases'][number][] = [];
  const rows = new Map<Table, PrintedRow[]>();
  for (const one of sound) {
    const joined = joinTable(one, groupOf(one.case, shop), tree, found, text, shop);
    const title = joined?.titlePath.join('\0');
    if (!joined || cases.some((c) => c.titlePath.join('\0') === title)) {
      left.push(one);
      continue;
    }
    if (joined.row) rows.set(joined.row.table, [...(rows.get(joined.row.table) ?? []), joined.row.printed]);
    cases.push({ id: one.case.id, titlePath: joined.titlePath });
  }
  return { cases, left, edits: [...rows].flatMap(([table, added]) => rowsEdits(table, added, text, shop.style)) };
}

/** Tests that say exactly what a case would: written by an earlier run whose certificates are lost. */
function sameTests(
  cases: readonly CaseToRender[],
  tree: TestTree,
  shop: SceneShop,
): { cases: Merged['cases']; ids: ReadonlySet<string> } {
  const known = new Map(
    tree.tests.filter((t) => !t.table).map((t) => [normalTokens(ts, t.statement.getText()).join(' '), t]),
  );
  const found = cases.flatMap((one) => {
    const { blocks } = planBlocks([one], shop, () => new Set());
    const same = blocks[0] && known.get(normalTokens(ts, blocks[0].text).join(' '));
    return same && same.groups.join('\0') === blocks[0]?.group
      ? [{ id: one.case.id, titlePath: [...same.groups, same.title] }]
      : [];
  });
  return { cases: found, ids: new Set(found.map((c) => c.id)) };
}

function blockEdits(blocks: readonly Block[], tree: TestTree, text: string, request: MergeRequest): readonly Edit[] {
  const { shop } = request;
  const edits: Edit[] = [];
  for (const group of new Set(blocks.map((b) => b.group))) {
    const own = blocks.filter((b) => b.group === group);
    const place = tree.groups.find((g) => g.titles.length === 1 && g.titles[0] === group);
    if (!place) {
      const end = text.trimEnd().length;
      edits.push({ start: end, end, text: `\n\n${groupText(group, own, shop)}` });
      continue;
    }
    const close = place.body.getEnd() - 1;
    const at = text.slice(0, close).trimEnd().length;
    const isEmpty = place.body.statements.length === 0;
    edits.push({
      start: at,
      end: at,
      text: `${isEmpty ? '\n' : '\n\n'}${own.map((b) => b.text).join('\n\n')}${isEmpty && at === close ? '\n' : ''}`,
    });
    edits.push(
      ...hookEdits(
        own,
        place.body.statements.map((s) => s.getText()),
        place.body.getStart() + 1,
        shop,
      ),
    );
  }
  const head = headFor(
    blocks.map((b) => b.needs),
    shop,
    request.project,
  );
  return [...importEdits(head, tree.source, text, shop.style), ...edits];
}

/** Hooks that the describe block has not got yet, at its top. */
function hookEdits(
  blocks: readonly Block[],
  statements: readonly string[],
  at: number,
  shop: SceneShop,
): readonly Edit[] {
  const present = new Set(statements.map((statement) => normalTokens(ts, statement).join(' ')));
  const missing = [...new Set(blocks.flatMap((b) => [...b.needs.hooks]))].filter(
    (hook) => !present.has(normalTokens(ts, hook).join(' ')),
  );
  if (missing.length === 0) return [];
  return [{ start: at, end: at, text: `\n${missing.map((hook) => indented(hook, shop.style.indent)).join('\n')}\n` }];
}
