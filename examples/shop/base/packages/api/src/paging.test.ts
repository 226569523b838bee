import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor, pageOf } from './paging.js';
import { ValidationError } from './validate.js';

it('reads the limit', () => {
  expect(pageOf({ limit: '5' })).toEqual({ limit: 5 });
});

it('reads back the cursors that it writes', () => {
  const cursor = { createdAt: new Date('2026-03-10T12:00:00.123Z'), id: 'ord_1' };

  expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
});

it('refuses a cursor of somebody else', () => {
  expect(() => pageOf({ cursor: 'abc' })).toThrow(ValidationError);
});
