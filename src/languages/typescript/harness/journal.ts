/** A file that always holds what runs right now, for whoever finds the process dead or hung. Its mtime is the heartbeat. */
import fs from 'node:fs';
import type { Input, JournalEntry } from './request.ts';

const HEADER = 96;
const openSync = fs.openSync;
const writeSync = fs.writeSync;

export interface Journal {
  /** An input runs next on head. */
  input(input: Input): void;
  /** The same input runs next with a fault in place, or on base. */
  fault(engineId: string): void;
  /** Modules load next. */
  load(fault?: string): void;
  /** Nothing of the project runs. */
  idle(): void;
}

export function openJournal(path: string): Journal {
  const file = openSync(path, 'w');
  let counter = 0;
  let length = 0;
  function header(phase: JournalEntry['phase'], fault = '-'): void {
    counter = (counter + 1) % 1e9;
    writeSync(file, `${counter} ${phase} ${fault} ${length}`.padEnd(HEADER), 0);
  }
  return {
    input: (input) => {
      const text = JSON.stringify(input);
      writeSync(file, text, HEADER);
      length = Buffer.byteLength(text);
      header('run');
    },
    fault: (engineId) => header('run', engineId),
    load: (fault) => header('load', fault),
    idle: () => header('idle'),
  };
}

/** Undefined where the process never came to write one. */
export function readJournal(bytes: Buffer): JournalEntry | undefined {
  const [counter, phase, fault, length] = bytes.subarray(0, HEADER).toString('utf8').trim().split(' ');
  if (!phase) return undefined;
  const text = bytes.subarray(HEADER, HEADER + Number(length)).toString('utf8');
  return {
    counter: Number(counter),
    phase: phase as JournalEntry['phase'],
    ...(fault && fault !== '-' ? { fault } : {}),
    ...(phase === 'run' ? { input: JSON.parse(text) as Input } : {}),
  };
}
