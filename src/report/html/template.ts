import { oneLine } from '../../short-text.ts';
import { segments } from '../marked-text.ts';

/** Text that is HTML already. Only this file makes it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, lists are joined, nothing is shown for `undefined` and `false`. */
export type Part = Html | string | number | undefined | false | readonly Part[];

/** A template whose values are escaped for elements and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(strings.map((text, i) => text + (i < values.length ? show(values[i]) : '')).join(''));
}

/** Trusted text of our own (styles, scripts) as it is. Never for anything of a RunResult. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A text with code between backticks (marked-text.ts). */
export function marked(text: string): Html {
  return html`${segments(text).map((segment) => (segment.code ? code(segment.text) : oneLine(segment.text)))}`;
}

export function code(text: string): Html {
  return html`<code>${oneLine(text)}</code>`;
}

function show(value: Part): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(show).join('');
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
