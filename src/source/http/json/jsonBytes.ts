/** A range of a text in UTF-8 bytes; every character that gives JSON its structure is a single byte. */
export interface JsonSpan {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The characters of JSON that the reader looks for. */
export const jsonBytes = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  backslash: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** Brackets and braces differ in this bit, which is set for braces. */
export const OBJECT_BIT = 0x20;

/** Number of bytes to process between pauses. */
export const STRETCH = 65_536;

/** Index of the first byte that is not white space. */
export function afterSpace({ bytes, start, end }: JsonSpan): number {
  let at = start;
  while (at < end && SPACE.has(bytes[at])) at += 1;
  return at;
}

const SPACE: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** The text of a range. */
export function textOf({ bytes, start, end }: JsonSpan): string {
  return DECODER.decode(bytes.subarray(start, end));
}

// `ignoreBOM`, because JSON does not allow a byte order mark inside the text, so it must not be dropped.
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
