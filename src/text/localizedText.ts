/** The same text in Swedish and in English. */
export interface LocalizedText {
  readonly sv: string;
  readonly en: string;
}
