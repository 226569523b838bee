/** The ready tests as a patch that can be read in a comment. */
import { createTwoFilesPatch } from 'diff';
import { code, fenced } from '../report/markdown-escape.ts';
import { rerunCommand } from '../report/rerun.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { ownFiles } from './commit.ts';
import type { Api } from './github.ts';
import type { Repository } from './place.ts';

/** A folded part with the patch and the command that makes the same bytes; empty where no test is ready. */
export async function patchSection(api: Api, repository: Repository, result: RunResult): Promise<readonly string[]> {
  const tests = ownFiles(result).filter(({ path }) => !path.startsWith('.qtest/'));
  if (tests.length === 0) return [];
  const patches: string[] = [];
  for (const { path, action, baseBlob, text } of tests) {
    const before = baseBlob === undefined ? '' : await blobText(api, repository, baseBlob);
    const from = action === 'create' ? '/dev/null' : `a/${path}`;
    const to = action === 'delete' ? '/dev/null' : `b/${path}`;
    patches.push(createTwoFilesPatch(from, to, before, text, '', '', { context: 3 }).replace(/^=+\n/, '').trimEnd());
  }
  const command = `npx ${rerunCommand(result, '--write')}`;
  return [
    '<details><summary>The tests as a patch</summary>',
    '',
    `${code(command)} writes the same bytes, with their proofs.`,
    ...fenced('diff', patches.join('\n').split('\n'), 400),
    '</details>',
  ];
}

async function blobText(api: Api, { owner, repo }: Repository, sha: string): Promise<string> {
  const { data } = await api.rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, 'base64').toString('utf8');
}
