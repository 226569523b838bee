import type { ReproduceRequest, Session } from '../languages/language.ts';
import { type BehaviourChange, causeKey } from './behaviour-change.ts';

/** So many causes get a command that was tried: each is two starts of the runtime. */
const MOST = 24;

/** The changes, the first of each cause with a command that shows it. */
export async function withCommands(
  changes: readonly BehaviourChange[],
  session: Pick<Session, 'reproduce'>,
  { base, signal }: Pick<ReproduceRequest, 'base' | 'signal'>,
): Promise<readonly BehaviourChange[]> {
  const firsts = new Map<string, BehaviourChange>();
  for (const change of changes) {
    const key = causeKey(change);
    if (!firsts.has(key)) firsts.set(key, change);
  }
  const asked = [...firsts.values()].slice(0, MOST);
  if (asked.length === 0 || !session.reproduce) return changes;
  const commands = await session.reproduce({ changes: asked, base, signal });
  return changes.map((change) => {
    const command = commands[asked.indexOf(change)];
    return command === undefined ? change : { ...change, reproduce: command };
  });
}
