import { entryOf, factsOf, shown } from './project.ts';

const TEXT = `
  import { Component, memo, useState } from 'react';
  export const Badge = ({ count }) => { if (count > 9) return <b>9+</b>; return <b>{count}</b>; };
  export const Quick = memo(({ name }) => <i>{label(name)}</i>);
  export class Panel extends Component { render() { return <div>{this.props.title}</div>; } }
  export default function () { const shown = <></>; return shown; }
  export function useCount(start) { const [count] = useState(start); return count; }
  export function useful(a) { return a + 1; }
  export function Money(amount) { return { amount, cell: () => <b>{amount}</b> }; }
  export function label(name) { return name.trim(); }
  function onlyShown(x) { return x + 1; }
  export function Row({ x }) { return <td>{onlyShown(x)}</td>; }
`;

describe('components and hooks', () => {
  const facts = factsOf({ 'Price.jsx': TEXT, 'index.js': "export { Badge } from './Price.jsx';" }, ['Price.jsx']);

  it('are no ways in, also through a file that hands them on', () => {
    expect(facts.entries.map((entry) => `${entry.file} ${entry.export.path}`)).toEqual([
      'Price.jsx useful',
      'Price.jsx Money',
      'Price.jsx label',
    ]);
  });

  it('are named, so that the search does not call what it sees in the loaded module', () => {
    expect(facts.closed.map(({ path }) => path).toSorted()).toEqual([
      'Badge',
      'Panel',
      'Quick',
      'Row',
      'default',
      'useCount',
    ]);
  });

  it('are told apart from functions to which nothing leads, with those that only they lead to', () => {
    expect(facts.components.toSorted()).toEqual(
      ['Badge', 'Row', 'onlyShown', 'render', 'useCount'].map((name) => `Price.jsx#${name}`),
    );
  });
});

describe('components and hooks of a project that can render', () => {
  const files = {
    'api.ts': 'export interface Api { load(page: number): Promise<string[]> }',
    'context.tsx': `
      import { createContext, useContext, type ReactNode } from 'react';
      import type { Api } from './api';
      export const ApiContext = createContext<Api | undefined>(undefined);
      export const Theme = createContext('light');
      export const useApi = () => useContext(ApiContext);`,
    'ApiProvider.tsx': `
      import type { Api } from './api';
      import { ApiContext } from './context';
      export function ApiProvider({ api, children }: { api: Api; children: string }) {
        return <ApiContext.Provider value={api}>{children}</ApiContext.Provider>;
      }`,
    'List.tsx': `
      import { useApi } from './context';
      interface Props { title: string; onOpen?: (id: number) => void; size?: 'small' | 'large'; tabIndex?: number }
      export function List({ title, onOpen, size }: Props) { useApi(); return <b onClick={() => onOpen?.(1)}>{title}{size}</b>; }
      export function useList(start: number) { const api = useApi(); return { api, count: start, more: (by: number) => by }; }`,
    'Plain.tsx': 'export function Plain({ text }: { text: string }) { return <i>{text}</i>; }',
  };
  const facts = factsOf(files, ['List.tsx', 'Plain.tsx'], { renders: true });

  it('find what gives a context behind the aliases of a tsconfig', () => {
    const aliased = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`src/${name}`, text.replace("'./", "'@/")]),
    );
    const tsconfig = '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }';
    const found = factsOf({ ...aliased, 'tsconfig.json': tsconfig }, ['src/List.tsx'], { renders: true });
    expect(entryOf(found, 'List').renders?.wrappers).toEqual([{ file: 'src/ApiProvider.tsx', path: 'ApiProvider' }]);
  });

  it('stand in a router and in what the app puts around others, where they lead to such packages', () => {
    const packages = {
      'node_modules/routes/package.json': '{ "name": "routes", "types": "index.d.ts" }',
      'node_modules/routes/index.d.ts': `
        export declare function MemoryRouter(props: { children?: unknown; start?: string }): unknown;
        export declare function Link(props: { to: string }): unknown;`,
      'node_modules/queries/package.json': '{ "name": "queries", "types": "index.d.ts" }',
      'node_modules/queries/index.d.ts': `
        export declare class Client { constructor(options?: object); get(key: string): unknown; }
        export declare function ClientProvider(props: { client: Client; children?: unknown }): unknown;
        export declare function OtherProvider(props: { other: string; children?: unknown }): unknown;
        export declare function useQuery(key: string): string;`,
    };
    const app = {
      'App.tsx': `
        import { Client, ClientProvider } from 'queries';
        export const App = () => <ClientProvider client={new Client()}><main /></ClientProvider>;`,
      'Home.tsx': "import { Link } from 'routes';\nexport const Home = () => <Link to='/' />;",
      'Name.tsx': `
        import { useQuery } from 'queries';
        import { Home } from './Home';
        export const Name = ({ of }: { of: string }) => <b>{useQuery(of)}<Home /></b>;`,
    };
    const found = factsOf({ ...packages, ...app }, ['Name.tsx', 'Home.tsx'], { renders: true });
    const router = { file: 'package:routes', path: 'MemoryRouter' };
    const provider = { file: 'package:queries', path: 'ClientProvider' };
    expect(entryOf(found, 'Home').renders?.wrappers).toEqual([router]);
    expect(entryOf(found, 'Name').renders?.wrappers.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      provider,
      router,
    ]);
    expect(shown(entryOf(found, 'Name').params)).toContain('props: { client: new Client() }');
  });

  it('are ways in, with the props that they name, inside of what gives the context that they read', () => {
    const { renders, params } = entryOf(facts, 'List');
    expect(renders).toEqual({ kind: 'component', wrappers: [{ file: 'ApiProvider.tsx', path: 'ApiProvider' }] });
    expect(shown(params)).toBe(
      'props: { api: { load: (page: number) => promise<(string)[]> } }, ' +
        'props: { title: string; onOpen?: (id: number) => undefined; size?: "large" | "small" }',
    );
  });

  it('are classes with the props that they declare, or else those that they read', () => {
    const classes = {
      'Panel.tsx': `
        import { Component } from 'react';
        interface Props { title: string; open?: boolean; id?: string }
        export class Panel extends Component<Props, { n: number }> {
          state = { n: 0 };
          render() { return <b>{this.props.title}{this.props.open ? this.state.n : ''}</b>; }
        }`,
      'Old.jsx': `
        import React from 'react';
        export class Old extends React.Component {
          render() { const { label, size: big } = this.props; return <i onClick={this.props.onOpen}>{label}{big}</i>; }
        }`,
    };
    const { entries, unreached } = factsOf(classes, ['Panel.tsx', 'Old.jsx'], { renders: true });

    expect(unreached).toEqual([]);
    expect(entries.map(({ renders, params }) => [renders?.kind, shown(params)])).toEqual([
      ['component', 'props: { title: string; open?: boolean }'],
      ['component', 'props: { label?: unknown; size?: unknown; onOpen?: unknown }'],
    ]);
  });

  it('are hooks with their arguments and the functions that they give', () => {
    const { renders, params, members } = entryOf(facts, 'useList');
    expect(renders?.kind).toBe('hook');
    expect(shown(params.slice(1))).toBe('start: number');
    expect(members.filter(({ kind }) => kind === 'method').map(({ name }) => name)).toEqual(['more']);
  });

  it('have nothing around them where they read no context', () => {
    expect(entryOf(facts, 'Plain').renders).toEqual({ kind: 'component', wrappers: [] });
  });

  it('are named in any case, so that they are never called as functions', () => {
    expect(facts.closed.map(({ path }) => path)).toEqual(['List', 'useList', 'Plain']);
  });
});
