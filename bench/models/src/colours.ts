import colours from './colours.json' with { type: 'json' };

const named = new Map(Object.entries(colours));

/** Whether text on a background of this name is better black or white. */
export function textOn(background: string): 'black' | 'white' | undefined {
  const found = named.get(background.trim().toLowerCase());
  if (!found) return undefined;
  const [red = 0, green = 0, blue = 0] = found;
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000;
  return brightness >= 128 ? 'black' : 'white';
}
