import { describe, expect, it } from '@jest/globals';
import type { AppFacts } from '../../../../src/languages/typescript/facts/types.ts';
import { entryOf, factsOf, shown } from './project.ts';

const VALIDATE = 'export function validate(schema, value) { return schema.parse(value); }';

/** `GET /:id params: { id: string }`, a line a route; what a route does not take is left out. */
function routesOf(app: AppFacts | undefined): readonly string[] {
  return (app?.routes ?? []).map(({ method, path, args }) => {
    const taken = args.filter(({ type }) => type.k !== 'undefined');
    return [`${method} ${path}`, ...taken.map((one) => shown([one]))].join(' ');
  });
}

describe('facts of apps', () => {
  it('reads the routes of a router that a function makes, with what its schemas and handlers ask for', () => {
    const router = `
      import { Router } from 'express';
      import { z } from 'zod';
      import { validate } from './validate.js';
      const newOrder = z.object({ sku: z.string().min(1), count: z.number().int().max(9).optional() });
      export function ordersRouter(orders) {
        const router = Router();
        router.post('/', async (request, response) => {
          const { sku } = validate(newOrder, request.body);
          response.status(201).json(await orders.place(sku, keyOf(request)));
        });
        router.route('/:id').get((req, res) => res.json(orders.get(req.params.id, req.query.fields)));
        return router;
      }
      function keyOf(request) { return request.get('Idempotency-Key'); }
    `;

    const facts = factsOf({ 'router.js': router, 'validate.js': VALIDATE }, ['router.js'], { only: ['ordersRouter'] });
    const { app } = entryOf(facts, 'ordersRouter');

    expect(app).toMatchObject({ via: 'express', form: 'router', made: true });
    expect(routesOf(app)).toEqual([
      'POST / headers?: { idempotency-key?: string } body?: { sku: "a" | string; count?: 9 | number }',
      'GET /:id params: { id: "1" | string } query?: { fields?: string }',
    ]);
  });

  it('reads middleware that takes the body of a request, and what it leaves there', () => {
    const json = `
      const read = require('./read');
      module.exports = json;
      function json(options) {
        const parse = createParser(options);
        return function jsonParser(req, res, next) { read(req, res, next, parse); };
      }
      function createParser(options) { return (text) => JSON.parse(text, options?.reviver); }
    `;
    const read = `
      const getBody = require('raw-body');
      const typeis = require('type-is');
      module.exports = function read(req, res, next, parse) {
        if (!typeis.hasBody(req) || req.headers['content-length'] === '0') return next();
        getBody(req, req.headers['content-encoding'], (error, body) => { req.body = parse(body); next(error); });
      };
    `;

    const facts = factsOf({ 'json.js': json, 'read.js': read }, ['json.js'], { only: ['createParser'] });
    const { app } = entryOf(facts, 'default');

    expect(app).toMatchObject({ via: 'node', form: 'middleware', made: true, leaves: ['body'] });
    expect(routesOf(app)[0]).toMatch(/^POST \/ headers\?: \{ content-encoding\?: string \} body\?: /);
  });

  it('leaves middleware of which doubles can be handed a request, or that Express serves, to plain calls', () => {
    const guards = `
      const parseurl = require('parseurl');
      exports.guard = (req, res, next) => (req.headers.token ? next() : res.end());
      exports.ofExpress = (req, res, next) => res.json(parseurl(req));
    `;

    const facts = factsOf({ 'guards.js': guards }, ['guards.js']);

    expect(facts.entries.map(({ app }) => app)).toEqual([undefined, undefined]);
  });

  it('reads what schemas ask of texts and numbers', () => {
    const router = `
      import { Router } from 'express';
      import { z } from 'zod';
      const body = z.object({
        email: z.string().trim().email(), id: z.uuid(), at: z.iso.date(), name: z.string().min(2).max(20).optional(),
        code: z.string().length(6), age: z.coerce.number().int().gte(18).lt(130).default(30), tags: z.array(z.string().nonempty()).max(3),
        size: z.enum(['s', 'm']).default('m'), either: z.union([z.number().positive(), z.literal('all')]), note: z.string().nullish(),
      });
      const query = { type: 'object', required: ['page'], properties: { page: { type: 'integer', minimum: 1 }, from: { type: 'string', format: 'date-time' } } };
      function create(req, res) { res.json([body.parse(req.body), validate(query, req.query)]); }
      export const router = Router().post('/', create);`;

    const facts = factsOf({ 'router.js': router }, ['router.js']);

    expect(routesOf(entryOf(facts, 'router').app)[0]?.split(/(?<=;) (?=\w+\??:)|(?<=\}) (?=body)/)).toEqual([
      'POST / query?: { page: 1 | number;',
      'from?: "2026-01-01T00:00:00Z" | "2026-12-31T23:59:59Z" }',
      'body?: { email: "ada@example.com" | "bob@example.org";',
      'id: "3f0e4c5a-8b1d-4f6e-9c2a-7d5b1e0f8a64" | "9b2d7c1e-4a3f-4e8b-8d6c-1f5a0b9e7c32";',
      'at: "2026-01-01" | "2026-12-31";',
      'name?: "aa" | "aaaaaaaaaaaaaaaaaaaa" | string;',
      'code: "aaaaaa";',
      'age?: 129 | 18 | number;',
      'tags: ("a" | string)[];',
      'size?: "m" | "s";',
      'either: "all" | 1 | number;',
      'note?: null | string }',
    ]);
  });

  it('asks a changed router through the app that mounts it too, by the routes that lead there', () => {
    const files = {
      'app.js': `
        import express from 'express';
        import { auth } from './auth.js';
        import { ordersRouter } from './orders.js';
        export function createApp(orders) {
          const app = express();
          app.get('/health', (_, response) => response.json({}));
          app.use('/orders', auth(), ordersRouter(orders));
          return app;
        }`,
      'auth.js': `export function auth() { return (req, res, next) => (req.headers['x-key'] ? next() : res.sendStatus(401)); }`,
      'package.json': '{ "dependencies": { "express": "5" } }',
      'orders.js': `
        import { Router } from 'express';
        export function ordersRouter(orders) { return Router().get('/', (req, res) => res.json(orders.list())); }`,
    };

    const ofRouter = factsOf(files, ['orders.js'], { only: ['ordersRouter'] });
    const ofAuth = factsOf(files, ['auth.js'], { only: ['auth'] });

    expect(routesOf(entryOf(ofRouter, 'createApp').app)).toEqual(['GET /orders headers?: { x-key?: string }']);
    expect(routesOf(entryOf(ofAuth, 'createApp').app)).toEqual(['GET /orders headers?: { x-key?: string }']);
    expect(entryOf(ofAuth, 'auth').app).toBeUndefined();
  });

  it('follows handlers that are members: of a module, of an object, of what a class makes', () => {
    const files = {
      'package.json': '{ "dependencies": { "express": "5" } }',
      'app.ts': `
        import express, { Router } from 'express';
        import * as orders from './orders';
        import { stocks } from './stocks';
        import { NotesController } from './notes';
        const notes = new NotesController();
        export const app = express();
        app.get('/orders', orders.list);
        app.get('/stocks', stocks.find);
        app.use(Router().post('/notes', notes.add.bind(notes)));`,
      'orders.ts': 'export const list = (req, res) => res.json([req.query.page]);',
      'stocks.ts': 'const find = (req, res) => res.json([req.query.sku]);\nexport const stocks = { find };',
      'notes.ts': `
        export class NotesController {
          notes = [];
          add(req, res) { this.notes.push(req.body.text); res.json(this.notes); }
        }`,
    };
    const routes = ['orders.ts', 'stocks.ts', 'notes.ts'].map((file) =>
      routesOf(entryOf(factsOf(files, [file]), 'app').app),
    );
    expect(routes).toEqual([
      ['GET /orders query?: { page?: string }'],
      ['GET /stocks query?: { sku?: string }'],
      ['POST /notes body?: { text?: unknown }'],
    ]);
  });

  it('reads routes that are described apart from their handlers, of a router that a function of the project makes', () => {
    const files = {
      'package.json': '{ "dependencies": { "hono": "4", "@hono/zod-openapi": "1" } }',
      'router.ts':
        "import { OpenAPIHono } from '@hono/zod-openapi';\nexport function createRouter() { return new OpenAPIHono(); }",
      'routes.ts': `
        import { createRoute, z } from '@hono/zod-openapi';
        const note = z.object({ text: z.string() });
        const params = z.object({ id: z.coerce.number() });
        export const edit = createRoute({
          method: 'put', path: '/notes/{id}',
          request: { params, body: { content: { 'application/json': { schema: note } } } }, responses: {},
        });`,
      'handlers.ts':
        "export const edit = async (c) => c.json({ ...c.req.valid('json'), id: c.req.valid('param').id });",
      'index.ts': `
        import * as handlers from './handlers';
        import { createRouter } from './router';
        import * as routes from './routes';
        export default createRouter().openapi(routes.edit, handlers.edit);`,
    };
    const facts = factsOf(files, ['handlers.ts']);
    expect(routesOf(entryOf(facts, 'default').app)).toEqual([
      'PUT /notes/:id params: { id: number } body?: { text: string }',
    ]);
  });

  it('follows the aliases of a tsconfig', () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'package.json': '{ "dependencies": { "express": "5" } }',
      'src/app.ts':
        "import express from 'express';\nimport { orders } from '@/routes/orders';\nexport const app = express().use('/orders', orders);",
      'src/routes/orders.ts':
        "import { Router } from 'express';\nimport { list } from '@/handlers';\nexport const orders = Router().get('/', list);",
      'src/handlers.ts': 'export const list = (req, res) => res.json([req.query.page]);',
    };
    const facts = factsOf(files, ['src/handlers.ts'], { only: ['list'] });
    expect(routesOf(entryOf(facts, 'app').app)).toEqual(['GET /orders query?: { page?: string }']);
  });

  it('reads a Fastify plugin: its options, and routes with JSON schemas', () => {
    const plugin = `
      import type { FastifyPluginAsync } from 'fastify';
      const event = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, size: { type: 'integer' } } } as const;
      export const events: FastifyPluginAsync<{ secret: string }> = async (app, { secret }) => {
        app.post('/events', { schema: { body: event } }, async (request) => ({ ok: request.headers['x-secret'] === secret }));
        app.route({ method: 'GET', url: '/events/:id', handler: async () => null });
      };`;

    const facts = factsOf({ 'plugin.ts': plugin }, ['plugin.ts'], { only: ['events'] });
    const { app, params } = entryOf(facts, 'events');

    expect(app).toMatchObject({ via: 'fastify', form: 'plugin', made: false });
    expect(params).toHaveLength(1);
    expect(routesOf(app)).toEqual([
      'POST /events headers?: { x-secret?: string } body?: { id: string; size?: number }',
      'GET /events/:id params: { id: "1" | string }',
    ]);
  });

  it.each([
    [
      'koa',
      `const Koa = require('koa'); const Router = require('@koa/router');
      const router = new Router(); router.get('/a', find); function find(ctx) { ctx.body = ctx.query.q; }
      const app = new Koa(); app.use(router.routes()); module.exports = { app };`,
    ],
    [
      'hono',
      `import { Hono } from 'hono'; export const app = new Hono(); app.get('/a', find); function find(c) { return c.text(c.req.query('q')); }`,
    ],
    [
      'express',
      `import express from 'express'; export const app = express(); app.get('/a', find); function find(req, res) { const { q } = req.query; res.send(q); }`,
    ],
  ])('knows an app of %s that a module exports', (via, text) => {
    const facts = factsOf({ 'app.js': text }, ['app.js']);

    const { app } = facts.entries.find(({ export: { path } }) => path === 'app') ?? {};

    expect(app).toMatchObject({ via, form: 'app', made: false });
    expect(routesOf(app)).toEqual(['GET /a query?: { q?: string }']);
  });

  it('knows a handler that another function is given', () => {
    const text = `
      const { wrap } = require('./wrap'); const express = require('express');
      const find = wrap(async function findOne(req, res) { res.send(req.params.id); });
      exports.find = find;
      exports.sum = wrap(function add(a, b) { return a + b; });
    `;

    const facts = factsOf({ 'a.js': text, 'wrap.js': 'exports.wrap = (fn) => (...args) => fn(...args);' }, ['a.js']);

    expect(entryOf(facts, 'find').app).toMatchObject({ via: 'express', form: 'handler', made: false });
    expect(routesOf(entryOf(facts, 'find').app)).toEqual(['GET /:id params: { id: "1" | string }']);
    expect(facts.entries.find(({ export: { path } }) => path === 'sum')?.app).toBeUndefined();
  });

  it('knows a function of a web request, by its type or as a route of Next', () => {
    const text = `
      export async function POST(request: Request) {
        const { searchParams } = new URL(request.url);
        const { name } = await request.json();
        return Response.json({ name, page: searchParams.get('page') });
      }
      export function plain(request: { url: string }) { return request.url; }`;

    const facts = factsOf({ 'notes/route.ts': text }, ['notes/route.ts']);

    expect(entryOf(facts, 'POST').app).toMatchObject({ via: 'web', form: 'app', made: false });
    expect(routesOf(entryOf(facts, 'POST').app)).toEqual([
      'POST / query?: { page?: string } body?: { name?: unknown }',
    ]);
    expect(entryOf(facts, 'plain').app).toBeUndefined();
  });

  it('reads the path of a route of Next from its folders, with the parameters that come beside the request', () => {
    const text = `
      import type { NextRequest } from 'next/server';
      export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
        const { id } = await params;
        return Response.json({ id, full: request.nextUrl.searchParams.get('full') });
      }
      export async function DELETE(_request: Request, context: { params: { id: string } }) { return new Response(context.params.id); }`;
    const file = 'src/app/(shop)/api/items/[id]/route.ts';

    const facts = factsOf({ [file]: text }, [file]);
    const of = (name: string, at: string) =>
      facts.entries.find(({ export: one }) => one.path === name && one.file === at)?.app;

    expect(of('GET', file)).toMatchObject({ via: 'web', web: { next: true, params: 'promised' } });
    expect(routesOf(of('GET', file))).toEqual([
      'GET /api/items/:id params: { id: "1" | string } query?: { full?: string }',
    ]);
    expect(of('DELETE', file)?.web).toEqual({ params: 'plain' });
  });

  it('gives a route of Next that takes the rest of a path its segments, and the cookies that it reads by name', () => {
    const text = `
      import type { NextRequest } from 'next/server';
      export async function GET(request: NextRequest, { params }: { params: Promise<{ path?: string[] }> }) {
        const { path = [] } = await params;
        return Response.json({ path: path.join('/'), theme: request.cookies.get('theme')?.value });
      }`;
    const files = ['app/files/[...path]/route.ts', 'app/docs/[[...path]]/route.ts', 'app/(..)files/[id]/route.ts'];

    const facts = factsOf(Object.fromEntries(files.map((file) => [file, text])), files);

    expect(files.map((file) => routesOf(facts.entries.find((entry) => entry.file === file)?.app))).toEqual([
      ['GET /files/*path params: { path: ("1" | string)[] } headers?: { cookie?: { theme?: string } }'],
      ['GET /docs/*path? params: { path?: ("1" | string)[] } headers?: { cookie?: { theme?: string } }'],
      [],
    ]);
  });

  it('knows a route in JavaScript that reads what only a request of Next has, and one that takes no request', () => {
    const text = `
      export async function GET(request) { return Response.json({ page: request.nextUrl.searchParams.get('page') }); }
      export async function POST() { return Response.json({}); }`;

    const facts = factsOf({ 'app/items/route.js': text, 'lib.js': text }, ['app/items/route.js', 'lib.js']);

    expect(entryOf(facts, 'GET').app?.web).toEqual({ next: true });
    expect(entryOf(facts, 'POST').app).toMatchObject({
      web: { bare: true },
      routes: [{ method: 'POST', path: '/items' }],
    });
    expect(
      facts.entries.find(({ file, export: { path } }) => file === 'lib.js' && path === 'POST')?.app,
    ).toBeUndefined();
  });

  it('knows loaders and actions by their types or packages, with the path of their file and what they read of a form', () => {
    const text = `
      import type { ActionFunctionArgs } from 'react-router';
      interface LoaderFunctionArgs { request: { url: string }; params: { id?: string }; context: { notes: { find(id: string): string } } }
      export const loader = async ({ request, params, context }: LoaderFunctionArgs) =>
        context.notes.find(params.id ?? '') + new URL(request.url).searchParams.get('page');
      export async function action({ request }: ActionFunctionArgs) {
        if (request.method === 'DELETE') return null;
        const form = await request.formData();
        return { title: form.get('title') };
      }`;
    const file = 'app/routes/_auth.notes_.$id.tsx';
    const plainly = `import { json } from '@remix-run/node';\nexport function loader({ params }) { return json(params.slug); }`;
    const own = 'export function loader(source) { return this.callback(null, source); }';

    const facts = factsOf({ [file]: text, 'app/index.js': plainly, 'webpack.js': own }, [
      file,
      'app/index.js',
      'webpack.js',
    ]);
    const of = (name: string, at: string) =>
      facts.entries.find((one) => one.export.path === name && one.file === at)?.app;

    expect(of('loader', file)?.web).toEqual({ loader: true });
    expect(routesOf(of('loader', file))[0]).toMatch(
      /^GET \/notes\/:id params: .* query\?: \{ page\?: string \} context: \{ notes: \{ find: /,
    );
    expect(of('action', file)?.web).toEqual({ loader: true, form: true });
    expect(routesOf(of('action', file))).toEqual(
      ['POST', 'DELETE'].map((one) => expect.stringMatching(`^${one} /notes/:id .*body\\?: \\{ title\\?: string \\}$`)),
    );
    expect(routesOf(of('loader', 'app/index.js'))).toEqual(['GET /:slug params: { slug: "1" | string }']);
    expect(of('loader', 'webpack.js')).toBeUndefined();
  });

  it('knows a handler of Express by its parameters, unless it needs what middleware has put there', () => {
    const text = `
      export async function getOrder(req, res) { res.json(await find(req.params.id, req.query.full)); }
      export const addNote = (req, res, next) => { const { text } = req.body; if (!text) return next(new Error()); res.json({ text }); };
      export function mine(req, res) { res.json(req.user.orders); }
      export function log(req, res, next) { next(); }
      export function final(req, res, options) { return () => res.end(options); }`;

    const facts = factsOf({ 'orders.js': text, 'package.json': '{ "dependencies": { "express": "5" } }' }, [
      'orders.js',
    ]);

    expect(entryOf(facts, 'getOrder').app).toMatchObject({ via: 'express', form: 'handler' });
    expect(routesOf(entryOf(facts, 'getOrder').app)).toEqual([
      'GET /:id params: { id: "1" | string } query?: { full?: string }',
    ]);
    expect(routesOf(entryOf(facts, 'addNote').app)).toEqual(['POST / body?: { text?: unknown }']);
    expect(entryOf(facts, 'mine').app).toBeUndefined();
    expect(entryOf(facts, 'log').app).toBeUndefined();
    expect(entryOf(facts, 'final').app).toBeUndefined();
  });

  describe('of Nest', () => {
    const CONTROLLER = `
      import { Body, Controller, Get, Headers, Inject, Param, Patch, Post, Query, Req, UseGuards } from '@nestjs/common';
      import { KeyGuard } from './key.guard';
      import { EditDto, PlaceDto } from './order.dto';
      import { CLOCK, OrdersService } from './orders.service';
      @Controller('orders')
      export class OrdersController {
        constructor(private readonly orders: OrdersService, @Inject(CLOCK) private readonly clock: () => number, @Inject('LOG') log: Console) {}
        @Get(':id') get(@Param('id') id: string, @Query('full') full?: string, @Headers('Accept-Language') language?: string) {}
        @Post() @UseGuards(KeyGuard) place(@Body() order: PlaceDto, @Req() request) { return request.query.dry; }
        @Patch('/:id/') edit(@Param('id') id: string, @Body() order: EditDto) {}
        helper() {}
      }`;
    const files = {
      'package.json': '{ "devDependencies": { "@nestjs/testing": "11" } }',
      'tsconfig.json': '{ "compilerOptions": { "experimentalDecorators": true, "emitDecoratorMetadata": true } }',
      'main.ts': 'app.useGlobalPipes(new ValidationPipe({ transform: true, exceptionFactory: () => new Error() }));',
      'orders/orders.controller.ts': CONTROLLER,
      'orders/orders.service.ts': `
        export const CLOCK = Symbol('clock');
        export class Store {}
        export class OrdersService { constructor(private readonly store: Store) {} }`,
      'orders/key.guard.ts': `
        export class KeyGuard { canActivate(context) { return context.switchToHttp().getRequest().headers['x-key'] === 'secret'; } }`,
      'orders/order.dto.ts': `
        import { PartialType } from '@nestjs/mapped-types';
        import { IsArray, IsEmail, IsEnum, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
        import { Type } from 'class-transformer';
        export enum Speed { Slow = 'slow', Fast = 'fast' }
        class LineDto { @Length(3, 5) sku: string; @IsInt() @Min(1) @Max(9) count: number; }
        export class PlaceDto {
          @IsEmail() email: string;
          @IsEnum(Speed) speed: Speed;
          @IsOptional() note?: string;
          @IsArray() @ValidateNested({ each: true }) @Type(() => LineDto) lines: LineDto[];
        }
        class Plain { open: boolean; }
        export class EditDto extends PartialType(Plain) {}`,
    };

    it('reads a controller: what its module provides, its pipe, and what the classes of its routes ask for', () => {
      const facts = factsOf(files, ['orders/orders.controller.ts']);
      const { app } = entryOf(facts, 'OrdersController');
      const at = { file: 'orders/orders.service.ts' };

      expect(app).toMatchObject({
        via: 'nest',
        form: 'controller',
        nest: {
          provide: [
            { export: { ...at, path: 'OrdersService' }, needs: [{ export: { ...at, path: 'Store' }, needs: [] }] },
            { export: { ...at, path: 'CLOCK' } },
            { text: 'LOG' },
          ],
          pipe: { transform: true },
        },
      });
      const line = '{ sku: "aaa" | "aaaaa" | string; count: 1 | 9 | number }';
      const body = `{ email: "ada@example.com" | "bob@example.org"; speed: "fast" | "slow"; note?: string; lines: (${line})[] }`;
      expect(routesOf(app)).toEqual([
        'GET /orders/:id params: { id: "1" | string } query?: { full?: string } headers?: { accept-language?: string }',
        `POST /orders query?: { dry?: string } headers?: { x-key?: "secret" | string } body?: ${body}`,
        'PATCH /orders/:id params: { id: "1" | string } body?: { open?: boolean }',
      ]);
    });

    it('asks a changed guard through the controllers that it stands before', () => {
      const facts = factsOf(files, ['orders/key.guard.ts'], { only: ['canActivate'] });

      expect(entryOf(facts, 'OrdersController').app?.routes.map(({ method }) => method)).toEqual(['POST']);
    });

    it('provides what guards are made with, also those of a decorator of the project and of the whole app', () => {
      const guarded = {
        ...files,
        'package.json':
          '{ "dependencies": { "@nestjs/platform-fastify": "11" }, "devDependencies": { "@nestjs/testing": "11" } }',
        'app.module.ts': `
          import { APP_GUARD } from '@nestjs/core';
          import { RolesGuard } from './orders/roles.guard';
          export const providers = [{ provide: APP_GUARD, useClass: RolesGuard }];`,
        'orders/roles.guard.ts': `
          import { Reflector } from '@nestjs/core';
          import { Store } from './orders.service';
          export class RolesGuard {
            constructor(private readonly reflector: Reflector, private readonly store: Store) {}
            canActivate(context) { return context.switchToHttp().getRequest().headers['x-role'] === 'admin'; }
          }`,
        'orders/audit.decorator.ts': `
          import { applyDecorators, UseInterceptors } from '@nestjs/common';
          import { AuditInterceptor } from './audit.interceptor';
          export const Audit = () => applyDecorators(UseInterceptors(AuditInterceptor));`,
        'orders/audit.interceptor.ts': `
          import { Inject } from '@nestjs/common';
          export class AuditInterceptor { constructor(@Inject('LOG') log: Console, @Inject('AUDIT') private readonly audit: { write(line: string): void }) {} }`,
        'orders/orders.controller.ts': `import { Audit } from './audit.decorator';\n${CONTROLLER.replace("@Get(':id')", "@Get(':id') @Audit()")}`,
      };
      const facts = factsOf(guarded, ['orders/orders.controller.ts']);
      const { app, params } = entryOf(facts, 'OrdersController');
      const guard = { file: 'orders/roles.guard.ts', path: 'RolesGuard' };
      const interceptor = { file: 'orders/audit.interceptor.ts', path: 'AuditInterceptor' };

      expect(app?.nest).toMatchObject({
        beside: [
          { of: guard, at: 1, token: { export: { path: 'Store' } } },
          { of: interceptor, at: 1, token: { text: 'AUDIT' } },
        ],
        everywhere: [{ token: 'APP_GUARD', of: guard }],
        fastify: true,
      });
      expect(shown(params.slice(3))).toMatch(/^store: .*, audit: \{ write: /);
      expect(routesOf(app)[0]).toContain('x-role?: "admin" | string');
    });

    it.each([
      ['a guard of a package', CONTROLLER.replace('UseGuards(KeyGuard)', "UseGuards(AuthGuard('jwt'))")],
      ['a property that is set', CONTROLLER.replace('helper() {}', '@Inject() store: Store;')],
      [
        'a base with a constructor',
        CONTROLLER.replace(/constructor\(.*\) \{\}/, '').replace('Controller {', 'Controller extends Base {'),
      ],
    ])('leaves a controller with %s a class', (_, text) => {
      const facts = factsOf({ ...files, 'orders/orders.controller.ts': text }, ['orders/orders.controller.ts']);

      expect(entryOf(facts, 'OrdersController').app).toBeUndefined();
    });

    it('leaves a controller a class where its tests can not make it by its types', () => {
      const untyped = { ...files, 'tsconfig.json': '{ "compilerOptions": { "experimentalDecorators": true } }' };
      const facts = factsOf(untyped, ['orders/orders.controller.ts']);

      expect(entryOf(facts, 'OrdersController')).toMatchObject({ kind: 'class' });
      expect(entryOf(facts, 'OrdersController').app).toBeUndefined();
    });
  });
});
