import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Tests and what they start have a temporary folder of their own, so that nothing stays on the machine: it is named by the process
 * that removes it, and where that was killed the next one does. In it is also what QTest remembers of the tests' repositories.
 * The name is short, since paths of sockets are limited.
 */
export default function setup() {
  const outer = realpathSync(tmpdir());
  for (const name of readdirSync(outer)) {
    const owner = /^qt-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      rmSync(path.join(outer, name), { recursive: true, force: true });
  }
  const folder = path.join(outer, `qt-${process.pid}`);
  mkdirSync(folder);
  process.env.TMPDIR = folder;
  process.env.QTEST_MODEL = path.join(folder, 'model.sqlite');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
