/** How proposed code stands in a file of a certain style. */
import { callbackOf } from '../../../../src/languages/typescript/amplify/in-style.ts';
import { type FixtureTest, readFixture } from '../../../../src/languages/typescript/amplify/read-fixture.ts';

/** The body's statements as they stand in the place of the only test of a file. */
function printed(body: string, file: string): readonly string[] {
  const bodyOf = (text: string) => readFixture(text, 'basket.test.tsx').tests[0] as FixtureTest;
  const text = callbackOf(bodyOf(file), bodyOf(`it('', () => {\n${body}\n})`).callback.body);
  return text.split('\n').slice(1, -1);
}

const WITHOUT = "it('adds up', () => {\n  const basket = open()\n  expect(basket.add('a')).toBe(1)\n})\n";

describe('proposed code in a file', () => {
  it('without semicolons has none at the ends of its lines', () => {
    const body = `const basket = open(() => {
  add("a");
  return { first() { return 1; } };
});

for (const one of [1, 2]) { add(one); }
expect(basket.first()).toBe(1);`;
    expect(printed(body, WITHOUT)).toEqual([
      '  const basket = open(() => {',
      "    add('a')",
      '    return { first() { return 1; } }',
      '  })',
      '',
      '  for (const one of [1, 2]) {',
      '    add(one)',
      '  }',
      '  expect(basket.first()).toBe(1)',
    ]);
  });

  it.each(['[1, 2].forEach(add)', '(() => 1)()', '`a`.trim()', '/a/.test(first)', '++first', '<Basket />'])(
    'without semicolons keeps that before %s, which would go on with what stands before it',
    (next) => {
      expect(printed(`const basket = open();\n${next};`, WITHOUT)[0]).toBe('  const basket = open();');
      const apart = printed(`const basket = open();\n\n${next};`, WITHOUT);
      expect(apart).toEqual(['  const basket = open();', '', `  ${next}`]);
    },
  );

  it('without semicolons keeps one that is a statement, and those of texts', () => {
    expect(printed('if (basket)\n  ;\nadd();', WITHOUT)).toEqual(['  if (basket)', '    ;', '  add()']);
    expect(printed('add(<p>a;\nb</p>);\nadd("a;");', WITHOUT)).toEqual(['  add(<p>a;', '  b</p>)', "  add('a;')"]);
  });

  it('with semicolons has them', () => {
    const file = 'it("adds up", () => {\n    const basket = open();\n    expect(basket.add("a")).toBe(1);\n});\n';
    expect(printed("add('a')\nadd('b')", file)).toEqual(['    add("a");', '    add("b");']);
  });
});
