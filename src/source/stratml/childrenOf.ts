import { XmlElement } from '@rgrove/parse-xml';

/** Name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Elements directly under another, of one local name or of any. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || localName(child.name) === name),
  );
}

/** First element of a local name directly under another. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Text of the first element of a local name directly under another; absent when it is blank. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.text.trim() || undefined;
}

/** Text as one line; a no-break space is no line break and is kept. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}
