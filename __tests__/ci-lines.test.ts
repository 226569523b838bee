import { commandless, withoutCommands } from '../src/ci-lines.ts';

it.each([
  ['::set-output name=a::b', ': :set-output name=a::b'],
  ['a line\n  ::add-mask::x\nanother', 'a line\n  : :add-mask::x\nanother'],
  ['a\r::stop-commands::x', 'a\r: :stop-commands::x'],
  ['a\r\n\n\t::error::x', 'a\r\n\n\t: :error::x'],
  ['  | ##[add-mask]x', '  | # #[add-mask]x'],
  ['say ##vso[task.setvariable variable=a]b', 'say # #vso[task.setvariable variable=a]b'],
  ['##teamcity[x] ##[y]', '# #teamcity[x] # #[y]'],
])('takes %j for no command any more', (text, shown) => {
  expect(withoutCommands(text)).toBe(shown);
});

it.each(['std::vector', 'a :: b', '## Title', '### [link](x)', 'fee(1) is 5: ok\n: x\n', ''])(
  'leaves %j as it is',
  (text) => {
    expect(withoutCommands(text)).toBe(text);
  },
);

it('stands between a program and its stream', () => {
  const written: string[] = [];
  commandless({ write: (text) => written.push(text) }).write('x\n::error::y\n');
  expect(written).toEqual(['x\n: :error::y\n']);
});
