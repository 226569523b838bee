import type { Exploration, ExploreRequest } from '../../../../src/languages/language.ts';
import { exploreNamable } from '../../../../src/languages/typescript/explore/file-names.ts';

const asked = (...paths: string[]) =>
  ({
    files: paths.map((path) => ({ path, functions: [{ id: `${path}#f` }] })),
    faults: paths.map((file) => ({ id: `fault of ${file}`, file })),
  }) as unknown as ExploreRequest;

const searched: string[][] = [];
const search = async ({ files, faults }: ExploreRequest) => {
  searched.push([...files.map(({ path }) => path), ...faults.map(({ id }) => id)]);
  return { cases: [], stopped: [] } as unknown as Exploration;
};

describe('a file name that an import cannot hold', () => {
  beforeEach(() => void searched.splice(0));

  it.each([
    ['node:test', 'src/a\nb.js', 'a line break'],
    ['node:test', 'src/a%41.js', '`%`'],
    ['mocha', 'src/a#b.js', '`#`'],
    ['vitest', 'src/a?b.ts', '`?`'],
    ['jest', 'src/a?b.ts', '`?`'],
  ] as const)('stops its own functions under %s (%j), and no others', async (framework, path, sign) => {
    const found = await exploreNamable(asked(path, 'src/good.js'), framework, search);

    expect(searched).toEqual([['src/good.js', 'fault of src/good.js']]);
    expect(found.stopped).toEqual([
      {
        function: `${path}#f`,
        reason: `file name not supported: an import cannot name a file with ${sign} in its path`,
        code: 'file-name',
      },
    ]);
  });

  it('starts no search where there is no other file', async () => {
    const found = await exploreNamable(asked('a#b.js'), 'vitest', search);

    expect(searched).toEqual([]);
    expect(found.stopped).toHaveLength(1);
  });

  it.each([
    ['vitest', 'src/a\nb%.ts'],
    ['jest', 'src/a#b\t.js'],
    ['node:test', "src/sp ace'é(1)[id].js"],
  ] as const)('is none under %s for %j', async (framework, path) => {
    expect((await exploreNamable(asked(path), framework, search)).stopped).toEqual([]);
    expect(searched).toHaveLength(1);
  });
});
