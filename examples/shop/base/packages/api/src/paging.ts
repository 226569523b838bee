import type { Cursor } from '@shop/orders';
import { z } from 'zod';
import { ValidationError, validate } from './validate.js';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: z.string().optional(),
});

export interface PageRequest {
  readonly limit: number;
  readonly after?: Cursor;
}

export function pageOf(query: unknown): PageRequest {
  const { limit, cursor } = validate(pageQuery, query);
  return cursor === undefined ? { limit } : { limit, after: decodeCursor(cursor) };
}

export function encodeCursor({ createdAt, id }: Cursor): string {
  return Buffer.from(`${createdAt.toISOString()}/${id}`).toString('base64url');
}

export function decodeCursor(cursor: string): Cursor {
  const [date = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('/');
  const createdAt = new Date(date);
  if (Number.isNaN(createdAt.getTime()) || id === '') throw new ValidationError({ cursor: 'is not valid' });
  return { createdAt, id };
}
