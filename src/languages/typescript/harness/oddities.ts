/** What runs of the search showed that no declaration allows: noted as it passes by, the plainest input of each cause. */
import type { Value } from '../../../generate/test-case.ts';
import type { Contract, Signature } from '../../declared.ts';
import { admitted, type Called, calledLast } from './admitted.ts';
import { type BuildContext, build } from './build.ts';
import { complexity, isEngineMade } from './complexity.ts';
import { describe } from './describe.ts';
import type { EntryPoint } from './entries.ts';
import { isTooDeep, type Observed } from './lab.ts';
import { sorted } from './lists.ts';
import { type Misfit, misfit } from './promises.ts';
import type { HarnessOddity, Input } from './request.ts';
import { contentOf, kindOf, outcomeOf, type Seen, textOf } from './seen.ts';

/** So many causes of one function, and in all, are worth a look. */
const PER_FUNCTION = 3;
const IN_ALL = 24;
/** A longer result is not looked into. */
const MAX_RESULT = 4_000;
const MAX_KNOWN = 5_000;

interface Noted extends HarnessOddity {
  readonly cost: number;
}

export class Oddities {
  readonly #found = new Map<string, Noted>();
  /** What a result is to a signature, by its text: most runs show what others showed. */
  readonly #known = new WeakMap<Signature, Map<string, Misfit | undefined>>();

  /** Looks at the last call of an input that head was run on. */
  note(entry: EntryPoint, input: Input, { seen }: Pick<Observed, 'seen'>, resolve: BuildContext['resolve']): void {
    if (!entry.contracts) return;
    const called = calledLast(entry, input.act);
    if (called?.contract.function === undefined || !this.#isWorth(called, seen)) return;
    const signature = admitted(entry, input.act, called);
    if (!signature) return;
    this.#error(called, input, seen);
    this.#result(called, signature, input, seen);
    this.#arguments(called, signature, input, seen, resolve);
  }

  /** The plainest of each cause, few of each function. */
  all(): readonly HarnessOddity[] {
    const plain = sorted([...this.#found.values()], (a, b) => a.cost - b.cost);
    const counts = new Map<string, number>();
    return plain
      .filter(({ function: id, kind }) => {
        const count = (counts.get(`${id} ${kind}`) ?? 0) + 1;
        counts.set(`${id} ${kind}`, count);
        return count <= PER_FUNCTION;
      })
      .slice(0, IN_ALL)
      .map(({ cost: _, ...oddity }) => oddity);
  }

  /** False where nothing can be odd, which most runs are told by at little cost. */
  #isWorth({ step, contract }: Called, seen: Seen): boolean {
    const text = textOf(seen, step);
    const kind = kindOf(text);
    if (kind === 'throws' || kind === 'rejects') return !contract.saysThrows && isOfEngine(seen);
    if (kind !== 'returns' && kind !== 'resolves') return false;
    if (keepsArguments(contract)) return true;
    return contract.signatures.some((signature) => this.#misfit(signature, kind, text) !== undefined);
  }

  #misfit(signature: Signature, kind: string, text: string): Misfit | undefined {
    const { returns } = signature;
    if (!returns || text.length > MAX_RESULT) return undefined;
    const known = this.#known.get(signature) ?? new Map<string, Misfit | undefined>();
    this.#known.set(signature, known);
    if (known.has(text)) return known.get(text);
    const promised = returns.k === 'promise' ? returns.of : returns;
    const isAsked = promised.k !== 'undefined' && (returns.k === 'promise') === (kind === 'resolves');
    const found = isAsked ? misfit(JSON.parse(contentOf(text)) as Value, promised) : undefined;
    if (known.size < MAX_KNOWN) known.set(text, found);
    return found;
  }

  #error({ step, contract }: Called, input: Input, seen: Seen): void {
    const text = textOf(seen, step);
    if (kindOf(text) !== 'throws' && kindOf(text) !== 'rejects') return;
    if (!/^(?:Type|Range)Error$/.test(contentOf(text))) return;
    const message = seen.messages.find(([of]) => of === step)?.[1] ?? '';
    this.#keep(seen, { kind: 'internal-error', function: contract.function ?? '', input, about: message }, message);
  }

  #result({ step, contract, args }: Called, signature: Signature, input: Input, seen: Seen): void {
    const text = textOf(seen, step);
    const kind = kindOf(text);
    if (kind !== 'returns' && kind !== 'resolves') return;
    const found = this.#misfit(signature, kind, text);
    // Texts that are no number are often read as NaN on purpose.
    if (!found || (found.how === 'NaN' && (contract.saysNaN || /"t":"string"/.test(JSON.stringify(args))))) return;
    const about = signature.returnsText ?? '';
    this.#keep(
      seen,
      { kind: 'result-type', function: contract.function ?? '', input, about, at: found.at },
      found.how === 'NaN' ? `${found.how} ${found.at}` : `${found.at} ${text.slice(0, 40)}`,
    );
  }

  #arguments(
    { step, contract, args }: Called,
    signature: Signature,
    input: Input,
    seen: Seen,
    resolve: BuildContext['resolve'],
  ): void {
    if (/"t":"(?:lambda|stub|instance)"/.test(JSON.stringify(args))) return;
    for (const [at, arg] of args.entries()) {
      const param = signature.params[at];
      const key = seen.keys.indexOf(`arg:${step}.${at}`);
      if (key < 0 || !param || !(param.readonly || contract.saysKeeps)) continue;
      const before = describe(build(arg, { resolve, results: [], stubs: new Map() }));
      const after = seen.texts[key] as string;
      // What is readonly is the list itself, not what its items hold.
      const isChanged = contract.saysKeeps ? before !== after : outline(before) !== outline(after);
      if (!isChanged) continue;
      const about = param.readonly ? `${param.name}: ${param.text ?? ''}` : param.name;
      this.#keep(seen, { kind: 'mutated-argument', function: contract.function ?? '', input, about }, String(at));
    }
  }

  #keep(seen: Seen, raw: Omit<HarnessOddity, 'outcome'>, cause: string): void {
    const key = `${raw.kind} ${raw.function} ${cause}`;
    const cost = complexity(raw.input.act);
    const known = this.#found.get(key);
    if (known && known.cost <= cost) return;
    this.#found.set(key, { ...raw, outcome: outcomeOf(raw.input.act, seen, new Map()), cost });
  }
}

/** Errors that no author words like this; those of numbers out of range among them. */
function isOfEngine({ messages }: Seen): boolean {
  return isEngineMade(messages) || messages.some(([, message]) => OUT_OF_RANGE.test(message));
}

const OUT_OF_RANGE =
  /^(?:to(?:Fixed|Precision|Exponential|String)\(\) |Invalid (?:string|array buffer|typed array) length|precision \S+ out of range|Invalid code point)/;

/** What an input that runs too deep shows is an error of the engine as well. */
export function isTellable(run: Observed): boolean {
  return run.seen.stopped === undefined && run.seen.failed === undefined && (!run.limited || isTooDeep(run));
}

function keepsArguments({ signatures, saysKeeps }: Contract): boolean {
  return saysKeeps || signatures.some(({ params }) => params.some((param) => param.readonly));
}

/** Members and items by their kind alone. */
function outline(text: string): string {
  const value = JSON.parse(text) as Value;
  const flat = (of: Value): unknown => ('items' in of || 'props' in of || 'entries' in of ? of.t : of);
  if ('items' in value) return JSON.stringify(value.items.map(flat));
  if ('props' in value) return JSON.stringify(value.props.map(([name, of]) => [name, flat(of)]));
  if ('entries' in value) return JSON.stringify(value.entries.map((entry) => entry.map(flat)));
  return text;
}
