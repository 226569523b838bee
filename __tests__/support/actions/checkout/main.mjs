import { checkOutInto } from '../check-out.ts';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';

checkOutInto({
  folder: env['GITHUB_WORKSPACE'] ?? '',
  serverUrl: env['GITHUB_SERVER_URL'] ?? '',
  repository: input('repository'),
  ref: input('ref') || (env['GITHUB_REF'] ?? ''),
  token: input('token'),
  depth: Number(input('fetch-depth')),
  persist: input('persist-credentials') === 'true',
}).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
