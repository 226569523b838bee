import { askedAgain, rerunCommand } from '../../src/report/rerun.ts';
import { goldenResult } from './sample.ts';

describe('the run once more', () => {
  it('carries what the command line said', () => {
    const asked = { command: 'run', base: 'main', seed: '7', iterations: '200', maxWall: '30s' } as const;

    expect(rerunCommand({ ...goldenResult(), asked })).toBe(
      'qtest run --base main --seed 7 --iterations 200 --max-wall 30s',
    );
  });

  it('gives globs to the shell as they are, before the flags that are added', () => {
    const asked = { command: 'mutate', files: ['src/**/*.ts', "it's.ts"] } as const;

    expect(rerunCommand({ ...goldenResult(), asked }, '--write')).toBe(
      `qtest run --files 'src/**/*.ts' 'it'\\''s.ts' --write`,
    );
  });

  it('names the commit where the base would move with the next one', () => {
    const golden = goldenResult();

    expect(askedAgain({ ...golden, asked: { command: 'run', base: 'HEAD~1' } }).base).toBe('3f2c9ab4d5e6');
    const found = { ...golden, subject: { ...golden.subject, baseRef: 'HEAD^1' } };
    expect(rerunCommand(found)).toBe('qtest run --base 3f2c9ab4d5e6');
  });
});
