import { z } from 'zod';
import { readAnswer } from '../../src/llm/read-answer.ts';

const schema = z.object({ calls: z.array(z.string()) });

describe('an answer', () => {
  it.each([
    ['as asked', '{"calls":["f(1)"]}'],
    ['in a fence', 'Sure!\n```json\n{"calls":["f(1)"]}\n```\nDone.'],
    ['in the second of two fences', '```ts\nf(2)\n```\n```json\n{"calls":["f(1)"]}\n```'],
    ['in a fence that does not end', '```json\n{"calls":["f(1)"]}'],
    ['behind prose with brackets', 'I think {so} [maybe]: {"calls":["f(1)"]} is it.'],
    ['with brackets inside of its texts', 'x {"calls":["f(1)"], "note": "} ] {"} y'],
    ['cut in the middle of a text', '{"calls":["f(1)","f(2'],
    ['cut behind a comma', '{"calls":["f(1)",'],
  ])('is read %s', (_, text) => {
    expect(readAnswer(text, schema)).toEqual({ calls: ['f(1)'] });
  });

  it.each([
    ['nothing', ''],
    ['prose', 'I cannot do that.'],
    ['another form', '{"inputs":["f(1)"]}'],
    ['a number cut off, which could go on', '{"calls":12'],
    ['no end of brackets', '{'.repeat(5_000)],
    ['numbers in place of texts', '{"calls":[1,2]}'],
  ])('is none: %s', (_, text) => {
    expect(readAnswer(text, schema)).toBeUndefined();
  });

  it('keeps no half of a number', () => {
    expect(readAnswer('{"sizes":[1,23', z.object({ sizes: z.array(z.number()) }))).toEqual({ sizes: [1] });
  });
});
