/** An id as a valid XML name (NCName). Other characters are written as `_xHHHH_`, as in SQL/XML. */
export function xmlName(id: string): string {
  const escaped = id
    .replace(/_(?=x)/gi, escape)
    .replace(/[^\w.-]/g, escape)
    .replace(/^[\d.-]/, escape);
  return escaped === '' ? '_' : escaped;
}

/** The id that `xmlName` made a name of. */
export function idOfXmlName(name: string): string {
  return name.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function escape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;
}
