import { proposedPolicy } from '../src/config/proposed.ts';
import { resolveOptions } from '../src/config.ts';

describe('resolveOptions', () => {
  it('has defaults that block nothing', () => {
    const options = resolveOptions('run', {}, {}, 8);

    expect(options.policy).toEqual({ mode: 'report', gate: 'gaps', maxSurvivors: 1, failOn: 'fail' });
    expect(options.limits).toMatchObject({ seed: 1, mutantsPerFunction: 5, mutantTimeoutMs: 30_000, concurrency: 4 });
    expect(options.write).toBe(false);
  });

  it('takes flags before the file, and the file before defaults', () => {
    const options = resolveOptions('run', { seed: '7', gate: 'gaps' }, { seed: 3, gate: 'score', threshold: 90 }, 8);

    expect(options.limits.seed).toBe(7);
    expect(options.policy).toMatchObject({ gate: 'gaps', threshold: 90 });
  });

  it('enforces from a day on, and at once when the command line says so', () => {
    expect(resolveOptions('run', {}, { enforce: '2030-01-31' }, 8).policy).toMatchObject({
      mode: 'enforce',
      enforceFrom: '2030-01-31',
    });
    expect(resolveOptions('run', { mode: 'enforce' }, { enforce: '2030-01-31' }, 8).policy).not.toHaveProperty(
      'enforceFrom',
    );
  });

  it('holds findings against a change only where the file says so', () => {
    expect(resolveOptions('run', {}, { findings: 'fail' }, 8).policy.findings).toBe('fail');
    expect(resolveOptions('run', {}, { findings: 'report' }, 8).policy).not.toHaveProperty('findings');
  });

  it('never tries more faults at once than there are cores, nor one for longer than 30 s', () => {
    const { limits } = resolveOptions('run', {}, { concurrency: 16, 'mutant-timeout': '2m' }, 2);

    expect(limits).toMatchObject({ concurrency: 2, mutantTimeoutMs: 30_000 });
  });

  it.each([
    ['250ms', 250],
    ['2m', 120_000],
    ['90', 90_000],
  ])('reads the time %s', (text, milliseconds) => {
    expect(resolveOptions('run', { maxWall: text }, {}, 8).limits.maxWallMs).toBe(milliseconds);
  });

  it.each([
    [{ threshold: '101' }, '--threshold takes a number from 0 to 100, not `101`.'],
    [{ seed: '1.5' }, '--seed takes a whole number 0 or more, not `1.5`.'],
    [{ mode: 'strict' }, '--mode takes report or enforce, not `strict`.'],
    [{ maxWall: 'soon' }, '--max-wall takes a time such as 120s, 2m or 500ms, not `soon`.'],
    [{ base: 'main', files: ['a.ts'] }, '--base and --files exclude each other: --files takes every function as new.'],
  ])('refuses %j', (flags, message) => {
    expect(() => resolveOptions('run', flags, {}, 8)).toThrow(message);
  });

  it('asks for a threshold where the gate needs one, also for a single project', () => {
    expect(() => resolveOptions('run', { gate: 'score' }, {}, 8)).toThrow('needs a threshold');
    expect(() => resolveOptions('run', {}, { projects: { 'packages/a': { gate: 'score' } } }, 8)).toThrow('packages/a');
  });

  it('gives projects what they do not say themselves, under folders without dots and slashes around them', () => {
    const { projects } = resolveOptions(
      'run',
      {},
      { threshold: 70, projects: { './packages/b/': { gate: 'score' }, '.': { 'max-survivors': 3 } } },
      8,
    );

    expect(projects).toEqual([
      { root: '', gate: 'gaps', threshold: 70, maxSurvivors: 3 },
      { root: 'packages/b', gate: 'score', threshold: 70, maxSurvivors: 1 },
    ]);
  });

  it('tries one fault at a time where tests share a service, unless each worker has data of its own there', () => {
    const inFile = (file: object) => {
      const { limits, servicesPerWorker } = resolveOptions('run', {}, file, 4);
      return [limits.concurrency, servicesPerWorker];
    };

    expect(inFile({ services: ['localhost:5432'] })).toEqual([1, false]);
    expect(inFile({ services: ['localhost:5432'], 'services-per-worker': true })).toEqual([4, true]);
    expect(inFile({ 'services-per-worker': true })).toEqual([4, false]);
  });

  it('has a digest that changes with what changes results, and not with the number of cores', () => {
    const digest = (seed: number, cores: number) => resolveOptions('run', {}, { seed }, cores).configDigest;

    expect(digest(1, 8)).toBe(digest(1, 1));
    expect(digest(1, 8)).not.toBe(digest(2, 8));
  });
});

describe('proposedPolicy', () => {
  it('says what a changed file would alter, and nothing where it alters nothing', () => {
    expect(proposedPolicy({}, { threshold: 80 }, { threshold: 60, exclude: ['src/**'] })).toBe(
      "qtest.yml is changed here; base's settings count until it is merged. It would set threshold 60 (now 80), exclude src/** (now none).",
    );
    expect(proposedPolicy({}, {}, { 'exclude-operators': ['Regex', 'BlockStatement'] })).toContain(
      'exclude-operators BlockStatement Regex (now none)',
    );
    expect(proposedPolicy({}, { mode: 'report' }, {})).toBeUndefined();
  });
});
