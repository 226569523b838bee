/**
 * Judges each exchange with the fake GitHub by GitHub's OpenAPI description. Prism stands between the program and the fake and passes
 * everything on as it is; what does not fit, in a request or in an answer, is collected in `violations`.
 *
 *   const judge = await Judge.start();                     one for a test file: 6 s, 550 MB
 *   await using front = await judge.inFrontOf(github);     GITHUB_API_URL = front.apiUrl
 *   expect(front.violations).toEqual([]);
 */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';
import type { FakeGitHub } from './github/index.ts';

const CACHE = process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev');
const PACKAGES = path.join(CACHE, 'packages/github/node_modules');
const DESCRIPTION = path.join(PACKAGES, '@octokit/openapi/generated/api.github.com.json');
/** By which the switch behind Prism knows the fake that is meant. */
const TARGET = 'x-fake-github';
/** What Prism cannot judge, and why. */
const UNJUDGED: readonly { readonly request: RegExp; readonly why: string }[] = [
  {
    request: /^POST (?:\/api)?\/graphql$/,
    why: "no part of the description: the fake validates against GitHub's schema",
  },
  {
    request: /^GET .*\/actions\/artifacts\/\d+\/zip$/,
    why: 'Prism follows the redirect itself, and reads archives as text',
  },
  { request: /^GET (?:\/api\/v3)?\/_artifacts\//, why: 'storage outside the API' },
];

/** The way to one fake through Prism. */
export interface Front extends AsyncDisposable {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** One line each: the request, what is wrong with it or with its answer. */
  readonly violations: readonly string[];
}

export class Judge implements AsyncDisposable {
  readonly #prism: ChildProcess;
  readonly #prismUrl: string;
  readonly #switch: Server;

  private constructor(prism: ChildProcess, prismUrl: string, behind: Server) {
    this.#prism = prism;
    this.#prismUrl = prismUrl;
    this.#switch = behind;
  }

  static async start(): Promise<Judge> {
    const behind = await listen((request, response) => pass(request, response, String(request.headers[TARGET])));
    const port = await freePort();
    const args = ['proxy', '--host', '127.0.0.1', '--port', String(port), DESCRIPTION, urlOf(behind)];
    const program = path.join(PACKAGES, '@stoplight/prism-cli/dist/index.js');
    const prism = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    prism.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-2000);
    });
    const ended = new Promise<never>((_, reject) => {
      prism.once('error', reject);
      prism.once('exit', () => reject(new Error(`Prism ended (scripts/real-parts/github.sh installs it): ${said}`)));
    });
    await Promise.race([answers(port), ended]);
    ended.catch(() => {}); // of the end that `stop` brings
    return new Judge(prism, `http://127.0.0.1:${port}`, behind);
  }

  async inFrontOf(github: FakeGitHub): Promise<Front> {
    const violations: string[] = [];
    const server: Server = await listen(async (request, response) => {
      const url = (request.url ?? '/').replace(/^\/api\/v3(?=\/)/, '');
      const line = `${request.method} ${url}`;
      if (UNJUDGED.some((one) => one.request.test(line))) return pass(request, response, github.serverUrl);
      request.headers[TARGET] = github.serverUrl;
      request.url = asOneSegment(url);
      return pass(request, response, this.#prismUrl, (headers) => {
        violations.push(...violationsOf(headers).map((text) => `${line}: ${text}`));
        return inFront(headers, github.serverUrl, urlOf(server));
      });
    });
    const stop = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return {
      apiUrl: urlOf(server),
      graphqlUrl: `${urlOf(server)}/graphql`,
      violations,
      [Symbol.asyncDispose]: stop,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#prism.kill();
    this.#switch.closeAllConnections();
    await new Promise((resolve) => this.#switch.close(resolve));
  }
}

/** A path of a file or ref as one parameter, which is how the description has it; Octokit writes it so, too. */
function asOneSegment(url: string): string {
  const [, start, rest, query] = /^(.*\/(?:contents|git\/(?:ref|refs|matching-refs))\/)([^?]+)(.*)$/.exec(url) ?? [];
  return rest === undefined ? url : `${start}${rest.replaceAll('/', '%2F')}${query}`;
}

/** Errors that Prism tells of in a header of its own; a route that it does not know is one as well. */
function violationsOf(headers: IncomingHttpHeaders): readonly string[] {
  if (headers['content-type']?.startsWith('application/problem+json')) return ['Prism could not pass it on'];
  const header = headers['sl-violations'];
  if (typeof header !== 'string') return [];
  if (!header.startsWith('[')) return [header];
  const found = JSON.parse(header) as { location: string[]; severity: string; message: string }[];
  return found
    .filter(({ severity, message }) => severity === 'Error' || message === 'Selected route not found')
    .map(({ location, message }) => `${location.join('.')} ${message}`);
}

/** Without Prism's own header; pages lead through the front again. */
function inFront(headers: IncomingHttpHeaders, behind: string, front: string): IncomingHttpHeaders {
  const { 'sl-violations': _, link, ...others } = headers;
  return link === undefined ? others : { ...others, link: String(link).replaceAll(behind, front) };
}

type Alter = (headers: IncomingHttpHeaders) => IncomingHttpHeaders;

/** Sends a request on and its answer back. */
async function pass(request: IncomingMessage, response: ServerResponse, to: string, alter: Alter = (same) => same) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { host, connection, 'transfer-encoding': coding, ...headers } = request.headers;
  const answer = await fetch(`${to}${request.url}`, {
    method: request.method ?? 'GET',
    headers: headers as Record<string, string>,
    redirect: 'manual',
    ...(body.length > 0 ? { body } : {}),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const {
    'content-length': length,
    'content-encoding': encoding,
    connection: _,
    ...given
  } = Object.fromEntries(answer.headers);
  response.writeHead(answer.status, alter(given) as Record<string, string>).end(bytes);
}

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Resolves when something listens on a port; the caller sees to it that somebody ends the wait. */
async function answers(port: number): Promise<void> {
  const end = Date.now() + 180_000;
  while (Date.now() < end) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Prism does not listen after 180 s');
}
