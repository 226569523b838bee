/** Which assertions state how often or in which order something was called, for bench/brittle-kinds.ts. */
import { statedCalls } from '../bench/stated-calls.ts';

it.each([
  ['expect(f).toHaveBeenCalledTimes(2);', 'expect(f).toHaveBeenCalled();'],
  ["expect(f).toHaveBeenNthCalledWith(2, 'a', 1);", "expect(f).toHaveBeenCalledWith('a', 1);"],
  [
    "expect(f.mock.calls).toEqual([['a'], ['b', [1]]]);",
    "expect(f).toHaveBeenCalledWith('a'); expect(f).toHaveBeenCalledWith('b', [1]);",
  ],
])('%s says less as %s', (text, weaker) => {
  const test = (body: string) => `it('calls', async () => {\n  run();\n  ${body}\n});`;
  expect(statedCalls(test(text))).toEqual([{ text, weaker: test(weaker) }]);
});

it.each(["expect(f).toHaveBeenCalledWith('a');", 'expect(f).not.toHaveBeenCalled();', 'expect(f()).toBe(2);'])(
  '%s says nothing of that',
  (text) => {
    expect(statedCalls(text)).toEqual([]);
  },
);
