const wait = globalThis.setTimeout;

describe('the clock by which limits are kept', () => {
  it('goes on where a page tells the time by the clock that is replaced', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'performance') as PropertyDescriptor;
    Object.defineProperty(globalThis, 'performance', { value: { now: () => Date.now() }, configurable: true });
    const { createEnvironment } = await import('../../../../src/languages/typescript/harness/environment.ts');
    Object.defineProperty(globalThis, 'performance', before);
    const environment = createEnvironment(0);
    const started = environment.wallMs();
    await new Promise((resolve) => wait(resolve, 20));
    const passed = environment.wallMs() - started;
    environment.restore();

    expect(passed).toBeGreaterThan(10);
  });
});
