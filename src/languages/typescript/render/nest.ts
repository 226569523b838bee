/** A controller of Nest in a testing module of its own. */
import type { Act, ExportRef, NestModule, Token, Value } from '../../../generate/test-case.ts';
import { concat, type Doc, list } from './doc.ts';
import { calleeText, scopeOf } from './scene.ts';
import type { Stage } from './stage.ts';
import { printInput } from './values.ts';
import { camelCase, propertyKey, quoted } from './words.ts';

type MountAct = Extract<Act, { do: 'mount' }>;

/** `const moduleRef = await Test.createTestingModule({ controllers: […], providers: […] }).compile(); …` */
export function addController(stage: Stage, act: MountAct, nest: NestModule, index: number): void {
  const { pipe, fastify, everywhere = [], beside = [] } = nest;
  const { names } = stage.options;
  stage.isAsync = true;
  stage.needs.modules.add('@nestjs/testing Test');
  const tokens = [...nest.provide, ...beside.map(({ token }) => token)];
  const providers = [
    ...providersOf(tokens, act.args).map((one) => providerDoc(stage, one)),
    ...everywhere.map((one) => everywhereDoc(stage, one)),
  ];
  const fields = [
    concat('controllers: ', list('[', [calleeText(stage, act.callee)], ']')),
    ...(providers.length > 0 ? [concat('providers: ', list('[', providers, ']'))] : []),
  ];
  const module = names.fresh('moduleRef');
  const app = names.fresh('app');
  stage.results.set(index, app);
  const made = list('{', fields, '}', { padded: true });
  stage.statements.push(
    { doc: concat(`const ${module} = await Test.createTestingModule(`, made, ').compile()') },
    { doc: `const ${app} = ${module}.${creation(stage, fastify)}` },
  );
  if (pipe) {
    stage.needs.modules.add('@nestjs/common ValidationPipe');
    stage.statements.push({
      doc: concat(`${app}.useGlobalPipes(new ValidationPipe(`, ...pipeOptions(stage, pipe), '))'),
    });
  }
  stage.statements.push({ doc: `await ${app}.init()` });
  if (fastify) stage.statements.push({ doc: `await ${app}.getHttpAdapter().getInstance().ready()` });
}

function creation(stage: Stage, fastify: boolean | undefined): string {
  if (!fastify) return 'createNestApplication()';
  stage.needs.modules.add('@nestjs/platform-fastify FastifyAdapter');
  if (!stage.shop.style.typescript) return 'createNestApplication(new FastifyAdapter())';
  stage.needs.modules.add('@nestjs/platform-fastify NestFastifyApplication');
  return 'createNestApplication<NestFastifyApplication>(new FastifyAdapter())';
}

/** `{ provide: APP_GUARD, useClass: KeyGuard }` */
function everywhereDoc(stage: Stage, { token, of }: NonNullable<NestModule['everywhere']>[number]): Doc {
  stage.needs.modules.add(`@nestjs/core ${token}`);
  return list('{', [`provide: ${token}`, `useClass: ${stage.use(of)}`], '}', { padded: true });
}

/** A class that Nest makes by itself, and what stands for others. */
interface Provided {
  readonly token: Token;
  /** Absent where the class is a provider as it is. */
  readonly value?: Value;
}

/** Instances whose classes are providers with theirs; as they are given where two of one class differ. */
function providersOf(provide: readonly Token[], args: readonly Value[]): readonly Provided[] {
  const found = new Map<string, Provided>();
  for (const one of provide.flatMap((token, at) => opened(token, args[at] ?? { t: 'undefined' }))) {
    const key = JSON.stringify(one.token);
    const known = found.get(key);
    if (known && JSON.stringify(known) !== JSON.stringify(one))
      return provide.map((token, at) => ({ token, value: args[at] ?? { t: 'undefined' } }));
    found.set(key, one);
  }
  return [...found.values()];
}

function opened(token: Token, value: Value): readonly Provided[] {
  if (!('export' in token) || value.t !== 'instance' || value.factory || !isSame(token.export, value.of))
    return [{ token, value }];
  const { needs } = token;
  if (!needs || needs.length < value.args.length) return [{ token, value }];
  return [{ token }, ...needs.flatMap((one, at) => opened(one, value.args[at] ?? { t: 'undefined' }))];
}

function isSame(a: ExportRef, b: ExportRef): boolean {
  return a.file === b.file && a.path === b.path;
}

/** `PricesService`, `{ provide: ORDERS, useValue: { … } }` */
function providerDoc(stage: Stage, { token, value }: Provided): Doc {
  const name = tokenText(stage, token);
  if (!value) return name;
  const hint = 'text' in token ? token.text : 'export' in token ? token.export.path : token.name;
  const given = printInput(value, scopeOf(stage, camelCase(hint), 'cast'));
  return list('{', [`provide: ${name}`, concat('useValue: ', given)], '}', { padded: true });
}

function tokenText(stage: Stage, token: Token): string {
  if ('text' in token) return quoted(token.text, stage.shop.style.quote);
  if ('export' in token) return stage.use(token.export);
  stage.needs.modules.add(`${token.package} ${token.name}`);
  return token.name;
}

function pipeOptions(stage: Stage, pipe: NonNullable<NestModule['pipe']>): readonly Doc[] {
  const { quote } = stage.shop.style;
  const fields = Object.entries(pipe).map(
    ([name, value]) => `${propertyKey(name, quote)}: ${typeof value === 'string' ? quoted(value, quote) : value}`,
  );
  return fields.length > 0 ? [list('{', fields, '}', { padded: true })] : [];
}
