export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of any shape, looked into by tests
  readonly body: any;
  readonly headers: Headers;
}

/** A request to a GitHub API: `METHOD /path`, or `METHOD http…` for an address that an answer gave. */
export async function ask(api: string, token: string | undefined, request: string, body?: unknown): Promise<Answered> {
  const [method = '', route = ''] = request.split(' ');
  const response = await fetch(route.startsWith('http') ? route : api + route, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `token ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}
