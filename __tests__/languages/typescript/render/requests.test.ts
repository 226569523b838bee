import { describe, expect, it } from '@jest/globals';
import type { RequestAct } from '../../../../src/generate/asked.ts';
import type { Act, Assertion, Callee, ResponsePath, Value, Via } from '../../../../src/generate/test-case.ts';
import type { CaseToRender } from '../../../../src/languages/language.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { builder, context, nothing, num, obj, str } from './build.ts';

const FILE = 'src/orders.ts';
const { call, test } = builder(FILE);
const SOURCE =
  'export function ordersRouter(orders: unknown) {}\nexport function plugin() {}\nexport const app = 1;\nexport const load = async (given: object): Promise<object> => given;\nexport class OrdersController {}\nexport class Orders {}';
const CREATED: Callee = { step: 0 };

const request = (via: Via, callee: Callee, method: string, path: string, ...args: Value[]): Act => ({
  do: 'request',
  via,
  callee,
  method,
  path,
  args,
});
const exported = (path: string): Callee => ({ export: { file: FILE, path } });
const answers = (step: number, at: ResponsePath, value: Value): Assertion => ({ check: 'response', step, at, value });

/** The statements of one test, and its title. */
async function written(one: CaseToRender, manifest = '{}') {
  const [file] = await renderTests({ cases: [one] }, context({ [FILE]: SOURCE, 'package.json': manifest }));
  const text = file?.text ?? '';
  return { text, title: file?.cases[0]?.titlePath.at(-1), rejected: file?.rejected };
}

describe('a request in a test', () => {
  it('goes by supertest to a router that is mounted as the project would', async () => {
    const act: readonly Act[] = [
      call('ordersRouter', obj({})),
      { do: 'mount', via: 'express', callee: CREATED, args: [] },
      request(
        'express',
        { step: 1 },
        'POST',
        '/:id',
        obj({ id: str('7') }),
        obj({ dry: num(1) }),
        obj({ 'x-key': str('k') }),
        obj({ sku: str('MUG') }),
      ),
    ];
    const { text, title } = await written(
      test('ordersRouter', act, [
        answers(2, ['status'], num(400)),
        answers(2, ['body', 'error', 'code'], str('invalid')),
      ]),
      '{ "devDependencies": { "supertest": "^7" } }',
    );

    expect(title).toBe('POST /7?dry=1 answers 400 for { sku: "MUG" }');
    expect(text).toContain("import express from 'express';\nimport request from 'supertest';\n");
    expect(text).toContain(`
    const app = express();
    app.use(express.json());
    app.use(ordersRouter({}));
    const response = await request(app).post('/7?dry=1').set('x-key', 'k').send({ sku: 'MUG' });
    expect(response.status).toBe(400);
    expect(response.body.error.code).toBe('invalid');
`);
  });

  it('goes to an app that answers with what a middleware leaves on the request', async () => {
    const act: readonly Act[] = [
      call('plugin', obj({ strict: { t: 'boolean', v: false } })),
      { do: 'mount', via: 'node', callee: CREATED, args: [], leaves: ['body'] },
      request('node', { step: 1 }, 'POST', '/', nothing, nothing, nothing, str('"MUG"')),
    ];
    const { text, title } = await written(
      test('plugin', act, [answers(2, ['status'], num(200)), answers(2, ['body'], str('MUG'))]),
      '{ "devDependencies": { "supertest": "^7" } }',
    );

    expect(title).toBe('POST / answers 200 for `"MUG"` with strict false');
    expect(text).toContain(`
    const app = serveBody(plugin({ strict: false }));
    const response = await request(app)
      .post('/')
      .set('content-type', 'application/json')
      .send('"MUG"');
    expect(response.status).toBe(200);
    expect(response.body).toBe('MUG');
`);
    expect(text).toContain('function serveBody(middleware: (req: never, res: never, next: never) => unknown) {');
    expect(text).toContain('res.end(JSON.stringify((error || (req as { body?: unknown }).body) ?? null));');
  });

  it('goes through a port of its own where the project has no supertest', async () => {
    const act = [request('express', exported('app'), 'GET', '/health')];
    const { text } = await written(test('app', act, [answers(0, ['body', 'ok'], { t: 'boolean', v: true })]));

    expect(text).toContain("import { createServer } from 'node:http';");
    expect(text).toContain("const response = await ask(app, '/health');\n    expect(response.body.ok).toBe(true);");
    expect(text).toContain('const server = createServer(app).listen(0);');
  });

  it('is injected into a Fastify app with the plugin and its options', async () => {
    const act: readonly Act[] = [
      { do: 'mount', via: 'fastify', callee: exported('plugin'), args: [obj({ secret: str('s') })] },
      request('fastify', CREATED, 'POST', '/events', nothing, nothing, nothing, obj({ id: str('1') })),
    ];
    const { text } = await written(
      test('plugin', act, [answers(1, ['status'], num(202)), answers(1, ['body', 'ids', 0], str('1'))]),
    );

    expect(text).toContain(`
    const app = fastify();
    await app.register(plugin, { secret: 's' });
    const response = await app.inject({ method: 'POST', url: '/events', payload: { id: '1' } });
    expect(response.statusCode).toBe(202);
    expect(response.json().ids[0]).toBe('1');
`);
  });

  it('is what Hono and web handlers take, with the body read once', async () => {
    const asked = [request('hono', exported('app'), 'PUT', '/a', nothing, nothing, nothing, obj({ n: num(1) }))];
    const { text } = await written(
      test('app', asked, [answers(0, ['body', 'n'], num(2)), answers(0, ['headers', 'location'], str('/b'))]),
    );

    expect(text).toContain("const response = await app.request('/a', {");
    expect(text).toContain("method: 'PUT'");
    expect(text).toContain("headers: { 'content-type': 'application/json' }");
    expect(text).toContain('body: JSON.stringify({ n: 1 })');
    expect(text).toContain('const body = (await response.json()) as { n: unknown };');
    expect(text).toContain("expect(response.headers.get('location')).toBe('/b');");
  });

  it('goes to a route of Next with the parameters of its path beside it', async () => {
    const asked = request('web', exported('app'), 'GET', '/items/:id', obj({ id: str('7') }));
    const act = [{ ...asked, web: { next: true, params: 'promised' } } as Act];
    const { text } = await written(test('app', act, [answers(0, ['status'], num(404))]));

    expect(text).toContain("import { NextRequest } from 'next/server';");
    expect(text).toContain(`
    const response = await app(new NextRequest('http://localhost/items/7'), {
      params: Promise.resolve({ id: '7' }),
    });
`);
  });

  it('is sent as it stands where its body is no JSON', async () => {
    const act = [request('express', exported('app'), 'POST', '/', nothing, nothing, nothing, str('{'))];
    const { text } = await written(test('app', act, [answers(0, ['status'], num(400))]), '{ "supertest": "7" }');

    expect(text).toContain("request(app).post('/').set('content-type', 'application/json').send('{')");
  });

  it('goes to a handler at a route of its own', async () => {
    const act: readonly Act[] = [
      { do: 'mount', via: 'express', callee: exported('app'), args: [], route: { method: 'GET', path: '/:id' } },
      request('express', CREATED, 'GET', '/:id', obj({ id: str('1') })),
    ];
    const { text } = await written(test('app', act, [answers(1, ['status'], num(200))]), '{ "supertest": "7" }');

    expect(text).toContain("const app2 = express();\n    app2.use(express.json());\n    app2.get('/:id', app);");
    expect(text).toContain("await request(app2).get('/1');");
  });

  it('stands on lines of its own where it is long', async () => {
    const headers = obj({ authorization: str('Bearer token'), 'x-request': str('a-long-value') });
    const act = [
      request('express', exported('app'), 'POST', '/orders', nothing, nothing, headers, obj({ sku: str('MUG') })),
    ];
    const { text } = await written(test('app', act, [answers(0, ['status'], num(201))]), '{ "supertest": "7" }');

    expect(text).toContain(`
    const response = await request(app)
      .post('/orders')
      .set('authorization', 'Bearer token')
      .set('x-request', 'a-long-value')
      .send({ sku: 'MUG' });
`);
  });

  it('is none where the function takes none', async () => {
    const bare: Act = { ...(request('web', exported('load'), 'GET', '/me') as RequestAct), web: { bare: true } };
    const { text } = await written(test('load', [bare], [answers(0, ['status'], num(401))]));

    expect(text).toContain('const response = await load();\n    expect(response.status).toBe(401);');
  });

  it('is the argument of a loader, whose value, or what it throws, is looked at', async () => {
    const loading = (...args: Value[]): Act => ({
      ...(request('web', exported('load'), 'POST', '/notes/:id', ...args) as RequestAct),
      web: { loader: true, form: true },
    });
    const act = [loading(obj({ id: str('1') }), nothing, nothing, obj({ pinned: { t: 'boolean', v: true } }))];
    const textOf = async (...checks: Assertion[]) => (await written(test('load', act, checks))).text;
    const given = await textOf(answers(0, ['data', 'error'], str('short')), answers(0, ['init', 'status'], num(422)));

    expect(given).toContain(`
    const result = (await load({
      request: new Request('http://localhost/notes/1', {
        method: 'POST',
        body: new URLSearchParams({ pinned: 'true' }),
      }),
      params: { id: '1' },
      context: {},
    } as never)) as { data: { error: unknown }; init: { status: unknown } };
    expect(result.data.error).toBe('short');
    expect(result.init.status).toBe(422);
`);
    expect(given).toContain('answers with error "short"');
    expect(await textOf(answers(0, ['result', 'total'], num(3)))).toContain(
      'as { total: unknown };\n    expect(result.total).toBe(3);',
    );
    expect(await textOf(answers(0, ['thrown', 'status'], num(404)))).toContain(
      '.catch((error: unknown) => error)) as Response;\n    expect(thrown.status).toBe(404);',
    );
  });

  it('goes out by the real fetch where a double stands for it and there is no supertest', async () => {
    const double: Value = { t: 'stub', id: 1, answers: [] };
    const act: readonly Act[] = [
      request('express', exported('app'), 'GET', '/orders'),
      { do: 'replace', place: { global: 'fetch' }, args: [double] },
    ];
    const { text, rejected } = await written(test('app', act, [answers(0, ['status'], num(200))]));

    expect(rejected).toEqual([]);
    expect(text).toContain('const send = fetch;');
    expect(text).toContain('const response = await send(`http://localhost:${port}${path}`, init);');
    expect(text).toMatch(/fetch'?[,)].*\n.*const response = await ask\(app, '\/orders'\);/);
  });

  it('goes to a controller of Nest in a module that provides what it is made with', async () => {
    const service = { file: FILE, path: 'Orders' };
    const act: readonly Act[] = [
      {
        do: 'mount',
        via: 'nest',
        callee: exported('OrdersController'),
        args: [{ t: 'instance', of: service, args: [obj({ size: num(1) })] }, str('utc')],
        nest: {
          provide: [
            { export: service, needs: [{ text: 'STORE' }] },
            { package: '@acme/zone', name: 'Zone' },
          ],
          pipe: { transform: true },
        },
      },
      request('nest', CREATED, 'GET', '/orders'),
    ];
    const { text } = await written(
      test('OrdersController', act, [answers(1, ['status'], num(200))]),
      '{ "supertest": "7" }',
    );

    expect(text).toContain(
      "import { Zone } from '@acme/zone';\nimport { ValidationPipe } from '@nestjs/common';\nimport { Test } from '@nestjs/testing';",
    );
    expect(text).toContain(`
    const moduleRef = await Test.createTestingModule({
      controllers: [OrdersController],
      providers: [
        Orders,
        { provide: 'STORE', useValue: { size: 1 } },
        { provide: Zone, useValue: 'utc' },
      ],
    }).compile();
    const app = moduleRef.createNestApplication();
    app.useGlobalPipes(new ValidationPipe({ transform: true }));
    await app.init();
    const response = await request(app.getHttpServer()).get('/orders');
    expect(response.status).toBe(200);
`);
  });

  it('goes to a controller of Nest behind what its app has before all routes, on the adapter that the project has', async () => {
    const of = { file: FILE, path: 'KeyGuard' };
    const act: readonly Act[] = [
      {
        do: 'mount',
        via: 'nest',
        callee: exported('OrdersController'),
        args: [str('secret')],
        nest: {
          provide: [],
          beside: [{ of, at: 0, token: { text: 'KEY' } }],
          everywhere: [{ token: 'APP_GUARD', of }],
          fastify: true,
        },
      },
      request('nest', CREATED, 'GET', '/orders'),
    ];
    const checks = [answers(1, ['status'], num(200)), answers(1, ['body', 'id'], num(1))];
    const { text } = await written(test('OrdersController', act, checks), '{ "supertest": "7" }');

    expect(text).toContain("import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';");
    expect(text).toContain(`
      providers: [
        { provide: 'KEY', useValue: 'secret' },
        { provide: APP_GUARD, useClass: KeyGuard },
      ],
    }).compile();
    const app = moduleRef.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const response = await app.inject({ method: 'GET', url: '/orders' });
    expect(response.statusCode).toBe(200);
    expect(response.json().id).toBe(1);
`);
  });
});

it('a test of decorated code loads reflect-metadata first where the code does not', async () => {
  const one = test('Dto', [call('Dto')], [{ check: 'returns', step: 0, value: num(1) }]);
  const of = async (source: string) => {
    const files = { [FILE]: source, 'package.json': '{ "reflect-metadata": "1" }' };
    return (await renderTests({ cases: [one] }, context(files)))[0]?.text;
  };
  const decorated = 'export class Dto {\n  @Type(() => Dto)\n  inner: Dto;\n}';

  expect(await of(decorated)).toMatch(/^import 'reflect-metadata';$/m);
  expect(await of(`import { X } from '@nestjs/common';\n${decorated}`)).not.toContain('reflect-metadata');
});

it('the title of a request with many fields names them, and a double by its name in what a class is made with', async () => {
  const service = { file: FILE, path: 'Orders' };
  const save: Value = { t: 'stub', id: 1, answers: [] };
  const body = obj({ email: str('ada@example.com'), count: num(3), note: str('soon'), speed: str('slow') });
  const act: readonly Act[] = [
    {
      do: 'mount',
      via: 'nest',
      callee: exported('OrdersController'),
      args: [{ t: 'instance', of: service, args: [obj({ save })] }],
      nest: { provide: [{ export: service }] },
    },
    request('nest', CREATED, 'POST', '/', nothing, nothing, nothing, body),
  ];

  const answered = await written(test('OrdersController', act, [answers(1, ['status'], num(201))]));
  const called = await written(test('OrdersController', act, [{ check: 'called', stub: 1, calls: [[num(3)]] }]));

  expect(answered.title).toMatch(/^POST \/ answers 201 for (?:email "ada@|count 3)/);
  expect(called.title).toMatch(/^POST \/ calls save with 3/);
});

it('a procedure of tRPC is awaited and its router names the tests', async () => {
  const caller = { file: FILE, path: 'orders.createCaller' };
  const act: readonly Act[] = [
    { do: 'call', callee: { export: caller }, args: [obj({ find: { t: 'stub', id: 1, answers: [num(1)] } })] },
    { do: 'call', callee: { step: 0, member: 'get' }, args: [str('7')] },
  ];
  const one = test('orders.createCaller', act, [{ check: 'called', stub: 1, calls: [[str('7')]] }]);
  const files = { [FILE]: 'export const orders = router({ get: ({ ctx, input }) => ctx.find(input) });' };
  const [file] = await renderTests({ cases: [one] }, context(files));

  expect(file?.text).toContain("describe('orders', () => {");
  expect(file?.text).toContain(`
    const caller = orders.createCaller({ find });
    await caller.get('7');
    expect(find.mock.calls).toEqual([['7']]);
`);
});
