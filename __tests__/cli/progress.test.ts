import { openProgress } from '../../src/cli/progress.ts';
import type { Io } from '../../src/io.ts';

function written(overrides: Partial<Io>, quiet = false, first = 'reading the change'): string {
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
    columns: 30,
    signal: new AbortController().signal,
    now: () => 0,
    ...overrides,
  };
  const progress = openProgress(io, quiet);
  progress.sink.write(`${first}\n`);
  progress.sink.write('searching packages/billing for inputs\n');
  progress.end();
  return text;
}

describe('openProgress', () => {
  it('writes plain lines where stderr is no terminal', () => {
    expect(written({})).toBe('reading the change\nsearching packages/billing for inputs\n');
  });

  it('says a thing once, however many stages say it in a row', () => {
    expect(written({}, false, 'searching packages/billing for inputs')).toBe('searching packages/billing for inputs\n');
  });

  it('keeps one line on a terminal, cut to its width, and takes it away at the end', () => {
    const clear = '\r\u001B[2K';

    expect(written({ isTTY: true })).toBe(
      `${clear}  0 s  reading the change${clear}  0 s  searching packages/bil${clear}`,
    );
  });

  it('leaves notices on the terminal, whole', () => {
    const clear = '\r\u001B[2K';
    const notice = 'notice: the store could not be read and was made anew';

    expect(written({ isTTY: true }, false, notice)).toBe(
      `${clear}${notice}\n${clear}  0 s  searching packages/bil${clear}`,
    );
  });

  it('leaves what has several lines, a prompt with its answer, as it is', () => {
    const clear = '\r\u001B[2K';
    const said = '--- asked: inputs\nWhich calls?\n---';

    expect(written({ isTTY: true }, false, said)).toBe(
      `${clear}${said}\n${clear}  0 s  searching packages/bil${clear}`,
    );
    expect(written({ isTTY: true }, true, said)).toBe(`${said}\n`);
  });

  it('writes nothing when it shall be quiet', () => {
    expect(written({ isTTY: true }, true)).toBe('');
  });
});
