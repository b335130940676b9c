/** A text in Windows-1252, as Swedish Excel saves "CSV (semikolonavgränsad)". */
export function windows1252(text: string): Uint8Array {
  const special = new Map([
    ['–', 0x96],
    ['”', 0x94],
    ['€', 0x80],
  ]);
  return Uint8Array.from(text, (letter) => special.get(letter) ?? letter.codePointAt(0) ?? 0);
}

/** A text in UTF-16, little-endian with a byte order mark, as Excel saves "Unicode-text". */
export function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (_, at) => `\uFEFF${text}`.charCodeAt(at));
  return new Uint8Array(units.buffer);
}
