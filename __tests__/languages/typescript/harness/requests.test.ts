import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { askedBy } from '../../../../src/generate/asked.ts';
import { failureOf, partsOf, toldOf } from '../../../../src/languages/typescript/harness/requests/answered.ts';
import { ask, webArguments } from '../../../../src/languages/typescript/harness/requests/ask.ts';
import { mount, NoPackage } from '../../../../src/languages/typescript/harness/requests/mount.ts';
import { answersFailure } from '../../../../src/languages/typescript/harness/seen.ts';

const POST = { method: 'POST', path: '/orders/:id' };

describe('requests in memory', () => {
  it('go to a function of request and response, which reads the body as from a socket', async () => {
    const app = async (request: IncomingMessage, response: ServerResponse) => {
      const body = await text(request);
      response.writeHead(201, { 'X-Asked': `${request.method} ${request.url}` });
      response.write('got ');
      response.end(body);
    };

    const answer = await ask(app, 'node', askedBy(POST, [{ id: 'a b' }, { page: 2 }, undefined, { sku: 'MUG' }]));

    expect(answer).toMatchObject({
      status: 201,
      headers: { 'x-asked': 'POST /orders/a%20b?page=2' },
      body: 'got {"sku":"MUG"}',
    });
  });

  it('are answered by the server where an app passes them on, with 404 or the status of its error', async () => {
    type Next = (error?: unknown) => void;
    const asked = askedBy({ method: 'GET', path: '/' }, []);

    const nothing = await ask((_: unknown, __: unknown, next: Next) => next(), 'express', asked);
    const refused = await ask((_: unknown, __: unknown, next: Next) => next({ status: 413 }), 'express', asked);

    expect([nothing.status, refused.status]).toEqual([404, 413]);
  });

  it('are answered with what a middleware leaves on the request, or with its error', async () => {
    type Next = (error?: unknown) => void;
    const read = async (request: IncomingMessage & { body?: unknown }, _: unknown, next: Next) => {
      request.body = await text(request);
      next(request.body === '{}' ? Object.assign(new Error('empty'), { status: 400, type: 'nothing' }) : undefined);
    };
    const world = { has: () => true, resolve: () => undefined };
    const mounted = await mount({ via: 'node', leaves: ['body'] }, read, [], { from: '/x.ts', world });

    const answers = [{ a: 1 }, {}].map((body) =>
      ask(mounted.app, 'node', askedBy(POST, [{ id: '7' }, undefined, undefined, body])),
    );

    expect((await Promise.all(answers)).map(({ status, body }) => [status, body])).toEqual([
      [200, '"{\\"a\\":1}"'],
      [400, '{"status":400,"type":"nothing"}'],
    ]);
  });

  it('go to a function of a web request', async () => {
    const handler = async (request: Request) => Response.json({ id: new URL(request.url).pathname }, { status: 202 });

    const answer = await ask(handler, 'web', askedBy(POST, [{ id: '7' }, undefined, undefined, {}]));

    expect(toldOf(answer)).toEqual({
      status: 202,
      headers: { 'content-type': 'application/json' },
      body: { id: '/orders/7' },
    });
  });

  it('go to a route of Next with the parameters of its path beside them', async () => {
    type Context = { params: Promise<{ id: string }> };
    const handler = async (_: Request, { params }: Context) => Response.json((await params).id);
    const asked = askedBy({ method: 'GET', path: '/:id' }, [{ id: '7' }]);

    const answer = await ask(
      handler,
      'web',
      asked,
      webArguments({ web: { params: 'promised' } }, [{ id: '7' }], '/x.ts'),
    );

    expect(answer.body).toBe('"7"');
  });

  it('go to a function that takes none', async () => {
    const answer = await ask(
      (...args: unknown[]) => Response.json(args.length),
      'web',
      askedBy({ method: 'GET', path: '/' }, []),
      webArguments({ web: { bare: true } }, [], '/x.ts'),
    );

    expect(answer.body).toBe('0');
  });

  it('are answered with 500 where the code throws', async () => {
    const answer = await ask(() => undefined, 'web', askedBy({ method: 'GET', path: '/' }, []));

    expect(answer).toMatchObject({ status: 500, error: expect.any(TypeError) });
  });
});

describe('a loader', () => {
  const asked = askedBy({ method: 'POST', path: '/', web: { loader: true, form: true } }, [
    undefined,
    undefined,
    undefined,
    { title: 'a b', count: 2 },
  ]);
  const answerOf = async (loader: (given: { request: Request; params: object; context: object }) => unknown) => {
    const answer = await ask(loader, 'web', asked, webArguments({ web: { loader: true } }, [{ id: '7' }], '/x.ts'));
    return partsOf(toldOf(answer), answer.form);
  };
  const data = (value: unknown, init: unknown) => ({ type: 'DataWithResponseInit', data: value, init });

  it('takes request, parameters and context in one object, and a form where it reads one', async () => {
    const parts = await answerOf(async ({ request, params, context }) => ({
      params,
      context,
      form: Object.fromEntries(await request.formData()),
    }));

    expect(parts).toEqual([
      [['result', 'params', 'id'], '7'],
      [['result', 'context'], {}],
      [['result', 'form', 'title'], 'a b'],
      [['result', 'form', 'count'], '2'],
    ]);
  });

  it('gives a response, a value with a status, or throws either', async () => {
    const thrown = (value: unknown) => () => {
      throw value;
    };

    expect(await answerOf(() => Response.json(1, { status: 201 }))).toContainEqual([['status'], 201]);
    expect(await answerOf(() => data('a', { status: 422 }))).toEqual([
      [['init', 'status'], 422],
      [['data'], 'a'],
    ]);
    expect(await answerOf(() => data('a', null))).toEqual([[['data'], 'a']]);
    expect(await answerOf(thrown(new Response(null, { status: 302, headers: { location: '/' } })))).toEqual([
      [['thrown', 'status'], 302],
      [['thrown', 'headers', 'location'], '/'],
    ]);
    expect(await answerOf(thrown(data('a', { status: 404 })))).toEqual([
      [['thrown', 'init', 'status'], 404],
      [['thrown', 'data'], 'a'],
    ]);
    expect(await answerOf(thrown(new Error('broken')))).toEqual([[['status'], 500]]);
  });
});

it('a part that nothing installed can take says what it needs', () => {
  const route = { method: 'GET', path: '/' };

  const place = { from: '/nowhere/at/all.js', world: { has: () => false, resolve: () => undefined } };

  expect(() => mount({ via: 'express', route }, () => undefined, [], place)).toThrow(
    new NoPackage('requests need express, which is not installed'),
  );
});

it('an answer of 500 says little: whatever fails gives it', () => {
  const answered = (status: number) => ({
    keys: ['step:0', 'response:0.["status"]'],
    texts: ['responds {}', JSON.stringify({ t: 'number', v: status })],
  });

  expect(answersFailure(answered(500))).toBe(true);
  expect(answersFailure(answered(503))).toBe(false);
});

describe('the parts of an answer', () => {
  it('are its status, the leaves of its body without messages, and headers that do not vary', () => {
    const told = toldOf({
      status: 400,
      headers: { date: 'now', 'content-type': 'application/json', location: '/x' },
      body: '{"error":{"code":"invalid","message":"no sku"},"items":[1]}',
    });

    expect(partsOf(told)).toEqual([
      [['status'], 400],
      [['body', 'error', 'code'], 'invalid'],
      [['body', 'items', 'length'], 1],
      [['body', 'items', 0], 1],
      [['headers', 'content-type'], 'application/json'],
      [['headers', 'location'], '/x'],
    ]);
  });

  it('leave pages out: they are markup, and in an error a stack', () => {
    const told = toldOf({ status: 500, headers: { 'content-type': 'text/html' }, body: '<pre>at a.js:1</pre>' });

    expect(told.body).toBeUndefined();
  });
});

it("an error that Nest answers by itself is nobody's answer", () => {
  const answer = { status: 500, headers: {}, body: '', error: undefined };

  expect(failureOf(answer, { statusCode: 500, message: 'Internal server error' })).toBe('Internal server error');
  expect(failureOf(answer, { statusCode: 500, message: 'no stock' })).toBeUndefined();
});
