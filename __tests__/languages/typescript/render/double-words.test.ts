import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { doubleWords } from '../../../../src/languages/typescript/render/double-words.ts';
import { valueWords } from '../../../../src/languages/typescript/render/value-words.ts';

const text = (v: string): Value => ({ t: 'string', v });
const truth = (v: boolean): Value => ({ t: 'boolean', v });
const promise = (of: Value, rejects = false): Value => ({ t: 'promise', of, ...(rejects ? { rejects } : {}) });
const stub = (...answers: Value[]): Value => ({ t: 'stub', id: 0, answers });

function words(props: Record<string, Value>, limit?: number): string {
  const double: Value = { t: 'object', props: Object.entries(props) };
  const act: Act = { do: 'new', callee: { export: { file: 'a.ts', path: 'A' } }, args: [double] };
  return doubleWords([act], valueWords, limit);
}

describe('doubleWords', () => {
  it('tells what each double answers, of an object what says most', () => {
    const props = { id: text(''), status: text('paid'), lines: { t: 'array', items: [] } } as const;
    const order: Value = { t: 'object', props: Object.entries(props) };

    expect(words({ find: stub(promise(order)), take: stub(truth(true), truth(false)) })).toBe(
      'find gives status "paid" and take gives true, then gives false',
    );
  });

  it('says who fails, and nothing of who has nothing to say', () => {
    const error: Value = { t: 'error', class: 'Error', message: 'refused' };

    expect(words({ find: stub(promise(error, true)), save: stub(promise({ t: 'undefined' })) })).toBe('find fails');
  });

  it('names the error of the project that one throws', () => {
    const of = { file: 'errors.ts', path: 'LateError' };

    expect(words({ find: stub(promise({ t: 'instance', of, args: [] }, true)) })).toBe('find throws LateError');
  });

  it('says nothing of functions that one gives', () => {
    const response: Value = { t: 'object', props: [['json', stub(truth(true))]] };

    expect(words({ status: stub(response) })).toBe('');
  });

  it('tells who fails, and who gives more than a word, before others', () => {
    const order: Value = { t: 'object', props: [['status', text('paid')]] };
    const error: Value = { t: 'error', class: 'Error', message: 'refused' };
    const doubles = { take: stub(truth(true)), find: stub(promise(order)), pay: stub(promise(error, true)) };

    expect(words(doubles)).toBe('find gives status "paid" and pay fails');
  });

  it('tells less where all takes too many letters', () => {
    const order: Value = {
      t: 'object',
      props: [
        ['status', text('paid')],
        ['country', text('DE')],
      ],
    };
    const doubles = { find: stub(promise(order)), take: stub(truth(true)) };

    expect(words(doubles, 60)).toBe('find gives status "paid", country "DE" and take gives true');
    expect(words(doubles, 50)).toBe('find gives status "paid" and take gives true');
    expect(words({ find: doubles.find }, 30)).toBe('find gives status "paid"');
  });

  it('is silent where nothing stands in for another', () => {
    expect(words({ id: text('a') })).toBe('');
  });
});
