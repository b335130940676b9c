import type { Look } from '../model/plan/statusScale';

/** Colours of a look, written as in CSS. */
export interface LookColours {
  /** Colour of the icon and the rail. */
  readonly strong: string;
  /** Colour of the word. */
  readonly text: string;
  /** Colour behind the word. */
  readonly tint: string;
}

/** The colours of a theme, light or dark, each named after its `--maltrad-` token. */
export interface ThemeColours {
  /** Background of cards. */
  readonly surface: string;
  /** Background behind the cards. */
  readonly page: string;
  readonly text: string;
  readonly muted: string;
  /** Missing looks are taken from the built-in light or dark theme, whichever is closer to `surface`. */
  readonly looks?: Partial<Readonly<Record<Look, LookColours>>>;
}
