/** Break-glass: a label by which people with write permission set the judging of a pull request aside. */
import type { Api } from '../publish/github.ts';
import type { Repository } from '../publish/place.ts';

export const SKIP_LABEL = 'qtest:skip';

/** Who skipped it; undefined where the label is not there, or was last added by somebody without write permission. */
export async function skippedBy(api: Api, { owner, repo }: Repository, number: number): Promise<string | undefined> {
  const { data: labels } = await api.rest.issues.listLabelsOnIssue({
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  if (!labels.some(({ name }) => name === SKIP_LABEL)) return undefined;
  const events = await api.paginate(api.rest.issues.listEvents, { owner, repo, issue_number: number, per_page: 100 });
  const login = events.findLast((one) => one.event === 'labeled' && 'label' in one && one.label.name === SKIP_LABEL)
    ?.actor?.login;
  return login !== undefined && (await mayWrite(api, { owner, repo }, login)) ? login : undefined;
}

/** Whether somebody may write to the repository, as GitHub says now. */
export async function mayWrite(api: Api, { owner, repo }: Repository, username: string): Promise<boolean> {
  const { data } = await api.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
  return data.permission === 'admin' || data.permission === 'write';
}
