import { createEnvironment } from '../../../../src/languages/typescript/harness/environment.ts';
import type { Testing } from '../../../../src/languages/typescript/harness/renderer.ts';
import { NeverSettles, Screen } from '../../../../src/languages/typescript/harness/screen.ts';

it('a call that does not settle leaves nothing open in which all that follows would wait', async () => {
  const environment = createEnvironment(0);
  let open = 0;
  const library = {
    act: async (work: () => Promise<void>) => {
      open++;
      await work();
      open--;
    },
  };
  const screen = new Screen({ ui: 'react', framework: {}, library } as unknown as Testing, environment);
  try {
    await expect(screen.act(() => new Promise(() => undefined))).rejects.toThrow(NeverSettles);
    expect(open).toBe(0);
    expect(await screen.act(() => Promise.resolve(7))).toBe(7);
    await expect(screen.act(() => Promise.reject(new RangeError()))).rejects.toThrow(RangeError);
  } finally {
    environment.restore();
  }
});
