/** Where an error was made, by its stack. */

export interface ThrownAt {
  /** Relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

const FRAME = /^\s*at (?:.*\()?(?:file:\/\/)?(\/[^()?]+)(?:\?[^()]*)?:(\d+):\d+\)?$/;
const BUILT_IN = /^\s*at .*(?:\(<anonymous>\)|\(native\))$/;

/** The first frame that is no built-in's (`String.repeat`); undefined where that is not the project's own code. */
export function thrownAt(error: unknown, workspace: string): ThrownAt | undefined {
  const stack = stackOf(error);
  const frames = stack.split('\n').filter((line) => /^\s*at /.test(line));
  const first = frames.find((frame) => !BUILT_IN.test(frame));
  const [, path, line] = FRAME.exec(first ?? '') ?? [];
  if (path === undefined || !path.startsWith(`${workspace}/`) || path.includes('/node_modules/')) return undefined;
  return { file: path.slice(workspace.length + 1), line: Number(line) };
}

function stackOf(error: unknown): string {
  try {
    const { stack } = error as { readonly stack?: unknown };
    return typeof stack === 'string' ? stack : '';
  } catch {
    return ''; // a getter that throws, or no object: it has no place
  }
}
