import type { Look } from '../model/plan/statusScale';
import { contrast } from './colour';
import { colourDifference } from './colourDifference';
import { COLOUR_VISIONS, seenWith, type ColourVision } from './colourVision';
import { lookToken, type ReadTheme } from './readTheme';

/** Lowest contrast of text. Source: WCAG 2.2, 1.4.3 Contrast (Minimum), level AA. */
export const TEXT_CONTRAST = 4.5;

/** Lowest contrast of icons and rails. Source: WCAG 2.2, 1.4.11 Non-text Contrast, level AA. */
export const MARK_CONTRAST = 3;

/** Lowest CIEDE2000 difference between two looks. No standard sets one: this limit is ours. */
export const LOOK_DIFFERENCE = 10;

/** A measured value, and the lowest that is acceptable. */
export interface ThemeMeasure {
  readonly value: number;
  readonly limit: number;
}

/** The contrast between a colour and its background. */
export interface ContrastMeasure extends ThemeMeasure {
  /** Paths of the two colours in the theme: `looks.met.text`, `page`. */
  readonly tokens: readonly [colour: string, ground: string];
}

/** How different the strong colours of two looks appear. */
export interface DifferenceMeasure extends ThemeMeasure {
  readonly looks: readonly [Look, Look];
  readonly vision: ColourVision;
}

/** The contrasts of text, and of each look, on every background that it may have. */
export function contrastsOf(theme: ReadTheme, looks: readonly Look[]): ContrastMeasure[] {
  const grounds = ['surface', 'page'];
  const texts = ['text', 'muted'].flatMap((token) =>
    contrastsOn(theme, token, grounds, TEXT_CONTRAST),
  );
  const ofLooks = looks.flatMap((look) => {
    const all = [...grounds, lookToken(look, 'tint')];
    return [
      ...contrastsOn(theme, lookToken(look, 'text'), all, TEXT_CONTRAST),
      ...contrastsOn(theme, lookToken(look, 'strong'), all, MARK_CONTRAST),
    ];
  });
  return [...texts, ...ofLooks];
}

/** The differences between two looks, one for each kind of colour vision. */
export function differencesOf(theme: ReadTheme, looks: readonly [Look, Look]): DifferenceMeasure[] {
  const [one, other] = looks.map((look) => theme.colours.get(lookToken(look, 'strong')));
  if (!one || !other) return [];
  return COLOUR_VISIONS.map((vision) => ({
    looks,
    vision,
    value: colourDifference(seenWith(vision, one), seenWith(vision, other)),
    limit: LOOK_DIFFERENCE,
  }));
}

function contrastsOn(
  { colours }: ReadTheme,
  token: string,
  grounds: readonly string[],
  limit: number,
): ContrastMeasure[] {
  const colour = colours.get(token);
  if (!colour) return [];
  return grounds.flatMap((ground) => {
    const behind = colours.get(ground);
    return behind ? [{ tokens: [token, ground], value: contrast(colour, behind), limit }] : [];
  });
}
