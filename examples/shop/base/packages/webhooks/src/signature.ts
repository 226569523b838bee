import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_SECONDS = 300;

/** The header "t=1767225600,v1=9f86d0…": when it was signed, and the signature of "time.body". */
export function sign(body: string, secret: string, seconds: number): string {
  return `t=${seconds},v1=${digest(body, secret, seconds)}`;
}

export type SignatureProblem = 'missing' | 'malformed' | 'expired' | 'wrong';

/** Why a signature is not to be trusted, or undefined where it is. */
export function signatureProblem(
  header: string | undefined,
  body: string,
  secret: string,
  now: Date,
): SignatureProblem | undefined {
  if (!header) return 'missing';
  const parts = new Map(header.split(',').map((part) => part.split('=', 2) as [string, string]));
  const seconds = Number(parts.get('t'));
  const given = parts.get('v1');
  if (!Number.isInteger(seconds) || !given) return 'malformed';
  if (now.getTime() / 1000 - seconds > TOLERANCE_SECONDS) return 'expired';
  const expected = Buffer.from(digest(body, secret, seconds));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? undefined : 'wrong';
}

function digest(body: string, secret: string, seconds: number): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
