/** A case holds something that this project's tests cannot say. The message is the reason, for the funnel. */
export class Unprintable extends Error {
  override readonly name = 'Unprintable';
}
