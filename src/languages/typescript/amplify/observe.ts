/** Amplified cases run afresh. */
import type { Outcome, TestCase, Value } from '../../../generate/test-case.ts';
import { fixtureOf } from '../../../generate/test-case.ts';
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import type { TsProject } from '../project.ts';
import { scopesOf, variantOf } from './copy.ts';
import { asOpenAs, keyOf, leavesOf, outcomeOf } from './leaves.ts';
import { placesOf } from './places.ts';
import { readFixture } from './read-fixture.ts';
import { HEAD, runCopy, sightKey } from './run-copy.ts';

const WALL_MS = 30_000;
const NOT_RUN: Outcome = { steps: [], state: [], stubs: [], failed: 'not run' };

/** As many outcomes as cases, each with one step for each place of its fixture. */
export async function observeFixtures(
  cases: readonly TestCase[],
  parts: {
    readonly project: TsProject;
    readonly workspace: Workspace;
    readonly timezone: string;
    readonly signal: AbortSignal;
  },
): Promise<readonly Outcome[]> {
  const outcomes = new Map<TestCase, Outcome>();
  for (const [file, own] of Map.groupBy(cases, (one) => fixtureOf(one)?.file ?? '')) {
    const fixture = readFixture(parts.workspace.read(file) ?? '', file);
    const variants = own.flatMap((one, at) => {
      const { test: titles, edits, see } = fixtureOf(one) ?? { test: [], edits: [], see: [] };
      const test = fixture.tests.find(({ titlePath }) => titlePath.join('\0') === titles.join('\0'));
      const made = test && variantOf(fixture, test, String(at), edits);
      return made ? [{ ...made, see, one }] : [];
    });
    const worlds = [{ name: HEAD, variants: variants.map(({ id }) => id) }];
    const seen = await runCopy({ ...parts, file, fixture, variants, worlds, wallMs: WALL_MS });
    for (const { id, one, see, stands, roles } of variants) {
      const sight = seen.get(sightKey(HEAD, id));
      if (!sight) continue;
      const leaves = leavesOf(sight, placesOf(roles, scopesOf(fixture.scope, stands)));
      outcomes.set(
        one,
        outcomeOf(see.map((place, step) => asOpenAs(leaves.get(keyOf(place))?.value, statedIn(one, step)))),
      );
    }
  }
  return cases.map((one) => outcomes.get(one) ?? NOT_RUN);
}

function statedIn({ assert }: TestCase, step: number): Value | undefined {
  const found = assert.find((one) => one.check === 'seen' && one.step === step);
  return found?.check === 'seen' ? found.value : undefined;
}
