/**
 * `make demo`: runs the committed bundle on examples/billing. The example runs on the Node that the machine has; QTest itself
 * on the one that runs this script.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const cli = path.resolve(import.meta.dirname, '..', 'dist', 'cli.js');
const environment = { ...process.env, PATH: process.env.QTEST_OWN_PATH ?? process.env.PATH };
const { status } = spawnSync(process.execPath, [cli, 'demo'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: environment,
});
process.exitCode = status ?? 1;
