/** Errors that a ready-made callback was handed: text which it makes of one holds a message, and messages are not stated. */

const messages = new Set<string>();
/** Shorter ones stand in texts by accident. */
const SHORTEST = 4;

/** A run begins. */
export function forgetErrors(): void {
  messages.clear();
}

/** Notes what of these are errors, by their tag: they may be of another realm. */
export function noteErrors(args: readonly unknown[]): void {
  for (const arg of args) {
    if (Object.prototype.toString.call(arg) !== '[object Error]') continue;
    const { message } = arg as Error;
    if (typeof message === 'string' && message.length >= SHORTEST) messages.add(message);
  }
}

/** True for a text that holds the message of such an error. */
export function holdsMessage(text: string): boolean {
  for (const message of messages) if (text.includes(message)) return true;
  return false;
}
