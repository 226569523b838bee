/** The repository's own workflows, those that the documentation shows and the one that `qtest init` writes, by actionlint and zizmor. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { INPUTS } from '../../src/action/inputs.ts';
import { workflowText } from '../../src/cli/workflow.ts';
import type { Project } from '../../src/languages/language.ts';
import { makeTree, removeTrees } from '../sandbox/make-tree.ts';
import { workflows as examples, steps } from '../support/examples.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** As scripts/real-parts/workflow-checks.sh installs them. */
const tools = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'workflow-checks');
const workflows = readdirSync(path.join(root, '.github/workflows'));
const shown = [...steps(), ...examples()].map(({ name, text }) => [name, text] as const);

afterAll(removeTrees);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** The workflow that others call. */
const CALLED = '.github/workflows/judge.yml';
const called = readFileSync(path.join(root, CALLED), 'utf8');

function actionlint(cwd: string, files: readonly string[]) {
  const shellcheck = path.join(tools, 'python/bin/shellcheck');
  return said(
    path.join(tools, 'bin/actionlint'),
    ['-no-color', '-shellcheck', shellcheck, '-pyflakes', '', ...files],
    cwd,
  );
}

function zizmor(cwd: string, persona: 'pedantic' | 'regular', files: readonly string[]) {
  const flags = [
    '--offline',
    '--quiet',
    '--no-progress',
    '--strict-collection',
    `--persona=${persona}`,
    '--format=plain',
  ];
  return said(path.join(tools, 'python/bin/zizmor'), [...flags, ...files], cwd);
}

function said(file: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, encoding: 'utf8' });
  return { status, said: status === 0 ? '' : `${error?.message ?? ''}${stdout}${stderr}` };
}

const CLEAN = { status: 0, said: '' };

/** A repository with the one workflow, and QTest as its local action, so that its inputs are looked at. */
function repositoryWith(text: string): string {
  const repository = makeTree({
    '.github/workflows/qtest.yml': text
      .replaceAll('qtest/action@v1', './')
      .replaceAll(`qtest/action/${CALLED}@v1`, `./${CALLED}`),
    [CALLED]: called,
    'action.yml': readFileSync(path.join(root, 'action.yml'), 'utf8'),
    'dist/action.js': '',
  });
  mkdirSync(path.join(repository, '.git'));
  return repository;
}

describe('the own workflows', () => {
  it('have no mistake that actionlint finds', () => {
    expect(
      actionlint(
        root,
        workflows.map((name) => `.github/workflows/${name}`),
      ),
    ).toEqual(CLEAN);
  });

  it('have no weakness that zizmor finds, in its pedantic mode', () => {
    expect(zizmor(root, 'pedantic', ['.github'])).toEqual(CLEAN);
  }, 60_000);

  it.each(workflows)('%s gives no right to all of its jobs', (name) => {
    expect(readFileSync(path.join(root, '.github/workflows', name), 'utf8')).toContain('\npermissions: {}\n');
  });
});

describe('the workflow that others call', () => {
  const { on, jobs } = parse(called);
  const given = Object.keys(on.workflow_call.inputs);
  const handedOn = ['judge', 'publish'].flatMap((job) =>
    jobs[job].steps.flatMap((step: Step) => (step.uses?.startsWith('qtest/') ? Object.entries(step.with ?? {}) : [])),
  );

  it('takes the inputs of the action, but for tokens and what the event says', () => {
    const own = ['node-version-file', 'registry-url', 'install', 'build', 'app-client-id'];
    const tokens = ['github-token', 'commit-token', 'accept-shared-job', 'anthropic-api-key', 'openai-api-key'];
    // The job that judges holds no key, so that no cloud can be asked there.
    const cloud = ['allow-cloud', 'anthropic-url', 'openai-url', 'max-usd'];
    const not = [...tokens, ...cloud, 'accept', 'pull-request', 'result'];

    expect([...given, ...not].sort()).toEqual([...own, ...Object.keys(INPUTS)].sort());
    expect(given.filter((name) => !called.includes(`inputs.${name} `))).toEqual([]);
  });

  it('hands each on under its name', () => {
    const wrong = handedOn.filter(([name, value]) => given.includes(name) && value !== `\${{ inputs.${name} }}`);

    expect(wrong).toEqual([['summary', 'false']]);
  });
});

describe('what checks them', () => {
  it('finds a mistake and a weakness', () => {
    const repository = repositoryWith(
      'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.actr }}\n      - uses: qtest/action@v1\n        with: { gatte: gaps }\n',
    );

    expect(actionlint(repository, ['.github/workflows/qtest.yml']).said).toMatch(/actr[\s\S]*gatte/);
    expect(zizmor(repository, 'regular', ['.github']).said).toContain('dangerous-triggers');
  });
});

it('the workflow of `qtest init` has no mistake that actionlint finds', () => {
  const files = ['.nvmrc', 'pnpm-lock.yaml', 'site/package-lock.json'];
  const projects = ['', 'site'].map((folder) => ({ root: folder }) as Project);
  const repository = repositoryWith(workflowText({ root: '', projects, notAnalysed: [], files }));

  expect(actionlint(repository, ['.github/workflows/qtest.yml'])).toEqual(CLEAN);
});

describe('workflows in the documentation', () => {
  it('are there', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(shown)('%s', (_, text) => {
    const repository = repositoryWith(text);

    expect(actionlint(repository, ['.github/workflows/qtest.yml'])).toEqual(CLEAN);
  });
});
