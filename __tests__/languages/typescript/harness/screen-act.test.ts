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

it('a page of very many elements is not read, and says so', () => {
  const environment = createEnvironment(0);
  const asked: string[] = [];
  const library = { getRoles: () => asked.push('roles') };
  const body = { innerHTML: '', querySelectorAll: (of: string): unknown[] => Array(of === '*' ? 1_001 : 0) };
  const global = globalThis as { document?: unknown };
  global.document = { body };
  try {
    const screen = new Screen({ ui: 'vue', framework: {}, library } as unknown as Testing, environment);
    expect([screen.look(), screen.tooLarge]).toEqual([{ keys: [], offers: [] }, 'a page of more than 1000 elements']);
    body.querySelectorAll = () => [];
    expect(screen.tooLarge).toBeUndefined();
    screen.look();
    expect(asked).toEqual(['roles']);
  } finally {
    delete global.document;
    environment.restore();
  }
});
