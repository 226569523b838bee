import { loadingText } from '../../../../src/languages/typescript/harness/loading-text.ts';

describe('what loading a module throws', () => {
  it('is told without the view of the source that Babel prints below it, and without colours', () => {
    const babel = [
      'SyntaxError: /repo/src/a.jsx: Unexpected token (2:9)',
      '',
      '\u001b[0m \u001b[90m 1 |\u001b[39m export function A() {',
      '\u001b[31m\u001b[1m>\u001b[22m\u001b[39m\u001b[90m 2 |\u001b[39m   return <b>;',
      ' \u001b[90m   |\u001b[39m          \u001b[31m\u001b[1m^\u001b[22m\u001b[39m',
      ' \u001b[90m 3 |\u001b[39m }\u001b[0m',
      '    at constructor (/repo/node_modules/parser.js:1:1)',
    ];

    expect(loadingText(babel.join('\n'))).toBe('SyntaxError: /repo/src/a.jsx: Unexpected token (2:9)');
  });

  it('keeps the lines that say more', () => {
    expect(loadingText('Error: Transform failed with 1 error:\n/a.ts:3:4: ERROR: Unexpected "}"\n')).toBe(
      'Error: Transform failed with 1 error: /a.ts:3:4: ERROR: Unexpected "}"',
    );
  });

  it('says what helps where Node alone cannot run the TypeScript', () => {
    const helps = 'use Vitest, or a test script that loads tsx';
    const source = import.meta.filename;
    const imported = (stem: string) => `Error: Cannot find module '${stem}.js' imported from /repo/src/b.ts`;

    expect(loadingText('SyntaxError: TypeScript enum is not supported in strip-only mode')).toContain(helps);
    expect(loadingText(imported(source.replace(/\.ts$/, '')))).toContain(helps);
    expect(loadingText(imported('/repo/src/never-built'))).not.toContain(helps);
  });
});
