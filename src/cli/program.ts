/** Commands and options, as `qtest --help` shows them. What a command does is loaded when it is called. */
import { Command } from 'commander';
import type { RunCommand, RunFlags } from '../config.ts';
import type { Io } from '../io.ts';
import { VERSION } from '../version.ts';
import type { DoctorFlags } from './doctor.ts';

const EXAMPLES = `
Examples:
  qtest run                        judge the work tree against the merge base with the default branch
  qtest run --base main --write    the same against main, and write the tests that are ready
  qtest run --files 'src/**/*.ts'  judge whole files, as if every function were new
  qtest mutant 7c1e                show one fault and the input that tells it apart
  qtest gaps --format agent        the open gaps as a brief for a coding agent

Exit codes: 0 passed or nothing to judge, 1 a mistake in the call or in qtest.yml, 2 policy not met,
3 existing tests fail, 4 no verdict, 130 interrupted.`;

/** The command line's grammar. `exit` takes the exit code of the command that ran. */
export function program(io: Io, exit: (code: number) => void): Command {
  const qtest = new Command('qtest')
    .description('Finds what a change does differently and which faults no test notices, and writes the tests that do.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showSuggestionAfterError()
    .addHelpText('after', EXAMPLES);
  addRuns(qtest, io, exit);
  addFollowUps(qtest, io, exit);
  addSetUp(qtest, io, exit);
  return qtest;
}

function addRuns(qtest: Command, io: Io, exit: (code: number) => void): void {
  const start = (command: RunCommand) => async (flags: RunFlags) => {
    const { runCommand } = await import('./run-command.ts');
    exit(await runCommand(command, flags, io));
  };
  withScope(qtest.command('run'))
    .description('everything: what behaves differently, which faults go unnoticed, the tests that notice them')
    .option('--write', 'write the ready tests and their certificates into the work tree')
    .option('--accept-changes', 'with --write: also the tests with results that differ from base, of every function')
    .option('--mode <mode>', 'report (never blocks) or enforce')
    .option('--gate <gate>', 'what decides: gaps or score')
    .option('--threshold <percent>', 'for the gate `score`: share of faults that must be noticed')
    .option(...PROVIDER)
    .option(...CLOUD)
    .option('--max-tokens <n>', 'tokens that models may use in this run (default: 200000)')
    .option('--max-usd <amount>', 'what models may cost in this run, in US dollars (default: 0.5)')
    .option('--explain-llm', 'show what models are asked and what they answer')
    .action(start('run'));
  withScope(qtest.command('mutate'))
    .description('only faults, with the tests that exist')
    .option('--mode <mode>', 'report (never blocks) or enforce')
    .option('--gate <gate>', 'what decides: gaps or score')
    .option('--threshold <percent>', 'for the gate `score`: share of faults that must be noticed')
    .action(start('mutate'));
  withScope(qtest.command('compare'))
    .description('only what behaves differently from base')
    .option('--head <ref>', 'compare this revision with that of --base, whatever is checked out')
    .option(
      '--dependency <name@old..new>',
      'compare what your code does on two versions of a package; the new one is installed',
    )
    .option('--upgrades', 'the same for every package that base locks in another version')
    .option('--base-packages', 'with --head: base runs with the packages that its own lock file names')
    .option('--emit <function>', 'write failing tests for a change of the last run: they expect what base does')
    .action(async (flags: RunFlags & { readonly emit?: string }) => {
      if (flags.emit === undefined) return start('compare')(flags);
      const { emit } = await import('./emit.ts');
      exit(await emit(flags.emit, io));
    });
}

const SANDBOX = ['--sandbox <kind>', 'where code is executed: auto (the default), docker, bubblewrap or host'] as const;

const PROVIDER = [
  '--provider <name>',
  'who is asked for what the search does not find: none, auto, ollama, anthropic or openai',
] as const;

const CLOUD = ['--allow-cloud', 'let code leave the network, to Claude and OpenAI'] as const;

const INSTALL = ['--install', 'install the packages of the lock file in the sandbox, beside the repository'] as const;

function withScope(command: Command): Command {
  return command
    .option('--base <ref>', 'branch, tag or commit to judge against')
    .option('--files <glob...>', 'judge every function of these files as new, without a base')
    .option('--seed <n>', 'start of every random choice (default: 1)')
    .option('--iterations <n>', 'inputs that the search tries, for each file')
    .option(
      '--max-wall <time>',
      'longest search, for example 120s; running faults may take twice as long, models as long again',
    )
    .option(...SANDBOX)
    .option(...INSTALL)
    .option('--json <file>', 'write the result as JSON')
    .option('--report <dir>', 'folder of the HTML report (default: .qtest)')
    .option('--quiet', 'no progress on stderr');
}

function addFollowUps(qtest: Command, io: Io, exit: (code: number) => void): void {
  qtest
    .command('verify <path...>')
    .description(
      'make the proofs of written tests again, of a test file, a certificate or all below a folder: valid, stale, broken, edited or deleted, case by case',
    )
    .option(
      '--base <ref>',
      'whose qtest.yml counts: branch, tag or commit (default: the merge base with the default branch)',
    )
    .option(...SANDBOX)
    .option(...INSTALL)
    .action(async (files: readonly string[], flags: Pick<RunFlags, 'base' | 'sandbox' | 'install'>) => {
      const { verify } = await import('./verify.ts');
      exit(await verify(files, flags, io));
    });
  qtest
    .command('mutant <id>')
    .description('show one fault of the last run: its place, its text, the input that tells it apart')
    .option('--show', 'only show it (the default)')
    .option('--run', 'run the tests that reach it with the fault in place; exit code 0 when one notices it, else 2')
    .action(async (id: string, { run }: { run?: boolean }) => {
      const { mutant } = await import('./mutant.ts');
      exit(await mutant(id, { run: run ?? false }, io));
    });
  qtest
    .command('gaps')
    .description('the faults of the last run that no test notices; exit code 0 when there are none, else 2')
    .option('--format <format>', 'text, or agent: a brief that a coding agent can act on', 'text')
    .action(async ({ format }: { format: string }) => {
      const { gaps } = await import('./gaps.ts');
      exit(await gaps(format, io));
    });
  qtest
    .command('accept <function>')
    .description(
      'the changed results of this function are intended: the last run again, writing its tests with them and all ready tests',
    )
    .action(async (name: string) => {
      const { accept } = await import('./accept.ts');
      exit(await accept(name, io));
    });
  qtest
    .command('dismiss <id> <reason...>')
    .description('note in the committed ledger that a fault or behaviour change of the last run is fine as it is')
    .action(async (id: string, reason: readonly string[]) => {
      const { dismiss } = await import('./dismiss.ts');
      exit(await dismiss(id, reason.join(' '), io));
    });
}

function addSetUp(qtest: Command, io: Io, exit: (code: number) => void): void {
  qtest
    .command('init')
    .description('find the projects, write qtest.yml and a workflow; never overwrites')
    .action(async () => {
      const { init } = await import('./init.ts');
      exit(await init(io));
    });
  qtest
    .command('doctor')
    .description('say what works here and what does not, and what to do about it')
    .option('--ci', 'exit code 4 when something that a pull request check needs is missing')
    .option(...PROVIDER)
    .option(...CLOUD)
    .action(async (flags: DoctorFlags) => {
      const { doctor } = await import('./doctor.ts');
      exit(await doctor(flags, io));
    });
  qtest
    .command('demo')
    .description('run on an example that QTest brings, in a temporary folder')
    .action(async () => {
      const { demo } = await import('./demo.ts');
      exit(await demo(io));
    });
  const model = qtest.command('model').description('what QTest remembers of the repository between runs');
  model
    .command('build')
    .description('read the whole repository, so that runs that follow need not')
    .action(async () => {
      const { modelBuild } = await import('./model.ts');
      exit(await modelBuild(io));
    });
  model
    .command('stats')
    .description('how many files, how much space, how much of the last run came from there')
    .action(async () => {
      const { modelStats } = await import('./model.ts');
      exit(await modelStats(io));
    });
  model
    .command('show <file>')
    .description('the outline of a file: functions with their digests, bindings, imports, exports')
    .action(async (file: string) => {
      const { modelShow } = await import('./model.ts');
      exit(await modelShow(file, io));
    });
}
