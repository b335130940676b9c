/** Width of a text on one line, in CSS pixels. */
export type WidthOf = (text: string) => number;

/** Where a browser may break a line: after spaces, hyphens, dashes and slashes. */
const PIECES = /[^\s–—/-]*[–—/-]+|[^\s–—/-]+|\s+/gu;

/**
 * How many lines a text takes at a width, broken greedily as browsers do (CSS Text 3, `pretty` and
 * hyphenation aside); a word that is wider than the line is broken anywhere.
 */
export function lineCount(text: string, width: number, widthOf: WidthOf): number {
  let lines = 1;
  let used = 0;
  let pendingSpace = 0;
  for (const piece of text.trim().match(PIECES) ?? []) {
    const pieceWidth = widthOf(piece);
    if (/^\s/.test(piece)) {
      pendingSpace = pieceWidth;
      continue;
    }
    if (used > 0 && used + pendingSpace + pieceWidth > width) {
      lines += 1;
      used = 0;
      pendingSpace = 0;
    }
    const whole = used + pendingSpace + pieceWidth;
    lines += Math.max(0, Math.ceil(whole / width) - 1);
    used = whole > width ? whole % width : whole;
    pendingSpace = 0;
  }
  return lines;
}
