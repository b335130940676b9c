/** Advance widths in thousandths of the font size, rounded to tens, measured in Inter (OFL). */
const CHARACTERS: readonly (readonly [width: number, characters: string])[] = [
  [240, 'ijl'],
  // Also the spaces in figures, which do not break: "8 598", "2,0 %".
  [280, " \u00a0\u202f!,.:·;'’I`"],
  [330, 't|'],
  [370, '()[]f/\\'],
  [380, 'r'],
  [410, '1'],
  [460, '-_{}"^”'],
  [510, '–*?'],
  [530, 's'],
  [550, 'kxz'],
  [560, 'avyåä'],
  [580, 'eé7JLc§'],
  [595, '5FhnuüEoö'],
  [610, '2bdgpq'],
  [620, '3689#0Z'],
  [645, '$&PRS4BT+<=>~×'],
  [680, 'KXYAVÅÄ'],
  [730, 'DCHU'],
  [765, 'GNOQÖ'],
  [820, 'w…'],
  [890, 'mM'],
  [980, '@%W—'],
];

/** Width of letters that are not in the table. */
const OTHER = 620;
/** How much wider semibold, 600, is than regular, 400; medium, 500, is nearer to regular. */
const SEMIBOLD = 0.03;

const WIDTHS = new Map(
  CHARACTERS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);

/**
 * Estimated width of a text in CSS pixels. Inter is among the wider interface fonts, so a card is seldom
 * estimated too low for the font that the host actually uses.
 */
export function tableWidth(text: string, fontSize: number, fontWeight: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? OTHER;
  return (
    (width / 1000) *
    fontSize *
    (1 + SEMIBOLD * Math.min(1, Math.max(0, (fontWeight - 400) / 200)) ** 1.5)
  );
}
