import type { Text } from '../text/text';
import type { ColourVision } from './colourVision';
import { lookToken } from './readTheme';
import type { ContrastMeasure, DifferenceMeasure, ThemeMeasure } from './themeMeasure';

/** A colour that is hard to see against its background. */
export interface ContrastFinding extends ContrastMeasure {
  readonly code: 'contrast';
  readonly message: Text;
}

/** Two looks that are hard to tell apart by colour. */
export interface DifferenceFinding extends DifferenceMeasure {
  readonly code: 'difference';
  readonly message: Text;
}

/** A value that cannot be read as a colour, and is left out of the measurements. */
export interface UnreadableFinding {
  readonly code: 'unreadable';
  /** Its path in the theme: `looks.met.text`. */
  readonly tokens: readonly [string];
  readonly given: string;
  readonly message: Text;
}

/** What is wrong with a theme, and where. */
export type ThemeFinding = ContrastFinding | DifferenceFinding | UnreadableFinding;

const EYES: Readonly<Record<ColourVision, Text>> = {
  normal: { sv: 'för normalt färgseende', en: 'to normal vision' },
  protan: { sv: 'vid protanopi', en: 'with protanopia' },
  deutan: { sv: 'vid deuteranopi', en: 'with deuteranopia' },
  tritan: { sv: 'vid tritanopi', en: 'with tritanopia' },
};

/** Describes a colour with too little contrast. */
export function contrastFinding(measure: ContrastMeasure): ContrastFinding {
  const [colour, ground] = measure.tokens;
  const { sv, en } = valueAndLimit(measure);
  const message = {
    sv: `${colour} syns för svagt mot ${ground}: kontrasten är ${sv}.`,
    en: `${colour} is too weak on ${ground}: the contrast is ${en}.`,
  };
  return { code: 'contrast', ...measure, message };
}

/** Describes two looks that are too alike, and for whom. */
export function differenceFinding(measure: DifferenceMeasure): DifferenceFinding {
  const [one, other] = measure.looks.map((look) => lookToken(look, 'strong'));
  const { sv, en } = valueAndLimit(measure);
  const eyes = EYES[measure.vision];
  const message = {
    sv: `${one} och ${other} är för lika ${eyes.sv}: skillnaden är ${sv}.`,
    en: `${one} and ${other} are too alike ${eyes.en}: the difference is ${en}.`,
  };
  return { code: 'difference', ...measure, message };
}

/** Describes a value that cannot be read, and which values can. */
export function unreadableFinding(token: string, given: string): UnreadableFinding {
  const message = {
    sv: `${token}: "${given}" går inte att läsa. Skriv #rgb, #rrggbb eller rgb(r g b).`,
    en: `${token}: "${given}" cannot be read. Write #rgb, #rrggbb or rgb(r g b).`,
  };
  return { code: 'unreadable', tokens: [token], given, message };
}

/** Rounded down, so that a value below the limit is never displayed as equal to it. */
function valueAndLimit({ value, limit }: ThemeMeasure): Text {
  const low = String(Math.floor(value * 100) / 100);
  return {
    sv: `${low}, minst ${limit} krävs`.replaceAll('.', ','),
    en: `${low}, at least ${limit} is needed`,
  };
}
