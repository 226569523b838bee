import { cut, oneLine } from '../short-text.ts';
import type { FunctionResult, ProjectResult, RunResult } from '../verdict/run-result.ts';
import { type Digest, digest, functionsOf, wasMeasured, whyNotMeasured } from './digest.ts';
import { findingText } from './finding-text.ts';
import { headline } from './headline.ts';
import { plainText } from './marked-text.ts';
import { plural } from './words.ts';

/**
 * JUnit XML: a suite a project, a case a changed function. A case fails only where the run is blocked and the function has
 * gaps or changes; what was not measured is skipped with its reason; a run without a full verdict is an error.
 */
export function renderJunit(result: RunResult): string {
  const told = digest(result);
  const suites = [verdictSuite(result, told), ...result.projects.map((project) => projectSuite(project, result, told))];
  const total = (key: 'tests' | 'failures' | 'errors') => suites.reduce((sum, suite) => sum + suite[key], 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', {
      name: 'QTest',
      tests: total('tests'),
      failures: total('failures'),
      errors: total('errors'),
      time: (result.timings.totalMs / 1000).toFixed(3),
    }),
    ...suites.flatMap((suite) => suite.lines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly lines: readonly string[];
}

type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

function suite(
  name: string,
  cases: readonly { readonly outcome: Outcome; readonly lines: readonly string[] }[],
): Suite {
  const count = (outcome: Outcome) => cases.filter((entry) => entry.outcome === outcome).length;
  const counts = { tests: cases.length, failures: count('failed'), errors: count('error') };
  const head = element('testsuite', { name, ...counts, skipped: count('skipped') });
  return { ...counts, lines: [`  ${head}`, ...cases.flatMap((entry) => entry.lines), '  </testsuite>'] };
}

function verdictSuite(result: RunResult, told: Digest): Suite {
  const undecided = ['no-verdict', 'baseline-red', 'configuration'].includes(result.verdict);
  const outcome = undecided
    ? 'error'
    : result.verdict === 'not-analysed'
      ? 'skipped'
      : result.verdict === 'fail'
        ? 'failed'
        : 'passed';
  const message = plainText(headline(result, told));
  return suite('QTest', [
    testCase(
      'QTest',
      'verdict',
      outcome,
      message,
      result.reasons.map((why) => `${why.code}: ${why.message}`),
    ),
  ]);
}

function projectSuite(project: ProjectResult, result: RunResult, told: Digest): Suite {
  return suite(
    project.root || '.',
    functionsOf(project, result).map((changed) => functionCase(changed, result, told)),
  );
}

function functionCase(changed: FunctionResult, result: RunResult, told: Digest) {
  if (!wasMeasured(changed))
    return testCase(changed.file, changed.name, 'skipped', plainText(whyNotMeasured(changed)), []);
  const changes = told.changes.filter((change) => change.function === changed.id);
  const gaps = told.gaps.filter((fault) => fault.function === changed.id);
  const details = [
    ...changes.map((change) => `${change.file}:${change.line} ${change.call} was ${change.base}, is ${change.head}`),
    ...told.closed
      .filter((fault) => fault.function === changed.id)
      .map((fault) => `${fault.file}:${fault.line} only a test written by this run notices ${plainText(fault.label)}`),
    ...gaps.map((fault) => `${fault.file}:${fault.line} no test notices ${plainText(fault.label)}`),
  ];
  const own = result.findings.filter((finding) => finding.function === changed.id);
  const seen = own.map((finding) => {
    const place = `${finding.file}${finding.line === undefined ? '' : `:${finding.line}`}`;
    return `${place} ${finding.call === undefined ? '' : `${finding.call}: `}${plainText(findingText(finding))}`;
  });
  if (changed.judged === 0 && details.length + seen.length === 0)
    return testCase(changed.file, changed.name, 'skipped', 'no fault judged', []);
  const isHeld = result.policy.findings === 'fail' && own.some(({ kind, onBase }) => kind !== 'model-doubt' && !onBase);
  const open = result.verdict === 'fail' && (details.length > 0 || isHeld);
  const message = `${changed.noticed} of ${plural(changed.judged, 'fault')} noticed`;
  return testCase(changed.file, changed.name, open ? 'failed' : 'passed', message, [...details, ...seen]);
}

const TAGS = { failed: 'failure', error: 'error', skipped: 'skipped', passed: 'system-out' } as const;

function testCase(classname: string, name: string, outcome: Outcome, message: string, details: readonly string[]) {
  const head = element('testcase', { classname, name });
  const tag = TAGS[outcome];
  const body = details.map((line) => cut(line, 500)).join('\n');
  const attributes = outcome === 'passed' ? {} : { message };
  const text = outcome === 'passed' ? [message, body].filter(Boolean).join('\n') : body;
  return {
    outcome,
    lines: [`    ${head}`, `      ${element(tag, attributes)}${escapeXml(text)}</${tag}>`, '    </testcase>'],
  };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(oneLine(String(value)))}"`);
  return `<${name}${text.join('')}>`;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Characters that XML 1.0 does not allow become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => XML[character] ?? character);
}
