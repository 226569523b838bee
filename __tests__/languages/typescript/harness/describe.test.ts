import {
  errorMembers,
  errorsByClass,
  isAssertable,
  describe as text,
  thrownText,
} from '../../../../src/languages/typescript/harness/describe.ts';
import { readableMembers, readMember, spokenName } from '../../../../src/languages/typescript/harness/readable.ts';

it('tells the plain members that code gave an error, without words and places', () => {
  const members = (given: object) => errorMembers(Object.assign(new Error('no'), given)).map(([name]) => name);

  expect(
    members({
      status: 404,
      code: 'NOT_FOUND',
      name: 'HttpError',
      detail: 'no such order',
      cause: {},
      text: 'x'.repeat(200),
    }),
  ).toEqual(['status', 'code']);
  expect(members({ errno: -2, code: 'ENOENT', syscall: 'open', path: '/tmp/a' })).toEqual(['code']);
});

it('tells an error of an older class as one', () => {
  function TokenError(this: Error): void {
    this.message = 'no token';
    Error.captureStackTrace(this);
  }
  TokenError.prototype = Object.create(Error.prototype, { constructor: { value: TokenError } });
  const error: object = Reflect.construct(TokenError, []);

  expect(JSON.parse(text(error))).toEqual({ t: 'error', class: 'TokenError', message: 'no token' });
});

it('tells the calls that a stub saw with the classes of errors alone', () => {
  const calls = (...args: unknown[]) => errorsByClass(`[[${args.map(text).join(',')}]]`);

  expect(isAssertable(calls(new RangeError('no'), 1))).toBe(true);
  expect(calls(new RangeError('no'))).toBe(calls(new RangeError('none')));
  expect(calls(new RangeError('no'))).not.toBe(calls(new Error('no')));
  expect(isAssertable(calls({ cause: new Error('no') }))).toBe(false);
});

describe('describing a live value', () => {
  it('gives equal values equal texts, whatever the order of their keys', () => {
    expect(text({ b: 1, a: [2] })).toBe(text({ a: [2], b: 1 }));
  });

  it('keeps what JSON loses', () => {
    expect(JSON.parse(text([Number.NaN, -0, Number.NEGATIVE_INFINITY, 10n, undefined]))).toEqual({
      t: 'array',
      items: [
        { t: 'number', v: 'NaN' },
        { t: 'number', v: '-0' },
        { t: 'number', v: '-Infinity' },
        { t: 'bigint', v: '10' },
        { t: 'undefined' },
      ],
    });
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    expect(text([1, , 3])).toContain('{"t":"hole"}');
  });

  it('shows the symbols among the keys that every program can name', () => {
    const hidden = Object.defineProperty({}, Symbol.for('b'), { value: 1 });

    expect(text({ [Symbol.for('a')]: 1, [Symbol('own')]: 2 })).toBe(
      '{"t":"object","props":[["Symbol.for(a)",{"t":"number","v":1}]]}',
    );
    expect(text(hidden)).toBe(text({}));
  });

  it('names the class of an instance and ends at a cycle', () => {
    class Stock {
      free = 3;
      self: unknown = this;
    }
    expect(JSON.parse(text(new Stock()))).toEqual({
      t: 'object',
      ctor: 'Stock',
      props: [
        ['free', { t: 'number', v: 3 }],
        ['self', { t: 'seen' }],
      ],
    });
  });

  it('survives what throws when it is looked at', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(JSON.parse(text({ hostile }))).toEqual({
      t: 'object',
      props: [['hostile', { t: 'opaque', name: 'unreadable' }]],
    });
  });

  it('knows what a test can state', () => {
    expect(isAssertable(text({ a: [1, 'x'], at: new Date(0) }))).toBe(true);
    expect(isAssertable(text({ a: () => 1 }))).toBe(false);
    expect(isAssertable(text('"t":"function"'))).toBe(true);
  });
});

it.each([
  ['an error', new TypeError('no such preset'), 'TypeError: no such preset'],
  ['a plain object with a message', { message: 'Failed to resolve entry' }, 'Error: Failed to resolve entry'],
  ['an object without one', { code: 7 }, '{ code: 7 }'],
  ['nothing', undefined, 'undefined'],
])('says in words what was thrown: %s', (_, thrown, words) => {
  expect(thrownText(thrown)).toBe(words);
});

it('tells of a ref of Vue no more than that it is one: tests look at its value', () => {
  class RefImpl {
    readonly __v_isRef = true;
    readonly dep = { version: Math.random() };
    get value() {
      return 2;
    }
  }
  const page = new RefImpl();
  expect(JSON.parse(text({ page }))).toEqual({
    t: 'object',
    props: [['page', { t: 'opaque', name: 'Ref' }]],
  });
  expect([readableMembers(page), spokenName({ page }, 'page'), readMember({ page }, 'page')]).toEqual([
    ['value'],
    'page.value',
    '{"t":"number","v":2}',
  ]);
});
