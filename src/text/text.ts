/** The same words in both languages of the interface. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}

/** The texts one after the other. */
export function joinTexts(texts: readonly Text[], between: string): Text {
  return {
    sv: texts.map(({ sv }) => sv).join(between),
    en: texts.map(({ en }) => en).join(between),
  };
}

/** The texts as a list in a sentence: "mål, delmål och indikatorer". */
export function listTexts(texts: readonly Text[]): Text {
  return {
    sv: list(
      texts.map(({ sv }) => sv),
      ' och ',
    ),
    en: list(
      texts.map(({ en }) => en),
      ' and ',
    ),
  };
}

function list(words: readonly string[], and: string): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(and);
}
