/** Puts what takes no requests by itself into an app of the project's own packages. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Act } from '../../../../generate/test-case.ts';

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

/** `from`: the absolute path of a file that finds the packages. Throws NoPackage where they are missing. */
export function mount({ via, route }: Pick<MountAct, 'via' | 'route'>, part: unknown, options: unknown, from: string) {
  const require = createRequire(path.resolve(from));
  const load = (name: string): unknown => {
    try {
      return require(name);
    } catch {
      throw new NoPackage(`requests need ${name}, which is not installed`);
    }
  };
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
      app.register(part, options ?? {});
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
    default:
      return new MountedApp(part);
  }
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
