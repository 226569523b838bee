import { functionText } from '../../src/generate/llm/function-text.ts';

/** The text of `half`. */
function textIn(text: string): string {
  const start = text.indexOf('half');
  return functionText(text, { start, end: text.indexOf(' }', start) + 2 });
}

describe('the text of a function', () => {
  it.each([
    [
      'const a = 1;\n\n/**\n * Half of it.\n */\nexport function half(n) { return n / 2; }\n',
      '/**\n * Half of it.\n */\nexport function half(n) { return n / 2; }',
    ],
    [
      '// Half.\n// Of it.\nexport const half = (n) => { return n / 2; };\nlet b;',
      '// Half.\n// Of it.\nexport const half = (n) => { return n / 2; };',
    ],
    [
      'class A {\n  /* Half */\n  @cached\n  half(n) { return n / 2; }\n}',
      '  /* Half */\n  @cached\n  half(n) { return n / 2; }',
    ],
    ['// About the file.\n\nfunction half(n) { return n / 2; }', 'function half(n) { return n / 2; }'],
    ['function half(n) { return n / 2; }', 'function half(n) { return n / 2; }'],
  ])('has the comment right above it: %j', (text, own) => {
    expect(textIn(text)).toBe(own);
  });
});
