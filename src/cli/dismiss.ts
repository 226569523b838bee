import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { Io } from '../io.ts';
import { languages } from '../languages/registry.ts';
import { oneById, readLastResult } from '../outcome/last-result.ts';
import { plainText } from '../report/marked-text.ts';
import { rerunCommand } from '../report/rerun.ts';
import { type Dismissal, LEDGER_PATH, printLedger, readLedger, withDismissal } from '../verdict/ledger.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { writeInside } from '../verify/write.ts';

/** `qtest dismiss ID REASON`: one more entry in the committed ledger. */
export async function dismiss(id: string, reason: string, io: Io): Promise<number> {
  if (reason.trim() === '')
    throw new ConfigurationError('A dismissal needs a reason: qtest dismiss ID "why it is fine".');
  const { root, result } = await readLastResult(io.cwd);
  const entry = found(result, id);
  const dismissal: Dismissal = {
    id: entry.id,
    kind: entry.kind,
    reason: reason.trim(),
    functionHash: await functionDigest(root, result, entry.function),
    date: new Date(io.now()).toISOString().slice(0, 10),
    label: entry.label,
  };
  await writeInside(root, LEDGER_PATH, printLedger(withDismissal(await readLedger(root), dismissal)));
  io.stdout.write(
    `Dismissed ${entry.id}: ${entry.label}\nCommit ${LEDGER_PATH}; it counts until the function changes.\n`,
  );
  return 0;
}

interface Entry {
  readonly id: string;
  readonly kind: Dismissal['kind'];
  readonly function: string;
  readonly label: string;
}

function found({ survivors, behaviourChanges }: RunResult, id: string): Entry {
  const entries: readonly Entry[] = [
    ...survivors.map((fault) => ({
      id: fault.id,
      kind: 'fault' as const,
      function: fault.function,
      label: `${fault.file}:${fault.line} ${plainText(fault.label)}`,
    })),
    ...behaviourChanges.map((change) => ({
      id: change.id,
      kind: 'behaviour-change' as const,
      function: change.function,
      label: `${change.call}: ${change.base} became ${change.head}`,
    })),
  ];
  return oneById(entries, id, 'open fault or behaviour change');
}

/** Digest of the function as it stands in the work tree: with another one the dismissal is void. */
async function functionDigest(root: string, result: RunResult, id: string): Promise<string> {
  const owner = result.functions.find((f) => f.id === id);
  const language = (await languages()).find((l) => l.id === owner?.language);
  if (!owner || !language)
    throw new ConfigurationError(`The function ${id} is not in the last run. Start it again: ${rerunCommand(result)}`);
  const text = await readFile(path.join(root, owner.file), 'utf8');
  const outline = await language.outline(owner.file, text);
  const now = outline.functions.find((f) => f.name === owner.name);
  if (now) return now.digest;
  throw new ConfigurationError(
    `${owner.name} is gone from ${owner.file} since the last run. Start it again: ${rerunCommand(result)}`,
  );
}
