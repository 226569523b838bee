/** `qtest verify`: the proofs of kept tests, made again. */
import { createHash } from 'node:crypto';
import type { Language, ProveRequest, Session } from '../languages/language.ts';
import type { Fault } from '../mutate/fault.ts';
import type { Certificate, CertificateFile } from './certificate.ts';

export type CertificateStatus = 'valid' | 'stale' | 'broken' | 'edited' | 'deleted';

export interface Rechecked {
  readonly testFile: string;
  readonly case: string;
  readonly title: string;
  readonly status: CertificateStatus;
  /** Why it is not valid, in words. */
  readonly reason?: string;
}

export interface RecheckRequest {
  readonly language: Language;
  readonly session: Session;
  readonly testFile: string;
  /** The test file as it stands. */
  readonly text: string;
  readonly certificates: CertificateFile;
  /** A source file as it stands; undefined when it is gone. */
  readonly readSource: (path: string) => Promise<string | undefined>;
  readonly signal: AbortSignal;
}

/** One answer for each certified case: its text is as certified, its function too, and the test notices its fault. */
export async function recheck(request: RecheckRequest): Promise<readonly Rechecked[]> {
  const { language, certificates, testFile, text } = request;
  const located = new Map(
    (await language.locateCases(testFile, text, certificates.cases)).map((c) => [c.id, c.textHash]),
  );
  const answers = new Map<string, Rechecked>();
  const answer = (certificate: Certificate, status: CertificateStatus, reason?: string) =>
    answers.set(certificate.id, {
      testFile,
      case: certificate.id,
      title: certificate.titlePath.join(' > '),
      status,
      ...(reason ? { reason } : {}),
    });

  const proofs: { certificate: Certificate; fault: Fault }[] = [];
  for (const certificate of certificates.cases) {
    const hash = located.get(certificate.id);
    if (hash === undefined) answer(certificate, 'deleted', 'no test with this title stands in the file');
    else if (hash !== certificate.textHash) answer(certificate, 'edited', 'its text was edited by hand: it is yours');
    else {
      const fault = await currentFault(request, certificate);
      if (typeof fault === 'string') answer(certificate, 'stale', fault);
      else proofs.push({ certificate, fault });
    }
  }

  const test: ProveRequest['proofs'][number]['test'] = {
    path: testFile,
    previous: text,
    text,
    cases: certificates.cases.map(({ id, titlePath, textHash }) => ({ id, titlePath, textHash })),
    rejected: [],
  };
  const results = await request.session.prove({
    proofs: proofs.map(({ certificate, fault }) => ({ fault, test, titlePath: certificate.titlePath })),
    signal: request.signal,
  });
  proofs.forEach(({ certificate }, i) => {
    const result = results[i];
    if (result?.verdict === 'noticed') answer(certificate, 'valid');
    else
      answer(
        certificate,
        'broken',
        result?.message ?? `the test does not notice ${certificate.fault.original} -> ${certificate.fault.replacement}`,
      );
  });
  return certificates.cases.flatMap((c) => answers.get(c.id) ?? []);
}

/** The certificate's fault at its place in the source as it is now, or why it has none. */
async function currentFault(request: RecheckRequest, certificate: Certificate): Promise<Fault | string> {
  const { source, fault } = certificate;
  const text = await request.readSource(source.path);
  if (text === undefined) return `${source.path} is gone`;
  if (sha256(text) === source.fileHash) return fault;
  const outline = await request.language.outline(source.path, text);
  const now = outline.functions.find((f) => f.name === source.function);
  if (!now) return `${source.function} is gone from ${source.path}`;
  if (now.digest !== source.functionHash) return `${source.function} changed since the proof was made`;
  const shift = now.start - source.functionStart;
  const moved = { ...fault, start: fault.start + shift, end: fault.end + shift };
  if (text.slice(moved.start, moved.end) !== fault.original)
    return `the fault's place in ${source.path} is not what it was`;
  return moved;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
