import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readReport } from '../../../../src/languages/typescript/engine/report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qtest-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(text: object): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ config: { jsonReporter: { fileName: file } }, ...text }));
  return file;
}

describe('readReport', () => {
  it('names tests in one order, whichever of the files that ran side by side ended first', () => {
    const location = { start: { line: 1, column: 2 } };
    const mutant = {
      id: '1',
      mutatorName: 'X',
      location,
      status: 'Killed',
      coveredBy: ['2', '1'],
      killedBy: ['2', '1'],
    };
    const tests = {
      'test/b.js': { tests: [{ id: '2', name: 'b' }] },
      'test/a.js': { tests: [{ id: '1', name: 'a' }] },
    };
    const report = readReport(write({ files: { 'src/x.js': { mutants: [mutant] } }, testFiles: tests }));

    expect(report).toMatchObject({
      mutants: [{ coveredBy: ['a', 'b'], killedBy: ['a', 'b'], killedIn: ['test/a.js', 'test/b.js'] }],
    });
  });

  it('takes no report of another run, and none that is cut off', () => {
    const file = write({ files: {}, config: { jsonReporter: { fileName: 'other.json' } } });
    expect(readReport(file)).toBe('stale');

    writeFileSync(file, '{"files": {');
    expect(readReport(file)).toBeUndefined();
  });
});
