import type { Io } from '../io.ts';
import { dismissalOf } from '../outcome/dismissal-of.ts';
import { readLastResult } from '../outcome/last-result.ts';
import { LEDGER_PATH, printLedger, readLedger, withDismissal } from '../verdict/ledger.ts';
import { writeInside } from '../verify/write.ts';

/** `qtest dismiss ID REASON`: one more entry in the committed ledger. */
export async function dismiss(id: string, reason: string, io: Io): Promise<number> {
  const { root, result } = await readLastResult(io.cwd);
  const entry = dismissalOf(result, id, reason, new Date(io.now()).toISOString().slice(0, 10));
  await writeInside(root, LEDGER_PATH, printLedger(withDismissal(await readLedger(root), entry)));
  io.stdout.write(
    `Dismissed ${entry.id}: ${entry.label}\nCommit ${LEDGER_PATH}; it counts until the function changes.\n`,
  );
  return 0;
}
