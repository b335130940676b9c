/** Which decimal separator a file uses. */
export interface NumberFormat {
  readonly decimal: ',' | '.';
  /** Whether its numbers show it; else it is taken from what separates its columns. */
  readonly certain: boolean;
  /** Whether its numbers show both. */
  readonly mixed: boolean;
}

const PLAIN = /^(?:\d+|\d{1,3}(?: \d{3})+)(?:([.,])\d+)?$/;
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;
const GROUPED =
  /^\d{1,3}(?:(?:\.\d{3})+(,\d+)|(?:,\d{3})+(\.\d+)|(?:\.\d{3}){2,}()|(?:,\d{3}){2,})$/;

/**
 * How the separators of a number are to be read: which is the decimal one ("" for no separator at all),
 * or `either` for "1,234". `undefined` when it is no number.
 */
export function numberFace(
  digits: string,
): { decimal?: ',' | '.'; either?: ',' | '.' } | undefined {
  const either = EITHER.exec(digits)?.[1];
  if (either) return { either: asSeparator(either) };
  const plain = PLAIN.exec(digits);
  if (plain) return plain[1] ? { decimal: asSeparator(plain[1]) } : {};
  const grouped = GROUPED.exec(digits);
  if (!grouped) return undefined;
  return { decimal: grouped[1] !== undefined || grouped[3] !== undefined ? ',' : '.' };
}

function asSeparator(character: string): ',' | '.' {
  return character === ',' ? ',' : '.';
}
