/** The same words in both languages of the interface. */
export interface LocalizedText {
  readonly sv: string;
  readonly en: string;
}
