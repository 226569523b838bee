import { factsOf } from './project.ts';

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
