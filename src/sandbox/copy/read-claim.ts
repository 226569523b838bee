/** Reads what a program of the change left: a link to a file of the machine, a pipe that never ends, or 10 GB counts as nothing. */
import { closeSync, constants, existsSync, fstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Bytes; no report of a runner, and no source that QTest judges, comes near. */
const LIMIT = 64 * 1024 * 1024;
/** Levels of JSON; what is nested deeper breaks whoever walks it. */
const MAX_DEPTH = 1_000;

/** What stands at a path that cannot be read: nothing, a folder, a socket, a circle of links, a file without permission. */
const NOT_READABLE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENXIO', 'ELOOP', 'EACCES', 'EPERM', 'ENAMETOOLONG'];

/**
 * The bytes of a regular file below `folder` (its real, absolute path), with all links to it followed; undefined where there is
 * none, where a link leads out of the folder, and where it is larger than `limit` bytes. Never waits, whatever stands there.
 */
export function readClaim(file: string, folder: string, limit = LIMIT): Buffer | undefined {
  const real = unlessUnreadable(() => realpathSync(file));
  return real?.startsWith(folder + path.sep) ? readRegular(real, limit, real) : undefined;
}

/** The bytes of a regular file, wherever links lead to; undefined where there is none, and where it is larger than `limit` bytes. */
export function readRegular(file: string, limit = LIMIT, real?: string): Buffer | undefined {
  // Without O_NONBLOCK, opening a named pipe waits for its other end.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const handle = unlessUnreadable(() => openSync(file, flags));
  if (handle === undefined) return undefined;
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || stat.size > limit || (real !== undefined && !isAt(handle, real))) return undefined;
    const bytes = Buffer.alloc(stat.size);
    let read = 0;
    for (let more = -1; more !== 0 && read < bytes.length; read += more) {
      more = readSync(handle, bytes, read, bytes.length - read, read);
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}

/** The same as text. */
export function readClaimedText(file: string, folder: string, limit = LIMIT): string | undefined {
  return readClaim(file, folder, limit)?.toString('utf8');
}

/** The same as JSON of unknown shape; undefined also where it is none, or nested too deep. */
export function readClaimedJson(file: string, folder: string): unknown {
  const text = readClaimedText(file, folder);
  return text === undefined ? undefined : parseClaim(text);
}

/** Text of a program of the change as JSON of unknown shape; undefined where it is none, or nested too deep. */
export function parseClaim(text: string): unknown {
  if (depthOf(text) > MAX_DEPTH) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // never written as a whole: the process did not come that far
  }
}

/** How deep lists and objects nest in a JSON text. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isInString) {
      if (char === '\\') at++;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth--;
  }
  return deepest;
}

/** A folder on the way may have become a link after the path was looked at; Linux tells what was opened. */
function isAt(handle: number, real: string): boolean {
  return !existsSync('/proc/self/fd') || readlinkSync(`/proc/self/fd/${handle}`) === real;
}

function unlessUnreadable<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (NOT_READABLE.includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}
