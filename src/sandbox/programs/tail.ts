/** The end of what a program prints. However much it is, no more is held, copied or decoded than is kept. */
import type { Readable } from 'node:stream';

/** Of UTF-8, for one character. */
const MAX_BYTES = 4;

/** Listens to the streams; the returned function gives the last `limit` characters of what came so far, in the order in which it came. */
export function keepTail(streams: readonly (Readable | null)[], limit: number): () => string {
  const chunks: { readonly from: number; readonly bytes: Buffer }[] = [];
  let held = 0;
  for (const [from, stream] of streams.entries()) {
    stream?.on('data', (bytes: Buffer) => {
      chunks.push({ from, bytes });
      held += bytes.length;
      for (let oldest = chunks[0]; oldest && held - oldest.bytes.length >= limit * MAX_BYTES; oldest = chunks[0]) {
        held -= oldest.bytes.length;
        chunks.shift();
      }
    });
  }
  return () => {
    const decoders = streams.map(() => new TextDecoder());
    const texts = chunks.map(({ from, bytes }) => decoders[from]?.decode(bytes, { stream: true }) ?? '');
    return texts.join('').slice(-limit);
  };
}
