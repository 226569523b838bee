import { expect, it } from 'vitest';
import { sign, signatureProblem } from './signature.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const SECONDS = NOW.getTime() / 1000;

it('trusts what it signed', () => {
  expect(signatureProblem(sign('{}', 'secret', SECONDS), '{}', 'secret', NOW)).toBeUndefined();
});

it('does not trust another body', () => {
  expect(signatureProblem(sign('{}', 'secret', SECONDS), '[]', 'secret', NOW)).toBe('wrong');
});

it('does not trust an old signature', () => {
  expect(signatureProblem(sign('{}', 'secret', SECONDS - 3_600), '{}', 'secret', NOW)).toBe('expired');
});

it('needs a signature', () => {
  expect(signatureProblem(undefined, '{}', 'secret', NOW)).toBe('missing');
  expect(signatureProblem('abc', '{}', 'secret', NOW)).toBe('malformed');
});
