import { parse } from 'node:path/posix';
import type { Survey } from './survey.ts';

const VERSION_FILES = ['.nvmrc', '.node-version', '.tool-versions'] as const;

/**
 * A workflow for pull requests that needs no secret and no write permission: it runs QTest and keeps its report. The project's
 * own Node stays the one on PATH; QTest itself starts on Node 24.
 */
export function workflowText(found: Survey): string {
  return `name: qtest
on: pull_request
permissions:
  contents: read
jobs:
  qtest:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # the merge commit and what it is judged against
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24 # for QTest itself
      - run: echo "QTEST_NODE=$(command -v node)" >> "$GITHUB_ENV"
${[...ownNode(found), ...installSteps(found)].join('\n')}
      - run: git clone --quiet --depth 1 --branch v1 https://github.com/qtest/action "$RUNNER_TEMP/qtest"
      - run: |
          "$QTEST_NODE" "$RUNNER_TEMP/qtest/dist/cli.js" run --json "$RUNNER_TEMP/report/result.json" --report "$RUNNER_TEMP/report" || code=$?
          cat "$RUNNER_TEMP/report/comment.md" >> "$GITHUB_STEP_SUMMARY"
          # 3 and 4 mean that not all could be judged: red only with \`fail-on: error\`.
          if [ "\${code:-0}" -lt 3 ] || grep -q '"failOn": "error"' "$RUNNER_TEMP/report/result.json"; then exit "\${code:-0}"; fi
          echo "::warning::QTest could not judge this change"
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: qtest
          path: \${{ runner.temp }}/report
          if-no-files-found: ignore
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
