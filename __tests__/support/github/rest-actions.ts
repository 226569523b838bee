import { ApiError, notFound } from './http-errors.ts';
import { node, Render } from './render.ts';
import { type Answer, type Call, nothing, ok, paged, parameter, type Route, text } from './routing.ts';
import type { Job, WorkflowRun } from './types.ts';

const BASE = '/repos/:owner/:repo/actions';

/** Runs, their jobs (check runs of a commit as well) and artifacts; dispatching a workflow. */
export const ACTIONS_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${BASE}/runs`, needs: ['actions=read'], answer: list },
  {
    method: 'GET',
    path: `${BASE}/runs/:run`,
    needs: ['actions=read'],
    answer: (call) => ok(renderRun(call, runOf(call))),
  },
  { method: 'POST', path: `${BASE}/runs/:run/rerun`, needs: ['actions=write'], answer: again },
  { method: 'GET', path: `${BASE}/runs/:run/jobs`, needs: ['actions=read'], answer: jobs },
  { method: 'GET', path: `${BASE}/runs/:run/artifacts`, needs: ['actions=read'], answer: artifacts },
  { method: 'GET', path: `${BASE}/artifacts/:id/zip`, needs: ['actions=read'], answer: download },
  { method: 'GET', path: '/repos/:owner/:repo/commits/:sha/check-runs', needs: ['checks=read'], answer: checkRuns },
  { method: 'POST', path: `${BASE}/workflows/:workflow/dispatches`, needs: ['actions=write'], answer: dispatch },
  // Where the address that `download` answers leads to: signed, so that it needs no token.
  { method: 'GET', path: '/_artifacts/:id', needs: [], answer: archive },
];

/** From the newest. */
function list(call: Call): Answer {
  const sha = call.query.get('head_sha');
  const event = call.query.get('event');
  const fits = (one: WorkflowRun) => (sha ?? one.headSha) === one.headSha && (event ?? one.event) === one.event;
  return paged(call, call.store.runs.filter(fits).reverse(), (one) => renderRun(call, one), 'workflow_runs');
}

/** What a re-run does is not played; that it was asked for is on record. */
function again(call: Call): Answer {
  const { event, headSha: sha } = runOf(call);
  const at = { repository: call.repository.fullName, sha, actor: call.actor.login };
  call.store.wouldStart.push({ event: event as 'pull_request', action: 'rerun', ...at });
  return { status: 201, body: {} };
}

function runOf(call: Call): WorkflowRun {
  const found = call.store.runs.find((one) => one.id === Number(parameter(call, 'run')));
  if (!found) throw notFound();
  return found;
}

/** A workflow run as the API and the event show it. */
export function renderRun(call: Pick<Call, 'store' | 'repository'>, one: WorkflowRun) {
  const render = new Render(call.store);
  const url = `${call.store.apiUrl}/repos/${call.repository.fullName}/actions/runs/${one.id}`;
  const commit = one.headRepository.git.commit(one.headSha);
  // As GitHub has it: empty for pull requests from forks.
  const fork = one.headRepository !== call.repository;
  const pulls = fork ? [] : call.store.pullsOf(call.repository).filter((pull) => pull.headSha === one.headSha);
  return {
    id: one.id,
    node_id: node('WFR', one.id),
    name: one.name,
    display_title: commit.message.split('\n')[0],
    head_branch: one.headBranch,
    head_sha: one.headSha,
    path: '.github/workflows/qtest.yml',
    run_number: 1,
    run_attempt: 1,
    event: one.event,
    status: 'completed',
    conclusion: one.conclusion,
    workflow_id: 1,
    url,
    html_url: `${call.store.serverUrl}/${call.repository.fullName}/actions/runs/${one.id}`,
    pull_requests: pulls.map(({ id, number, headRef, headSha, baseRef }) => {
      const repo = {
        id: call.repository.id,
        url: `${call.store.apiUrl}/repos/${call.repository.fullName}`,
        name: call.repository.name,
      };
      const baseSha = call.repository.git.resolve(`refs/heads/${baseRef}`) ?? headSha;
      const ends = { head: { ref: headRef, sha: headSha, repo }, base: { ref: baseRef, sha: baseSha, repo } };
      return { id, number, url: `${repo.url}/pulls/${number}`, ...ends };
    }),
    check_suite_id: one.id,
    check_suite_node_id: node('CS', one.id),
    created_at: one.createdAt,
    run_started_at: one.createdAt,
    updated_at: one.createdAt,
    head_commit: {
      id: commit.sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.author.date,
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    repository: render.minimalRepository(call.repository),
    head_repository: render.minimalRepository(one.headRepository),
    ...Object.fromEntries(
      ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((name) => [`${name}_url`, `${url}/${name}`]),
    ),
    check_suite_url: url,
    workflow_url: url,
  };
}

function jobs(call: Call): Answer {
  const of = call.store.jobs.filter((job) => job.runId === runOf(call).id);
  return paged(call, of, (one) => job(call, one), 'jobs');
}

function job(call: Call, one: Job) {
  const url = `${call.store.apiUrl}/repos/${call.repository.fullName}/actions`;
  return {
    id: one.id,
    node_id: node('CR', one.id),
    run_id: one.runId,
    run_url: `${url}/runs/${one.runId}`,
    head_sha: one.sha,
    head_branch: null,
    workflow_name: null,
    name: one.name,
    url: `${url}/jobs/${one.id}`,
    html_url: null,
    check_run_url: `${url}/jobs/${one.id}`,
    status: 'completed',
    conclusion: one.conclusion,
    created_at: one.createdAt,
    started_at: one.createdAt,
    completed_at: one.createdAt,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  };
}

function checkRuns(call: Call): Answer {
  const sha = call.repository.git.resolve(parameter(call, 'sha'));
  const of = call.store.jobs.filter((job) => job.sha === sha);
  return paged(call, of, (one) => checkRun(call, one), 'check_runs');
}

function checkRun(call: Call, one: Job) {
  const url = `${call.store.apiUrl}/repos/${call.repository.fullName}/check-runs/${one.id}`;
  return {
    id: one.id,
    node_id: node('CR', one.id),
    external_id: '',
    head_sha: one.sha,
    name: one.name,
    url,
    html_url: null,
    details_url: null,
    status: 'completed',
    conclusion: one.conclusion,
    started_at: one.createdAt,
    completed_at: one.createdAt,
    check_suite: { id: one.runId },
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    app: null,
    pull_requests: [],
  };
}

function artifacts(call: Call): Answer {
  const one = runOf(call);
  const name = call.query.get('name');
  const url = `${call.store.apiUrl}/repos/${call.repository.fullName}/actions/artifacts`;
  const listed = one.artifacts.filter((artifact) => name === null || artifact.name === name);
  return paged(
    call,
    listed,
    (artifact) => ({
      id: artifact.id,
      node_id: node('ART', artifact.id),
      name: artifact.name,
      size_in_bytes: artifact.zip.length,
      url: `${url}/${artifact.id}`,
      archive_download_url: `${url}/${artifact.id}/zip`,
      expired: false,
      created_at: one.createdAt,
      updated_at: one.createdAt,
      expires_at: one.createdAt,
      workflow_run: {
        id: one.id,
        repository_id: call.repository.id,
        head_repository_id: one.headRepository.id,
        head_branch: one.headBranch,
        head_sha: one.headSha,
      },
    }),
    'artifacts',
  );
}

function artifactOf(call: Call) {
  const id = Number(parameter(call, 'id'));
  const found = call.store.runs.flatMap((one) => one.artifacts).find((artifact) => artifact.id === id);
  if (!found) throw notFound();
  return found;
}

function download(call: Call): Answer {
  return { status: 302, headers: { location: `${call.store.apiUrl}/_artifacts/${artifactOf(call).id}` } };
}

function archive(call: Call): Answer {
  return { status: 200, raw: { type: 'application/zip', bytes: artifactOf(call).zip } };
}

function dispatch(call: Call): Answer {
  const ref = text(call, 'ref');
  const sha = call.repository.git.resolve(`refs/heads/${ref}`) ?? call.repository.git.resolve(ref);
  if (sha === undefined) throw new ApiError(422, `No ref found for: ${ref}`);
  const at = { repository: call.repository.fullName, ref, sha, actor: call.actor.login };
  call.store.wouldStart.push({ event: 'workflow_dispatch', payload: call.body['inputs'], ...at });
  return nothing();
}
