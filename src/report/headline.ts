import type { RunResult } from '../verdict/run-result.ts';
import { type Digest, isWhole } from './digest.ts';
import { plural, unstopped } from './words.ts';

/** Reasons of a pass that rests on what was judged before. */
const ELSEWHERE = ['judged-on-head', 'proofs-hold', 'proofs-broken'];

/** The run in one sentence without a full stop: the title of the comment, of the page and of the commit status. */
export function headline(result: RunResult, digest: Digest): string {
  const why = unstopped(result.reasons[0]?.message.split('\n')[0] ?? '');
  switch (result.verdict) {
    case 'configuration':
      return `configuration: ${why}`;
    case 'no-verdict':
      return `no verdict. ${why}`;
    case 'baseline-red':
      return `no full verdict. ${why}`;
    case 'nothing-to-test':
      return `nothing to test. ${why}`;
    case 'not-analysed':
      return `not analysed. ${why}`;
    case 'fail':
      return `blocked: ${findings(digest) || why}`;
    case 'pass':
      return ELSEWHERE.includes(result.reasons[0]?.code ?? '') ? why : findings(digest) || noticed(result, digest);
  }
}

/** `2 behaviour changes to confirm, 1 gap with a ready test`; empty where there is nothing to do. */
export function findings({ causes, gaps, closable, closed }: Digest): string {
  const parts: string[] = [];
  if (causes.length > 0) parts.push(`${plural(causes.length, 'behaviour change')} to confirm`);
  if (gaps.length > 0) parts.push(gapsText(gaps.length, closable.length));
  if (closed.length > 0) parts.push(`${plural(closed.length, 'gap')} closed by the tests written`);
  return parts.join(', ');
}

function gapsText(gaps: number, closable: number): string {
  if (closable === 0) return plural(gaps, 'gap');
  if (closable === gaps) return `${plural(gaps, 'gap')} with ${gaps === 1 ? 'a ready test' : 'ready tests'}`;
  return `${plural(gaps, 'gap')}, ${closable} of them with a ready test`;
}

function noticed({ score }: RunResult, { functionsNotMeasured, functionsChanged }: Digest): string {
  const figure = score.after ?? score.before;
  const rest =
    functionsNotMeasured > 0 ? `; ${functionsNotMeasured} of ${functionsChanged} functions not measured` : '';
  if (!figure) return `nothing was judged${rest}`;
  if (!isWhole(figure)) return `${figure.noticed} of ${plural(figure.judged, 'fault')} noticed${rest}`;
  const all = figure.judged === 1 ? 'the 1 fault' : `all ${figure.judged} faults`;
  return `${all} injected into the changed code ${figure.judged === 1 ? 'is' : 'are'} noticed${rest}`;
}
