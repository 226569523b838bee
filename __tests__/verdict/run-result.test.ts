import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../../src/errors.ts';
import { renderJson } from '../../src/report/json.ts';
import { REASONS, reason } from '../../src/verdict/reasons.ts';
import { clampResult, parseRunResult, printRunResult, runResultJsonSchema } from '../../src/verdict/run-result.ts';
import { emptyResult, fineResult, goldenResult, hostileResult, largeResult } from '../report/sample.ts';

describe('a result file', () => {
  it.each([
    ['golden', goldenResult()],
    ['empty', emptyResult()],
    ['fine', fineResult()],
    ['large', largeResult()],
    ['hostile', hostileResult()],
  ])('is read back as it was written: %s', (_, result) => {
    expect(parseRunResult(renderJson(result))).toEqual(result);
  });

  it.each([
    ['{', /^r\.json is not JSON \(/],
    ['{"schemaVersion":2}', /^r\.json has schema version 2; this QTest reads version 1/],
    ['[]', /^r\.json is not a QTest result \(the top: /],
    [renderJson({ ...goldenResult(), exitCode: 1.5 }), /exitCode: /],
    [printRunResult(goldenResult()).replace('"judged": 6', '"judged": 0'), /score\.before\.judged: /],
    [' '.repeat(5 * 1024 * 1024 + 1), /larger than 5 MB/],
  ])('that is wrong is refused in words: %#', (text, message) => {
    expect(() => parseRunResult(text, 'r.json')).toThrow(ConfigurationError);
    expect(() => parseRunResult(text, 'r.json')).toThrow(message);
  });

  it('is cut to its limit, the heaviest list first, with a count', () => {
    const large = largeResult();
    const clamped = clampResult(large, 60_000);
    expect(printRunResult(clamped).length).toBeLessThanOrEqual(60_000);
    expect(clamped.truncated.length).toBeGreaterThan(0);
    for (const { list, kept, total } of clamped.truncated) {
      expect(total).toBe(60);
      expect(clamped[list as 'tests']).toHaveLength(kept);
      expect(clamped[list as 'tests']).toEqual(large[list as 'tests'].slice(0, kept));
    }
    expect(parseRunResult(printRunResult(clamped))).toEqual(clamped);
  });

  it('counts from the first total when it is cut again', () => {
    const once = clampResult(largeResult(), 100_000);
    const twice = clampResult(once, 40_000);
    expect(twice.truncated.every((cut) => cut.total === 60)).toBe(true);
  });

  it('is left alone where it fits', () => {
    const golden = goldenResult();
    expect(clampResult(golden)).toBe(golden);
  });
});

describe('documents', () => {
  it('hold the JSON Schema as it is (node scripts/run-result-schema.mjs writes it)', async () => {
    const text = await readFile(new URL('../../docs/run-result.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toEqual(runResultJsonSchema());
  });

  it('list every reason with its text and what to do', async () => {
    const text = await readFile(new URL('../../docs/verdicts.md', import.meta.url), 'utf8');
    for (const [code, entry] of Object.entries(REASONS)) {
      const verdict = entry.verdict === 'any' ? 'any' : `\`${entry.verdict}\``;
      expect(text).toContain(`| \`${code}\` | ${verdict} | ${entry.text} | ${entry.whatToDo} |`);
    }
  });
});

describe('reason', () => {
  it('uses the text of the list, or what the run knows better', () => {
    expect(reason('only-deletions').message).toBe(REASONS['only-deletions'].text);
    expect(reason('engine-crashed', 'exit 3').message).toBe('exit 3');
  });

  it('keeps an unknown code as an internal failure', () => {
    expect(reason('surprise', 'text')).toEqual({ code: 'internal', message: 'surprise: text' });
    expect(reason('toString')).toEqual({ code: 'internal', message: 'toString' });
  });
});
