import type { Language } from './language.ts';

/** Every language that QTest reads. A new one is one folder and one line here. */
export async function languages(): Promise<readonly Language[]> {
  const { typescript } = await import('./typescript/typescript.ts');
  return [typescript];
}
