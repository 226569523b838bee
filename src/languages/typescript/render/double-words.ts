/** What the doubles of a case answer, in words: `findById gives status "paid"`. */
import type { Act, Value } from '../../../generate/test-case.ts';

/** Of an answer so many members are told. */
const MAX_TOLD = 2;

/** The doubles' answers among the arguments of these steps; empty where no object stands in for another. */
export function doubleWords(act: readonly Act[], words: (value: Value) => string): readonly string[] {
  const found: string[] = [];
  const visit = (value: Value): void => {
    if (value.t !== 'object') return;
    for (const [name, held] of value.props) {
      if (held.t === 'stub') found.push(stubWords(name, held, words));
      else visit(held);
    }
  };
  for (const step of act) if ('args' in step) step.args.forEach(visit);
  return found;
}

function stubWords(name: string, stub: Extract<Value, { t: 'stub' }>, words: (value: Value) => string): string {
  const [first] = stub.answers;
  const isRefused = stub.throws || (first?.t === 'promise' && first.rejects);
  if (isRefused) return `${name} fails`;
  const told = stub.answers.map((answer) => answerWords(answer.t === 'promise' ? answer.of : answer, words));
  return told.length === 0 ? `${name} gives nothing` : `${name} gives ${told.join(', then ')}`;
}

/** Of an object what says most: members that are not empty. */
function answerWords(answer: Value, words: (value: Value) => string): string {
  if (answer.t === 'undefined' || answer.t === 'null') return 'nothing';
  if (answer.t === 'array' && answer.items.length > 0) return answerWords(answer.items[0] as Value, words);
  if (answer.t !== 'object' || answer.props.length === 0) return words(answer);
  const telling = answer.props.filter(([, value]) => isTelling(value));
  const told = (telling.length > 0 ? telling : answer.props).slice(0, MAX_TOLD);
  return told.map(([name, value]) => `${name} ${words(value)}`).join(' and ');
}

function isTelling(value: Value): boolean {
  return (
    (value.t === 'string' && value.v.length > 1) || value.t === 'boolean' || (value.t === 'number' && value.v !== 0)
  );
}
