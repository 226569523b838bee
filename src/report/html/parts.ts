import { oneLine } from '../../short-text.ts';
import type { RunResult } from '../../verdict/run-result.ts';
import type { Digest } from '../digest.ts';
import { type Html, html, type Part } from './template.ts';

/** What every page is made from. */
export interface PageInput {
  readonly result: RunResult;
  readonly told: Digest;
  /** Source texts by path, where they are at hand. */
  readonly sources: ReadonlyMap<string, string>;
  /** True where the mutation view is part of the report. */
  readonly hasMutants: boolean;
}

/** One page, shown alone. `nav`: the entry of the navigation that it belongs to. */
export function page(name: string, nav: string, title: string, body: Part): Html {
  return html`<section data-page="${name}" data-nav="${nav}" data-title="${title}">${body}</section>`;
}

export interface Column {
  readonly title: string;
  readonly kind?: 'number' | 'tight';
}

/** A table that becomes a list of cards on a narrow screen. */
export function table(columns: readonly Column[], rows: readonly (readonly Part[])[]): Html {
  const head = columns.map((column) => html`<th class="${column.kind ?? ''}">${column.title}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>${row.map((cell, i) => html`<td class="${columns[i]?.kind ?? ''}" data-label="${columns[i]?.title ?? ''}">${wrapped(cell)}</td>`)}</tr>`,
  );
  return html`<table class="cards"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Rows that a long table shows before the rest is folded away. */
const FIRST_ROWS = 12;

/** A table of which only the first rows stand open. */
export function longTable(columns: readonly Column[], rows: readonly (readonly Part[])[]): Html {
  if (rows.length <= FIRST_ROWS + 3) return table(columns, rows);
  const rest = rows.slice(FIRST_ROWS);
  return html`${table(columns, rows.slice(0, FIRST_ROWS))}<details><summary>${rest.length} more</summary>${table(columns, rest)}</details>`;
}

/** One element in a cell, so that a card lays it out as one; nothing for an empty cell. */
function wrapped(cell: Part): Part {
  return cell === '' || cell === undefined || cell === false ? '' : html`<span>${cell}</span>`;
}

/** A command to copy. */
export function command(text: string): Html {
  const line = oneLine(text);
  return html`<div class="command"><code>${line}</code><button type="button" data-copy="${line}" hidden>copy</button></div>`;
}

export function badge(tone: 'good' | 'bad' | 'warn' | 'idle', text: string): Html {
  return html`<span class="badge ${tone}">${text}</span>`;
}

/** Name of a fault's page; ids come from a file and may hold anything. */
export function faultPageName(id: string): string {
  return `fault/${encodeURIComponent(id)}`;
}

export function faultLink(id: string, text: Part): Html {
  return html`<a href="#${faultPageName(id)}">${text}</a>`;
}

/** Where something is, by the shortest clear path; the whole one shows on hover. */
export function where({ told: { paths } }: PageInput, file: string, line?: number): Html {
  const suffix = line === undefined ? '' : `:${line}`;
  return html`<span class="soft" title="${oneLine(file)}${suffix}">${oneLine(paths.get(file) ?? file)}${suffix}</span>`;
}
