/** What a run that was killed leaves behind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Project } from './project.ts';

/** Names of the folders of runs in the project's temporary folder. */
export function foldersOf(project: Project): readonly string[] {
  return readdirSync(project.temporary).filter((name) => name.startsWith('qtest-'));
}

/** Ids of processes that the run with this folder started; none where the system does not tell. */
export function processesOf(run: string): readonly string[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && environmentOf(id).includes(`QTEST_RUN=${run}`));
}

function environmentOf(id: string): readonly string[] {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return []; // gone, or not ours
  }
}
