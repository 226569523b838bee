/** What a run that was killed leaves behind. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RUN_LABEL } from '../../src/sandbox/docker/docker-client.ts';
import type { Project } from './project.ts';

/** Names of what is in the project's temporary folder: that of a run, and whatever else a program left. */
export function foldersOf(project: Project): readonly string[] {
  return readdirSync(project.temporary);
}

/** Ids of processes that the run with this folder started; none where the system does not tell. */
export function processesOf(run: string): readonly string[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && environmentOf(id).includes(`QTEST_RUN=${run}`));
}

/** Ids of containers that the run started; none where no engine answers. */
export function containersOf(run: string): readonly string[] {
  const { status, stdout } = spawnSync('docker', ['ps', '-aq', '--filter', `label=${RUN_LABEL}=${run}`], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}

/** Mounts below the run's folder that this process sees; none where the system does not tell. */
export function mountsOf(run: string): readonly string[] {
  const table = '/proc/self/mountinfo';
  return existsSync(table)
    ? readFileSync(table, 'utf8')
        .split('\n')
        .filter((line) => line.includes(`/${run}/`))
    : [];
}

function environmentOf(id: string): readonly string[] {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return []; // gone, or not ours
  }
}
