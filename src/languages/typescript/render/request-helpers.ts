/** Functions of a test file through which requests go. */
import type { Stage } from './stage.ts';
import { memberAccess, propertyKey, quoted } from './words.ts';

/** `ask(app, path, init)`: one request, on a port of its own. */
export function askHelper({ shop: { style } }: Stage): string {
  const { indent, quote, typescript } = style;
  const end = style.semicolons ? ';' : '';
  const types = typescript
    ? ['Parameters<typeof createServer>[1]', 'string', 'RequestInit', ' as { port: number }']
    : [];
  const of = (name: string, type: string | undefined): string => (type ? `${name}: ${type}` : name);
  return [
    `const send = fetch${end} // a test may put a double in its place`,
    '',
    '/** Sends one request to an app, on a port of its own. */',
    `async function ask(${of('app', types[0])}, ${of('path', types[1])}, ${of('init', types[2])} = {}) {`,
    `${indent}const server = createServer(app).listen(0)${end}`,
    `${indent}try {`,
    `${indent.repeat(2)}const { port } = server.address()${types[3] ?? ''}${end}`,
    `${indent.repeat(2)}const response = await send(\`http://localhost:\${port}\${path}\`, init)${end}`,
    `${indent.repeat(2)}const text = await response.text()${end}`,
    `${indent.repeat(2)}const isJson = /json/.test(response.headers.get(${quoted('content-type', quote)}) ?? ${quoted('', quote)})${end}`,
    `${indent.repeat(2)}const headers = Object.fromEntries(response.headers)${end}`,
    `${indent.repeat(2)}return { status: response.status, headers, text, body: isJson && text ? JSON.parse(text) : undefined }${end}`,
    `${indent}} finally {`,
    `${indent.repeat(2)}server.close()${end}`,
    `${indent}}`,
    '}',
  ].join('\n');
}

/** Adds a helper of the file that makes an app of a middleware, and gives its name: `serveBody` for what leaves a body on the request. */
export function serveHelper(stage: Stage, leaves: readonly string[]): string {
  const { indent, quote, semicolons, typescript } = stage.shop.style;
  const end = semicolons ? ';' : '';
  const name = `serve${leaves.map((leaf) => leaf.replace(/^\W*\w/, (letter) => letter.toUpperCase())).join('And')}`;
  const as = (type: string): string => (typescript ? ` as ${type}` : '');
  const of = (type: string): string => (typescript ? `: ${type}` : '');
  const left = leaves.map(
    (leaf) =>
      `${typescript ? `(req as { ${propertyKey(leaf, quote)}?: unknown })` : 'req'}${memberAccess(leaf, quote)}`,
  );
  const answer =
    left.length === 1
      ? left[0]
      : `{ ${leaves.map((leaf, at) => `${propertyKey(leaf, quote)}: ${left[at]}`).join(', ')} }`;
  const [request, response] = ['IncomingMessage', 'ServerResponse'].map((type) => of(`import('node:http').${type}`));
  const status = `error ? (error.status ?? 500) : 200`;
  const [open, close] = typescript ? ['(', ') as never'] : ['', ''];
  stage.needs.helpers.add(
    [
      `/** An app that answers with what a middleware leaves on the request, or with its error. */`,
      `function ${name}(middleware${of('(req: never, res: never, next: never) => unknown')}) {`,
      `${indent}return (req${request}, res${response}) =>`,
      `${indent.repeat(2)}middleware(req${as('never')}, res${as('never')}, ${open}(error${of('{ status?: number }')}) => {`,
      `${indent.repeat(3)}res.writeHead(${status}, { ${quoted('content-type', quote)}: ${quoted('application/json', quote)} })${end}`,
      `${indent.repeat(3)}res.end(JSON.stringify((error || ${answer}) ?? null))${end}`,
      `${indent.repeat(2)}}${close})${end}`,
      '}',
    ].join('\n'),
  );
  return name;
}
