/** Which steps passed with which inputs, by content. Kept outside the checkout, so that a fresh clone profits too. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** True where the step passed on this machine with these files (paths of files and folders) and this Node. */
export function passedBefore(root, step, inputs) {
  try {
    return readFileSync(recordOf(step), 'utf8') === digest(root, inputs);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

export function recordPass(root, step, inputs) {
  const record = recordOf(step);
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, digest(root, inputs));
}

function recordOf(step) {
  const cache = process.env.QTEST_CACHE ?? path.join(homedir(), '.cache', 'qtest-dev');
  return path.join(cache, 'passed', step.replace(/\W+/g, '-'));
}

/** Over what git knows and what it would add: build products and caches do not count. */
function digest(root, inputs) {
  const hash = createHash('sha256').update(process.version);
  const listing = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...inputs],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  for (const name of [...new Set(listing.split('\0').filter(Boolean))].sort()) {
    hash.update(`${name}\0`).update(contentOf(path.join(root, name)));
  }
  return hash.digest('hex');
}

function contentOf(file) {
  try {
    return createHash('sha256').update(readFileSync(file)).digest();
  } catch (error) {
    if (error.code === 'ENOENT') return 'deleted';
    throw error;
  }
}
