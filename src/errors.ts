import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** A mistake that the user can mend. The message says what is wrong, where, and what to do. Exit code 1, never a stack. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** No sandbox that may be used here works. Exit code 4; the message says why each does not and what helps. */
export class NoSandboxError extends Error {
  override readonly name = 'NoSandboxError';
}

/** A tool that QTest drives failed. Carries what a reader needs to see why. Exit code 4. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly command: string;
  readonly exitCode: number | undefined;
  /** The last lines of what the tool printed. */
  readonly output: string;

  constructor(
    message: string,
    details: { command: string; exitCode?: number | undefined; output: string; cause?: unknown },
  ) {
    super(message, { cause: details.cause });
    this.command = details.command;
    this.exitCode = details.exitCode;
    this.output = details.output;
  }
}

/** A failed write with the file that it is about: Node names a temporary one, or none where a disk is full. */
export function writing(file: string, error: unknown): unknown {
  return error instanceof Error ? Object.assign(error, { path: file }) : error;
}

/** A failure of the machine that the user can mend, in words: a full disk, no permission, too many open files. Undefined for all others. */
export function machineFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const where = 'path' in error && typeof error.path === 'string' ? ` at ${error.path}` : '';
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG')
    return `the disk is full${where}. Free some space (also in the temporary folder) and run again.`;
  const above = error.code === 'ENOENT' ? notMade(error) : undefined;
  if (above && isWritable(nearestFolder(above)))
    return `there is no folder ${above}. Make it (TMPDIR names the temporary one) and run again.`;
  if (error.code === 'EACCES' || error.code === 'EROFS' || above)
    return `no permission to write${where}. Make it writable and run again.`;
  if (error.code === 'EMFILE') return 'too many open files: raise the limit (`ulimit -n 4096`) and run again.';
  return undefined;
}

/** The folder in which another one could not be made. Node's recursive mkdir says ENOENT also where the file system is read-only. */
function notMade(error: Error): string | undefined {
  const { syscall, path: at } = error as NodeJS.ErrnoException;
  return (syscall === 'mkdir' || syscall === 'mkdtemp') && at !== undefined ? path.dirname(at) : undefined;
}

function nearestFolder(at: string): string {
  return existsSync(at) || at === path.dirname(at) ? at : nearestFolder(path.dirname(at));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
