import { nodeTest } from '../../../../src/languages/typescript/runners/node-test.ts';
import { project } from '../render/build.ts';

const OPTIONS = { reportPath: '/r.json', testTimeoutMs: 0, serial: false, shuffleSeed: 7 };

describe('node:test', () => {
  it('shuffles by the flag of Node that does, and not by the order of its arguments, which Node sorts', () => {
    const args = (shuffles: boolean) => {
      const own = project({ framework: 'node:test', node: { path: '/node', version: '24.21.0', shuffles } });
      return nodeTest.command(own, ['b.test.js', 'a.test.js'], OPTIONS).args;
    };
    expect(args(true)).toContain('--test-random-seed=7');
    expect(args(false).filter((arg) => arg.includes('seed'))).toEqual([]);
    expect(args(true).slice(-2)).toEqual(['./b.test.js', './a.test.js']);
  });
});
