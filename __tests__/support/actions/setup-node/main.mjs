import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
const file = input('node-version-file');
const wanted = file === '' ? input('node-version') : readFileSync(file, 'utf8').trim();
if (wanted !== '' && Number.parseInt(wanted.replace(/^v/, ''), 10) !== Number.parseInt(process.versions.node, 10)) {
  throw new Error(`Node ${wanted} is wanted, and the machine has ${process.versions.node} alone`);
}
// What npm reads the token by; NODE_AUTH_TOKEN itself comes with the step that installs.
if (input('registry-url') !== '') {
  const config = path.join(env['RUNNER_TEMP'] ?? '', '.npmrc');
  const { host, pathname } = new URL(input('registry-url'));
  writeFileSync(config, `//${host}${pathname}:_authToken=\${NODE_AUTH_TOKEN}\nregistry=${input('registry-url')}\n`);
  appendFileSync(env['GITHUB_ENV'] ?? '', `NPM_CONFIG_USERCONFIG=${config}\n`);
}
