/** The mutation service: requests come as lines, answers go as lines, one request after the other. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { explain } from '../outcome/explain.ts';
import type { FileResult, MutateOrder } from './protocol.ts';
import { type Answer, requestSchema } from './protocol.ts';

/** A longer line is no request. */
const MAX_LINE = 4 * 1024 * 1024;

export type Mutate = (order: MutateOrder, signal: AbortSignal) => AsyncIterable<FileResult>;

/** Serves until the input ends, which also ends what is still running. Never rejects for what a request asks. */
export async function serve(input: Readable, output: Writable, mutate: Mutate): Promise<void> {
  const running = new Map<string | number, AbortController>();
  let queue: Promise<void> = Promise.resolve();
  const say = (answer: Answer) => void output.write(`${JSON.stringify(answer)}\n`);
  output.on('error', () => input.destroy()); // nobody listens any more
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const asked = read(line);
    if ('error' in asked) say(asked);
    else if ('cancel' in asked) running.get(asked.id)?.abort();
    else if (running.has(asked.id)) say(failure(asked.id, 'request', 'a request with this id is running'));
    else {
      const abort = new AbortController();
      running.set(asked.id, abort);
      queue = queue
        .then(() => answer(asked.id, asked.mutate, mutate, abort.signal, say))
        .finally(() => running.delete(asked.id));
    }
  }
  for (const abort of running.values()) abort.abort();
  await queue;
}

async function answer(
  id: string | number,
  order: MutateOrder,
  mutate: Mutate,
  signal: AbortSignal,
  say: (answer: Answer) => void,
): Promise<void> {
  let files = 0;
  let planned = 0;
  try {
    for await (const result of mutate(order, signal)) {
      say({ id, result });
      files++;
      planned += result.planned;
    }
    say({ id, done: { files, planned } });
  } catch (error) {
    const { code, lines } = explain(error, signal.aborted);
    say(failure(id, code, lines.join('\n')));
  }
}

function failure(id: string | number | null, code: string, message: string): Extract<Answer, { error: unknown }> {
  return { id, error: { code, message } };
}

function read(line: string) {
  if (line.length > MAX_LINE) return failure(null, 'request', `a request has at most ${MAX_LINE} characters`);
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return failure(null, 'request', `not JSON: ${(error as Error).message}`);
  }
  const parsed = requestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const id = z.object({ id: z.union([z.string().max(200), z.int()]) }).safeParse(json).data?.id ?? null;
  return failure(id, 'request', z.prettifyError(parsed.error));
}
