import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guarded } from '../../src/cli/errors.ts';
import { ConfigurationError, ToolError } from '../../src/errors.ts';
import type { Io } from '../../src/io.ts';

async function failing(error: unknown, overrides: Partial<Io> = {}): Promise<{ code: number; text: string }> {
  let text = '';
  const sink = {
    write: (part: string) => {
      text += part;
    },
  };
  const io: Io = {
    stdout: sink,
    stderr: sink,
    env: {},
    cwd: '/',
    isTTY: false,
    color: false,
    columns: 80,
    signal: new AbortController().signal,
    now: () => 0,
    ...overrides,
  };
  const code = await guarded(io, () => Promise.reject(error));
  return { code, text };
}

describe('guarded', () => {
  it('shows the message alone for a mistake of the user', async () => {
    expect(await failing(new ConfigurationError('No base. Name one.'))).toEqual({
      code: 1,
      text: 'qtest: No base. Name one.\n',
    });
  });

  it('shows command, exit code and the last lines of a tool', async () => {
    const output = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`).join('\n');

    const { code, text } = await failing(
      new ToolError('The runner failed', { command: 'vitest run', exitCode: 7, output }),
    );

    expect(code).toBe(4);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'qtest: The runner failed (exit code 7)',
      '  vitest run',
      '  | line 26',
    ]);
    expect(text.endsWith('  | line 40\n')).toBe(true);
  });

  it.each(['EACCES', 'EROFS'])('names a folder that may not be made (%s)', async (code) => {
    const failure = Object.assign(new Error(code), { code, syscall: 'mkdir', path: '/shop/.qtest' });

    expect(await failing(failure)).toEqual({
      code: 4,
      text: 'qtest: no permission to write at /shop/.qtest. Make it writable and run again.\n',
    });
  });

  it('names a folder that is not there to make another one in', async () => {
    const missing = path.join(tmpdir(), 'gone');
    const told = await mkdtemp(path.join(missing, 'qtest-')).catch((error: unknown) => error);
    const failure = Object.assign(new Error('as Node tells it'), told);

    expect(await failing(failure)).toEqual({
      code: 4,
      text: `qtest: there is no folder ${missing}. Make it (TMPDIR names the temporary one) and run again.\n`,
    });
  });

  it('asks for a report of everything else, with the stack only on demand', async () => {
    const plain = await failing(new TypeError('x is undefined'));
    const debug = await failing(new TypeError('x is undefined'), { env: { QTEST_DEBUG: '1' } });

    expect(plain.code).toBe(4);
    expect(plain.text).toMatch(/^qtest: internal error: x is undefined\nPlease report it at https:/);
    expect(plain.text).not.toContain('errors.test.ts');
    expect(debug.text).toContain('errors.test.ts');
  });

  it('names a full disk for what it is', async () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '/tmp/x' });

    expect(await failing(error)).toEqual({
      code: 4,
      text: 'qtest: the disk is full at /tmp/x. Free some space (also in the temporary folder) and run again.\n',
    });
  });

  it('answers 130 to whatever a stopped run throws', async () => {
    const signal = AbortSignal.abort();

    expect(await failing(signal.reason, { signal })).toEqual({ code: 130, text: 'qtest: interrupted.\n' });
  });
});
