/** What every report shows, picked from a RunResult once: the same groups and counts in terminal, comment and pages. */
import type {
  BehaviourChangeResult,
  Figure,
  FunctionResult,
  ProjectResult,
  RunResult,
  Survivor,
  TestEntry,
} from '../verdict/run-result.ts';
import { shortIds } from './short-ids.ts';
import { shortPaths } from './short-paths.ts';

export interface Digest {
  /** All inputs that behave differently and that nobody has accepted, now or before, those of one cause beside each other. */
  readonly changes: readonly BehaviourChangeResult[];
  /** One a cause. */
  readonly causes: readonly BehaviourChangeResult[];
  /** Errors that say something else: nobody is asked about them, and no test asserts them. */
  readonly messages: readonly BehaviourChangeResult[];
  /** How many causes this run accepted. */
  readonly accepted: number;
  /**
   * Faults that no test notices: selected ones, and those that are told beside them. Left out where a behaviour change tells of them: a changed
   * place put back, and a fault on the very line that the change is said to come from, which a test will notice once the change is confirmed.
   */
  readonly gaps: readonly Survivor[];
  /** Those of them for which a ready test stands. */
  readonly closable: readonly Survivor[];
  /** Those that are gaps no longer: a test that this run wrote notices them. */
  readonly closed: readonly Survivor[];
  readonly readyTests: readonly TestEntry[];
  readonly writtenTests: readonly TestEntry[];
  readonly notMeasured: readonly NotMeasured[];
  /** Changed functions, and how many of them were not measured. */
  readonly functionsChanged: number;
  readonly functionsNotMeasured: number;
  /** Shortest clear paths of the files that are named. */
  readonly paths: ReadonlyMap<string, string>;
  /** Shortest unambiguous ids of faults and behaviour changes. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Functions that share a file and a reason. */
export interface NotMeasured {
  readonly file: string;
  readonly names: readonly string[];
  readonly reason: string;
}

export function digest(result: RunResult): Digest {
  const dismissed = new Set(result.dismissed.filter((entry) => entry.status === 'active').map((entry) => entry.id));
  const found = withCauses(result.behaviourChanges.filter((change) => !dismissed.has(change.id)));
  const changes = found.filter((change) => change.kind !== 'message' && !change.accepted && !change.held);
  const survivors = [...result.survivors].filter((fault) => !dismissed.has(fault.id)).sort((a, b) => a.rank - b.rank);
  const unnoticed = survivors.filter((fault) => isTold(fault) && !isToldByChange(fault, found));
  const gaps = unnoticed.filter((fault) => fault.proof?.by !== 'written-test');
  const missing = result.functions.filter((changed) => !wasMeasured(changed));
  const beyond = Math.max(0, result.subject.functionsChanged - result.functions.length);
  return {
    changes,
    messages: found.filter((change) => change.kind === 'message'),
    causes: changes.filter((change) => change.sameCauseAs === undefined),
    accepted: found.filter((change) => change.accepted && change.sameCauseAs === undefined).length,
    gaps,
    closable: gaps.filter((fault) => fault.proof?.by === 'ready-test'),
    closed: unnoticed.filter((fault) => fault.proof?.by === 'written-test'),
    readyTests: result.tests.filter((test) => test.state === 'ready'),
    writtenTests: result.tests.filter((test) => test.state === 'written'),
    notMeasured: grouped(missing),
    functionsChanged: Math.max(result.subject.functionsChanged, result.functions.length),
    functionsNotMeasured: missing.length + beyond,
    paths: shortPaths(result),
    ids: shortIds([...result.survivors, ...result.behaviourChanges].map((entry) => entry.id)),
  };
}

function isTold({ counted, toldBeside }: Survivor): boolean {
  return counted !== false || toldBeside === true;
}

function isToldByChange({ proof, operator, file, line }: Survivor, changes: readonly BehaviourChangeResult[]): boolean {
  if (proof?.by !== 'behaviour-change') return false;
  return operator === 'HunkRevert' || changes.some((change) => change.file === file && change.line === line);
}

/** `tested` and `changed` functions were measured; for every other one the reason is told. */
export function wasMeasured(changed: FunctionResult): boolean {
  return changed.status === 'tested' || changed.status === 'changed';
}

/** The functions of a project; projects of several languages may share a folder. */
export function functionsOf(
  { root, language }: Pick<ProjectResult, 'root' | 'language'>,
  { functions }: RunResult,
): readonly FunctionResult[] {
  return functions.filter((changed) => changed.project === root && changed.language === language);
}

/** What a status says where no reason is given. */
const STATUS_TEXT: Readonly<Record<FunctionResult['status'], string>> = {
  tested: '',
  changed: '',
  'needs-double': 'needs a collaborator that could not be stood in for',
  'needs-service': 'needs a service that is not there',
  unmutable: 'has no place for a fault',
  unsupported: 'is not analysed',
  stopped: 'was stopped by an effect',
  skipped: 'was not selected',
};

/** Why a function was not measured, in words. */
export function whyNotMeasured(changed: FunctionResult): string {
  return changed.reason || STATUS_TEXT[changed.status];
}

/** True where somebody has something to do: changes to confirm, gaps, broken tests of QTest's own, a policy or configuration to meet. */
export function isActionable({ verdict, findings }: RunResult, { causes, gaps }: Digest): boolean {
  const broken = findings.some(({ kind }) => kind === 'broken-test');
  return causes.length > 0 || gaps.length > 0 || broken || verdict === 'fail' || verdict === 'configuration';
}

/** True where every judged fault is noticed. */
export function isWhole(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.noticed === figure.judged;
}

/** True where the work tree was compared, so that something can be written into it. */
export function isHere({ asked }: RunResult): boolean {
  return asked.head === undefined && asked.dependency === undefined;
}

/** How a command begins that shows a change of behaviour; any other writes a test that does. */
export const SHOWS = 'node -e ';

/** What `qtest accept` takes for a change: its function's name, or its id where two functions share the name. */
export function acceptName(change: BehaviourChangeResult, result: RunResult): string {
  const name =
    result.functions.find((changed) => changed.id === change.function)?.name ?? change.function.split('#').at(-1);
  const same = result.functions.filter((changed) => changed.name === name).length;
  return name && same <= 1 && /^[\w$.~-]+$/.test(name) && !name.startsWith('-') ? name : change.id;
}

/** Changes with the others of their cause right behind them. */
function withCauses(changes: readonly BehaviourChangeResult[]): BehaviourChangeResult[] {
  const shown = new Set(changes.map((change) => change.id));
  const leads = changes.filter((change) => change.sameCauseAs === undefined || !shown.has(change.sameCauseAs));
  return leads.flatMap((lead) => {
    const { sameCauseAs: _, ...own } = lead;
    return [own, ...changes.filter((change) => change.sameCauseAs === lead.id)];
  });
}

function grouped(functions: readonly FunctionResult[]): NotMeasured[] {
  const groups = new Map<string, { file: string; names: string[]; reason: string }>();
  for (const changed of functions) {
    const reason = whyNotMeasured(changed);
    const key = `${changed.file}\0${reason}`;
    const group = groups.get(key) ?? { file: changed.file, names: [], reason };
    group.names.push(changed.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}
