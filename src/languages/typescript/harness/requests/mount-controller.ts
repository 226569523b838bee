/** A controller of Nest in a module of its own. */
import { fileOfPackage } from '../../../../generate/referenced-files.ts';
import type { NestModule } from '../../../../generate/test-case.ts';
import type { World } from '../world.ts';

interface TestingModule {
  createNestApplication(adapter?: unknown): {
    useGlobalPipes(pipe: unknown): void;
    init(): Promise<unknown>;
    getHttpAdapter(): { getInstance(): { ready?(): Promise<unknown> } };
  };
}

type Class = new (options?: object) => unknown;

/** Where packages and exports of the project are found. */
export interface MountPlace {
  readonly load: (name: string) => unknown;
  /** Of the revision: what it lacks stands before none of its routes. */
  readonly world: Pick<World, 'has' | 'resolve'>;
}

/** With what it and what stands before it are given as its providers. Gives what takes requests. */
export async function mountController(
  controller: object,
  args: readonly unknown[],
  { provide, beside = [], everywhere = [], pipe, fastify, tools = [] }: NestModule = { provide: [] },
  { load, world }: MountPlace,
): Promise<unknown> {
  const tool = (name: string, exported: string): unknown => {
    const known = tools.find(({ file, path }) => file === fileOfPackage(name) && path === exported);
    return known ? world.resolve(known) : (load(name) as Record<string, unknown>)[exported];
  };
  const Test = tool('@nestjs/testing', 'Test') as {
    createTestingModule(of: object): { compile(): Promise<TestingModule> };
  };
  const tokens = [
    ...tokensOf(controller).slice(0, provide.length),
    ...beside.map(({ of, at }) => (world.has(of) ? tokensOf(world.resolve(of) as object)[at] : undefined)),
  ];
  const given = args.flatMap((useValue, at) => (tokens[at] === undefined ? [] : [{ provide: tokens[at], useValue }]));
  const before = everywhere
    .filter(({ of }) => world.has(of))
    .map(({ token, of }) => ({ provide: tool('@nestjs/core', token), useClass: world.resolve(of) }));
  const providers = [...given, ...before];
  const module = await Test.createTestingModule({ controllers: [controller], providers }).compile();
  const adapter = fastify && new (tool('@nestjs/platform-fastify', 'FastifyAdapter') as Class)();
  const app = adapter ? module.createNestApplication(adapter) : module.createNestApplication();
  if (pipe) app.useGlobalPipes(new (tool('@nestjs/common', 'ValidationPipe') as Class)(pipe));
  await app.init();
  const server = app.getHttpAdapter().getInstance();
  if (fastify) await server.ready?.();
  return server;
}

/** By what Nest finds each parameter of the constructor: as `@Inject` says, else by its type. */
function tokensOf(controller: object): readonly unknown[] {
  const { getMetadata } = Reflect as typeof Reflect & { getMetadata(key: string, of: object): unknown };
  const tokens = [...((getMetadata('design:paramtypes', controller) as readonly unknown[] | undefined) ?? [])];
  const named = getMetadata('self:paramtypes', controller) as
    | readonly { readonly index: number; readonly param: unknown }[]
    | undefined;
  for (const { index, param } of named ?? []) {
    const isLate = typeof param === 'object' && param !== null && 'forwardRef' in param;
    tokens[index] = isLate ? (param as { forwardRef(): unknown }).forwardRef() : param;
  }
  return tokens;
}
