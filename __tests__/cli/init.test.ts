import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Survey } from '../../src/cli/survey.ts';
import { workflowText } from '../../src/cli/workflow.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { qtest, repository } from './command-line.ts';

const PACKAGE = JSON.stringify({ name: 'shop', type: 'module', scripts: { test: 'vitest run' } });

describe('qtest init', () => {
  it('says what it found and writes a valid qtest.yml and a workflow', () => {
    const root = repository({
      'package.json': PACKAGE,
      'src/a.ts': 'export const a = 1;\n',
      'src/a.test.ts': "import { it } from 'vitest';\nit('a', () => {});\n",
      'tool.go': 'package main\n',
    });

    const { code, out } = qtest(root, ['init']);

    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}\. {3}shop \(npm\): vitest$/m);
    expect(out).toContain('Go: not analysed (1 file)');
    expect(parseConfig(readFileSync(path.join(root, 'qtest.yml'), 'utf8'), 'qtest.yml')).toEqual({ mode: 'report' });
    expect(parse(readFileSync(path.join(root, '.github/workflows/qtest.yml'), 'utf8')).on).toHaveProperty(
      'pull_request',
    );
    rmSync(root, { recursive: true });
  });

  it('keeps files that exist', () => {
    const root = repository({ 'package.json': PACKAGE, 'src/a.ts': 'export const a = 1;\n', 'qtest.yml': 'seed: 5\n' });

    const { out } = qtest(root, ['init']);

    expect(out).toContain('kept qtest.yml: it exists already');
    expect(readFileSync(path.join(root, 'qtest.yml'), 'utf8')).toBe('seed: 5\n');
    rmSync(root, { recursive: true });
  });
});

describe('workflowText', () => {
  const found = (files: readonly string[]): Survey => ({
    root: '/r',
    files,
    notAnalysed: [],
    projects: [{ root: 'packages/a', language: 'typescript', name: 'a', framework: 'jest', notices: [] }],
  });
  const steps = (files: readonly string[]): readonly Record<string, unknown>[] =>
    parse(workflowText(found(files))).jobs.qtest.steps;

  it('may write a comment and a status, and keeps no credentials', () => {
    const workflow = parse(workflowText(found([])));

    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', statuses: 'write' });
    expect(workflow.jobs.qtest.steps[0].with).toEqual({ 'fetch-depth': 2, 'persist-credentials': false });
  });

  it('installs by the lockfile that owns the projects, and not that of fixtures', () => {
    const runs = steps(['pnpm-lock.yaml', 'examples/x/package-lock.json', 'tools/yarn.lock']).map(
      (step) => step['run'],
    );

    expect(runs).toContain('corepack enable && pnpm install --frozen-lockfile');
    expect(runs).not.toContain('npm ci');
    expect(runs).not.toContain('corepack enable && yarn install');
  });

  it("puts the repository's own Node on PATH after QTest's", () => {
    const versions = steps(['.nvmrc', 'package-lock.json']).flatMap((step) => step['with'] ?? []);

    expect(versions).toContainEqual({ 'node-version-file': '.nvmrc' });
  });
});
