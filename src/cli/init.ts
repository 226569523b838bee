import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keysOf } from '../config/schema.ts';
import { CONFIG_FILE } from '../config.ts';
import type { Io } from '../io.ts';
import type { Project } from '../languages/language.ts';
import { plural } from '../report/words.ts';
import { type Survey, survey } from './survey.ts';
import { workflowText } from './workflow.ts';

const WORKFLOW = '.github/workflows/qtest.yml';

/** `qtest init`: writes qtest.yml and a workflow where they do not exist, and says what it found. */
export async function init(io: Io): Promise<number> {
  const found = await survey(io.cwd);
  const write = (text: string) => io.stdout.write(`${text}\n`);
  for (const line of foundLines(found)) write(line);
  write('');
  const files = [
    [CONFIG_FILE, configText()],
    [WORKFLOW, workflowText(found)],
  ] as const;
  for (const [name, text] of files) {
    write((await writeNew(found.root, name, text)) ? `wrote ${name}` : `kept ${name}: it exists already`);
  }
  write('\nNext: qtest doctor says what works here; qtest run judges what you have changed.');
  return 0;
}

function foundLines({ projects, notAnalysed }: Survey): readonly string[] {
  if (projects.length === 0) return ['Found no TypeScript or JavaScript project.', ...otherLines(notAnalysed)];
  return [`Found ${plural(projects.length, 'project')}:`, ...projects.map(projectLine), ...otherLines(notAnalysed)];
}

function projectLine(project: Project): string {
  const version = project.frameworkVersion ? ` ${project.frameworkVersion}` : '';
  const tests = project.framework === 'none' ? 'no test runner, tests are written for node:test' : project.framework;
  const manager = project.packageManager ? ` (${project.packageManager})` : '';
  return `  ${project.root || '.'}   ${project.name}${manager}: ${tests}${version}`;
}

function otherLines(notAnalysed: Survey['notAnalysed']): readonly string[] {
  return notAnalysed.map(({ language, files }) => `  ${language}: not analysed (${plural(files, 'file')})`);
}

/** Every key with its meaning, commented out but for the mode: the file documents itself. */
function configText(): string {
  const keys = keysOf('top').map(({ key, description, example }) => {
    const [first = ''] = description.split('\n');
    return `# ${first}\n${key === 'mode' ? '' : '# '}${example}`;
  });
  const head = [
    '# Settings of QTest. A pull request is judged by the file on its base branch, so a change counts once it is merged.',
    '# What is commented out is an example, not the default; `qtest.yml` may be empty.',
  ];
  return `${[head.join('\n'), ...keys].join('\n\n')}\n`;
}

/** False where the file exists. */
async function writeNew(root: string, name: string, text: string): Promise<boolean> {
  const file = path.join(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
