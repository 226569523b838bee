/** Removes what programs of the change left, whatever they made of it. */
import { execFileSync } from 'node:child_process';
import { lstatSync, rmSync } from 'node:fs';

/**
 * Removes a file, a link or a folder with all below it, where there is one; no link is followed. Folders without permission and
 * paths longer than the system takes are left to the system's own tools, which go from folder to folder.
 */
export function removeTree(at: string): void {
  try {
    rmSync(at, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
    execFileSync('/bin/chmod', ['-R', 'u+rwx', at], { stdio: 'ignore' });
    execFileSync('/bin/rm', ['-rf', at]);
  }
}
