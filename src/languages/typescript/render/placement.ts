/** Where a test file stands and what it is called. */
import path from 'node:path';
import { testFilesOf } from '../detect/test-files.ts';
import type { TsProject } from '../project.ts';
import { SCRIPT } from '../siblings.ts';
import type { Placement, SourceReader, TestStyle } from './context.ts';
import { sourceAt } from './source.ts';
import { type ExistingTest, majority, nearest, stemOf } from './votes.ts';

/** The test file of a source: the one of ours that stands already, wherever that is, else where `placeTest` puts it. */
export function testFileFor(
  project: TsProject,
  source: string,
  style: Pick<TestStyle, 'placement' | 'suffix' | 'extension'>,
  reader: SourceReader,
): string {
  const start = `${nameOf(source)}.qtest`;
  const standing = project.testFiles.find((file) => {
    if (!path.posix.basename(file).startsWith(start)) return false;
    const text = reader.readFile(file);
    return text !== undefined && sourcesOf({ path: file, text }, reader).includes(source);
  });
  return standing ?? placeTest(project, source, style);
}

/**
 * As `votedPlace` has it; where the project's runner would not find a test there, with the folder or the ending of the nearest
 * test that it does find.
 */
export function placeTest(
  project: TsProject,
  source: string,
  style: Pick<TestStyle, 'placement' | 'suffix' | 'extension'>,
): string {
  const voted = votedPlace(project, source, style);
  const { testPatterns } = project;
  const [near] = nearest(project.testFiles, source);
  if (near === undefined || testPatterns === undefined) return voted;
  const ending = /\..*$/.exec(path.posix.basename(near).replace('.qtest', ''))?.[0] ?? '';
  const folder = path.posix.dirname(near);
  const flat = flatName(project, source, folder);
  const places = [
    voted,
    path.posix.join(path.posix.dirname(voted), `${nameOf(source)}.qtest${ending}`),
    path.posix.join(folder, `${flat}.qtest${style.suffix}${style.extension ?? path.posix.extname(near)}`),
    path.posix.join(folder, `${flat}.qtest${ending}`),
  ];
  const isFound = (file: string) => testFilesOf(project.framework, [inProject(project, file)], testPatterns).length > 0;
  return places.find(isFound) ?? voted;
}

/** `src/proration.ts` to `src/proration.qtest.test.ts`, or to the folder and ending that the repository's tests have. */
function votedPlace(
  project: TsProject,
  source: string,
  style: Pick<TestStyle, 'placement' | 'suffix' | 'extension'>,
): string {
  const folder = path.posix.dirname(source) === '.' ? '' : path.posix.dirname(source);
  const stem = nameOf(source);
  const own = (/\.[cm]?[jt]sx?$/.exec(source)?.[0] ?? (project.tsconfig ? '.ts' : '.js')).replace(/x$/, '');
  const file = (name: string) => `${name}.qtest${style.suffix}${style.extension ?? own}`;
  const { placement } = style;
  const within = path.posix.relative(project.root, folder);
  switch (placement.kind) {
    case 'beside':
      return path.posix.join(folder, file(stem));
    case 'nested':
      return path.posix.join(folder, placement.folder, file(stem));
    case 'mirror':
      return path.posix.join(project.root, placement.folder, withoutStart(within, placement.strip), file(stem));
    case 'flat':
      return path.posix.join(project.root, placement.folder, file(flatName(project, source)));
  }
}

/** `src/a/b/c.ts` as `a-b-c`, for one folder may hold the tests of many: without the folder that stands beside that of the tests. */
function flatName(project: TsProject, source: string, folder = path.posix.join(project.root, 'test')): string {
  const way = path.posix.relative(folder, path.posix.dirname(source)).split('/').filter(Boolean);
  const below = way.filter((step) => step !== '..');
  return [...(way[0] === '..' ? below.slice(1) : below), nameOf(source)].join('-');
}

/** A source's file name without its ending. What begins with a plus is SvelteKit's own: `+page.svelte`, beside which `+page.ts` may stand. */
function nameOf(source: string): string {
  const name = path.posix.basename(source);
  return name.startsWith('+') ? name.slice(1).replace(/\.[jt]s$/, '') : name.replace(SCRIPT, '');
}

/** How the existing tests stand to their sources; beside them where there are none, as every runner but Mocha finds them. */
export function votePlacement(
  project: TsProject,
  source: string,
  tests: readonly ExistingTest[],
  reader: SourceReader,
): Placement {
  const voted = majority(tests, (test) => {
    const placement = placementOf(project, test, reader);
    return placement && JSON.stringify(placement);
  });
  if (voted !== undefined) return JSON.parse(voted) as Placement;
  return project.framework === 'mocha' && source !== '' ? { kind: 'flat', folder: 'test' } : { kind: 'beside' };
}

const TEST_FOLDER = /^(?:tests?|specs?|__tests?__|unit)$/;
const TOP_FOLDER = /^(?:tests?|specs?|__tests__)$/;

function placementOf(project: TsProject, test: ExistingTest, reader: SourceReader): Placement | undefined {
  const folder = inProject(project, path.posix.dirname(test.path));
  const source = sourceOf(test, reader);
  const home = source === undefined ? undefined : inProject(project, path.posix.dirname(source));
  const segments = folder.split('/').filter(Boolean);
  if (home === folder && !segments.some((s) => TEST_FOLDER.test(s))) return { kind: 'beside' };
  if (
    home !== undefined &&
    home !== '' &&
    TEST_FOLDER.test(segments.at(-1) ?? '') &&
    segments.slice(0, -1).join('/') === home
  ) {
    return { kind: 'nested', folder: segments.at(-1) ?? '' };
  }
  const [top = ''] = segments;
  if (!TOP_FOLDER.test(top)) return home === folder ? { kind: 'beside' } : undefined;
  if (home !== undefined) return mirrorOf(segments, home);
  return segments.length === 1 ? { kind: 'flat', folder: top } : undefined;
}

/** `test/unit/a/b.test.ts` for `src/a/b.ts`: the folder is what stands before the repeated part. */
function mirrorOf(test: readonly string[], home: string): Placement {
  const parts = home.split('/').filter(Boolean);
  for (const strip of [parts.slice(0, 1), []]) {
    const rest = parts.slice(strip.length);
    const repeats = rest.length > 0 && rest.every((part, i) => test[test.length - rest.length + i] === part);
    if (repeats && test.length > rest.length)
      return { kind: 'mirror', folder: test.slice(0, test.length - rest.length).join('/'), strip: strip.join('/') };
  }
  // Nothing is repeated: a source at the top says nothing of deeper ones, which repeat their folders then.
  const [first = ''] = parts;
  return parts.length <= 1
    ? { kind: 'mirror', folder: test.join('/'), strip: first }
    : { kind: 'flat', folder: test.join('/') };
}

/** The source that a test is named after, or else the first that it imports. */
function sourceOf(test: ExistingTest, reader: SourceReader): string | undefined {
  const files = sourcesOf(test, reader);
  return files.find((file) => stemOf(file) === stemOf(test.path)) ?? files[0];
}

/** Files of the repository that a test imports by relative specifiers. */
function sourcesOf(test: ExistingTest, reader: SourceReader): readonly string[] {
  const folder = path.posix.dirname(test.path);
  const specifiers = [...test.text.matchAll(/(?:from|import|require\()\s*\(?['"](\.[^'"\n]*)['"]/g)].map(
    (m) => m[1] ?? '',
  );
  return specifiers.flatMap((specifier) => sourceAt(path.posix.join(folder, specifier), reader) ?? []);
}

function inProject(project: TsProject, folder: string): string {
  const relative = path.posix.relative(project.root, folder === '.' ? '' : folder);
  return relative === '.' ? '' : relative;
}

function withoutStart(folder: string, strip: string): string {
  if (strip === '' || (folder !== strip && !folder.startsWith(`${strip}/`))) return folder;
  return folder.slice(strip.length + 1);
}
