import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { baseOf, countsFromBase, loadOptionsAnyway, settingsOnBase } from '../config/load.ts';
import { parseConfig } from '../config/parse.ts';
import { CONFIG_FILE, type RunFlags, type RunOptions, resolveOptions } from '../config.ts';
import { ConfigurationError, ToolError } from '../errors.ts';
import { runGit } from '../git.ts';
import type { Io } from '../io.ts';
import type { Project } from '../languages/language.ts';
import { engineFolder, isEngineInstalled, STRYKER_VERSION } from '../languages/typescript/engine/home.ts';
import { plural, sentence } from '../report/words.ts';
import { ENCLOSING, sandboxOf, whyNot } from '../sandbox/choose.ts';
import type { SandboxKind } from '../sandbox/kinds.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { VERSION } from '../version.ts';
import { modelFindings } from './models.ts';
import { supportOf } from './support.ts';
import { type Survey, survey } from './survey.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly state: 'ok' | 'note' | 'problem';
  readonly text: string;
  /** What helps; for notes and problems. */
  readonly whatToDo?: string;
}

const MARKS: Readonly<Record<Finding['state'], string>> = { ok: 'ok  ', note: 'note', problem: 'NO  ' };
const PROBLEM = 4;

/** The models that a run would ask with the same options. */
export interface DoctorFlags extends Pick<RunFlags, 'provider' | 'allowCloud'> {
  readonly ci?: boolean;
}

/** `qtest doctor`: what works in this repository and what does not. With `ci`, problems give exit code 4. */
export async function doctor({ ci, ...asked }: DoctorFlags, io: Io): Promise<number> {
  const found = await survey(io.cwd);
  const options = await optionsHere(asked, io);
  const sections: readonly (readonly [string, readonly Finding[]])[] = [
    ['Here', await surroundings(found, options, io)],
    ['Models', await modelFindings(options.llm, io)],
    ...found.projects.map((project) => [projectTitle(project), projectFindings(project, options)] as const),
    ['Not analysed', otherLanguages(found)],
  ];
  for (const [title, findings] of sections) {
    if (findings.length === 0) continue;
    io.stdout.write(`${title}\n`);
    for (const finding of findings) io.stdout.write(`${findingText(finding)}\n`);
  }
  const problems = sections.flatMap(([, findings]) => findings.filter((finding) => finding.state === 'problem')).length;
  io.stdout.write(problems === 0 ? '\nNo problems.\n' : `\n${plural(problems, 'problem')}.\n`);
  return ci && problems > 0 ? PROBLEM : 0;
}

function findingText({ state, text, whatToDo }: Finding): string {
  return `  ${MARKS[state]}  ${text}${whatToDo ? `\n        ${whatToDo}` : ''}`;
}

/** What counts of base's qtest.yml for what is looked at. */
type Settled = Pick<RunOptions, 'runnerImage' | 'install' | 'llm'>;

async function optionsHere(asked: Omit<DoctorFlags, 'ci'>, io: Io): Promise<Settled> {
  const silent = { ...io, stderr: { write: () => true } };
  const plain = resolveOptions('run', asked, {}); // a wrong flag is told
  return await loadOptionsAnyway(asked, silent).catch((error: unknown) => {
    if (error instanceof ConfigurationError) return plain; // told elsewhere
    throw error;
  });
}

async function surroundings(found: Survey, { runnerImage: image }: Settled, io: Io): Promise<readonly Finding[]> {
  const git = await runGit(found.root, ['--version']);
  const here = { env: io.env, root: found.root, ...(image === undefined ? {} : { image }) };
  return [
    { state: 'ok', text: `QTest ${VERSION} on Node ${process.versions.node}` },
    { state: 'ok', text: git.stdout.toString('utf8').trim() },
    await baseFinding(found.root, io),
    await configFinding(found.root, io),
    engineFinding(),
    await sandboxFinding(
      (kind) => whyNot(kind, here),
      (kind) => sandboxOf(kind, here),
    ),
    ...(found.projects.length === 0
      ? [{ state: 'problem', text: 'no TypeScript or JavaScript sources that git knows' } as const]
      : []),
  ];
}

async function baseFinding(root: string, io: Io): Promise<Finding> {
  try {
    const base = await baseOf(root, undefined, io);
    return { state: 'ok', text: `base ${base.sha.slice(0, 7)} (${base.how})` };
  } catch (error) {
    if (!(error instanceof ConfigurationError || error instanceof ToolError)) throw error;
    return { state: 'problem', text: 'no base to compare with', whatToDo: error.message };
  }
}

function engineFinding(): Finding {
  if (isEngineInstalled()) return { state: 'ok', text: `engine StrykerJS ${STRYKER_VERSION}` };
  return {
    state: 'note',
    text: `engine StrykerJS ${STRYKER_VERSION} is not installed: the first run fetches it through npm into ${engineFolder()}`,
    whatToDo: 'Without a network the search still works; the verdict says that faults were not run.',
  };
}

/** Where code of the change would run, and why not where less of the machine could be seen. `whyNot` is asked for no more than it takes. */
export async function sandboxFinding(
  whyNot: (kind: SandboxKind) => Promise<string | undefined>,
  sandboxOf: (kind: SandboxKind) => Pick<Sandbox, 'notes'>,
): Promise<Finding> {
  const reasons: string[] = [];
  for (const kind of ENCLOSING) {
    const why = await whyNot(kind);
    const { notes = [] } = why === undefined ? sandboxOf(kind) : {};
    if (notes.length > 0) return { state: 'note', text: notes.join('\n        ') };
    if (why === undefined) return { state: 'ok', text: `sandbox ${kind}` };
    reasons.push(`${kind}: ${why}`);
  }
  const refused = await whyNot('host');
  const text = refused ? `no sandbox. ${refused}` : 'no sandbox: code of the change runs as you do';
  return { state: refused ? 'problem' : 'note', text, whatToDo: reasons.join('\n        ') };
}

async function configFinding(root: string, io: Io): Promise<Finding> {
  try {
    const here = parseConfig(await readFile(path.join(root, CONFIG_FILE), 'utf8'), CONFIG_FILE);
    const base = await baseOf(root, undefined, io).catch(() => undefined); // told elsewhere
    const isOnBase = !base || isDeepStrictEqual(await settingsOnBase(root, base), here);
    if (isOnBase) return { state: 'ok', text: `${CONFIG_FILE} is valid` };
    return {
      state: 'note',
      text: `${CONFIG_FILE} is valid and not on base`,
      whatToDo: `${sentence(countsFromBase(CONFIG_FILE, base))}.`,
    };
  } catch (error) {
    if (error instanceof ConfigurationError) return { state: 'problem', text: error.message };
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { state: 'ok', text: `no ${CONFIG_FILE}: the defaults apply` };
    }
    throw error;
  }
}

function projectTitle(project: Project): string {
  const version = project.frameworkVersion ? ` ${project.frameworkVersion}` : '';
  const framework = project.framework === 'none' ? 'no test runner' : project.framework;
  return `Project ${project.root || '.'} (${project.name}): ${framework}${version}`;
}

function projectFindings(project: Project, { install }: Settled): readonly Finding[] {
  const notices = project.notices.map((text): Finding => ({ state: 'note', text }));
  if (install && project.blocked?.code === 'dependencies-missing') {
    return [{ state: 'ok', text: 'packages: a run installs them (`install` in qtest.yml)' }, ...notices];
  }
  if (project.blocked) return [{ state: 'problem', text: project.blocked.message }, ...notices];
  const support = supportOf(project.framework);
  if (!support) {
    return [
      { state: 'problem', text: `${project.framework} is not supported`, whatToDo: 'docs/support.md has what is.' },
    ];
  }
  return [
    capability('search for inputs, tests are written', support.search),
    capability('per-test coverage', support.perTestCoverage),
    capability('gate: faults are run against the tests', support.gate),
    ...notices,
  ];
}

function capability(name: string, answer: string): Finding {
  return { state: answer.startsWith('yes') ? 'ok' : 'note', text: answer === 'yes' ? name : `${name}: ${answer}` };
}

function otherLanguages({ notAnalysed }: Survey): readonly Finding[] {
  return notAnalysed.map(({ language, files }) => ({
    state: 'note',
    text: `${language}: ${plural(files, 'file')}; changes in them are named in the report and never count as passed`,
  }));
}
