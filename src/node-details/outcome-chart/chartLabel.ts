/** A text in the chart. */
export interface ChartLabel {
  readonly text: string;
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
const LINE = 14;

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

/** Moves labels of a column apart so that they do not overlap, each as little as possible. */
export function fitDown(
  labels: readonly ChartLabel[],
  [top, bottom]: readonly [number, number],
): ChartLabel[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const ys = sorted.map(({ y }) => y);
  let above = top - LINE;
  for (const [place, y] of ys.entries()) {
    above = Math.max(y, above + LINE);
    ys[place] = above;
  }
  let below = Math.max(bottom, top + LINE * (ys.length - 1)) + LINE;
  for (let place = ys.length - 1; place >= 0; place -= 1) {
    below = Math.min(ys[place] ?? 0, below - LINE);
    ys[place] = below;
  }
  return sorted.map((label, place) => ({ ...label, y: ys[place] ?? label.y }));
}
