/** The project's own type check and lint, asked only about rendered test files. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseClaim, readRegular } from '../../sandbox/copy/read-claim.ts';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import type { Checked, CheckProblem, RenderedFile } from '../language.ts';
import { foldersUp } from './detect/packages.ts';
import type { TsProject } from './project.ts';

/** Where each case of a rendered text stands, as offsets. */
export type LocateCases = (
  file: RenderedFile,
) => readonly (Stretch & { readonly id: string; readonly statement: Stretch })[];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface CheckDeps {
  readonly workspace: Workspace;
  readonly locate: LocateCases;
  /** Runs a program in the project's folder of the workspace. */
  readonly run: (file: string, args: readonly string[]) => Promise<Printed>;
  /** Told of what the linter can mend; true where the texts are printed anew with `fixCommand`, so that it is no problem. */
  readonly onFixable?: () => boolean;
}

interface Printed {
  /** Both streams. */
  readonly output: string;
  readonly timedOut: boolean;
}

const CONFIG = 'tsconfig.qtest.json';
/** Names that a runner brings; a project whose tsconfig leaves its tests out does not know them, nor do its own tests. */
const RUNNER_NAME =
  /Cannot find (?:name|module) '(?:describe|it|test|expect|vi|jest|vitest|@jest\/globals|mocha|chai|assert|node:[\w/]+|require|module)'/;

/** Problems that the project's type checker and linter have with rendered files, less those that its own tests have too. */
export async function checkRendered(
  project: TsProject,
  files: readonly RenderedFile[],
  deps: CheckDeps,
): Promise<Checked> {
  if (files.length === 0) return { problems: [], unfinished: [] };
  const control = project.testFiles.find((file) => !files.some((f) => f.path === file));
  const unfinished: string[] = [];
  const run = async (file: string, args: readonly string[]) => {
    const printed = await deps.run(file, args);
    if (!printed.timedOut) return printed.output;
    unfinished.push(path.basename(file, '.js'));
    return '';
  };
  const request = { project, files, control, workspace: deps.workspace, run };
  const raw = [...(await typeProblems(request)), ...(await lintProblems(request))];
  const usual = new Set(raw.filter((p) => p.file === control).map((p) => p.rule));
  const byPath = new Map(files.map((f) => [f.path, f]));
  const problems = raw.flatMap((problem): CheckProblem[] => {
    const file = byPath.get(problem.file);
    if (!file || usual.has(problem.rule) || RUNNER_NAME.test(problem.message)) return [];
    if (problem.fixable && deps.onFixable?.()) return [];
    const at = offsetOf(file.text, problem.line);
    const holds = ({ start, end }: Stretch) => start <= at.end && end >= at.start;
    const located = deps.locate(file);
    const own = located.filter(holds);
    // A problem in the body that rows share is a problem of every row.
    const owners = own.length > 0 ? own : located.filter((c) => holds(c.statement));
    const { message } = problem;
    if (owners.length === 0) return [{ file: file.path, message }];
    return owners.map(({ id }) => ({ file: file.path, case: id, message }));
  });
  return { problems, unfinished };
}

interface CheckRequest {
  readonly project: TsProject;
  readonly files: readonly RenderedFile[];
  /** A test of the project's own, checked beside them. */
  readonly control: string | undefined;
  readonly workspace: Workspace;
  /** Returns what the program printed. */
  readonly run: (file: string, args: readonly string[]) => Promise<string>;
}

interface RawProblem {
  readonly file: string;
  readonly line: number;
  /** Compiler code or lint rule, by which a problem that the project's own tests have too is known. */
  readonly rule: string;
  readonly message: string;
  /** The linter knows what should stand there. */
  readonly fixable?: boolean;
}

async function typeProblems({ project, files, control, workspace, run }: CheckRequest): Promise<readonly RawProblem[]> {
  const typed = files.filter((f) => /\.[cm]?tsx?$/.test(f.path));
  const tsc = findUp(workspace.root, project.root, 'node_modules/typescript/bin/tsc');
  if (typed.length === 0 || !tsc || !project.tsconfig) return [];
  const here = path.posix.dirname(project.tsconfig);
  const relative = (file: string) => path.posix.relative(here, file);
  const config = {
    extends: `./${path.posix.basename(project.tsconfig)}`,
    compilerOptions: {
      noEmit: true,
      composite: false,
      incremental: false,
      declaration: false,
      declarationMap: false,
      skipLibCheck: true,
    },
    files: [
      ...typed.map((f) => relative(f.path)),
      ...(control && /\.[cm]?tsx?$/.test(control) ? [relative(control)] : []),
      ...(typed.some(({ text }) => /\.(?:vue|svelte)['"]/.test(text)) ? [COMPONENTS] : []),
    ],
    include: [],
    references: [],
  };
  await workspace.write(path.posix.join(here, CONFIG), JSON.stringify(config));
  await workspace.write(path.posix.join(here, COMPONENTS), ANY_COMPONENT);
  const output = await run(tsc, ['-p', path.join(workspace.root, here, CONFIG), '--pretty', 'false']);
  const cwd = path.join(workspace.root, project.root);
  return [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(
    ([, file = '', line, code = '', message = '']) => ({
      file: path.relative(workspace.root, path.resolve(cwd, file)),
      line: Number(line),
      rule: code,
      message: `${code}: ${message}`,
    }),
  );
}

/** The compiler itself does not read single-file components. */
const COMPONENTS = 'qtest-components.d.ts';
const ANY_COMPONENT = ['vue', 'svelte']
  .map((ending) => `declare module '*.${ending}' {\n  const component: any;\n  export default component;\n}\n`)
  .join('');

const ESLINT_CONFIG = /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.\w+)?)$/;

/** ESLint's JavaScript file, where it is installed and configured. */
function eslintOf(root: string, project: Pick<TsProject, 'root'>): string | undefined {
  const eslint = findUp(root, project.root, 'node_modules/eslint/bin/eslint.js');
  return eslint && hasEslintConfig(root, project.root) ? eslint : undefined;
}

/** What mends in a file what the linter refuses and can mend: `node FILE ARGS… PATH`. `root` is that of the copy. */
export function fixCommand(
  root: string,
  project: Pick<TsProject, 'root'>,
): { readonly file: string; readonly args: readonly string[] } | undefined {
  const file = eslintOf(root, project);
  return file === undefined ? undefined : { file, args: ['--fix', '--quiet', '--no-error-on-unmatched-pattern'] };
}

async function lintProblems({ project, files, control, workspace, run }: CheckRequest): Promise<readonly RawProblem[]> {
  const eslint = eslintOf(workspace.root, project);
  if (!eslint) return [];
  const cwd = path.join(workspace.root, project.root);
  const names = [...files.map((f) => f.path), ...(control ? [control] : [])].map((f) => path.join(workspace.root, f));
  const output = await run(eslint, ['--format', 'json', '--no-error-on-unmatched-pattern', ...names]);
  return parseEslint(output).flatMap((result) =>
    result.messages
      .filter((m) => m.severity === 2 && m.ruleId)
      .map((m) => ({
        file: path.relative(workspace.root, path.resolve(cwd, result.filePath)),
        line: m.line ?? 1,
        rule: m.ruleId ?? '',
        message: `${m.ruleId}: ${m.message}`,
        fixable: m.fix !== undefined,
      })),
  );
}

const eslintReport = z.array(
  z.looseObject({
    filePath: z.string(),
    messages: z.array(
      z.looseObject({
        ruleId: z.string().nullish(),
        severity: z.number(),
        line: z.number().optional(),
        message: z.string(),
        fix: z.looseObject({}).optional(),
      }),
    ),
  }),
);

/** ESLint's JSON, found in output that may hold warnings around it; nothing where the linter itself failed. */
function parseEslint(output: string): z.infer<typeof eslintReport> {
  const line = output.split('\n').find((l) => l.startsWith('[{"filePath"'));
  return eslintReport.safeParse(parseClaim(line ?? '')).data ?? [];
}

function hasEslintConfig(root: string, project: string): boolean {
  return foldersUp(project).some((above) => {
    const folder = path.join(root, above);
    const manifest = path.join(folder, 'package.json');
    if (readRegular(manifest)?.includes('"eslintConfig"')) return true;
    return ['js', 'mjs', 'cjs', 'ts', 'mts', 'json', 'yml', 'yaml', ''].some((end) =>
      [`eslint.config.${end}`, end ? `.eslintrc.${end}` : '.eslintrc'].some(
        (name) => ESLINT_CONFIG.test(name) && existsSync(path.join(folder, name)),
      ),
    );
  });
}

/** The first existing `name` in the project's folder or one above it, within the workspace. */
function findUp(root: string, project: string, name: string): string | undefined {
  return foldersUp(project)
    .map((folder) => path.join(root, folder, name))
    .find((file) => existsSync(file));
}

function offsetOf(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
