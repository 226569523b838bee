/** Code behind routes, asked by requests in a project with the real packages and a runner of its own. */
import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Files, LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';

const PACKAGES = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'packages/servers');

const SETTINGS: Files = {
  'package.json': JSON.stringify({
    name: 'orders',
    jest: { testRegex: '.*\\.spec\\.ts$', transform: { '^.+\\.ts$': 'ts-jest' } },
    devDependencies: Object.fromEntries(
      ['jest', 'ts-jest', 'supertest', '@nestjs/testing', 'reflect-metadata', 'express'].map((name) => [name, '*']),
    ),
  }),
  'tsconfig.json':
    '{ "compilerOptions": { "module": "commonjs", "target": "ES2022", "strict": true, "experimentalDecorators": true, "emitDecoratorMetadata": true, "strictPropertyInitialization": false, "esModuleInterop": true, "skipLibCheck": true, "types": ["jest", "node"] } }',
  'src/other.spec.ts': "it('adds', () => { expect(1 + 1).toBe(2); });\n",
};

const DTO = `import { IsEmail, IsInt, Min } from 'class-validator';

export class PlaceDto {
  @IsEmail()
  email: string;

  @IsInt()
  @Min(1)
  count: number;
}
`;

const SERVICE = `import { Inject, Injectable, NotFoundException } from '@nestjs/common';

export interface Order { id: string; total: number }
export interface Store {
  find(id: string): Promise<Order | undefined>;
  save(email: string, total: number): Promise<Order>;
}
export const STORE = Symbol('store');

@Injectable()
export class OrdersService {
  constructor(@Inject(STORE) private readonly store: Store) {}

  place(email: string, count: number): Promise<Order> {
    return this.store.save(email, count * 250);
  }

  async get(id: string): Promise<Order> {
    const order = await this.store.find(id);
    if (!order) throw new NotFoundException();
    return order;
  }
}
`;

const CONTROLLER = `import { Body, Controller, Get, Headers, Param, Post, UseGuards } from '@nestjs/common';
import { KeyGuard } from './key.guard';
import { OrdersService } from './orders.service';
import { PlaceDto } from './place.dto';

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Get(':id')
  async get(@Param('id') id: string, @Headers('accept-language') language?: string) {
    const order = await this.orders.get(id);
    return { total: order.total, label: language === 'de' ? 'Bestellung' : 'Order' };
  }

  @Post()
  @UseGuards(KeyGuard)
  async place(@Body() order: PlaceDto) {
    const { id } = await this.orders.place(order.email, order.count);
    return { id, many: order.count > 10 };
  }
}
`;

const GUARD = `import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';

@Injectable()
export class KeyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return context.switchToHttp().getRequest().headers['x-api-key'] === 'secret';
  }
}
`;

const MAIN = `import { ValidationPipe } from '@nestjs/common';
export const start = (app: { useGlobalPipes(pipe: ValidationPipe): void }) =>
  app.useGlobalPipes(new ValidationPipe({ whitelist: true }));
`;

function projectOf(base: Files, head: Files): Project {
  const project = makeProject({ base: { ...SETTINGS, ...base }, head });
  symlinkSync(path.join(PACKAGES, 'node_modules'), path.join(project.root, 'node_modules'));
  return project;
}

afterAll(removeProjects);

it(
  'a controller of Nest gets tests in a module with doubles, behind its guard and the pipe of the app, that hold',
  async () => {
    const project = projectOf(
      {
        'src/main.ts': MAIN,
        'src/place.dto.ts': DTO,
        'src/orders.service.ts': SERVICE,
        'src/key.guard.ts': GUARD,
      },
      { 'src/orders.controller.ts': CONTROLLER },
    );

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read('src/orders.controller.qtest.spec.ts');
    expect(text).toMatch(/providers: \[\s*OrdersService,\s*\{\s*provide: STORE,\s*useValue: \{/);
    expect(text).toContain('app.useGlobalPipes(new ValidationPipe({ whitelist: true }));');
    expect(text).toContain(".set('x-api-key', 'secret')");
    expect(text).toMatch(/expect\(response\.body\.(?:label|many)\)\.toBe\(/);
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
    expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const SESSIONS = `import { Inject, Injectable } from '@nestjs/common';

export interface Sessions { find(token: string): Promise<{ role: string } | undefined> }
export const SESSIONS = Symbol('sessions');

@Injectable()
export class Tokens {
  constructor(@Inject(SESSIONS) private readonly sessions: Sessions) {}
  async roleOf(token: string) { return (await this.sessions.find(token))?.role; }
}
`;

const AUTH = `import { CanActivate, ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Tokens } from './sessions';

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly tokens: Tokens) {}

  async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    const role = await this.tokens.roleOf(request.headers['x-token'] ?? '');
    if (!role) throw new UnauthorizedException();
    request.role = role;
    return true;
  }
}
`;

const MODULE = `import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthGuard } from './auth.guard';
import { Tokens } from './sessions';

@Module({ providers: [Tokens, { provide: APP_GUARD, useClass: AuthGuard }] })
export class AppModule {}
`;

const PRICES = `import { Controller, Get, Param, Req } from '@nestjs/common';

@Controller('prices')
export class PricesController {
  @Get(':sku')
  price(@Param('sku') sku: string, @Req() request: { role: string }) {
    const price = sku.length * 100;
    return { price: request.role === 'staff' ? price - 50 : price };
  }
}
`;

it.each(['express', 'fastify'])(
  'a controller of Nest on %s stands behind the guard of its app, which is given doubles',
  async (platform) => {
    const manifest = JSON.parse(SETTINGS['package.json'] ?? '');
    const project = projectOf(
      {
        'package.json': JSON.stringify({ ...manifest, dependencies: { [`@nestjs/platform-${platform}`]: '11' } }),
        'src/sessions.ts': SESSIONS,
        'src/auth.guard.ts': AUTH,
        'src/app.module.ts': MODULE,
      },
      { 'src/prices.controller.ts': PRICES },
    );

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '2500']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read('src/prices.controller.qtest.spec.ts');
    expect(text).toMatch(/provide: SESSIONS,\s*useValue: \{ find: async \(\) => \(\{ role: 'staff' \}\) \}/);
    expect(text).toContain('{ provide: APP_GUARD, useClass: AuthGuard },');
    expect(text).toContain(platform === 'fastify' ? 'await app.inject({' : 'await request(app.getHttpServer())');
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
    expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const ROUTE = `const prices = new Map([['mug', 900], ['pen', 200]]);

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const price = prices.get((await params).id);
  if (price === undefined) return Response.json({ error: 'unknown' }, { status: 404 });
  const count = Number(new URL(request.url).searchParams.get('count') ?? 1);
  return Response.json({ total: count >= 10 ? price * count - 50 : price * count });
}
`;

it(
  'a route of Next is called with a request and the parameters of its folders',
  async () => {
    const file = 'app/api/items/[id]/route';
    const project = projectOf({}, { [`${file}.ts`]: ROUTE });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read(`${file}.qtest.spec.ts`);
    expect(text).toMatch(
      /await GET\(\s*new Request\('http:\/\/localhost\/api\/items\/\w+(?:\?count=[\d.]+)?'\),\s*\{\s*params: Promise\.resolve\(\{ id: '\w+' \}\)/,
    );
    expect(text).toContain('expect(response.status).toBe(404);');
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
    expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const DOCS = `import { NextRequest, NextResponse } from 'next/server';

const pages = [{ path: 'guides/start', draft: false }, { path: 'api/errors', draft: true }];

export async function GET(request: NextRequest, { params }: { params: Promise<{ slug?: string[] }> }) {
  const { slug = [] } = await params;
  if (slug.length === 0) return NextResponse.json({ total: request.nextUrl.searchParams.has('all') ? 2 : 1 });
  const page = pages.find(({ path }) => path === slug.join('/'));
  if (!page) return NextResponse.json({ error: 'unknown' }, { status: 404 });
  if (page.draft && request.cookies.get('role')?.value !== 'editor') return NextResponse.json({ error: 'draft' }, { status: 403 });
  return NextResponse.json({ section: slug[0] });
}
`;

const ME = `import { cookies } from 'next/headers';

export async function GET() {
  const session = (await cookies()).get('session')?.value;
  return Response.json({ session: session ?? 'none' });
}
`;

it(
  'a route of Next gets the rest of a path and its cookies; for what only Next can answer stands a double',
  async () => {
    const file = 'app/api/docs/[[...slug]]/route';
    const project = projectOf({}, { [`${file}.ts`]: DOCS, 'app/api/me/route.ts': ME });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '20000']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read(`${file}.qtest.spec.ts`);
    expect(text).toMatch(/headers: \{ cookie: 'role=editor' \}/);
    expect(text).toMatch(/\{ params: Promise\.resolve\(\{ slug: \['api', 'errors'\] \}\)/);
    expect(text).toMatch(/new NextRequest\('http:\/\/localhost\/api\/docs(?:\?all=\w*)?'\)/);
    const me = project.read('app/api/me/route.qtest.spec.ts');
    expect(me).toMatch(/jest\.mock\('next\/headers'/);
    expect(me).toMatch(/const response = await GET\(\);.*expect\(body\.session\)\.toBe\('none'\)/s);
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
    expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const LOADER = `import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router';

const notes = [{ id: '1', words: ['milk', 'tea'] }];

export async function loader({ params }: LoaderFunctionArgs) {
  const note = notes.find(({ id }) => id === params.id);
  if (!note) throw new Response(null, { status: 404 });
  return { count: note.words.length };
}

export async function action({ request }: ActionFunctionArgs) {
  const words = String((await request.formData()).get('words') ?? '').split(' ');
  if (words.length > 2) return data({ error: 'long' }, { status: 422 });
  return redirect(words[0] === 'milk' ? '/' : '/notes');
}
`;

it(
  'a loader and an action of React Router are called with a request, and what they give or throw is looked at',
  async () => {
    const file = 'app/routes/notes.$id';
    const project = projectOf({}, { [`${file}.ts`]: LOADER });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '4000']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read(`${file}.qtest.spec.ts`);
    expect(text).toMatch(/as \{ count: unknown \};\s*expect\(result\.count\)\.toBe\(2\)/);
    expect(text).toContain('expect(thrown.status).toBe(404);');
    expect(text).toMatch(/body: new URLSearchParams\(\{ words: 'milk' \}\)/);
    expect(text).toMatch(/expect\(result\.(?:init\.status\)\.toBe\(422|data\.error\)\.toBe\('long')/);
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
    expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const ROUTER = `import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';

export interface Store { find(id: string): Promise<{ total: number } | undefined> }

const t = initTRPC.context<{ user?: { id: string }; store: Store }>().create();
const mine = t.procedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, user: ctx.user } });
});

export const orders = t.router({
  get: mine.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const order = await ctx.store.find(input.id);
    return order && { owner: ctx.user.id, free: order.total > 5000 };
  }),
  mail: t.router({
    send: t.procedure
      .input(z.object({ to: z.string().email(), copies: z.number().int().min(1).max(3).default(1) }))
      .mutation(({ input }) => ({ host: input.to.split('@')[1], many: input.copies > 1 })),
  }),
});
`;

it(
  'procedures of a tRPC router, and of one inside it, are called with a context of doubles',
  async () => {
    const project = projectOf({}, { 'src/orders.ts': ROUTER });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '3000']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read('src/orders.qtest.spec.ts');
    expect(text).toContain("describe('orders', () => {");
    expect(text).toMatch(
      /const caller = orders\.createCaller\(\{\s*user: \{ id: '.*' \},\s*store: \{ find: async \(\) =>/,
    );
    expect(text).toMatch(/await expect\(caller\.get\(\{ id: '.*' \}\)\)\.resolves/);
    expect(text).toContain(".rejects.toMatchObject({ code: 'UNAUTHORIZED' })");
    expect(text).toMatch(/caller\.mail\.send\(\{ to: '\w+@example\.(?:com|org)'/);
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
    expect(project.node(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const APP = `import { createHash } from 'node:crypto';
import express from 'express';

export function createApp() {
  const app = express();
  app.use(express.json());
  app.use('/orders', ordersRouter());
  return app;
}

export function ordersRouter() {
  const router = express.Router();
  router.get('/', (_request, response) => void response.json([]));
  router.post('/', (request, response) => {
    const { count, coupon } = request.body;
    const isKnown = createHash('sha256').update(String(coupon)).digest('hex').startsWith('50866a5f07485dc2');
    response.status(201).json({ total: isKnown ? count * 100 - 5 : count * 100 });
  });
  return router;
}
`;

const SENT = `import request from 'supertest';
import { createApp } from './app';

it('takes an order with a coupon', async () => {
  await request(createApp()).get('/orders').expect(200);
  await request(createApp()).post('/orders').send({ count: 3, coupon: 'SUMMER-MUG' }).expect(201);
});
`;

it(
  'a request that a test sends begins the search: nobody could make its coupon up',
  async () => {
    const project = projectOf({}, { 'src/app.ts': APP, 'src/app.spec.ts': SENT });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read('src/app.qtest.spec.ts');
    expect(text).toMatch(/\.post\('\/(?:orders)?'\)\.send\(\{(?: count: \d+,)? coupon: 'SUMMER-MUG' \}\)/);
    expect(text).toMatch(/expect\(response\.body\.total\)\.toBe\(\d*95\)/);
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const DOCUMENTED = JSON.stringify({
  openapi: '3.1.0',
  paths: {
    '/orders': {
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['count', 'coupon'],
                properties: { count: { type: 'integer', minimum: 1 }, coupon: { enum: ['SUMMER-MUG', 'NONE'] } },
              },
            },
          },
        },
      },
    },
  },
});

it(
  'a body that an OpenAPI file alone describes is sent',
  async () => {
    const project = projectOf({}, { 'src/app.ts': APP, 'openapi.json': DOCUMENTED });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    expect(project.read('src/app.qtest.spec.ts')).toMatch(/\.send\(\{(?: count: \d+,)? coupon: 'SUMMER-MUG' \}\)/);
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);

const RATES = `import express from 'express';

export function ratesApp() {
  const app = express();
  app.get('/rates/:currency', async (request, response) => {
    const answer = await fetch('https://rates.example.com/' + request.params.currency);
    if (!answer.ok) {
      response.status(502).json({ error: 'no rate' });
      return;
    }
    const { rate } = (await answer.json()) as { rate: number };
    response.json({ rate, strong: rate > 1 });
  });
  return app;
}
`;

it(
  'fetch has a double beside a request, whose answer comes from it',
  async () => {
    const project = projectOf({}, { 'src/rates.ts': RATES });

    const ended = await project.qtest(['run', '--write', '--sandbox', 'host', '--iterations', '1500']);

    expect([ended.exitCode, ended.stderr]).toEqual([0, expect.any(String)]);
    const text = project.read('src/rates.qtest.spec.ts');
    expect(text).toMatch(/jest\.spyOn\(globalThis, 'fetch'\)\.mock/);
    expect(text).toMatch(/request\((?:app|ratesApp\(\))\)\.get\('\/rates\/[^']+'\)/);
    expect(text).toContain("expect(response.body.error).toBe('no rate')");
    expect(text).toMatch(/strong\)\.toBe\((?:true|false)\)/);
    expect(project.node(['node_modules/jest/bin/jest.js'])).toMatchObject({ exitCode: 0 });
  },
  2 * LIMIT_MS,
);
