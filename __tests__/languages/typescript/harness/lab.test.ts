import { inputId } from '../../../../src/languages/typescript/harness/input-id.ts';
import { type LabParts, openLab } from '../../../../src/languages/typescript/harness/lab.ts';
import type { Input } from '../../../../src/languages/typescript/harness/request.ts';

it('what hung before is not run again, whoever asks for it', async () => {
  const entry = { file: 'a.ts', path: 'f' };
  const input: Input = {
    entry,
    arrange: [],
    act: [{ do: 'call', callee: { export: entry }, args: [] }],
    provenance: 'search',
  };
  const begun: Input[] = [];
  const parts = {
    host: { load: () => Promise.resolve({}) },
    modules: { head: {}, base: {}, moved: [] },
    environment: { begin: () => undefined, wallMs: () => 0 },
    switches: { rest: () => ({ coverage: {}, hits: 0, limited: false }) },
    journal: { load: () => undefined, idle: () => undefined, input: (one: Input) => begun.push(one) },
    barred: new Set([`${inputId(input)} `]),
  };
  const lab = await openLab(parts as unknown as LabParts);

  const run = await lab.head(input, { fresh: false });

  expect(run.limited).toBe(true);
  expect(begun).toEqual([]);
});
