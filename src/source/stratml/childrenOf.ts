import { XmlElement } from '@rgrove/parse-xml';

/** Name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Children of an element, those with a local name or all. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || localName(child.name) === name),
  );
}

/** The first child of an element with a local name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Trimmed text of the first child with a local name; `undefined` when it is absent or blank. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.text.trim() || undefined;
}

/** Text on one line. No-break spaces are kept, which `\s` would replace. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}
