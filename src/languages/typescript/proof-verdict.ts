/** What two runs of a test, over head and over the fault, say of a proof. */
import type { ProofResult, TestResult, TestRun } from '../language.ts';
import type { Proof } from './proof-copies.ts';

/** A run with the path under which it ran the proof's test. */
export interface Seen {
  readonly run: TestRun;
  readonly file: string;
}

/** Undefined where the runs do not tell. */
export function judge({ fault, titlePath }: Proof, control: Seen, faulty: Seen): ProofResult | undefined {
  const onHead = find(control, titlePath);
  if (onHead?.status === 'failed') {
    return { fault: fault.id, verdict: 'not-noticed', message: `fails on head too: ${onHead.message ?? ''}` };
  }
  if (onHead?.status !== 'passed') return undefined;
  const onFault = find(faulty, titlePath) ?? find(faulty, []);
  if (onFault === undefined || onFault.status === 'skipped') return undefined;
  if (onFault.status === 'passed') return { fault: fault.id, verdict: 'not-noticed' };
  return {
    fault: fault.id,
    verdict: 'noticed',
    ...(onFault.message === undefined ? {} : { message: onFault.message }),
  };
}

export function passes(proof: Proof, control: Seen): boolean {
  return find(control, proof.titlePath)?.status === 'passed';
}

export function failsOnHead(proof: Proof, control: Seen): boolean {
  return find(control, proof.titlePath)?.status === 'failed';
}

/** An empty title path finds the file's own failure to load. */
function find({ run, file }: Seen, titlePath: readonly string[]): TestResult | undefined {
  const wanted = JSON.stringify(titlePath);
  return run.tests.find((test) => test.file === file && JSON.stringify(test.titlePath) === wanted);
}
