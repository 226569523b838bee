/** Near neighbours of texts. */
import type { Inputs } from './pools.ts';
import type { Random } from './random.ts';

/** A text with one edit: pieces put in, left out, doubled, replaced by words of the pool, cases flipped. */
export function nearText(text: string, inputs: Inputs, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.chance(0.7) ? 1 : 1 + random.below(4);
  switch (random.below(13)) {
    case 0:
      return inputs.string(random);
    case 1:
      return text.slice(0, at) + inputs.token(random) + text.slice(at);
    case 2:
      return text.slice(0, at) + inputs.token(random) + text.slice(at + length);
    case 3:
    case 4:
      return text.slice(0, at) + text.slice(at + length);
    case 5:
      return text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
    case 6:
      return random.chance(0.5) ? text.toUpperCase() : text.toLowerCase();
    case 7:
      return flipCase(text, at);
    case 8:
      return inputs.token(random) + text;
    case 9:
      return text + inputs.token(random);
    case 10:
      return text.replace(/\d+/, () => String(Math.abs(Math.trunc(inputs.number(random))) || 0));
    case 11:
      return text.slice(0, at) + String.fromCharCode(32 + random.below(95)) + text.slice(at + 1);
    default:
      return random.chance(0.5) ? text.slice(at) : text.slice(0, at);
  }
}

function flipCase(text: string, at: number): string {
  const c = text.charAt(at);
  return text.slice(0, at) + (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()) + text.slice(at + 1);
}
