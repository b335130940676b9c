/** A part of a text, as bytes of UTF-8; every sign that gives JSON its structure is one byte. */
export interface JsonSpan {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** The signs of JSON that a reader looks for. */
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

/** A list's signs differ from an object's by this bit, which is set for the object. */
export const OBJECT_BIT = 0x20;

/** How many bytes to look at between pauses. */
export const STRETCH = 65_536;

/** Where the first byte stands that is no white space. */
export function afterSpace({ bytes, start, end }: JsonSpan): number {
  let at = start;
  while (at < end && SPACE.has(bytes[at])) at += 1;
  return at;
}

const SPACE: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** The text of a part. */
export function textOf({ bytes, start, end }: JsonSpan): string {
  return DECODER.decode(bytes.subarray(start, end));
}

// A mark within the text is no white space to JSON, so it must not be taken away.
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
