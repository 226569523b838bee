/** A component or hook rendered by the project's own testing library, and what a user sees of it. */
import { type ScreenKey, type ScreenPart, screenKey } from '../../../generate/screen-key.ts';
import type { ScreenAct } from '../../../generate/test-case.ts';
import type { Environment, Settled } from './environment.ts';
import type { ScreenOffer } from './offers.ts';
import { type DomElement, isForServers, type Layer, type Renderer, rendererOf, type Testing } from './renderer.ts';

/** Why nothing can be shown, with what would help; undefined where all is there. */
export function whyNotShown(testing: Testing | undefined): string | undefined {
  if ((globalThis as { document?: unknown }).document === undefined) return NO_PAGE;
  return testing?.ui === 'svelte' && isForServers(testing.framework) ? FOR_SERVERS : undefined;
}

const NO_PAGE = 'no DOM environment: set one for the test files beside it (`environment: jsdom`)';
const FOR_SERVERS = 'Svelte is loaded as for a server: add svelteTesting() to the plugins of Vitest';

function page(): { readonly body: DomElement } {
  return (globalThis as unknown as { document: { body: DomElement } }).document;
}

/** What has one role and name. */
type Thing = readonly [role: string, name: string, elements: readonly DomElement[]];

interface Sight {
  readonly keys: readonly (readonly [key: string, value: boolean | number | string])[];
  /** Not yet of any step. */
  readonly offers: readonly Extract<ScreenOffer, { do: 'interact' }>[];
}

/** What the same page shows: to look takes longer than to render, and most faults change nothing there. */
const sights = new Map<string, Sight>();
const MAX_SIGHTS = 2_000;
/** Roles and names of so many elements are read in a second or two. */
const MAX_ELEMENTS = 1_000;

/** The page with what its fields hold, which its text does not tell. */
function pageText(): string {
  const { body } = page();
  const fields = [...body.querySelectorAll('input,select,textarea')] as Field[];
  return [body.innerHTML, ...fields.map(({ value, checked }) => `${value} ${checked}`)].join('\0');
}

/** Microtasks that are awaited after each act: answers of stubs, and what is done with them. */
const TICKS = 10;
/** A longer name or text is no name by which a person would look for it. */
const MAX_NAME = 80;
const MAX_KEYS = 60;
const MAX_OFFERS = 20;
/** So many things of one role and name are worth trying. */
const MAX_ALIKE = 3;
/** Roles that say nothing to a user. */
const SILENT = new Set(
  'generic presentation none document rowgroup option paragraph strong emphasis code time mark insertion deletion subscript superscript blockquote'.split(
    ' ',
  ),
);
/** Elements that hold no text of their own. */
const WORDLESS = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'IMG', 'HR', 'METER', 'PROGRESS', 'IFRAME']);
const CLICKED = new Set(['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'treeitem']);
const TYPED = new Set(['textbox', 'searchbox', 'spinbutton']);

type Field = DomElement & { readonly value: string; readonly checked: boolean; readonly disabled: boolean };

export class Screen {
  /** What the hook gave last. */
  current: unknown;
  private renderAgain: ((component: Layer) => void) | undefined;
  private hook: ((...args: unknown[]) => unknown) | undefined;
  private readonly testing: Testing;
  private readonly renderer: Renderer;
  private readonly environment: Environment;

  constructor(testing: Testing, environment: Environment) {
    this.testing = testing;
    this.environment = environment;
    this.renderer = rendererOf(testing);
  }

  async show(wrappers: readonly Layer[], component: Layer): Promise<void> {
    this.renderAgain = this.renderer.render(wrappers, component);
    await this.settle();
  }

  /** A component that runs the hook and shows nothing. */
  runHook(wrappers: readonly Layer[], hook: (...args: unknown[]) => unknown, args: readonly unknown[]): Promise<void> {
    this.hook = hook;
    return this.show(wrappers, [this.probe, { args }]);
  }

  async again(args: readonly unknown[], component: unknown): Promise<void> {
    const layer: Layer = this.hook ? [this.probe, { args }] : [component, args[0]];
    this.renderAgain?.(layer);
    await this.settle();
  }

  /** Rejects with NoSuchThing where a user would not find it. */
  async interact(act: Extract<ScreenAct, { do: 'interact' }>): Promise<void> {
    const elements = this.named(act.role, act.name);
    const element = elements[act.at];
    if (!element || (elements.length > 1 && !act.many)) throw new NoSuchThing();
    if (act.action === 'click') this.renderer.click(element);
    else this.renderer.change(element, act.text ?? '');
    await this.settle();
  }

  advance(ms: number): Promise<void> {
    return this.act(() => this.environment.advance(ms));
  }

  /** Calls what the hook gave, as its caller would. Rejects with what was thrown. */
  async act<T>(call: () => T): Promise<Awaited<T>> {
    let result: Settled | undefined;
    await this.done(async () => {
      const given = call();
      // React would keep all that follows for the end of an act that never ends.
      result = await this.environment.settleNow(Promise.resolve(given));
    });
    await this.settle();
    return settledValue(result) as Awaited<T>;
  }

  /** Waits until all that follows at once is done. */
  private settle(): Promise<void> {
    return this.done(async () => {
      for (let tick = 0; tick < TICKS; tick++) await undefined;
    });
  }

  private async done(work: () => Promise<void>): Promise<void> {
    settledValue(await this.environment.settleRendered(this.renderer.done(work)));
  }

  /** Why the page is not looked at: to read a large one takes minutes, which would count as the component's own. */
  get tooLarge(): string | undefined {
    return page().body.querySelectorAll('*').length > MAX_ELEMENTS
      ? `a page of more than ${MAX_ELEMENTS} elements`
      : undefined;
  }

  /** All that a user sees, by key, and what a user can do with it; nothing of a page that is too large. */
  look(): Sight {
    if (this.tooLarge !== undefined) return { keys: [], offers: [] };
    const key = pageText();
    const known = sights.get(key);
    if (known) return known;
    if (sights.size >= MAX_SIGHTS) sights.clear();
    const things = this.things();
    const sight = { keys: this.keysOf(things), offers: offersAt(things) };
    sights.set(key, sight);
    return sight;
  }

  /** What a user can do next, and the time that something waits for. */
  offers(of: number): readonly ScreenOffer[] {
    const next = this.environment.nextTimer();
    const time = next !== undefined && next > 0 ? [{ of, do: 'advance', arity: 0, ms: Math.ceil(next) } as const] : [];
    return [...time, ...this.look().offers.map((offer) => ({ ...offer, of }))];
  }

  end(): void {
    this.testing.library.cleanup();
    page().body.innerHTML = '';
  }

  private readonly probe = ({ args }: { readonly args: readonly unknown[] }): null => {
    this.current = this.hook?.(...args);
    return null;
  };

  private keysOf(things: readonly Thing[]): Sight['keys'] {
    const found = new Map<string, boolean | number | string>();
    const told = new Map<DomElement, string>();
    for (const [role, name, elements] of things) {
      for (const element of elements) told.set(element, name);
      const thing = { role, name };
      found.set(screenKey(thing), elements.length === 1 ? true : elements.length);
      const [only] = elements;
      if (elements.length !== 1 || !only) continue;
      for (const [part, value] of partsOf(only as Field, thing)) found.set(screenKey({ ...thing, part }), value);
    }
    for (const [text, count] of this.texts(told)) {
      found.set(screenKey({ role: 'text', name: text }), count === 1 ? true : count);
    }
    return [...found].slice(0, MAX_KEYS);
  }

  /** Accessible things in the order of the page, those of one role and name together. */
  private things(): readonly Thing[] {
    const { library } = this.testing;
    return Object.keys(library.getRoles(page().body, { hidden: true }))
      .filter((role) => !SILENT.has(role))
      .flatMap((role) => {
        const byName = new Map<string, DomElement[]>();
        for (const [element, name] of this.names(role)) byName.set(name, [...(byName.get(name) ?? []), element]);
        return [...byName].map(([name, elements]) => [role, name, elements] as const);
      })
      .filter(([, name]) => name.length <= MAX_NAME);
  }

  private named(role: string, name: string): readonly DomElement[] {
    return [...this.names(role)].flatMap(([element, own]) => (own === name ? [element] : []));
  }

  /** The library tells accessible names to nobody but a matcher. */
  private names(role: string): ReadonlyMap<DomElement, string> {
    const names = new Map<DomElement, string>();
    const name = (text: string, element: DomElement): boolean => {
      names.set(element, text);
      return true;
    };
    this.testing.library.queryAllByRole(page().body, role, { name });
    return names;
  }

  /** Texts that no accessible name holds already, with how often they stand there. */
  private texts(told: ReadonlyMap<DomElement, string>): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const element of page().body.querySelectorAll('*:not(script,style,option)')) {
      const text = ownText(element);
      if (text === '' || text.length > MAX_NAME || isNamed(element, text, told)) continue;
      if (this.testing.library.isInaccessible(element)) continue;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  }
}

function settledValue(settled: Settled | undefined): unknown {
  if (!settled) throw new NeverSettles();
  if (settled.rejected) throw settled.error;
  return settled.value;
}

function offersAt(things: readonly Thing[]): Sight['offers'] {
  const found: Extract<ScreenOffer, { do: 'interact' }>[] = [];
  for (const [role, name, elements] of things) {
    const many = elements.length > 1;
    for (const [at, element] of elements.slice(0, MAX_ALIKE).entries()) {
      if (found.length >= MAX_OFFERS || isOff(element as Field)) continue;
      const thing = { of: 0, do: 'interact', arity: 0, role, name, at, many } as const;
      if (CLICKED.has(role)) found.push({ ...thing, action: 'click', choices: [] });
      else if (TYPED.has(role)) found.push({ ...thing, action: 'change', choices: [] });
      else if (element.tagName === 'SELECT') {
        const choices = [...element.querySelectorAll('option')].map((option) => (option as Field).value);
        found.push({ ...thing, action: 'change', choices });
      }
    }
  }
  return found;
}

export class NeverSettles extends Error {}

export class NoSuchThing extends Error {}

/** As the library's `getByText` matches: an element's own text nodes, white space as one. */
function ownText(element: DomElement): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
  return texts.join('').trim().replace(/\s+/g, ' ');
}

function isNamed(element: DomElement, text: string, told: ReadonlyMap<DomElement, string>): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (told.get(at) === text) return true;
  return false;
}

function isOff(element: Field): boolean {
  return element.disabled === true || element.closest('fieldset:disabled') !== null;
}

/** What else is told of a thing, as far as its kind has it. */
function* partsOf(element: Field, { role, name }: ScreenKey): Generator<readonly [ScreenPart, boolean | string]> {
  if (/^(?:BUTTON|INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) yield ['disabled', element.disabled];
  if (role === 'checkbox' || role === 'radio' || role === 'switch') {
    if (element.tagName === 'INPUT') yield ['checked', element.checked];
  } else if (TYPED.has(role) || element.tagName === 'SELECT') yield ['value', element.value];
  for (const part of ['selected', 'expanded'] as const) {
    const stated = element.getAttribute(`aria-${part}`);
    if (stated !== null) yield [part, stated === 'true'];
  }
  const address = role === 'link' ? element.getAttribute('href') : null;
  if (address !== null && address.length <= MAX_NAME) yield ['href', address];
  const text = element.textContent ?? '';
  const isText = name === '' && element.children.length === 0 && !WORDLESS.has(element.tagName);
  if (isText && text.length <= MAX_NAME) yield ['text', text];
}
