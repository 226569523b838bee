/** Findings on head alone: what the search saw break a declaration, asked again on the code as it stands, and of base. */
import type { ChangedFunction } from '../change/change-set.ts';
import { outcomeText, valueText } from '../generate/case-text.ts';
import type { Outcome, StepOutcome, TestCase } from '../generate/test-case.ts';
import type { ObserveRequest, Oddity, Session, TargetFile } from '../languages/language.ts';

/** An input that declared types admit, and what came of it that they do not allow. */
export interface BrokenPromise {
  readonly kind: Oddity['kind'];
  readonly function: string;
  readonly file: string;
  readonly line: number;
  readonly case: TestCase;
  /** Code between backticks. */
  readonly message: string;
  /** Base does the same with the same input. */
  readonly onBase: boolean;
}

export interface OddityRequest extends Pick<ObserveRequest, 'base' | 'signal'> {
  readonly files: readonly TargetFile[];
}

/** Oddities that show again in a process of its own, in another time zone and with another chance; one of each cause. */
export async function brokenPromises(
  oddities: readonly Oddity[],
  session: Pick<Session, 'observe'>,
  { files, base, signal }: OddityRequest,
): Promise<readonly BrokenPromise[]> {
  if (oddities.length === 0) return [];
  const asked = { base, signal, timezone: 'Asia/Kolkata', locale: 'C.UTF-8', places: true };
  const heads = await session.observe({ ...asked, cases: oddities.map((one) => one.case), revision: 'head' });
  const shown = oddities.flatMap((oddity, at) => {
    const outcome = heads[at];
    const place = outcome && isSame(oddity.outcome, outcome) ? placeOf(oddity, outcome, files) : undefined;
    return outcome && place ? [{ oddity, outcome, ...place }] : [];
  });
  const causes = [...new Map(shown.toReversed().map((one) => [causeOf(one), one])).values()].toReversed();
  const old = causes.filter(({ of }) => of.base !== undefined);
  const bases =
    old.length === 0
      ? []
      : await session.observe({ ...asked, cases: old.map(({ oddity }) => oddity.case), revision: 'base' });
  return causes.map((one) => {
    const base = bases[old.indexOf(one)];
    const { kind, case: input } = one.oddity;
    return {
      kind,
      function: one.of.id,
      file: one.of.file,
      line: one.line,
      case: input,
      message: messageOf(one.oddity, one.outcome),
      onBase: base !== undefined && isSame(one.outcome, base),
    };
  });
}

interface Place {
  readonly of: ChangedFunction;
  readonly line: number;
}

/** Where it went wrong: the line that threw, if it stands in a changed function and throws nothing on purpose; else the function that promises. */
function placeOf(
  { kind, function: id }: Oddity,
  { thrownAt }: Outcome,
  files: readonly TargetFile[],
): Place | undefined {
  if (kind !== 'internal-error') {
    const of = files.flatMap(({ functions }) => functions).find((one) => one.id === id);
    return of && { of, line: of.head.line };
  }
  const file = files.find(({ path }) => path === thrownAt?.file);
  if (!file || !thrownAt) return undefined;
  const line = file.headText.split('\n')[thrownAt.line - 1] ?? '';
  if (/\bthrow\b|Error\(/.test(line)) return undefined;
  const around = file.functions.filter(({ head }) => head.line <= thrownAt.line && thrownAt.line <= head.endLine);
  const of = around.toSorted((a, b) => a.head.endLine - a.head.line - (b.head.endLine - b.head.line))[0];
  return of && { of, line: thrownAt.line };
}

/** A function may break these in several ways, each told. */
const BY_WORDS: ReadonlySet<Oddity['kind']> = new Set(['mutated-argument', 'slow-input']);

function causeOf({ oddity, of, line }: Place & { readonly oddity: Oddity }): string {
  const where = oddity.kind === 'internal-error' ? String(line) : BY_WORDS.has(oddity.kind) ? oddity.about : '';
  return `${oddity.kind} ${of.id} ${where}`;
}

/** The same result or error of the last step. */
function isSame(a: Outcome, b: Outcome): boolean {
  const told = ({ steps, failed, stopped }: Outcome) => {
    const last = steps.at(-1);
    return JSON.stringify([last?.kind, last?.value, last?.error, failed, stopped]);
  };
  return told(a) === told(b);
}

/** What was ended from outside shows no step. */
const NO_STEP: StepOutcome = { kind: 'skipped', args: [] };

function messageOf({ kind, about, at }: Oddity, outcome: Outcome): string {
  const step = outcome.steps.at(-1) ?? NO_STEP;
  switch (kind) {
    case 'internal-error':
      return `ends in \`${step.error?.class ?? 'TypeError'}: ${about.replaceAll('`', "'")}\`, though its types admit the arguments`;
    case 'result-type': {
      const how = step.kind === 'resolves' ? 'resolves to' : 'gives';
      const place = at ? `, wrong at \`${at}\`` : '';
      return `is declared to give \`${about}\`, ${how} \`${step.value ? valueText(step.value) : 'undefined'}\`${place}`;
    }
    case 'round-trip':
      return `does not give back what \`${about}\` was given: \`${outcomeText(outcome)}\``;
    case 'slow-input':
      return about;
    case 'mutated-argument':
      return `changes its argument \`${about}\`, which ${about.includes(':') ? 'is declared readonly' : 'its documentation says it leaves alone'}`;
  }
}
