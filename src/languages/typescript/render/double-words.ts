/** What the doubles of a case answer, in words: `findById gives status "paid"`. */
import type { Act, Value } from '../../../generate/test-case.ts';

/** So many members of an answer, and so many doubles, are told. */
const MAX_TOLD = 2;

/** The doubles' answers among the arguments of these steps, the shortest of them; empty where no object stands in for another. */
export function doubleWords(act: readonly Act[], words: (value: Value) => string): string {
  const found: string[] = [];
  const visit = (value: Value): void => {
    if (value.t !== 'object') return;
    for (const [name, held] of value.props) {
      if (held.t === 'stub') found.push(...stubWords(name, held, words));
      else visit(held);
    }
  };
  for (const step of act) if ('args' in step) step.args.forEach(visit);
  const shortest = found.toSorted((a, b) => a.length - b.length).slice(0, MAX_TOLD);
  return found.filter((one) => shortest.includes(one)).join(' and ');
}

/** None for one that gives nothing. */
function stubWords(
  name: string,
  { answers, throws }: Extract<Value, { t: 'stub' }>,
  words: (value: Value) => string,
): string[] {
  const told = answers.map((answer) => {
    if (throws || (answer.t === 'promise' && answer.rejects)) return 'fails';
    return `gives ${answerWords(answer.t === 'promise' ? answer.of : answer, words)}`;
  });
  return told.every((one) => one === 'gives undefined') ? [] : [`${name} ${told.join(', then ')}`];
}

/** A value in words; of an object what says most: members that are not empty. */
export function answerWords(answer: Value, words: (value: Value) => string): string {
  if (answer.t === 'array' && answer.items.length > 0) return answerWords(answer.items[0] as Value, words);
  if (answer.t !== 'object' || answer.props.length === 0) return words(answer);
  const telling = answer.props.filter(([, value]) => isTelling(value));
  const told = (telling.length > 0 ? telling : answer.props).slice(0, MAX_TOLD);
  return told.map(([name, value]) => `${name} ${words(value)}`).join(', ');
}

function isTelling(value: Value): boolean {
  return (
    (value.t === 'string' && value.v.length > 1) || value.t === 'boolean' || (value.t === 'number' && value.v !== 0)
  );
}
