import { bothTexts } from '../messages/bothTexts';
import { theme as en } from '../messages/en/issues/theme';
import { type Phrase, phrase } from '../messages/phrase';
import { theme as sv } from '../messages/sv/issues/theme';
import type { LocalizedText } from '../text/localizedText';
import { lookToken } from './readTheme';
import type { ContrastMeasure, DifferenceMeasure, ThemeMeasure } from './themeMeasure';

/** What a finding says. */
export interface FindingWords {
  /** As a code and values, to be said in any language. */
  readonly phrase: Phrase;
  /** The same in plain words. */
  readonly message: LocalizedText;
}

/** A colour that is hard to see against its background. */
export interface ContrastFinding extends ContrastMeasure, FindingWords {
  readonly code: 'contrast';
}

/** Two looks that are hard to tell apart by colour. */
export interface DifferenceFinding extends DifferenceMeasure, FindingWords {
  readonly code: 'difference';
}

/** A value that cannot be read as a colour, and is left out of the measurements. */
export interface UnreadableFinding extends FindingWords {
  readonly code: 'unreadable';
  /** Its path in the theme: `looks.met.text`. */
  readonly tokens: readonly [string];
  /** As it stands there. */
  readonly text: string;
}

/** What is wrong with a theme, and where. */
export type ThemeFinding = ContrastFinding | DifferenceFinding | UnreadableFinding;

const TEXTS = { sv: { theme: sv }, en: { theme: en } };

/** Describes a colour with too little contrast. */
export function contrastFinding(measure: ContrastMeasure): ContrastFinding {
  const [colour, ground] = measure.tokens;
  const said = phrase('theme', 'contrast', { colour, ground, ...shownMeasure(measure) });
  return { code: 'contrast', ...measure, ...worded(said) };
}

/** Describes two looks that are too alike, and for whom. */
export function differenceFinding(measure: DifferenceMeasure): DifferenceFinding {
  const { looks, vision } = measure;
  const [one, other] = [lookToken(looks[0], 'strong'), lookToken(looks[1], 'strong')];
  const said = phrase('theme', 'difference', { one, other, vision, ...shownMeasure(measure) });
  return { code: 'difference', ...measure, ...worded(said) };
}

/** Describes a value that cannot be read, and which values can. */
export function unreadableFinding(token: string, text: string): UnreadableFinding {
  const said = phrase('theme', 'unreadable', { token, text });
  return { code: 'unreadable', tokens: [token], text, ...worded(said) };
}

/** Rounded down, so that a value below the limit is never displayed as equal to it. */
function shownMeasure({ value, limit }: ThemeMeasure): { value: number; limit: number } {
  return { value: Math.floor(value * 100) / 100, limit };
}

function worded(said: Phrase): FindingWords {
  return { phrase: said, message: bothTexts(said, TEXTS) };
}
