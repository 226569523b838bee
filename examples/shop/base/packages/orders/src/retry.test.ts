import { expect, it, vi } from 'vitest';
import { withRetry } from './retry.js';

const sleep = () => Promise.resolve();

it('gives the result of the first try that succeeds', async () => {
  const operation = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue('done');

  await expect(withRetry(operation, { sleep })).resolves.toBe('done');
  expect(operation).toHaveBeenCalledTimes(2);
});

it('gives up in the end', async () => {
  const operation = vi.fn().mockRejectedValue(new Error('busy'));

  await expect(withRetry(operation, { attempts: 2, sleep })).rejects.toThrow('busy');
});

it('does not try again what is not worth it', async () => {
  const operation = vi.fn().mockRejectedValue(new Error('wrong'));

  await expect(withRetry(operation, { isRetryable: () => false, sleep })).rejects.toThrow('wrong');
  expect(operation).toHaveBeenCalledOnce();
});
