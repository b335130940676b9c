/** XML read piece by piece, compared with a parser that builds a tree. */
import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanXml } from '../../../src/source/xml/scanXml';

type Piece =
  | { open: string; parent: string; attributes: Record<string, string | undefined> }
  | { text: string; name: string; parent: string }
  | { close: string };

function scanned(xml: string): Piece[] {
  const pieces: Piece[] = [];
  scanXml(xml, {
    open: (open, attributes, parent) => pieces.push({ open, attributes, parent }),
    text: (text, name, parent) => pieces.push({ text, name, parent }),
    close: (close) => pieces.push({ close }),
  });
  return joined(pieces);
}

function parsed(xml: string): Piece[] {
  const { root } = parseXml(xml);
  return root ? joined(piecesOf(root, '')) : [];
}

/** Adjacent texts are one text. */
function joined(pieces: Piece[]): Piece[] {
  const one: Piece[] = [];
  for (const piece of pieces) {
    const last = one.at(-1);
    if ('text' in piece && piece.text === '') continue;
    if ('text' in piece && last && 'text' in last) last.text += piece.text;
    else one.push(piece);
  }
  return one;
}

function piecesOf(element: XmlElement, parent: string): Piece[] {
  const name = localName(element.name);
  const children = element.children.flatMap((child) => {
    if (child instanceof XmlElement) return piecesOf(child, name);
    return child instanceof XmlText ? [{ text: child.text, name, parent }] : [];
  });
  return [
    { open: name, parent, attributes: { ...element.attributes } },
    ...children,
    { close: name },
  ];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The result of reading, in which errors can be compared too. */
function outcome(read: (xml: string) => Piece[], xml: string): Piece[] | 'refused' {
  try {
    return read(xml);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof XmlError) return 'refused';
    throw error;
  }
}

const names = fc.constantFrom('a', 'row', 'x:row', 'c', 'x14ac:dyDescent', 'rPh', 'Å', 'a.b-c');
const spaces = fc.constantFrom('', ' ', '\n', '\t', '\r\n  ');
const words = fc
  .array(
    fc.constantFrom(
      'ord',
      ' ',
      '\r',
      '\n',
      '😀',
      'a > b',
      '/',
      '=',
      "'",
      '&amp;',
      '&lt;',
      '&#228;',
      '&#x1F600;',
      '&#13;',
      '_x000D_',
      ']]a',
      '--',
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const others = fc.constantFrom(
  '<!-- <row> & " -->',
  '<![CDATA[<c>&amp;</row>]]>',
  '<![CDATA[]]>',
  '<?a <b> ?>',
);
const attributes = fc
  .uniqueArray(fc.tuple(names, words, fc.constantFrom('"', "'"), spaces), {
    selector: ([name]) => name,
    maxLength: 3,
  })
  .map((list) =>
    list
      .map(
        ([name, value, quote, space]) =>
          ` ${space}${name}${space}=${space}${quote}${value.replaceAll(quote, '')}${quote}`,
      )
      .join(''),
  );
const { element: elements } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc
    .array(fc.oneof({ depthSize: 'small' }, words, others, tie('element')), { maxLength: 4 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(names, attributes, spaces, tie('content'), fc.boolean())
    .map(([name, list, space, content, isEmpty]) =>
      isEmpty
        ? `<${name}${list}${space}/>`
        : `<${name}${list}${space}>${content}</${name}${space}>`,
    ),
}));
const documents = fc
  .tuple(fc.constantFrom('', '\uFEFF', '<?xml version="1.0"?>\r\n', '<!-- a -->'), elements, spaces)
  .map((parts) => parts.join(''));

describe('A document read piece by piece', () => {
  test('has the elements, attributes and texts of its tree', () => {
    fc.assert(
      fc.property(documents, (xml) => {
        expect(scanned(xml)).toEqual(parsed(xml));
      }),
      { numRuns: 1000 },
    );
  });

  // It is less strict about characters that are not allowed in names and texts.
  test('that is damaged is read like its tree, where there is one', () => {
    const signs = fc.constantFrom(...'<>/&;"\'= a', ']]>', '--', '<!');
    const damages = fc.tuple(fc.nat(), fc.nat({ max: 4 }), signs);
    fc.assert(
      fc.property(documents, damages, (xml, [from, length, sign]) => {
        const at = from % xml.length;
        const damaged = xml.slice(0, at) + sign + xml.slice(at + length);
        const [pieces, tree] = [outcome(scanned, damaged), outcome(parsed, damaged)];
        expect(tree === 'refused' ? tree : pieces).toEqual(tree);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a tag that is not closed', '<a><b></a>'],
    ['an element that is not closed', '<a><b/>'],
    ['an end without a start', '<a/></b>'],
    ['a tag that breaks off', '<a b="c'],
    ['a comment that breaks off', '<a><!-- </a>'],
    ['CDATA that breaks off', '<a><![CDATA[ </a>'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['text outside the root', '<a/>b'],
    ['an entity that is not of XML itself', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>b & c</a>'],
    ['a character that there is not', '<a>&#x110000;</a>'],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ])('is rejected for %s', (_what, xml) => {
    expect(() => scanned(xml)).toThrow(SyntaxError);
  });

  test('is rejected when it is empty', () => {
    expect(scanned('')).toEqual([]);
  });
});

test.each([
  ['tags that never end', '<c '.repeat(300_000)],
  ['comments that never end', `<a>${'<!--'.repeat(300_000)}`],
  ['one long tag', `<a${' '.repeat(3_000_000)}`],
  ['an attribute that never ends', `<a b="${'x'.repeat(3_000_000)}`],
  ['ampersands', `<a>${'&'.repeat(3_000_000)}`],
])('Some megabytes of %s are rejected at once', (_what, xml) => {
  const start = performance.now();
  expect(outcome(scanned, xml)).toBe('refused');
  expect(performance.now() - start).toBeLessThan(2000);
});
