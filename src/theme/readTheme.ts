import type { Look } from '../model/plan/statusScale';
import { contrast, parseColour, type Colour } from './colour';
import { shippedThemes, type ShippedTheme } from './shippedThemes';
import type { LookColours, ThemeColours } from './themeColours';

/** The colours of a theme by their path in it: `page`, `looks.met.strong`. */
export interface ReadTheme {
  readonly colours: ReadonlyMap<string, Colour>;
  /**
   * Values that could not be read as colours, by path: the text, or the type of a value that is not text.
   */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads the colours that the looks need, using the built-in ones where the theme has none. */
export function readTheme(theme: ThemeColours, looks: readonly Look[]): ReadTheme {
  const { surface, page, text, muted } = theme;
  const given = Object.entries({ surface, page, text, muted });
  // Without type checking, a host may have left one out.
  const entries: [string, unknown][] = [
    ...given,
    ...looks.flatMap((look) => lookEntries(theme, look)),
  ];
  const colours = new Map<string, Colour>();
  const unreadable = new Map<string, string>();
  for (const [token, value] of entries) {
    const colour = parseColour(value);
    if (colour) colours.set(token, colour);
    else unreadable.set(token, typeof value === 'string' ? value : typeof value);
  }
  return { colours, unreadable };
}

/** The path of a look's colour in a theme. */
export function lookToken(look: Look, part: keyof LookColours): string {
  return `looks.${look}.${part}`;
}

function lookEntries(theme: ThemeColours, look: Look): [string, string][] {
  const { strong, text, tint } = coloursOf(theme, look);
  return [
    [lookToken(look, 'strong'), strong],
    [lookToken(look, 'text'), text],
    [lookToken(look, 'tint'), tint],
  ];
}

/** As in the style sheet, `late` defaults to the red of `notMet`. */
function coloursOf(theme: ThemeColours, look: Look): LookColours {
  const own = theme.looks?.[look] ?? (look === 'late' ? theme.looks?.notMet : undefined);
  return own ?? closestShipped(theme).looks[look];
}

function closestShipped({ surface }: ThemeColours): ShippedTheme {
  const colour = parseColour(surface) ?? WHITE;
  return contrast(colour, WHITE) <= contrast(colour, BLACK)
    ? shippedThemes.light
    : shippedThemes.dark;
}

const WHITE: Colour = [1, 1, 1];
const BLACK: Colour = [0, 0, 0];
