/** Attributes of an element, by name as written, including any prefix. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What to do with the pieces of a document. Elements are named without their prefixes. */
export interface XmlHandlers {
  /** A start tag; `parent` is "" for the root. */
  readonly open?: (name: string, attributes: XmlAttributes, parent: string) => void;
  /** Text directly in an element; it may come in several pieces. */
  readonly text?: (text: string, name: string, parent: string) => void;
  /** An end tag, also that of an empty element. */
  readonly close?: (name: string) => void;
}

/**
 * Reads XML without building a tree, which for a large document would take ten times as much memory as the
 * text, and several times as long. Nothing is fetched, and only the entities of XML itself are supported.
 * Throws a `SyntaxError` when tags do not match and for a DOCTYPE. Prefixes are not resolved.
 *
 * @example
 * scanXml('<a><b c="d"/></a>', { open: (name, { c }) => console.log(name, c) });
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
  new XmlScanner(xml, handlers).scan();
}

const NAME = /[^\s<>/=&"']+/y;
const ATTRIBUTE = /\s+([^\s<>/=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*\/?>/y;
/** The highest code point of Unicode. */
const LAST = 0x10ffff;
const CDATA = '<![CDATA[';
/** Sections whose content may look like tags. DOCTYPE is deliberately not one of them. */
const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  [CDATA, ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
];

class XmlScanner {
  private readonly xml: string;
  private readonly handlers: XmlHandlers;
  /** Names of the elements that are open, as written. */
  private readonly path: string[] = [];
  private at = 0;

  constructor(xml: string, handlers: XmlHandlers) {
    this.xml = xml.replace(/^\uFEFF/, '');
    this.handlers = handlers;
  }

  scan(): void {
    const { xml } = this;
    for (let tag = xml.indexOf('<'); tag !== -1; tag = xml.indexOf('<', this.at)) {
      this.text(this.at, tag, true);
      this.at = tag;
      const next = xml[tag + 1];
      if (next === '/') this.endTag();
      else if (next === '!' || next === '?') this.section();
      else this.startTag();
    }
    this.text(this.at, xml.length, true);
    if (this.path.length > 0) throw this.error();
  }

  private startTag(): void {
    this.at += 1;
    const name = this.take(NAME);
    const attributes = this.attributes();
    const isEmpty = this.take(TAG_END).endsWith('/>');
    this.handlers.open?.(localName(name), attributes, localName(this.path.at(-1)));
    if (isEmpty) this.handlers.close?.(localName(name));
    else this.path.push(name);
  }

  private attributes(): XmlAttributes {
    const attributes: Record<string, string> = {};
    ATTRIBUTE.lastIndex = this.at;
    for (let found = ATTRIBUTE.exec(this.xml); found; found = ATTRIBUTE.exec(this.xml)) {
      this.at = ATTRIBUTE.lastIndex;
      const [, name = '', quoted, value = quoted ?? ''] = found;
      if (Object.hasOwn(attributes, name)) throw this.error();
      attributes[name] = /[&\t\n\r]/.test(value) ? normalised(value) : value;
    }
    return attributes;
  }

  private endTag(): void {
    const name = this.path.pop();
    if (name === undefined || !this.xml.startsWith(name, this.at + 2)) throw this.error();
    this.at += 2 + name.length;
    if (this.take(TAG_END).endsWith('/>')) throw this.error();
    this.handlers.close?.(localName(name));
  }

  private section(): void {
    const { xml, at } = this;
    const section = SECTIONS.find(([opening]) => xml.startsWith(opening, at));
    if (!section) throw this.error();
    const [start, end] = section;
    const close = xml.indexOf(end, at + start.length);
    if (close === -1) throw this.error();
    if (start === CDATA) this.text(at + start.length, close, false);
    this.at = close + end.length;
  }

  private text(from: number, to: number, hasReferences: boolean): void {
    if (from === to) return;
    const { path } = this;
    const raw = this.xml.slice(from, to);
    if (path.length === 0 && /\S/.test(raw)) throw this.error();
    if (path.length === 0 || !this.handlers.text) return;
    const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
    const [name, parent] = [localName(path.at(-1)), localName(path.at(-2))];
    this.handlers.text(hasReferences ? withReferences(text) : text, name, parent);
  }

  /** Reads what matches a pattern at the current position; throws when nothing does. */
  private take(pattern: RegExp): string {
    const start = this.at;
    pattern.lastIndex = start;
    if (!pattern.test(this.xml)) throw this.error();
    this.at = pattern.lastIndex;
    return this.xml.slice(start, this.at);
  }

  private error(): SyntaxError {
    const start = Math.max(0, this.at - 20);
    return new SyntaxError(`Not well-formed: ${this.xml.slice(start, start + 60)}`);
  }
}

/** Name without its prefix. */
function localName(name = ''): string {
  return name.slice(name.indexOf(':') + 1);
}

const REFERENCE = /&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/y;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The value of an attribute, normalised as XML requires: tabs and line breaks become spaces. */
function normalised(value: string): string {
  return withReferences(value.replaceAll(/\r\n|[\t\n\r]/g, ' '));
}

/** Replaces references one by one, since `replaceAll` would first collect all matches, however many. */
function withReferences(text: string): string {
  let read = '';
  let at = 0;
  for (let start = text.indexOf('&'); start !== -1; start = text.indexOf('&', at)) {
    REFERENCE.lastIndex = start;
    const [, decimal, hex, name = ''] = REFERENCE.exec(text) ?? [];
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = ENTITIES.get(name) ?? (code <= LAST && String.fromCodePoint(code));
    if (!character) throw new SyntaxError(`Unknown: ${text.slice(start, start + 20)}`);
    read += text.slice(at, start) + character;
    at = REFERENCE.lastIndex;
  }
  return read + text.slice(at);
}
