/** Requests in a test: by what the app brings itself, by supertest, or by `fetch` to a port that the test opens. */
import { headerTexts, type RequestAct, urlText } from '../../../generate/asked.ts';
import type { Act, Assertion, ResponsePath, Value } from '../../../generate/test-case.ts';
import { concat, type Doc, flat, list } from './doc.ts';
import { expectationOf } from './expectation.ts';
import { addController } from './nest.ts';
import { askHelper, serveHelper } from './request-helpers.ts';
import { calleeText, printArgs, resultName, scopeOf } from './scene.ts';
import type { Stage } from './stage.ts';
import { Unprintable } from './unprintable.ts';
import { printInput } from './values.ts';
import { memberAccess, propertyKey, quoted } from './words.ts';

/** Calls that stand on one line behind `const response = await request(app)`. */
const MAX_CHAIN = 60;
const MAX_LINK = 90;

type MountAct = Extract<Act, { do: 'mount' }>;
type ResponseCheck = Extract<Assertion, { check: 'response' }>;

/** `const app = express(); app.use(express.json()); app.use(router(…));` */
export function addMount(stage: Stage, act: MountAct, index: number): void {
  if (act.nest) {
    addController(stage, act, act.nest, index);
    return;
  }
  const part = partText(stage, act);
  const options = act.args.length > 0 ? printArgs(stage, act, index) : [];
  const app = stage.options.names.fresh('app');
  stage.results.set(index, app);
  const add = (...docs: readonly Doc[]): void => void stage.statements.push(...docs.map((doc) => ({ doc })));
  switch (act.via) {
    case 'express':
      stage.needs.modules.add('express');
      add(`const ${app} = express()`, `${app}.use(express.json())`, mounting(stage, act, app, part));
      return;
    case 'fastify':
      stage.needs.modules.add('fastify');
      stage.isAsync = true;
      add(`const ${app} = fastify()`, list(`await ${app}.register(`, [part, ...options], ')'));
      return;
    case 'koa':
      stage.needs.modules.add('koa');
      add(`const ${app} = new Koa()`, list(`${app}.use(`, [concat(part, '.routes()')], ')'));
      return;
    case 'node':
      add(list(`const ${app} = ${serveHelper(stage, act.leaves ?? [])}(`, [part], ')'));
      return;
    default:
      throw new Unprintable('a part of an app that can not be mounted');
  }
}

function mounting(stage: Stage, { route }: MountAct, app: string, part: Doc): Doc {
  if (!route) return list(`${app}.use(`, [part], ')');
  return list(`${app}.${route.method.toLowerCase()}(`, [quoted(route.path, stage.shop.style.quote), part], ')');
}

/** What is mounted: an export, or the call that makes it, written in place. */
function partText(stage: Stage, { callee }: MountAct): Doc {
  if ('export' in callee) return calleeText(stage, callee);
  return stage.inlined.get(callee.step) ?? resultName(stage, callee.step);
}

/** The request, and what is asserted of its answer. */
export function addRequest(stage: Stage, act: RequestAct, index: number): void {
  stage.isAsync = true;
  const checks = stage.testCase.assert.filter((a): a is ResponseCheck => a.check === 'response' && a.step === index);
  const sent = sentBy(stage, act);
  if (checks.length === 0) {
    stage.statements.push({ doc: concat('await ', sent) });
    return;
  }
  if (act.web?.loader) {
    addLoaded(stage, act, sent, checks);
    return;
  }
  const response = stage.options.names.fresh('response');
  stage.statements.push({ doc: concat(`const ${response} = await `, sent) });
  const isWeb = act.via === 'hono' || act.via === 'web';
  const body = isWeb ? addBody(stage, response, checks) : undefined;
  addChecks(stage, checks, (check) => partOf(check, response, act, stage, body));
}

function addChecks(stage: Stage, checks: readonly ResponseCheck[], actualOf: (check: ResponseCheck) => Doc): void {
  for (const check of checks) {
    const actual = actualOf(check);
    const slot = `expected:${stage.testCase.assert.indexOf(check)}`;
    stage.statements.push(...stage.shop.dialect.equal(stage, actual, expectationOf(stage, check.value, slot)));
  }
}

function sentBy(stage: Stage, act: RequestAct): Doc {
  const app = calleeText(stage, act.callee);
  switch (act.via) {
    case 'express':
    case 'node':
      return throughSupertest(stage, act, app);
    case 'koa':
      return throughSupertest(stage, act, `${app}.callback()`);
    case 'nest': {
      if (isInjected(stage, act)) return list(`${app}.inject(`, [injection(stage, act)], ')');
      const isServer = stage.shop.style.requests === 'supertest';
      return throughSupertest(
        stage,
        act,
        isServer ? `${app}.getHttpServer()` : `${app}.getHttpAdapter().getInstance()`,
      );
    }
    case 'fastify':
      return list(`${app}.inject(`, [injection(stage, act)], ')');
    case 'hono':
      return concat(`${app}.request(`, ...withInit(stage, act), ')');
    case 'web':
      return throughCall(stage, act, app);
  }
}

/** True where the app has Fastify's own way of asking. */
function isInjected(stage: Stage, { via, callee }: RequestAct): boolean {
  const mounted = 'step' in callee ? stage.testCase.act[callee.step] : undefined;
  return via === 'fastify' || (mounted?.do === 'mount' && mounted.nest?.fastify === true);
}

/** True where the answer is what a middleware left, as JSON. */
function isOfMiddleware(stage: Stage, { callee }: RequestAct): boolean {
  const mounted = 'step' in callee ? stage.testCase.act[callee.step] : undefined;
  return mounted?.do === 'mount' && mounted.leaves !== undefined;
}

/** `GET(new Request('http://localhost/items/1'), { params: … })` */
function throughCall(stage: Stage, act: RequestAct, app: string): Doc {
  if (act.web?.bare) return `${app}()`;
  const name = act.web?.next ? 'NextRequest' : 'Request';
  if (act.web?.next) stage.needs.modules.add('next/server NextRequest');
  const given = withInit(stage, act, 'http://localhost');
  const made = concat(`new ${name}(`, ...given, ')');
  if (act.web?.loader) return concat(`${app}(`, loaderArgument(stage, act, made), ')');
  if (!act.web?.params) return concat(`${app}(`, made, ')');
  const params = paramsBeside(stage, act);
  return given.length > 1 ? list(`${app}(`, [made, params], ')') : concat(`${app}(`, made, ', ', params, ')');
}

/** `{ request: new Request(…), params: { id: '1' }, context: {} }`; of its type a test gives what is read. */
function loaderArgument(stage: Stage, { args: [params, , , , context] }: RequestAct, request: Doc): Doc {
  const text = (value: Value | undefined): Doc => (isGiven(value) ? printInput(value, scopeOf(stage)) : '{}');
  const fields = [concat('request: ', request), concat('params: ', text(params)), concat('context: ', text(context))];
  const made = list('{', fields, '}', { padded: true });
  return stage.shop.style.typescript ? concat(made, ' as never') : made;
}

/** What a loader gives: a response, a value, or what it throws. */
function addLoaded(stage: Stage, act: RequestAct, sent: Doc, checks: readonly ResponseCheck[]): void {
  const { typescript } = stage.shop.style;
  const isThrown = checks.some(({ at }) => at[0] === 'thrown');
  const told = checks.map((check) => (isThrown ? { ...check, at: check.at.slice(1) } : check));
  const isValue = told.some(({ at }) => at[0] === 'result');
  const isResponse = told.some(({ at }) => /^(?:status|headers|body)$/.test(String(at[0])));
  const name = stage.options.names.fresh(isThrown ? 'thrown' : isResponse ? 'response' : 'result');
  const looked = told.map(({ at, value }) => ({ at: isValue ? at.slice(1) : at, value }));
  const type = isResponse ? 'Response' : typeAlong(looked);
  const given = isThrown ? concat(sent, `.catch((error${typescript ? ': unknown' : ''}) => error)`) : sent;
  const isCast = typescript && type !== 'unknown';
  stage.statements.push({
    doc: isCast ? concat(`const ${name} = (await `, given, `) as ${type}`) : concat(`const ${name} = await `, given),
  });
  const body = isResponse ? addBody(stage, name, told) : undefined;
  addChecks(stage, checks, (check) => {
    const at = isThrown ? check.at.slice(1) : check.at;
    if (isResponse) return partOf({ ...check, at }, name, act, stage, body);
    return name + (isValue ? at.slice(1) : at).map((key) => accessOf(key, stage)).join('');
  });
}

function accessOf(key: string | number, stage: Stage): string {
  return typeof key === 'number' ? `[${key}]` : memberAccess(key, stage.shop.style.quote);
}

/** `{ params: Promise.resolve({ id: '1' }) }` */
function paramsBeside(stage: Stage, { web, args: [params] }: RequestAct): Doc {
  const given = isGiven(params) ? printInput(params, scopeOf(stage)) : '{}';
  const handed = web?.params === 'promised' ? concat('Promise.resolve(', given, ')') : given;
  return list('{', [concat('params: ', handed)], '}', { padded: true });
}

/** `request(app).post('/orders').set('x', 'y').send({ … })` */
function throughSupertest(stage: Stage, act: RequestAct, app: string): Doc {
  if (stage.shop.style.requests !== 'supertest') return throughFetch(stage, act, app);
  const { quote, indent } = stage.shop.style;
  stage.needs.modules.add('supertest');
  const [, , , body] = act.args;
  const verb = act.method.toLowerCase();
  const headers = headersOf(act).map(([name, value]) => `.set(${quoted(name, quote)}, ${quoted(value, quote)})`);
  const sent = isGiven(body) ? [list('.send(', [printInput(body, scopeOf(stage))], ')')] : [];
  const links: readonly Doc[] = [`.${verb}(${urlDoc(stage, act)})`, ...headers, ...sent];
  const isLong = links.length > 2 && links.reduce((sum, link) => sum + flat(link).length, 0) > MAX_CHAIN;
  if (!isLong) return concat(`request(${app})`, ...links);
  const line = `\n${indent.repeat(3)}`;
  // A link that fits its line is not broken.
  return concat(
    `request(${app})`,
    ...links.map((link) => (flat(link).length < MAX_LINK ? line + flat(link) : concat(line, link))),
  );
}

/** Through a helper of the file, which opens a port for the one request. */
function throughFetch(stage: Stage, act: RequestAct, app: string): Doc {
  stage.needs.modules.add('node:http');
  stage.needs.helpers.add(askHelper(stage));
  return concat(`ask(${app}, `, ...withInit(stage, act), ')');
}

/** Fastify's own way of asking. */
function injection(stage: Stage, act: RequestAct): Doc {
  const [, , , body] = act.args;
  return list(
    '{',
    [
      `method: ${quoted(act.method, stage.shop.style.quote)}`,
      concat('url: ', urlDoc(stage, act)),
      ...headerFields(stage, headersOf(act)),
      ...(isGiven(body) ? [concat('payload: ', printInput(body, scopeOf(stage)))] : []),
    ],
    '}',
    { padded: true },
  );
}

/** The address, and after it the options. */
function withInit(stage: Stage, act: RequestAct, origin = ''): readonly Doc[] {
  return [urlDoc(stage, act, origin), ...init(stage, act).flatMap((options) => [', ', options])];
}

/** Options of `fetch`; nothing for a plain GET. */
function init(stage: Stage, act: RequestAct): readonly Doc[] {
  const { quote } = stage.shop.style;
  const [, , , body] = act.args;
  const isForm = act.web?.form === true && body?.t === 'object';
  const isJson = isGiven(body) && body.t !== 'string' && !isForm;
  const headers = headersOf(act);
  const all = isJson && !headers.some(([name]) => name === 'content-type') ? [...headers, JSON_HEADER] : headers;
  const text = isGiven(body) && printInput(isForm ? asTexts(body) : body, scopeOf(stage));
  const fields: readonly Doc[] = [
    ...(act.method === 'GET' ? [] : [`method: ${quoted(act.method, quote)}`]),
    ...headerFields(stage, all),
    ...(text
      ? [
          concat(
            'body: ',
            isForm
              ? list('new URLSearchParams(', body.props.length > 0 ? [text] : [], ')')
              : isJson
                ? list('JSON.stringify(', [text], ')')
                : text,
          ),
        ]
      : []),
  ];
  return fields.length > 0 ? [list('{', fields, '}', { padded: true })] : [];
}

/** A form holds texts. */
function asTexts(body: Value): Value {
  if (body.t !== 'object') return body;
  return { ...body, props: body.props.map(([name, of]) => [name, 'v' in of ? { t: 'string', v: String(of.v) } : of]) };
}

const JSON_HEADER = ['content-type', 'application/json'] as const;

function headerFields(stage: Stage, headers: readonly (readonly [string, string])[]): readonly Doc[] {
  const { quote } = stage.shop.style;
  if (headers.length === 0) return [];
  const fields = headers.map(([name, value]) => `${propertyKey(name, quote)}: ${quoted(value, quote)}`);
  return [concat('headers: ', list('{', fields, '}', { padded: true }))];
}

/** Headers that the test must name: what sends JSON says so by itself. */
function headersOf(act: RequestAct): readonly (readonly [string, string])[] {
  const [, , , body] = act.args;
  const texts = headerTexts(act);
  const isRaw = body?.t === 'string' && !texts.some(([name]) => name === 'content-type');
  return isRaw ? [...texts, JSON_HEADER] : texts;
}

function isGiven(value: Value | undefined): value is Value {
  return value !== undefined && value.t !== 'undefined';
}

function urlDoc(stage: Stage, act: RequestAct, origin = ''): string {
  return quoted(origin + urlText(act), stage.shop.style.quote);
}

/** The expression for a part of the answer. */
function partOf(
  { at, value }: ResponseCheck,
  response: string,
  act: RequestAct,
  stage: Stage,
  body: string | undefined,
): Doc {
  const { quote } = stage.shop.style;
  const isWeb = act.via === 'hono' || act.via === 'web';
  const injected = isInjected(stage, act);
  const [part, ...rest] = at;
  if (part === 'status') return `${response}.${injected ? 'statusCode' : 'status'}`;
  if (part === 'headers') {
    const name = quoted(String(rest[0]), quote);
    return isWeb ? `${response}.headers.get(${name})` : `${response}.headers[${name}]`;
  }
  if (rest.length === 0 && value.t === 'string' && !isOfMiddleware(stage, act))
    return isWeb ? String(body) : injected ? `${response}.body` : `${response}.text`;
  const whole = body ?? (injected ? `${response}.json()` : `${response}.body`);
  return whole + rest.map((name) => accessOf(name, stage)).join('');
}

/** Reads the body of a web response, which can be read only once; its type says no more than the test looks at. */
function addBody(stage: Stage, response: string, checks: readonly ResponseCheck[]): string | undefined {
  const looked = checks.filter(({ at }) => at[0] === 'body');
  if (looked.length === 0) return undefined;
  const body = stage.options.names.fresh('body');
  const isText = looked.every(({ at, value }) => at.length === 1 && value.t === 'string');
  const cast =
    !isText && stage.shop.style.typescript
      ? ` as ${typeAlong(looked.map(({ at, value }) => ({ at: at.slice(1), value })))}`
      : '';
  const read = `await ${response}.${isText ? 'text' : 'json'}()`;
  stage.statements.push({ doc: `const ${body} = ${cast ? `(${read})${cast}` : read}` });
  return body;
}

interface Looked {
  readonly at: ResponsePath;
  readonly value: Value;
}

/** `{ error: { code: string } }` for what is looked at. */
function typeAlong(looked: readonly Looked[]): string {
  const names = [...new Set(looked.map(({ at }) => at[0]))];
  if (names.includes(undefined)) return 'unknown';
  const inner = (name: string | number | undefined) =>
    typeAlong(looked.filter(({ at }) => at[0] === name).map(({ at, value }) => ({ at: at.slice(1), value })));
  const isList = names.some((name) => typeof name === 'number' || name === 'length');
  if (isList) {
    const item = looked.filter(({ at }) => typeof at[0] === 'number');
    return `${item.length ? typeAlong(item.map(({ at, value }) => ({ at: at.slice(1), value }))) : 'unknown'}[]`;
  }
  return `{ ${names.map((name) => `${propertyKey(String(name), "'")}: ${inner(name)}`).join('; ')} }`;
}
