/** Width of a text on one line, in CSS pixels. */
export type WidthOf = (text: string) => number;

/** Marks where a word may be broken, with a hyphen that shows only there. */
export const SOFT_HYPHEN = '\u00AD';

/**
 * Splits a text where a browser may break a line: after spaces, dashes, slashes and hyphens (soft ones
 * too), but not at NBSP.
 */
const PIECES = /[^ \t\n\r\f–—/\u00AD-]*[–—/\u00AD-]+|[^ \t\n\r\f–—/\u00AD-]+|[ \t\n\r\f]+/gu;
const SPACE = /^[ \t\n\r\f]/;

/**
 * How many lines a text takes at a width, broken greedily as browsers do (CSS Text 3, without `pretty`
 * and hyphenation); a word wider than the line may be broken between any letters.
 */
export function lineCount(text: string, width: number, widthOf: WidthOf): number {
  let lines = 1;
  let used = 0;
  let space = 0;
  for (const found of text.trim().match(PIECES) ?? []) {
    const isSoft = found.endsWith(SOFT_HYPHEN);
    const piece = isSoft ? found.slice(0, -1) : found;
    const pieceWidth = widthOf(piece);
    const hyphen = isSoft ? widthOf('-') : 0;
    if (SPACE.test(piece)) {
      space = pieceWidth;
      continue;
    }
    if (used > 0 && used + space + pieceWidth + hyphen > width) {
      lines += 1;
      used = 0;
      space = 0;
    }
    if (pieceWidth > width) {
      const broken = breakAnywhere(piece, width, widthOf);
      lines += broken.breaks;
      used = broken.used;
    } else used += space + pieceWidth;
    space = 0;
  }
  return lines;
}

function breakAnywhere(
  word: string,
  width: number,
  widthOf: WidthOf,
): { breaks: number; used: number } {
  let breaks = 0;
  let used = 0;
  for (const letter of word) {
    const letterWidth = widthOf(letter);
    if (used > 0 && used + letterWidth > width) {
      breaks += 1;
      used = 0;
    }
    used += letterWidth;
  }
  return { breaks, used };
}
