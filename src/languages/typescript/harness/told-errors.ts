/** Errors that a ready-made callback was handed: text which it makes of one holds a message, and messages are not stated. */

const messages = new Set<string>();
/** Shorter ones stand in texts by accident. */
const SHORTEST = 4;

/** A run begins. */
export function forgetErrors(): void {
  messages.clear();
}

/** Notes what of these are errors, by their tag, for they may be of another realm, or by the stack that older classes of errors give them. */
export function noteErrors(args: readonly unknown[]): void {
  for (const arg of args) {
    try {
      const { message, stack } = Object(arg) as Partial<Error>;
      const isError = Object.prototype.toString.call(arg) === '[object Error]' || typeof stack === 'string';
      if (isError && typeof message === 'string' && message.length >= SHORTEST) messages.add(message);
    } catch {
      // what cannot be looked at says no message
    }
  }
}

/** True for a text that holds the message of such an error. */
export function holdsMessage(text: string): boolean {
  for (const message of messages) if (text.includes(message)) return true;
  return false;
}
