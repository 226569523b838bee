/** What a comment asks for: its first line, `/qtest VERB …`. */

export type Command =
  | { readonly verb: 'apply' | 'rerun' }
  | { readonly verb: 'accept'; readonly id: string }
  | { readonly verb: 'dismiss'; readonly id: string; readonly reason: string };

export const USAGE =
  '`/qtest apply` commits the ready tests, `/qtest accept ID` tests with the new results of a function, `/qtest dismiss ID REASON` sets a fault or a change aside, `/qtest rerun` judges again.';

/** Undefined where a comment speaks of something else; `problem` where it speaks to QTest and cannot be read. */
export function readCommand(body: string): Command | { readonly problem: string } | undefined {
  const line = body.trim().split(/\r\n|[\r\n]/u)[0] ?? '';
  const [address, verb, id, ...rest] = line.trimEnd().split(/\s+/);
  if (address !== '/qtest') return undefined;
  const reason = rest.join(' ');
  if ((verb === 'apply' || verb === 'rerun') && id === undefined) return { verb };
  if (verb === 'accept' && id !== undefined && reason === '') return { verb, id };
  if (verb === 'dismiss' && id !== undefined && reason !== '') return { verb, id, reason };
  if (verb === 'dismiss' && id !== undefined) return { problem: `A dismissal needs a reason. ${USAGE}` };
  return { problem: USAGE };
}
