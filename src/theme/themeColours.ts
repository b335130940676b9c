import type { Look } from '../model/plan/statusScale';

/** Colours of a look, written as in CSS. */
export interface LookColours {
  /** Of the icon and the rail. */
  readonly strong: string;
  /** Of the word. */
  readonly text: string;
  /** Behind the word. */
  readonly tint: string;
}

/** The colours of a theme, light or dark, each named as its `--maltrad-` token. */
export interface ThemeColours {
  /** Of a card. */
  readonly surface: string;
  /** Behind the cards. */
  readonly page: string;
  readonly text: string;
  readonly muted: string;
  /** What is missing is shipped: the light or the dark, whichever is closer to `surface`. */
  readonly looks?: Partial<Readonly<Record<Look, LookColours>>>;
}
