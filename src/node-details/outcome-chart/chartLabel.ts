/** A text in the chart. */
export interface ChartLabel {
  readonly text: string;
  /** The same text where it is divided into lines, below one another around `y`. @default one line */
  readonly lines?: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Upper bounds for the widths of letters at the chart's font size, in units of the view box. */
const LETTERS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s.,:;'|ijlft()]/gu, 4],
  [/[%mwMW@]/gu, 11],
  [/./gu, 7.4],
];
const SPACE_BETWEEN = 6;
/** Distance between two lines of text. */
export const LINE = 14;

/**
 * The greatest width that a text may have; computed rather than measured, so that server and browser
 * agree.
 */
export function textWidth(text: string): number {
  let rest = text;
  let width = 0;
  for (const [letters, each] of LETTERS) {
    const others = rest.replace(letters, '');
    width += (rest.length - others.length) * each;
    rest = others;
  }
  return width;
}

/** Leaves out labels of a row that would overlap; the last one is always kept. */
export function fitAcross(labels: readonly ChartLabel[], width: number): ChartLabel[] {
  const inside = labels.map((label) => {
    const half = textWidth(label.text) / 2;
    return { ...label, x: Math.min(width - half, Math.max(half, label.x)) };
  });
  const kept: ChartLabel[] = [];
  for (const label of inside.toReversed()) {
    if (kept.every((other) => areApart(label, other))) kept.unshift(label);
  }
  return kept;
}

function areApart(a: ChartLabel, b: ChartLabel): boolean {
  const room = (textWidth(a.text) + textWidth(b.text)) / 2 + SPACE_BETWEEN;
  return Math.abs(a.x - b.x) >= room;
}

/** Divides a text into lines that are no wider than the width: between words, and within a wider word. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const [first = '', ...rest] = divided(word, width);
    const longer = [...lines.slice(-1), first].join(' ');
    if (lines.length > 0 && textWidth(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(first);
    for (const one of rest) lines.push(one);
  }
  return lines;
}

function divided(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const letters = [...word];
  const fits = letters.findLastIndex(
    (_, place) => place > 0 && textWidth(`${letters.slice(0, place).join('')}-`) <= width,
  );
  if (fits < 1) return [word];
  const rest = letters.slice(fits).join('');
  return [`${letters.slice(0, fits).join('')}-`, ...divided(rest, width)];
}

/** The height of a label with all its lines. */
export function labelHeight({ lines = [''] }: Pick<ChartLabel, 'lines'>): number {
  return lines.length * LINE;
}

/** Moves labels of a column apart so that they do not overlap, each as little as possible. */
export function fitDown(
  labels: readonly ChartLabel[],
  [top, bottom]: readonly [number, number],
): ChartLabel[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const halves = sorted.map((label) => labelHeight(label) / 2);
  const ys = sorted.map(({ y }) => y);
  // Centres of single lines may stand at the ends of the room; further lines must be within it.
  let above = top - LINE / 2;
  for (const [place, y] of ys.entries()) {
    const half = halves[place] ?? 0;
    const moved = Math.max(y, above + half);
    ys[place] = moved;
    above = moved + half;
  }
  let below = Math.max(bottom + LINE / 2, heightOf(halves, top));
  for (let place = ys.length - 1; place >= 0; place -= 1) {
    const half = halves[place] ?? 0;
    const y = Math.min(ys[place] ?? 0, below - half);
    ys[place] = y;
    below = y - half;
  }
  return sorted.map((label, place) => ({ ...label, y: ys[place] ?? label.y }));
}

/** The lowest point of labels that stand close together from the top. */
function heightOf(halves: readonly number[], top: number): number {
  return halves.reduce((sum, half) => sum + 2 * half, top - LINE / 2);
}
