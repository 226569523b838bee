import { parse } from 'node:path/posix';
import type { Survey } from './survey.ts';

const VERSION_FILES = ['.nvmrc', '.node-version', '.tool-versions'] as const;

/** A workflow for pull requests that uses the action. The project's own Node stays the one on PATH; the runner brings QTest's. */
export function workflowText(found: Survey): string {
  return `name: qtest
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
permissions:
  contents: read
  pull-requests: write # the comment
  statuses: write # the commit status
jobs:
  qtest:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # the merge commit and what it is judged against
          persist-credentials: false
${[...ownNode(found), ...installSteps(found)].join('\n')}
      - uses: qtest/action@v1
        id: qtest
      - uses: actions/upload-artifact@v4
        if: always() && steps.qtest.outputs.result-path
        with:
          name: qtest
          path: |
            \${{ steps.qtest.outputs.result-path }}
            \${{ steps.qtest.outputs.report-path }}
`;
}

/** Where the repository names its Node, that one runs the project. */
function ownNode({ files }: Survey): readonly string[] {
  const file = VERSION_FILES.find((name) => files.includes(name));
  return file ? ['      - uses: actions/setup-node@v5', '        with:', `          node-version-file: ${file}`] : [];
}

/** One installation for each folder with a lockfile of its own; the repository's root where there is none. */
function installSteps({ files, projects }: Survey): readonly string[] {
  const places = [...new Set(files.flatMap((file) => lockFolder(file) ?? []))].sort();
  const wanted = places.filter((folder) => projects.some(({ root }) => folder === '' || isWithin(root, folder)));
  return (wanted.length > 0 ? wanted : ['']).flatMap((folder) => [
    `      - run: ${installCommand(files, folder)}`,
    ...(folder === '' ? [] : [`        working-directory: ${JSON.stringify(folder)}`]),
  ]);
}

const COMMANDS: readonly (readonly [lockfile: string, command: string])[] = [
  ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
  ['yarn.lock', 'corepack enable && yarn install'],
  ['package-lock.json', 'npm ci'],
  ['npm-shrinkwrap.json', 'npm ci'],
];

function lockFolder(file: string): string | undefined {
  const { dir, base } = parse(file);
  const isFixture = /(?:^|\/)(?:fixtures|__fixtures__|examples?)(?:\/|$)/.test(dir);
  return !isFixture && COMMANDS.some(([lockfile]) => lockfile === base) ? dir : undefined;
}

function installCommand(files: readonly string[], folder: string): string {
  const within = (name: string) => files.includes(folder === '' ? name : `${folder}/${name}`);
  return COMMANDS.find(([lockfile]) => within(lockfile))?.[1] ?? 'npm install --no-package-lock';
}

function isWithin(root: string, folder: string): boolean {
  return root === folder || root.startsWith(`${folder}/`);
}
