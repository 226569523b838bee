/** Existing tests once more, with literals varied and more looked at: for faults that no search told apart. */
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import type { AmplifyRequest } from '../../amplifying.ts';
import type { ExploredCase } from '../../language.ts';
import type { Instrumented } from '../faults/instrument.ts';
import type { TsProject } from '../project.ts';
import { nearest } from '../render/votes.ts';
import { casesOf } from './choose-cases.ts';
import { scopesOf, type Variant, variantOf } from './copy.ts';
import { type Fixture, readFixture } from './read-fixture.ts';
import { MIN_MS, tellApart } from './tell-apart.ts';
import { answersOf, inTurn, nearLiterals, variantsOf } from './variants.ts';

/** Where the tests run, and the changed files with their faults switched. */
export interface AmplifyParts {
  readonly project: TsProject;
  readonly workspace: Workspace;
  readonly instrumented: Instrumented;
}

/** Test files that are looked at for a changed file. */
const MAX_FILES = 4;
const MAX_TESTS = 40;
/** Of one test, and of one file. */
const MAX_VARIANTS = 24;
const MAX_ALL_VARIANTS = 400;

/** Cases without base's answers. Leaves instrumented sources behind: the caller restores the copy. */
export async function amplify(request: AmplifyRequest, parts: AmplifyParts): Promise<readonly ExploredCase[]> {
  const { workspace, instrumented } = parts;
  const until = Date.now() + request.wallMs;
  const open = new Map(request.faults.map((fault) => [fault.id, fault]));
  for (const [file, made] of instrumented.files) await workspace.write(file, made.with(new Set(open.keys()), []).code);
  const sources = request.files.map((source) => ({
    texts: source.functions.map(({ head }) => source.headText.slice(head.start, head.end)),
    tests: nearest(request.tests, source.path).slice(0, MAX_FILES),
  }));
  const cases: ExploredCase[] = [];
  // The test that is next to a file comes before those that are further away from another.
  for (const file of new Set(inTurn(sources.map(({ tests }) => tests)))) {
    const left = until - Date.now();
    if (open.size === 0 || left < MIN_MS || request.signal.aborted) break;
    const fixture = readFixture(workspace.read(file) ?? '', file);
    const rank = ({ tests }: (typeof sources)[number]) => (tests.includes(file) ? tests.indexOf(file) : MAX_FILES);
    const near = nearLiterals(sources.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ texts }) => texts));
    const variants = variantsIn(fixture, near);
    if (variants.length === 0) continue;
    const { told } = await tellApart({ ...parts, file, fixture, variants, open, until, signal: request.signal });
    for (const one of casesOf(told, file, open)) {
      cases.push(one);
      for (const { fault } of one.kills) open.delete(fault);
    }
  }
  return cases;
}

/** Each test as it stands, then the edits of all tests in turn. */
function variantsIn(fixture: Fixture, near: ReturnType<typeof nearLiterals>): readonly Variant[] {
  const asIs = fixture.tests.slice(0, MAX_TESTS).flatMap((test, at) => variantOf(fixture, test, `${at}.0`) ?? []);
  const each = Math.min(MAX_VARIANTS, Math.floor(MAX_ALL_VARIANTS / Math.max(1, asIs.length)));
  const edited = asIs.map((one) =>
    [...answersOf(one.test, scopesOf(fixture.scope, one.test)), ...variantsOf(one.test, one.roles, near, each)]
      .slice(0, each)
      .map((edit, at) => ({
        ...one,
        id: one.id.replace(/0$/, String(at + 1)),
        edits: [edit],
      })),
  );
  return [...asIs, ...inTurn(edited)];
}
