import { ApiError, invalid, type Need, notFound } from './http-errors.ts';
import { Render } from './render.ts';
import { type Answer, type Call, created, nothing, ok, paged, parameter, pullOf, type Route, text } from './routing.ts';
import type { Comment } from './types.ts';

const READ: readonly Need[] = ['issues=read', 'pull_requests=read'];
const WRITE: readonly Need[] = ['issues=write', 'pull_requests=write'];
const ISSUE = '/repos/:owner/:repo/issues/:number';
const COMMENT = '/repos/:owner/:repo/issues/comments/:id';
const CONTENTS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

/** Pull requests as issues: comments, labels, reactions. Whoever may write pull requests may write these. */
export const ISSUE_ROUTES: readonly Route[] = [
  { method: 'GET', path: COMMENT, needs: READ, answer: (call) => comment(call, commentOf(call)) },
  { method: 'PATCH', path: COMMENT, needs: WRITE, answer: edit },
  { method: 'DELETE', path: COMMENT, needs: WRITE, answer: remove },
  { method: 'GET', path: `${COMMENT}/reactions`, needs: READ, answer: reactions },
  { method: 'POST', path: `${COMMENT}/reactions`, needs: WRITE, answer: react },
  { method: 'GET', path: ISSUE, needs: READ, answer: (call) => ok(new Render(call.store).issue(pullOf(call))) },
  { method: 'GET', path: `${ISSUE}/comments`, needs: READ, answer: list },
  { method: 'POST', path: `${ISSUE}/comments`, needs: WRITE, answer: write },
  { method: 'GET', path: `${ISSUE}/labels`, needs: READ, answer: labels },
  { method: 'POST', path: `${ISSUE}/labels`, needs: WRITE, answer: addLabels },
  { method: 'DELETE', path: `${ISSUE}/labels/:name`, needs: WRITE, answer: removeLabel },
  { method: 'GET', path: `${ISSUE}/events`, needs: READ, answer: events },
  { method: 'GET', path: `${ISSUE}/timeline`, needs: READ, answer: events },
];

function list(call: Call): Answer {
  const pull = pullOf(call);
  const since = call.query.get('since');
  const comments = call.store.comments.filter(
    (one) => one.number === pull.number && (since === null || one.updatedAt >= since),
  );
  return paged(call, comments, (one) => new Render(call.store).comment(call.repository, one));
}

function write(call: Call): Answer {
  const pull = pullOf(call);
  const { store } = call;
  const at = store.now();
  const made: Comment = {
    id: store.nextId(),
    repository: call.repository.fullName,
    number: pull.number,
    author: call.actor,
    body: checkedBody(call),
    createdAt: at,
    updatedAt: at,
    edits: 0,
    reactions: [],
  };
  store.comments.push(made);
  if (call.token?.kind !== 'workflow') {
    const where = { repository: call.repository.fullName, pull: pull.number, actor: call.actor.login };
    store.wouldStart.push({ event: 'issue_comment', action: 'created', ...where });
  }
  return created(new Render(store).comment(call.repository, made));
}

function checkedBody(call: Call): string {
  const body = text(call, 'body');
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field');
  if (body.length > 65_536)
    throw invalid('IssueComment', 'data', 'unprocessable', 'Body is too long (maximum is 65536 characters)');
  return body;
}

function commentOf(call: Call): Comment {
  const found = call.store.comments.find((one) => one.id === Number(parameter(call, 'id')));
  if (!found) throw notFound();
  return found;
}

function comment(call: Call, one: Comment): Answer {
  return ok(new Render(call.store).comment(call.repository, one));
}

function edit(call: Call): Answer {
  const one = commentOf(call);
  one.body = checkedBody(call);
  one.updatedAt = call.store.now();
  one.edits++;
  return comment(call, one);
}

function remove(call: Call): Answer {
  call.store.comments.splice(call.store.comments.indexOf(commentOf(call)), 1);
  return nothing();
}

function reactions(call: Call): Answer {
  return paged(call, commentOf(call).reactions, (reaction) => new Render(call.store).reaction(reaction));
}

/** 200 where the same account reacted so before. */
function react(call: Call): Answer {
  const one = commentOf(call);
  const content = text(call, 'content');
  if (!CONTENTS.includes(content)) throw invalid('Reaction', 'content', 'invalid');
  const standing = one.reactions.find((other) => other.author === call.actor && other.content === content);
  if (standing) return ok(new Render(call.store).reaction(standing));
  const reaction = { id: call.store.nextId(), author: call.actor, content, createdAt: call.store.now() };
  one.reactions.push(reaction);
  return created(new Render(call.store).reaction(reaction));
}

function labels(call: Call): Answer {
  return paged(call, pullOf(call).labels, (label) => new Render(call.store).label(call.repository, label));
}

function addLabels(call: Call): Answer {
  const pull = pullOf(call);
  const names = call.body['labels'];
  if (!Array.isArray(names)) throw new ApiError(422, 'Invalid request.');
  for (const name of names) call.store.setLabel(pull, String(name), call.actor, true);
  return labels(call);
}

function removeLabel(call: Call): Answer {
  const pull = pullOf(call);
  const name = parameter(call, 'name');
  if (!pull.labels.some((label) => label.name === name)) throw new ApiError(404, 'Label does not exist');
  call.store.setLabel(pull, name, call.actor, false);
  return labels(call);
}

function events(call: Call): Answer {
  return paged(call, pullOf(call).events, (event) => new Render(call.store).event(call.repository, event));
}
