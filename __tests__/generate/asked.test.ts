import { describe, expect, it } from '@jest/globals';
import { askedBy, isFilled } from '../../src/generate/asked.ts';

const urlOf = (path: string, ...args: unknown[]) => askedBy({ method: 'GET', path }, args).url;

describe('the request of an act', () => {
  it('fills the rest of a path with its segments, or with nothing where it may be left out', () => {
    expect(urlOf('/docs/*slug', { slug: ['a', 'b c'] })).toBe('/docs/a/b%20c');
    expect(urlOf('/docs/*slug?', {})).toBe('/docs');
    expect(urlOf('/*slug?', { slug: [] }, { page: 2 })).toBe('/?page=2');
    expect(urlOf('/orders/:id', { id: ['a'] })).toBe('/orders/%5B%22a%22%5D');
  });

  it('is another path where a segment is missing or empty', () => {
    expect(isFilled('/docs/*slug', { slug: ['a', 'b'] })).toBe(true);
    expect(isFilled('/docs/*slug', { slug: [] })).toBe(false);
    expect(isFilled('/docs/*slug', { slug: ['a', ''] })).toBe(false);
    expect(isFilled('/docs/*slug?', {})).toBe(true);
    expect(isFilled('/orders/:id', {})).toBe(false);
  });

  it('sends cookies that are given by their names', () => {
    const { headers } = askedBy({ method: 'GET', path: '/' }, [
      undefined,
      undefined,
      { cookie: { theme: 'dark', cart: 'a b' } },
    ]);

    expect(headers).toEqual({ cookie: 'theme=dark; cart=a%20b' });
  });
});
