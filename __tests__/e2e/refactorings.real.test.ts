/** A refactoring is no news: where the tree is the same nothing is judged, elsewhere nothing is said to behave differently. */
import { readChangeSet } from '../../src/change/read-change-set.ts';
import { languages } from '../../src/languages/registry.ts';
import { type Files, LIMIT_MS, makeProject, removeProjects } from './project.ts';
import { OTHER_TREE, type Refactoring, SAME_TREE } from './refactorings.ts';

afterAll(removeProjects);

const PACKAGE: Files = { 'package.json': '{ "name": "tidy", "type": "module" }\n' };

it('functions whose syntax tree is the same are out of scope', async () => {
  const { root } = makeProject(together(SAME_TREE));
  const change = await readChangeSet({ root, base: 'base', languages: await languages(), ci: false });
  const judged = change.functions.map(({ file, name }) => `${nameOf(file, SAME_TREE)}: ${name}`);
  expect(judged).toEqual([]);
});

it(
  'functions that are only written otherwise behave as on base',
  async () => {
    const project = makeProject(together(OTHER_TREE));
    const ended = await project.qtest(['compare', '--iterations', '400']);
    const { result } = ended;

    expect(
      result?.behaviourChanges.map(({ file, call, base, head }) => [nameOf(file, OTHER_TREE), call, base, head]),
    ).toEqual([]);
    expect(result?.functions.length).toBeGreaterThan(10);
    const silent = result?.functions
      .filter((f) => f.status === 'stopped')
      .map((f) => [nameOf(f.file, OTHER_TREE), f.reason]);
    expect(silent).toEqual([]);
  },
  LIMIT_MS,
);

/** One repository with a folder for each. */
function together(all: readonly Refactoring[]): { readonly base: Files; readonly head: Files } {
  const within = (side: 'base' | 'head') =>
    Object.fromEntries(
      all.flatMap((one, at) => Object.entries(one[side]).map(([file, text]) => [`src/r${at}/${file}`, text])),
    );
  return { base: { ...PACKAGE, ...within('base') }, head: within('head') };
}

function nameOf(file: string, all: readonly Refactoring[]): string {
  return all[Number(/^src\/r(\d+)\//.exec(file)?.[1])]?.name ?? file;
}
