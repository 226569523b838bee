import type { ProjectRun } from '../../src/judge-project.ts';
import { type UntestedCode, whyUntested } from '../../src/verdict/untested.ts';
import { results } from './facts.ts';

const found = results('survived');
const faults = found.map(({ fault }) => fault);
const id = faults[0]?.function ?? '';
const exploration = { stopped: [], unreached: [] };
const verified = { kept: [], funnel: { rejected: [] } };

function why(more: object): UntestedCode | undefined {
  const run = { faults, before: { results: found }, exploration, verified, ...more };
  return whyUntested(run as unknown as ProjectRun, { id } as never);
}

const rejected = (...steps: string[]) => ({
  verified: { kept: [], funnel: { rejected: steps.map((step) => ({ step, function: id })) } },
});
const stopped = (code: string) => ({ exploration: { stopped: [{ function: id, code, reason: '' }], unreached: [] } });

describe('whyUntested', () => {
  it.each<[UntestedCode, object]>([
    ['nothing-left', { before: { results: results('killed') } }],
    ['no-fault', { faults: [] }],
    ['needs-service', { before: { results: results('needs-service') } }],
    ['no-page', stopped('component')],
    ['effect', stopped('guard')],
    ['unexported', stopped('unexported')],
    ['does-not-load', stopped('load')],
    ['does-not-end', stopped('hang')],
    ['unstable', rejected('stable')],
    ['not-kept', rejected('stable', 'rendered')],
    ['no-input', {}],
    ['not-reached', { exploration: { stopped: [], unreached: faults.map((fault) => fault.id) } }],
    ['not-searched', { exploration: undefined }],
  ])('is %s', (code, more) => {
    expect(why(more)).toBe(code);
  });

  it('is nothing where a test notices a fault in the function, be it not the first that it notices', () => {
    const kept = [{ about: ['src/f.ts#other', id] }];

    expect(why({ verified: { ...verified, kept } })).toBeUndefined();
  });
});
