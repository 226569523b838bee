/** The run of a result once more: its base and what else the command line said. */
import { shellWord } from '../short-text.ts';
import type { RunResult } from '../verdict/run-result.ts';

type Asked = RunResult['asked'];

const FLAGS = {
  base: '--base',
  head: '--head',
  dependency: '--dependency',
  seed: '--seed',
  iterations: '--iterations',
  maxWall: '--max-wall',
  sandbox: '--sandbox',
  mode: '--mode',
  gate: '--gate',
  threshold: '--threshold',
  provider: '--provider',
  maxTokens: '--max-tokens',
  maxUsd: '--max-usd',
} as const satisfies Partial<Record<keyof Asked, string>>;

/** What the run was asked for. A base that moves with HEAD is given as the commit that it was. */
export function askedAgain({ asked, subject }: RunResult): Asked {
  const ref = asked.base ?? subject.baseRef;
  if (/HEAD|@/.test(ref) && asked.files === undefined) return { ...asked, base: subject.baseSha.slice(0, 12) };
  return asked;
}

/** `qtest run --base main --write`: a line for a shell. `more` are further flags; with `--write` the command is `run`, else the run's own. */
export function rerunCommand(result: RunResult, ...more: readonly string[]): string {
  const asked = askedAgain(result);
  const command = more.includes('--write') ? 'run' : asked.command;
  const named = Object.entries(FLAGS).flatMap(([key, flag]) => {
    const value = asked[key as keyof typeof FLAGS];
    return value === undefined ? [] : [flag, shellWord(value)];
  });
  const files = asked.files === undefined ? [] : ['--files', ...asked.files.map(shellWord)];
  const switches = [
    ...(asked.install ? ['--install'] : []),
    ...(asked.basePackages ? ['--base-packages'] : []),
    ...(asked.allowCloud ? ['--allow-cloud'] : []),
  ];
  return ['qtest', command, ...named, ...switches, ...files, ...more].join(' ');
}
