import { expect, it } from 'vitest';
import { sign, signatureProblem } from './signature.js';

it('does not trust the future', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  expect(signatureProblem(sign('{}', 'secret', now.getTime() / 1000 + 3_600), '{}', 'secret', now)).toBe('expired');
});
