/** What base's `.npmrc` says of registries, for whoever installs in a sandbox. */
import type { Registry } from '../../../sandbox/ways/registry-proxy.ts';

/** Of all packages where nothing else is said. npm takes it in lock files for whichever registry is set. */
export const PUBLIC = 'https://registry.npmjs.org/';
/** Of a setting that only one with rights needs, or that leads out of the sandbox by another way. */
const LEFT_OUT = /^\/\/|_auth|_?password|username|email|certfile|keyfile|^cafile|^ca$|proxy|registry$|^cache|config$/i;

export interface Registries {
  readonly all: readonly Registry[];
  /** Settings for inside, as lines of an `.npmrc`, without registries and without anything that lends a right. */
  readonly settings: readonly string[];
  /** Registry by the setting that names it: `registry`, `@acme:registry`. */
  readonly named: ReadonlyMap<string, string>;
}

/**
 * `text` is base's `.npmrc`; of `own`, the user's, registries alone count, and base goes before it. The token goes to the registries
 * beside which `.npmrc` of base has its variable (`//npm.acme.dev/:_authToken=${NPM_TOKEN}`), else to the one for all packages.
 */
export function registriesOf(
  text: string,
  own: string,
  token?: { readonly variable: string; readonly value: string },
): Registries {
  const lines = settingsIn(text);
  const named = new Map([['registry', PUBLIC]]);
  for (const [name, value] of [...settingsIn(own), ...lines]) {
    if (/^(?:@[^:]+:)?registry$/.test(name) && URL.canParse(value)) named.set(name, withSlash(value));
  }
  const reference = token && `\${${token.variable}}`;
  const owners = lines.flatMap(([name, value]) =>
    name.endsWith(':_authToken') && value === reference ? [name.slice(0, -':_authToken'.length)] : [],
  );
  const urls = [...new Set(named.values())];
  const isOwner = (url: string) =>
    owners.length > 0 ? owners.some((owner) => url.endsWith(withSlash(owner))) : url === named.get('registry');
  return {
    all: urls.map((url) => (token && isOwner(url) ? { url, token: token.value } : { url })),
    settings: lines.flatMap(([name, value]) => (LEFT_OUT.test(name) ? [] : [`${name}=${value}`])),
    named,
  };
}

function settingsIn(text: string): readonly (readonly [string, string])[] {
  return text.split('\n').flatMap((line) => {
    const [, name, value] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value.replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
