/** A file that always holds what runs right now, for whoever finds the process dead or hung. Its mtime is the heartbeat. */
import fs from 'node:fs';
import type { Input, JournalEntry } from './request.ts';

const HEADER = 96;
const openSync = fs.openSync;
const writeSync = fs.writeSync;

export interface Journal {
  /** An input runs next on head. */
  input(input: Input): void;
  /** The input that runs on head comes to this step. */
  step(index: number): void;
  /** The same input runs next with a fault in place, or on base. */
  fault(engineId: string): void;
  /** Modules load next: this file, where it is known which. */
  load(fault?: string, file?: string): void;
  /** Nothing of the project runs. */
  idle(): void;
}

export function openJournal(path: string): Journal {
  const file = openSync(path, 'w');
  let counter = 0;
  let length = 0;
  function header(phase: JournalEntry['phase'], fault = '-', step = 0): void {
    counter = (counter + 1) % 1e9;
    writeSync(file, `${counter} ${phase} ${fault} ${length} ${step}`.padEnd(HEADER), 0);
  }
  function body(text: string): void {
    writeSync(file, text, HEADER);
    length = Buffer.byteLength(text);
  }
  return {
    input: (input) => {
      body(JSON.stringify(input));
      header('run');
    },
    step: (index) => header('run', '-', index),
    fault: (engineId) => header('run', engineId),
    load: (fault, path = '') => {
      body(path);
      header('load', fault);
    },
    idle: () => header('idle'),
  };
}

/** Undefined where the process never came to write one. */
export function readJournal(bytes: Buffer): JournalEntry | undefined {
  const [counter, phase, fault, length, step] = bytes.subarray(0, HEADER).toString('utf8').trim().split(' ');
  if (!phase) return undefined;
  const text = bytes.subarray(HEADER, HEADER + Number(length)).toString('utf8');
  return {
    counter: Number(counter),
    phase: phase as JournalEntry['phase'],
    ...(fault && fault !== '-' ? { fault } : {}),
    ...(phase === 'run' ? { input: JSON.parse(text) as Input, step: Number(step) } : {}),
    ...(phase === 'load' && text !== '' ? { file: text } : {}),
  };
}
