/** How React, Vue and Svelte put components on the page, each through the project's own testing library. */

/** What is used of the page's elements: QTest's own code knows no DOM. */
export interface DomElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: { readonly length: number };
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly parentElement: DomElement | null;
  innerHTML: string;
  closest(selector: string): DomElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
}

/** A wrapper or the component itself, with its props. */
export type Layer = readonly [type: unknown, props: unknown];

export interface Renderer {
  /** Gives what renders the component again. Throws what the component throws. */
  render(wrappers: readonly Layer[], component: Layer): (component: Layer) => void;
  /** Does the work and what follows from it at once. Rejects with what was thrown meanwhile. */
  done(work: () => Promise<void>): PromiseLike<unknown>;
  click(element: DomElement): void;
  /** Has another text in a field. */
  change(element: DomElement, text: string): void;
}

/** What is used of a testing library besides how it renders. */
export interface Queries {
  cleanup(): void;
  getRoles(within: DomElement, options: object): Readonly<Record<string, readonly DomElement[]>>;
  isInaccessible(element: DomElement): boolean;
  queryAllByRole(within: DomElement, role: string, options: object): readonly DomElement[];
}

/** The packages that render, by what they are to the harness. */
export const TESTING = {
  react: { framework: 'react', library: '@testing-library/react' },
  vue: { framework: 'vue', library: '@testing-library/vue' },
  svelte: { framework: 'svelte', library: '@testing-library/svelte' },
} as const;

export type UiFramework = keyof typeof TESTING;

/** A testing library of the same module registry as the code under test, with its framework. */
export interface Testing {
  readonly ui: UiFramework;
  readonly framework: object;
  readonly library: Queries;
}

export function rendererOf({ ui, framework, library }: Testing): Renderer {
  switch (ui) {
    case 'react':
      return new ReactRenderer(framework as React, library as ReactLibrary);
    case 'vue':
      return new VueRenderer(library as VueLibrary);
    case 'svelte':
      return new SvelteRenderer(framework as Svelte, library as SvelteLibrary);
  }
}

interface React {
  createElement(type: unknown, props: unknown, ...children: unknown[]): unknown;
}

interface ReactLibrary extends Queries {
  act(call: () => Promise<void>): PromiseLike<unknown>;
  render(element: unknown): { rerender(element: unknown): void };
  readonly fireEvent: Readonly<Record<'click' | 'change', (element: DomElement, init?: object) => unknown>>;
}

class ReactRenderer implements Renderer {
  private readonly react: React;
  private readonly library: ReactLibrary;

  constructor(react: React, library: ReactLibrary) {
    this.react = react;
    this.library = library;
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  }

  render(wrappers: readonly Layer[], component: Layer): (component: Layer) => void {
    const { rerender } = this.library.render(this.element(wrappers, component));
    return (again) => rerender(this.element(wrappers, again));
  }

  done(work: () => Promise<void>): PromiseLike<unknown> {
    return this.library.act(work);
  }

  click(element: DomElement): void {
    this.library.fireEvent.click(element);
  }

  change(element: DomElement, value: string): void {
    this.library.fireEvent.change(element, { target: { value } });
  }

  private element(wrappers: readonly Layer[], [type, props]: Layer): unknown {
    let element = this.react.createElement(type, props);
    for (const [wrapper, own] of [...wrappers].reverse()) element = this.react.createElement(wrapper, own, element);
    return element;
  }
}

interface VueLibrary extends Queries {
  render(component: unknown, options: object): { rerender(props: unknown): PromiseLike<void> };
  readonly createEvent: Readonly<Record<'click' | 'change' | 'input', (element: DomElement) => unknown>>;
}

/** Events are dispatched as the library does; its own `fireEvent` waits, which fake time would not let it. */
class VueRenderer implements Renderer {
  private readonly library: VueLibrary;
  private failure: { readonly error: unknown } | undefined;

  constructor(library: VueLibrary) {
    this.library = library;
  }

  /** What stands around a component of Vue are plugins of its app. */
  render(around: readonly Layer[], [component, props]: Layer): (component: Layer) => void {
    const plugins = around.map(([make]) => (make as () => unknown)());
    const errorHandler = (error: unknown) => {
      this.failure ??= { error };
    };
    const { rerender } = this.library.render(component, { props, global: { config: { errorHandler }, plugins } });
    this.throwFailure();
    return ([, others]) => void rerender(others);
  }

  async done(work: () => Promise<void>): Promise<void> {
    await work();
    this.throwFailure();
  }

  click(element: DomElement): void {
    dispatch(element, this.library.createEvent.click(element));
  }

  change(element: DomElement, text: string): void {
    (element as DomElement & { value: string }).value = text;
    dispatch(element, this.library.createEvent[element.tagName === 'SELECT' ? 'change' : 'input'](element));
  }

  private throwFailure(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure.error;
  }
}

interface Svelte {
  /** Absent from Svelte 4, where all is done once promises were waited for. */
  flushSync?(): void;
}

interface SvelteLibrary extends Queries {
  render(component: unknown, options: object): { rerender(props: unknown): PromiseLike<void> };
  readonly createEvent: Readonly<Record<'click' | 'change' | 'input', (element: DomElement, init?: object) => unknown>>;
}

/** True for what Vite gives where nothing asks for a browser's: it says so of whatever would show something. */
export function isForServers({ mount }: { mount?(): void }): boolean {
  try {
    mount?.();
  } catch (error) {
    return String(error).includes('lifecycle_function_unavailable');
  }
  return false;
}

/** What its effects throw, `flushSync` throws; what a listener throws, the page reports. */
class SvelteRenderer implements Renderer {
  private readonly svelte: Svelte;
  private readonly library: SvelteLibrary;

  constructor(svelte: Svelte, library: SvelteLibrary) {
    this.svelte = svelte;
    this.library = library;
  }

  render(_: readonly Layer[], [component, props]: Layer): (component: Layer) => void {
    const { rerender } = this.library.render(component, { props });
    return ([, others]) => void rerender(others);
  }

  async done(work: () => Promise<void>): Promise<void> {
    await work();
    this.svelte.flushSync?.();
  }

  click(element: DomElement): void {
    dispatch(element, this.library.createEvent.click(element));
  }

  change(element: DomElement, value: string): void {
    const { change, input } = this.library.createEvent;
    dispatch(element, (element.tagName === 'SELECT' ? change : input)(element, { target: { value } }));
  }
}

function dispatch(element: DomElement, event: unknown): void {
  (element as unknown as { dispatchEvent(event: unknown): void }).dispatchEvent(event);
}
