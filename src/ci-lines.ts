/** What code of the change wrote must not speak to the runner of a workflow, whose commands are lines of our own output. */

/** A stream that takes text; `process.stdout` is one. */
export interface TextSink {
  write(text: string): unknown;
}

/** GitHub: a line that begins with `::`, after spaces; and `##[` anywhere. Azure and TeamCity: `##vso[`, `##teamcity[` anywhere. .NET ends lines at \r too. */
const COMMANDS = /(^|[\r\n\u0085\u2028\u2029])(\s*):(?=:)|##(?=\w*\[)/g;

/** The text with each such command broken by a space: people read it as before. */
export function withoutCommands(text: string): string {
  return text.replace(COMMANDS, (found, line?: string, indent?: string) =>
    line === undefined ? found.replace('##', '# #') : `${line}${indent}: `,
  );
}

/** A stream that takes text without commands. What is written at once begins a line, as far as this goes. */
export function commandless(sink: TextSink): TextSink {
  return { write: (text) => sink.write(withoutCommands(text)) };
}
