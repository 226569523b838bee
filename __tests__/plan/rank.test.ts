import type { ChangedFunction, ChangeSet } from '../../src/change/change-set.ts';
import { planTargets } from '../../src/plan/rank.ts';

const TEXT = 'function f(a) { if (a && b) return 1; }\n';

function changed(name: string, more: Partial<ChangedFunction> = {}): ChangedFunction {
  const head = {
    name,
    kind: 'function' as const,
    start: 0,
    end: 0,
    line: 1,
    endLine: 1,
    digest: name,
    references: [],
    async: false,
    generator: false,
  };
  return {
    id: `a.js#${name}`,
    file: 'a.js',
    name,
    kind: 'changed',
    head,
    because: { how: 'edited' },
    hunks: [{ start: 1, end: 1 }],
    ...more,
  };
}

function changeSet(functions: readonly ChangedFunction[]): ChangeSet {
  return {
    root: '/r',
    base: { ref: 'main', sha: 'b', how: 'given' },
    headSha: 'h',
    dirty: false,
    files: [{ path: 'a.js', status: 'modified', headText: TEXT }],
    functions,
    removed: [],
    moved: [],
  };
}

describe('planTargets', () => {
  it('puts edited code first, then new code, then users of changed bindings; exported before unexported', () => {
    const plan = planTargets(
      changeSet([
        changed('user', { because: { how: 'uses', binding: 'LIMIT' }, exported: true }),
        changed('added', { kind: 'new', exported: true }),
        changed('inner'),
        changed('outer', { exported: true }),
      ]),
    );
    expect(plan.targets.map((target) => target.function.name)).toEqual(['outer', 'inner', 'added', 'user']);
    expect(plan.targets.map((target) => target.rank)).toEqual([1, 2, 3, 4]);
  });

  it('says why a function stands where it does', () => {
    const branching = changed('f', { head: { ...changed('f').head, end: TEXT.length }, exported: true });
    const [first, second] = planTargets(
      changeSet([branching, changed('u', { because: { how: 'uses', binding: 'LIMIT' } })]),
    ).targets;
    expect(first?.reason).toBe('changed, exported, 1 changed line, 2 branches');
    expect(second?.reason).toBe('uses LIMIT, which changed, 0 branches');
  });

  it('takes 60 of 412 and names the others', () => {
    const plan = planTargets(changeSet(Array.from({ length: 412 }, (_, i) => changed(`f${i}`))));
    expect([plan.targets.length, plan.left.length]).toEqual([60, 352]);
    expect(plan.left).not.toContain(plan.targets[0]?.function);
  });

  it('gives the same order for the same functions in any order', () => {
    const functions = ['a', 'b', 'c', 'd'].map((name, index) =>
      changed(name, { head: { ...changed(name).head, start: index } }),
    );
    const order = (list: readonly ChangedFunction[]) =>
      planTargets(changeSet(list)).targets.map((target) => target.function.name);
    expect(order([...functions].reverse())).toEqual(order(functions));
  });
});
