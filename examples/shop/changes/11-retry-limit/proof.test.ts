import { expect, it, vi } from 'vitest';
import { withRetry } from './retry.js';

it('tries three times', async () => {
  const operation = vi.fn().mockRejectedValue(new Error('busy'));
  await expect(withRetry(operation, { attempts: 3, sleep: async () => {} })).rejects.toThrow('busy');
  expect(operation).toHaveBeenCalledTimes(3);
});
