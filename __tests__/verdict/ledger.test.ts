import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../../src/errors.ts';
import {
  activeIds,
  type Dismissal,
  dismissals,
  EMPTY_LEDGER,
  LEDGER_PATH,
  parseLedger,
  printLedger,
  readLedger,
  withDismissal,
} from '../../src/verdict/ledger.ts';

const entry: Dismissal = {
  id: '7c1e9a02',
  kind: 'fault',
  reason: 'parts is never 1 here',
  functionHash: 'aa',
  date: '2026-11-23',
  label: '`parts < 1` -> `parts <= 1`',
};
const ledger = withDismissal(EMPTY_LEDGER, entry);

describe('the ledger', () => {
  it('reads what it wrote, in a stable order', () => {
    const two = withDismissal(ledger, { ...entry, id: '0001' });
    expect(parseLedger(printLedger(two)).dismissals.map((d) => d.id)).toEqual(['0001', '7c1e9a02']);
    expect(printLedger(parseLedger(printLedger(two)))).toBe(printLedger(two));
  });

  it('replaces a dismissal of the same id', () => {
    expect(withDismissal(ledger, { ...entry, reason: 'other' }).dismissals.map((d) => d.reason)).toEqual(['other']);
  });

  it('counts a dismissal until its function changes', () => {
    const same = dismissals(ledger, EMPTY_LEDGER, new Map([['7c1e9a02', 'aa']]));
    expect(same).toEqual(
      [{ ...entry, functionHash: undefined, status: 'active', isNew: true }].map(({ functionHash: _, ...d }) => d),
    );
    expect([...activeIds(same)]).toEqual(['7c1e9a02']);
    const changed = dismissals(ledger, ledger, new Map([['7c1e9a02', 'bb']]));
    expect(changed.map((d) => [d.status, d.isNew])).toEqual([['void', false]]);
    expect(activeIds(changed).size).toBe(0);
  });

  it('leaves out what does not concern the run', () => {
    expect(dismissals(ledger, EMPTY_LEDGER, new Map())).toEqual([]);
  });

  it.each([
    ['{', /\.qtest\/ledger\.json cannot be read \(.*\)\. Mend it by hand/],
    ['{"schemaVersion":1,"dismissals":[{"id":"x"}]}', /dismissals\.0\.kind/],
    [JSON.stringify({ schemaVersion: 1, dismissals: [{ ...entry, reason: ' ' }] }), /dismissals\.0\.reason/],
    [JSON.stringify({ schemaVersion: 1, dismissals: [{ ...entry, date: 'today' }] }), /dismissals\.0\.date/],
    [JSON.stringify({ schemaVersion: 1, dismissals: [entry, entry] }), /7c1e9a02 is dismissed twice/],
    [JSON.stringify({ schemaVersion: 2, dismissals: [] }), /schemaVersion/],
  ])('says what is wrong in %s', (text, message) => {
    expect(() => parseLedger(text)).toThrow(ConfigurationError);
    expect(() => parseLedger(text)).toThrow(message);
  });

  it('is read from the work tree, and empty where there is none', async () => {
    const root = await mkdtemp(join(tmpdir(), 'qtest-ledger-'));
    expect(await readLedger(root)).toEqual(EMPTY_LEDGER);
    await mkdir(join(root, '.qtest'));
    await writeFile(join(root, LEDGER_PATH), printLedger(ledger));
    expect(await readLedger(root)).toEqual(ledger);
  });
});
