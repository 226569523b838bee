import { createHash } from 'node:crypto';
import { SCHEMA_VERSION, type TestCase } from '../../../generate/test-case.ts';
import type { Input } from '../harness/request.ts';

/** An input as a test case; its id is the hash of target, arrange and act, so equal inputs have equal ids everywhere. */
export function testCase(input: Input, functionId: string, assert: TestCase['assert']): TestCase {
  const { entry, arrange, act, provenance } = input;
  const id = createHash('sha256')
    .update(JSON.stringify([entry, arrange, act]))
    .digest('hex')
    .slice(0, 16);
  return { schemaVersion: SCHEMA_VERSION, id, target: entry, function: functionId, arrange, act, assert, provenance };
}
