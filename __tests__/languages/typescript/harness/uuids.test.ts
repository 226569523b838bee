import crypto, { randomUUID } from 'node:crypto';
import { describe as describeValue, isAssertable } from '../../../../src/languages/typescript/harness/describe.ts';
import { mintUuids } from '../../../../src/languages/typescript/harness/uuids.ts';

it('ids by chance are the same in every run while they are minted, and of each it is known that it is one', () => {
  const uuids = mintUuids();
  try {
    const drawn = () => [crypto.randomUUID(), globalThis.crypto.randomUUID()];
    const first = drawn();
    uuids.restart();

    expect(drawn()).toEqual(first);
    expect(first[0]).not.toBe(first[1]);
    expect(first[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(describeValue(`order ${first[0]}`)).toBe(describeValue(first[1]));
    expect(isAssertable(describeValue({ id: first[0] }))).toBe(true);
  } finally {
    uuids.restore();
  }
  expect(crypto.randomUUID()).not.toBe(crypto.randomUUID());
  expect(describeValue(randomUUID())).not.toBe(describeValue(randomUUID()));
});
