type Attributes = Readonly<Record<string, string | undefined>>;

/** Markup of an element with a text; "" when the text is `undefined`. */
export function leaf(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text === undefined ? '' : `${opening(name, attributes)}${escaped(text)}</${name}>`;
}

/** Markup of an element with children, which are given as markup; empty ones are left out. */
export function branch(name: string, children: readonly string[], attributes: Attributes = {}) {
  return [opening(name, attributes), ...children.filter(Boolean), `</${name}>`].join('\n');
}

/** A text without the characters that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

function opening(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  return `<${name}${pairs.join('')}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // XML parsers turn a carriage return that is not escaped into a line feed.
  '\r': '&#13;',
};

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? '');
}
