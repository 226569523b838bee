/** What the doubles of a case answer, in words: `findById gives status "paid"`. */
import { type Act, isReplacing, placeName, type Value } from '../../../generate/test-case.ts';

type Words = (value: Value) => string;

/** So many members of an answer, and so many doubles, are told. */
const MAX_TOLD = 2;

/**
 * The doubles' answers among the arguments of these steps, those that say most, and fewer where all would take more letters than `limit`;
 * empty where no object stands in for another.
 */
export function doubleWords(act: readonly Act[], words: Words, limit = Number.POSITIVE_INFINITY): string {
  let shortest = '';
  const stubs = stubsIn(act);
  for (let doubles = MAX_TOLD; doubles > 0; doubles--) {
    for (let members = MAX_TOLD; members > 0; members--) {
      const found = stubs.flatMap(([name, stub]) =>
        stubWords(name, stub, members, words).map((text) => ({ text, rank: rankOf(stub) })),
      );
      const told = found.toSorted((a, b) => a.rank - b.rank || a.text.length - b.text.length).slice(0, doubles);
      const inOrder = found.filter((one) => told.includes(one));
      shortest = inOrder.map(({ text }) => text).join(' and ');
      if (shortest.length <= limit) return shortest;
    }
  }
  return shortest;
}

type Stub = Extract<Value, { t: 'stub' }>;

function stubsIn(act: readonly Act[]): readonly (readonly [name: string, stub: Stub])[] {
  const found: (readonly [string, Stub])[] = [];
  const visit = (value: Value): void => {
    if (value.t !== 'object') return;
    for (const [name, held] of value.props) {
      if (held.t === 'stub') found.push([name, held]);
      else visit(held);
    }
  };
  for (const step of act) {
    if (!('args' in step)) continue;
    const [first] = step.args;
    if (isReplacing(step) && first?.t === 'stub') found.push([placeName(step.place), first]);
    else step.args.forEach(visit);
  }
  return found;
}

/** Who fails is told before who gives something with members, and that before a plain answer. */
function rankOf({ answers, throws }: Stub): number {
  const given = answers.map(settled);
  if (throws || given.some(({ rejects }) => rejects)) return 0;
  return given.some(({ of }) => of.t === 'object' && of.props.length > 0) ? 1 : 2;
}

/** What comes of an answer in the end. */
function settled(answer: Value): { readonly of: Value; readonly rejects?: boolean } {
  return answer.t === 'promise' ? answer : { of: answer };
}

/** None for one that gives nothing. */
function stubWords(name: string, { answers, throws }: Stub, members: number, words: Words): string[] {
  const given = answers.map(settled);
  const told = given.map(({ of, rejects }) => {
    if (throws || rejects) return of.t === 'instance' ? `throws ${of.of.path.split('.').at(-1)}` : 'fails';
    return of.t === 'response'
      ? `answers ${responseWords(of, words, members)}`
      : `gives ${answerWords(of, words, members)}`;
  });
  const saysNothing = answers.every(
    (answer) => isEmpty(answer) || isFunction(settled(answer).of) || isOfFunctions(settled(answer).of),
  );
  return saysNothing || told.every((one) => one === 'gives undefined') ? [] : [`${name} ${told.join(', then ')}`];
}

/** Its status where that says something, else what it holds. */
function responseWords({ status, body }: Extract<Value, { t: 'response' }>, words: Words, members: number): string {
  return status === 200 && body.t !== 'undefined' ? answerWords(body, words, members) : String(status);
}

/** An object of functions, of which a title has nothing to say. */
export function isOfFunctions(value: Value): boolean {
  return (
    value.t === 'object' && value.props.length > 0 && value.props.every(([, of]) => isFunction(of) || isOfFunctions(of))
  );
}

/** Given at once it is there to be built on; a service that finds nothing would be waited for. */
function isEmpty(answer: Value): boolean {
  return answer.t === 'object' && answer.props.length === 0;
}

function isFunction({ t }: Value): boolean {
  return t === 'stub' || t === 'lambda';
}

/** An object without members of which a title has nothing to say; as it is where it has no others. */
export function tellingMembers(value: Extract<Value, { t: 'object' }>): Extract<Value, { t: 'object' }> {
  const props = value.props.filter(([, of]) => !isFunction(of) && !isOfFunctions(of));
  return props.length > 0 ? { ...value, props } : value;
}

/** A value in words; of an object what says most: members that are not empty. */
export function answerWords(answer: Value, words: Words, members = MAX_TOLD): string {
  if (answer.t === 'array' && answer.items.length > 0) return answerWords(answer.items[0] as Value, words, members);
  if (answer.t !== 'object' || answer.props.length === 0) return words(answer);
  const telling = answer.props.filter(([, value]) => isTelling(value));
  const told = (telling.length > 0 ? telling : answer.props).slice(0, members);
  return told.map(([name, value]) => `${name} ${words(value)}`).join(', ');
}

/** Says more than that it is there. */
export function isTelling(value: Value): boolean {
  return (
    (value.t === 'string' && value.v.length > 1) || value.t === 'boolean' || (value.t === 'number' && value.v !== 0)
  );
}
