import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractFacts } from '../../../../src/languages/typescript/facts/facts.ts';
import type { FactsRequest } from '../../../../src/languages/typescript/facts/types.ts';
import { runProcess } from '../../../../src/sandbox/programs/process.ts';
import { entryOf, shown } from './project.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-facts-')));
const text = `
  interface Line { quantity: number; tags?: string[] }
  export function total(lines: Line[], mode: 'net' | 'gross') { return lines.length; }
`;
const LARGE = { wallMs: 8_000, memoryMiB: 2_048 };
/** Room for the compiler, but not for the standard library. */
const SMALL = { wallMs: 8_000, memoryMiB: 64 };

afterAll(() => rmSync(root, { recursive: true, force: true }));

function extracted(limits: FactsRequest['limits'], signal = new AbortController().signal) {
  const functions = [{ id: 'a.ts#total', name: 'total', start: text.indexOf('function'), end: text.length - 1 }];
  const files = [{ path: 'a.ts', text, functions }];
  const request = { repository: root, projectRoot: root, files, testFiles: [], docs: [], limits, seed: 1 };
  return extractFacts(request, { scratch: path.join(root, 'scratch'), run: runProcess, signal });
}

describe('the process that reads types', () => {
  it('gives what the checker knows', async () => {
    const facts = await extracted(LARGE);

    expect(entryOf(facts, 'total').returns).toEqual({ k: 'number' });
    expect(facts.notices).toEqual([]);
  });

  it('reads types as written where the memory does not suffice for the checker, and says so', async () => {
    const facts = await extracted(SMALL);

    expect(shown(entryOf(facts, 'total').params)).toBe(
      'lines: ({ quantity: number; tags?: (string)[] })[], mode: "gross" | "net"',
    );
    expect(facts.notices).toEqual(['.: too much memory needed; types are read as written, without a checker']);
  });

  it('does so where time is up', async () => {
    const facts = await extracted({ ...LARGE, wallMs: -1 });

    expect(facts.notices).toEqual(['.: time is up; types are read as written, without a checker']);
  });

  it('ends with the run', async () => {
    await expect(extracted(LARGE, AbortSignal.abort(new Error('interrupted')))).rejects.toThrow('interrupted');
  });
});
