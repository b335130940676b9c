import { contrast as contrastOf, parseColour } from '../../src/theme/colour';

/** Contrast of two computed colours ("rgb(1, 2, 3)"), by WCAG 2. */
export function contrast(one: string, other: string): number {
  return contrastOf(read(one), read(other));
}

function read(text: string) {
  const colour = parseColour(text);
  if (!colour) throw new Error(`no opaque colour: ${text}`);
  return colour;
}
