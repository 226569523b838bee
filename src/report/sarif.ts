import { oneLine } from '../short-text.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { apiText } from './api-text.ts';
import { digest } from './digest.ts';
import { findingText } from './finding-text.ts';
import { plainText } from './marked-text.ts';

/** What code scanning shows beside each kind; nothing of it is an error, since none of it is known to be wrong. */
const RULES = {
  'behaviour-change': 'An input that base and this change answer differently',
  'unnoticed-fault': 'A fault in changed code that no test notices',
  'api-change': 'An export, a signature or an error that callers find changed',
  finding: 'Something odd that was seen while inputs were tried',
  documented: 'An example of the documentation that the code does not fulfil',
  'internal-error': 'Arguments that declared types admit end in an error of the engine',
  'result-type': 'A result that its declared type does not allow',
  'round-trip': 'A value that its counterpart does not give back',
  'slow-input': 'A small text with which a regular expression does not come to an end',
  'model-doubt': 'A result that a model doubts: a question, which nobody has checked',
  'mutated-argument': 'An argument is changed that the declaration says is not',
} as const;

interface Entry {
  readonly rule: keyof typeof RULES;
  readonly level: 'warning' | 'note';
  readonly text: string;
  readonly file: string;
  readonly line: number | undefined;
  /** The same for the same thing in the next run. */
  readonly fingerprint: string;
}

/** SARIF 2.1.0 (OASIS), for code scanning and for viewers in editors. Paths are relative to the repository. */
export function renderSarif(result: RunResult): string {
  const rules = Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } }));
  const run = {
    tool: { driver: { name: 'QTest', version: result.tool.version, rules } },
    columnKind: 'utf16CodeUnits',
    results: entries(result).map((entry) => ({
      ruleId: entry.rule,
      level: entry.level,
      message: { text: oneLine(entry.text) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(entry.file), uriBaseId: '%SRCROOT%' },
            ...(entry.line === undefined ? {} : { region: { startLine: Math.max(1, entry.line) } }),
          },
        },
      ],
      partialFingerprints: { 'qtest/v1': entry.fingerprint },
    })),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function entries(result: RunResult): readonly Entry[] {
  const told = digest(result);
  return [
    ...told.causes.map((change): Entry => {
      const cause = change.cause === '' ? '' : ` (${plainText(change.cause)})`;
      const text = `${change.call} was ${change.base}, is ${change.head}${cause}. See it: ${change.reproduce}`;
      return { rule: 'behaviour-change', level: 'warning', text, ...placeOf(change), fingerprint: change.id };
    }),
    ...told.gaps.map((fault): Entry => {
      const proof = fault.noticedBy ? ` ${fault.noticedBy.case} would.` : '';
      const text = `No test notices ${plainText(fault.label)}.${proof}`;
      return { rule: 'unnoticed-fault', level: 'warning', text, ...placeOf(fault), fingerprint: fault.id };
    }),
    ...result.apiChanges.map((change): Entry => {
      const text = `${plainText(apiText(change))}.`;
      const fingerprint = `${change.what} ${change.how} ${change.file} ${change.name}`;
      return { rule: 'api-change', level: 'note', text, ...placeOf(change), fingerprint };
    }),
    ...result.findings.map((finding): Entry => {
      const text = `${finding.call === undefined ? '' : `${finding.call}: `}${plainText(findingText(finding))}`;
      const fingerprint = `${finding.kind} ${finding.file} ${finding.function} ${finding.message}`;
      const rule = finding.kind in RULES ? (finding.kind as keyof typeof RULES) : 'finding';
      return { rule, level: 'note', text, ...placeOf(finding), fingerprint };
    }),
  ];
}

function placeOf({
  file,
  line,
}: {
  readonly file: string;
  readonly line?: number | undefined;
}): Pick<Entry, 'file' | 'line'> {
  return { file, line };
}
