/** Puts what takes no requests by itself into an app of the project's own packages. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Act } from '../../../../generate/test-case.ts';
import type { World } from '../world.ts';
import type { NodeHandler } from './in-memory.ts';
import { mountController } from './mount-controller.ts';

/** Kept in a wrapper: an app of Fastify is a promise of itself. */
export class MountedApp {
  readonly app: unknown;

  constructor(app: unknown) {
    this.app = app;
  }
}

type Uses = Record<string, (...args: unknown[]) => unknown> & { use(...args: unknown[]): unknown };

type MountAct = Extract<Act, { do: 'mount' }>;

/** What an app would be made with is not installed. */
export class NoPackage extends Error {}

/** Loads packages as a file finds them. Throws NoPackage where one is missing. */
export function packagesFrom(file: string): (name: string) => unknown {
  const require = createRequire(path.resolve(file));
  return (name) => {
    try {
      return require(name);
    } catch {
      throw new NoPackage(`requests need ${name}, which is not installed`);
    }
  };
}

/** `args`: options of a plugin, providers of a controller. `from`: the absolute path of a file that finds the packages. Throws NoPackage where a package is missing. */
export function mount(
  { via, route, leaves, nest }: Pick<MountAct, 'via' | 'route' | 'leaves' | 'nest'>,
  part: unknown,
  args: readonly unknown[],
  { from, world }: { readonly from: string; readonly world: Pick<World, 'has' | 'resolve'> },
): MountedApp | Promise<MountedApp> {
  const load = packagesFrom(from);
  switch (via) {
    case 'express': {
      const express = load('express') as (() => Uses) & { json(): unknown };
      const app = express();
      app.use(express.json());
      if (route) app[route.method.toLowerCase()]?.(route.path, part);
      else app.use(part);
      return new MountedApp(app);
    }
    case 'fastify': {
      const fastify = load('fastify') as () => { register(plugin: unknown, options: unknown): unknown };
      const app = fastify();
      app.register(part, args[0] ?? {});
      return new MountedApp(app);
    }
    case 'koa': {
      const Koa = load('koa') as new () => Uses;
      const app = new Koa();
      const parser = bodyParser(load);
      if (parser) app.use(parser);
      app.use((part as { routes(): unknown }).routes());
      return new MountedApp(app);
    }
    case 'nest':
      return mountController(part as object, args, nest, { load, world }).then((app) => new MountedApp(app));
    default:
      return new MountedApp(leaves ? answering(part as Middleware, leaves) : part);
  }
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => unknown;

/** What takes requests and answers with what a middleware leaves on them, or with its error. */
function answering(middleware: Middleware, leaves: readonly string[]): NodeHandler {
  return (request, response) =>
    middleware(request, response, (error) => {
      response.writeHead(error ? ((error as { status?: number }).status ?? 500) : 200, {
        'content-type': 'application/json',
      });
      const left = request as unknown as Record<string, unknown>;
      const [only] = leaves;
      const answer =
        leaves.length === 1 ? left[only as string] : Object.fromEntries(leaves.map((name) => [name, left[name]]));
      response.end(JSON.stringify((error || answer) ?? null));
    });
}

/** What the project reads bodies with under Koa. */
function bodyParser(load: (name: string) => unknown): unknown {
  for (const name of ['@koa/bodyparser', 'koa-bodyparser', 'koa-body']) {
    try {
      const found = load(name) as { bodyParser?: unknown; default?: unknown; koaBody?: unknown };
      const make = found.bodyParser ?? found.koaBody ?? found.default ?? found;
      if (typeof make === 'function') return Reflect.apply(make, undefined, []);
    } catch {
      // not installed: the next one
    }
  }
  return undefined;
}
