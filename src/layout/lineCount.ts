/** Width of a text on one line, in CSS pixels. */
export type WidthOf = (text: string) => number;

/** Where a browser may break a line: after spaces, hyphens, dashes and slashes; not at NBSP. */
const PIECES = /[^ \t\n\r\f–—/-]*[–—/-]+|[^ \t\n\r\f–—/-]+|[ \t\n\r\f]+/gu;
const SPACE = /^[ \t\n\r\f]/;

/**
 * How many lines a text takes at a width, broken greedily as browsers do (CSS Text 3, `pretty` and
 * hyphenation aside); a word that is wider than the line is broken between any letters.
 */
export function lineCount(text: string, width: number, widthOf: WidthOf): number {
  let lines = 1;
  let used = 0;
  let space = 0;
  for (const piece of text.trim().match(PIECES) ?? []) {
    const pieceWidth = widthOf(piece);
    if (SPACE.test(piece)) {
      space = pieceWidth;
      continue;
    }
    if (used > 0 && used + space + pieceWidth > width) {
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
