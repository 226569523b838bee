import { renderSarif } from '../../src/report/sarif.ts';
import { goldenResult, hostileResult } from './sample.ts';

type Log = {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } } }[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
};

const parsed = (text: string) => JSON.parse(text) as Log;

describe('renderSarif', () => {
  it('tells each cause and each gap once, with its place', () => {
    const [run] = parsed(renderSarif(goldenResult())).runs;
    const told = run?.results.map(({ ruleId, locations, message }) => [
      ruleId,
      locations[0]?.physicalLocation.artifactLocation.uri,
      locations[0]?.physicalLocation.region?.startLine,
      message.text.split('.')[0],
    ]);
    const file = 'packages/billing/src/proration.ts';
    expect(told).toEqual([
      ['behaviour-change', file, 11, 'prorate(3000, 0, 0) was NaN, is 3000 (> became >=)'],
      ['behaviour-change', file, 12, 'prorate(1000, 2, 3) was 666, is 667 (Math'],
      ['unnoticed-fault', file, 3, 'No test notices parts < 1 -> parts <= 1'],
    ]);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(told?.map(([id]) => id) ?? []));
  });

  it('tells a finding by the rule of its kind, and where base does the same', () => {
    const finding = {
      function: 'f',
      file: 'a.ts',
      line: 3,
      call: 'f()',
      message: 'gives `NaN`',
      onBase: true,
    } as const;
    const findings = (['result-type', 'hang'] as const).map((kind) => ({ ...finding, kind }));
    const told = parsed(renderSarif({ ...goldenResult(), findings })).runs[0]?.results.slice(-2);
    expect(told?.map(({ ruleId, message }) => [ruleId, message.text])).toEqual([
      ['result-type', 'f(): gives NaN (on base too)'],
      ['finding', 'f(): gives NaN (on base too)'],
    ]);
  });

  it('stays one line a message and one address a file, whatever the code is called', () => {
    for (const { message, locations } of parsed(renderSarif(hostileResult())).runs[0]?.results ?? []) {
      expect(message.text).not.toMatch(/[\n\r\u2028]/);
      expect(() => new URL(locations[0]?.physicalLocation.artifactLocation.uri ?? '', 'file:///repo/')).not.toThrow();
    }
  });
});
