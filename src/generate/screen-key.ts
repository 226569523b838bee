/** Names for what a user sees of a rendered component, as members of a case's `state`: `button "More"`, `button "More" disabled`, `text "Sold out"`. */

/** A thing on the screen, by its ARIA role and accessible name; `text` in place of a role for text that stands alone. */
export interface ScreenKey {
  readonly role: string;
  readonly name: string;
  /** What of it is told; absent: that it is there (`true`), how often (a number), or that it is not (`undefined`). */
  readonly part?: ScreenPart;
}

export type ScreenPart = 'disabled' | 'checked' | 'value' | 'selected' | 'expanded' | 'text' | 'href';

export function screenKey({ role, name, part }: ScreenKey): string {
  return [role, ...(name === '' ? [] : [JSON.stringify(name)]), ...(part === undefined ? [] : [part])].join(' ');
}

/** Undefined for a member that is no such name. */
export function readScreenKey(key: string): ScreenKey | undefined {
  const found = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?(?: ([a-z]+))?$/.exec(key);
  if (!found?.[1]) return undefined;
  const [, role, name, part] = found;
  return {
    role,
    name: name === undefined ? '' : (JSON.parse(name) as string),
    ...(part ? { part: part as ScreenPart } : {}),
  };
}
