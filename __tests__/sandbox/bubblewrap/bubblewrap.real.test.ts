/** Bubblewrap for real. */
import { bubblewrap, whyNoBubblewrap } from '../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { openInside, testEnclosure } from '../enclosure-contract.ts';

let inside: Awaited<ReturnType<typeof openInside>>;

beforeAll(async () => {
  expect(await whyNoBubblewrap()).toBeUndefined();
  inside = await openInside(bubblewrap);
});
afterAll(() => inside.close());

describe('a program in bubblewrap', () => {
  testEnclosure(() => inside);

  it('cannot write to /dev', async () => {
    expect(await inside.answerOf(`require('fs').writeFileSync('/dev/qtest', '')`)).toBe('EROFS');
  });
});
