/** Why no test of QTest's is about a changed function. */
import type { ChangedFunction } from '../change/change-set.ts';
import type { ProjectRun } from '../judge-project.ts';
import { isJudged, isUnnoticed } from './score.ts';

interface UntestedEntry {
  /** What it says of a function. */
  readonly text: string;
  /** What would open a way to a test. */
  readonly opens: string;
}

/** The closed list; docs/why-no-test.md shows it. */
export const UNTESTED = {
  'nothing-left': {
    text: 'The tests that stand notice every fault that was judged.',
    opens: 'Nothing has to: there is nothing to add.',
  },
  'no-fault': {
    text: 'It holds nothing in which a fault could be injected, or only what rules leave out (text of messages, logging).',
    opens: 'Fewer `exclude-operators` in qtest.yml, where these are what leaves it out.',
  },
  'needs-service': {
    text: 'Its tests need a service that is not there, or that the sandbox keeps from them.',
    opens: 'Start the service, and name it in qtest.yml: `services: [localhost:5432]`, `env: [DATABASE_URL]`.',
  },
  'no-page': {
    text: 'A component or hook, and no page to render it on.',
    opens: 'Install the package that the reason names, or set the environment of the tests beside it.',
  },
  effect: {
    text: 'Each input came to an effect that is stopped: a file outside the project, a process, a connection.',
    opens: 'Call it as a member of what is imported, or hand the collaborator in: a double takes its place.',
  },
  unexported: {
    text: 'No export leads to it.',
    opens: 'Export it, or what calls it.',
  },
  'does-not-load': {
    text: 'Its file does not load by itself.',
    opens: 'What the message says: often a variable of the environment, or a build that is missing.',
  },
  'does-not-end': {
    text: 'It never ended, or ended the process, for inputs that were tried.',
    opens: 'Refuse such inputs in the code: no test can wait for them.',
  },
  unstable: {
    text: 'Inputs were found, and give another result each time or in another time zone.',
    opens: 'Hand in the clock or the chance, rather than asking for it.',
  },
  'not-kept': {
    text: 'Inputs were found that notice a fault, and no test of them held: too long to read, refused by the type check, or red.',
    opens: 'The line `Dropped` of the report says why.',
  },
  'no-input': {
    text: 'Inputs reached it, and none told apart what its tests leave open.',
    opens: 'A test of yours that reaches it: its calls are recorded, and it is varied.',
  },
  'not-reached': {
    text: 'No input came to the code that its tests leave open.',
    opens: 'A test of yours that reaches it: its calls are recorded, and it is varied.',
  },
  'not-searched': {
    text: 'Nothing was searched: the run ended before, was not asked to, or could not run the project.',
    opens: 'What the verdict says.',
  },
} as const satisfies Readonly<Record<string, UntestedEntry>>;

export type UntestedCode = keyof typeof UNTESTED;

/** Codes of what stopped a search, by the reason that they come to. */
const STOPPED: Readonly<Record<string, UntestedCode>> = {
  component: 'no-page',
  guard: 'effect',
  opaque: 'effect',
  unexported: 'unexported',
  load: 'does-not-load',
  'file-name': 'does-not-load',
  hang: 'does-not-end',
  crash: 'does-not-end',
};

/** The reason; undefined where a test is made for the function, or notices a fault in it. */
export function whyUntested(run: ProjectRun, fn: ChangedFunction): UntestedCode | undefined {
  const isAbout = (id: string) => id === fn.id;
  if (run.verified?.kept.some(({ about }) => about.some(isAbout))) return undefined;
  const faults = run.faults.filter((fault) => isAbout(fault.function) && fault.arid === undefined);
  const results = (run.before?.results ?? []).filter(({ fault }) => isAbout(fault.function));
  if (run.exploration && faults.length === 0) return 'no-fault';
  if (results.length > 0 && results.every(({ status }) => status === 'needs-service')) return 'needs-service';
  const judged = results.filter(isJudged);
  if (judged.length > 0 && !judged.some(isUnnoticed)) return 'nothing-left';
  if (!run.exploration || !run.verified) return 'not-searched';
  const rejected = run.verified.funnel.rejected.filter((one) => isAbout(one.function));
  if (rejected.length > 0) return rejected.every(({ step }) => step === 'stable') ? 'unstable' : 'not-kept';
  const stopped = run.exploration.stopped.find((one) => isAbout(one.function));
  if (stopped) return STOPPED[stopped.code] ?? 'effect';
  const unreached = new Set(run.exploration.unreached);
  return faults.every(({ id }) => unreached.has(id)) ? 'not-reached' : 'no-input';
}
