/** Kept tests belong to whoever reads them: the same everywhere, never rewritten, never brought back. */
import { type Change, LIMIT_MS, makeProject, removeProjects } from './project.ts';
import { NODE_PACKAGE } from './samples.ts';

afterAll(removeProjects);

const RUN = ['run', '--write', '--iterations', '1000'];
const TEST = 'src/trio.qtest.test.js';

const TRIO: Change = {
  base: NODE_PACKAGE,
  head: {
    'src/trio.js': `export const double = (n) => n * 2;
export const shout = (text) => text.trim() + '!';
export const isBig = (n) => n > 10;
`,
  },
};

it(
  'a kept test is the same in another folder, stays as a person left it, and stays away when deleted',
  async () => {
    const project = makeProject(TRIO);
    const other = makeProject(TRIO);
    const [here, there] = await Promise.all([project.qtest(RUN), other.qtest(RUN)]);

    const ends = [here, there].map(({ exitCode, result }) => [exitCode, result?.reasons]);
    expect(ends).toEqual([
      [0, expect.anything()],
      [0, expect.anything()],
    ]);
    expect(project.read(TEST)).toBe(other.read(TEST));
    expect(project.read(`.qtest/certificates/${TEST}.json`)).toBe(other.read(`.qtest/certificates/${TEST}.json`));

    const text = project.read(TEST);
    const shout = blockOf(text, 'shout');
    const double = blockOf(text, 'double');
    const byHand = text.replace(shout, '').replace(double, double.replace('assert.', '// mine\n  assert.'));
    expect([shout, double].map((block) => block.includes('assert.'))).toEqual([true, true]);
    project.write({ [TEST]: byHand });
    const again = await project.qtest(RUN);
    expect(again.result?.files).toEqual([]);
    expect(project.read(TEST)).toBe(byHand);

    project.write({ [TEST]: null });
    other.write({ [TEST]: null });
    await other.qtest(RUN);
    expect(other.status()).toEqual([`?? .qtest/certificates/${TEST}.json`]);
  },
  LIMIT_MS,
);

/** The text of one describe block. */
function blockOf(text: string, name: string): string {
  const start = text.indexOf(`describe('${name}'`);
  return text.slice(start, text.indexOf('\n});\n', start) + '\n});\n'.length);
}
