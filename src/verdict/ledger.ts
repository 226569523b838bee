/** The committed list of dismissals, `.qtest/ledger.json`. It is read from head, so that dismissing is part of the change under review. */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';
import { readClaimedText } from '../sandbox/copy/read-claim.ts';
import type { Dismissed } from './run-result.ts';

/** Relative to the repository. */
export const LEDGER_PATH = '.qtest/ledger.json';

const dismissal = z.strictObject({
  /** Id of a fault or of a behaviour change. */
  id: z.string().min(1),
  kind: z.enum(['fault', 'behaviour-change']),
  /** Why it is fine as it is; shown in the comment. */
  reason: z.string().trim().min(1),
  /** Digest of the function when it was dismissed; with another one the dismissal is void. */
  functionHash: z.string().min(1),
  /** `2026-12-07` */
  date: z.iso.date(),
  /** What is dismissed, in a line. */
  label: z.string(),
});

const ledgerSchema = z.strictObject({ schemaVersion: z.literal(1), dismissals: z.array(dismissal) });

export type Dismissal = Readonly<z.infer<typeof dismissal>>;

export interface Ledger {
  readonly schemaVersion: 1;
  readonly dismissals: readonly Dismissal[];
}

export const EMPTY_LEDGER: Ledger = { schemaVersion: 1, dismissals: [] };

/** The ledger of a work tree; `root` is the repository's absolute path. */
export async function readLedger(root: string): Promise<Ledger> {
  return parseLedger(readClaimedText(join(root, LEDGER_PATH), await realpath(root)));
}

/** Reads a ledger's text; undefined text (no such file) is an empty ledger. Throws ConfigurationError when it is malformed. */
export function parseLedger(text: string | undefined): Ledger {
  if (text === undefined) return EMPTY_LEDGER;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : String(error));
  }
  const parsed = ledgerSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw malformed(`${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not a ledger'}`);
  }
  const ids = parsed.data.dismissals.map((entry) => entry.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw malformed(`${twice} is dismissed twice`);
  return parsed.data;
}

/** Stable text of a ledger: by id, two spaces, a newline at the end. */
export function printLedger(ledger: Ledger): string {
  const dismissals = [...ledger.dismissals].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ schemaVersion: 1, dismissals }, null, 2)}\n`;
}

/** The ledger with one dismissal more; an older one of the same id is replaced. */
export function withDismissal(ledger: Ledger, entry: Dismissal): Ledger {
  return { ...ledger, dismissals: [...ledger.dismissals.filter((old) => old.id !== entry.id), entry] };
}

/**
 * The dismissals that concern this run, for RunResult. `current` gives for each fault and behaviour change of the run the
 * digest of its function as it is now; what is not in it is not listed. `base` is base's ledger, by which new ones are known.
 */
export function dismissals(ledger: Ledger, base: Ledger, current: ReadonlyMap<string, string>): readonly Dismissed[] {
  const before = new Set(base.dismissals.map((entry) => entry.id));
  return ledger.dismissals.flatMap((entry) => {
    const digest = current.get(entry.id);
    if (digest === undefined) return [];
    const { functionHash, ...shown } = entry;
    const status = digest === functionHash ? ('active' as const) : ('void' as const);
    return [{ ...shown, status, isNew: !before.has(entry.id) }];
  });
}

/** Ids whose dismissal counts. */
export function activeIds(dismissed: readonly Dismissed[]): ReadonlySet<string> {
  return new Set(dismissed.filter((entry) => entry.status === 'active').map((entry) => entry.id));
}

function malformed(why: string): ConfigurationError {
  return new ConfigurationError(
    `${LEDGER_PATH} cannot be read (${why}). Mend it by hand, or delete the entry and dismiss again with \`qtest dismiss ID REASON\`.`,
  );
}
