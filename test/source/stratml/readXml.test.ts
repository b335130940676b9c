import { describe, expect, test } from 'vitest';
import type { LoadError } from '../../../src/load/loadError';
import { readStratml } from '../../../src/source/stratml/readStratml';
import { part2, planOf } from './planOf';

const GOAL = '<Goal><Name>Mål å</Name><Description/></Goal>';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "haha">${'bcdefgh'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)
  .join('')}]>`;

function outcomeOf(xml: string): 'read' | 'refused' {
  try {
    readStratml(xml);
    return 'read';
  } catch {
    return 'refused';
  }
}

describe('An XML file that cannot be trusted', () => {
  test.each([
    ['a file of the machine', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    ['an address', '<!DOCTYPE x SYSTEM "http://localhost:1/x.dtd">', ''],
    ['a billion laughs', LAUGHS, '&h;'],
    ['nothing', '<!DOCTYPE x>', ''],
    ['something after a comment', '<!-- > --><!DOCTYPE x>', ''],
    ['something after what only looks like a comment', '<!--> <? --><!DOCTYPE x>', ''],
    ['something after what only looks like an instruction', '<?> <!-- ?><!DOCTYPE x>', ''],
  ])('A DOCTYPE that names %s is rejected', (_, doctype, name) => {
    const error = failure(doctype + part2(`<Goal><Name>${name}</Name><Description/></Goal>`));
    expect(error).toMatchObject({ kind: 'wrong-format' });
    expect(error.issues[0]).toMatchObject({
      code: 'unreadable-markup',
      message: { sv: expect.stringContaining('DOCTYPE') as string },
    });
  });

  test('An undefined entity is an error, not an empty text', () => {
    const error = failure(part2('<Goal><Name>&nbsp;x</Name><Description/></Goal>'));
    expect(error.issues[0]?.message.sv).toContain('nbsp');
  });

  test('Excessively nested elements are rejected without exhausting the stack', () => {
    for (const count of [101, 200_000]) {
      expect(failure(part2('<Goal>'.repeat(count))).kind).toBe('too-deep');
    }
  });

  // If any of them took quadratic time, the test would time out.
  test.each(['<', '<!--', '<a b="', '<![CDATA[', '<?', '&', '[maltrad:{'])(
    'A million bytes of %s without an end are handled in time',
    (start) => {
      const xml = part2(`<Goal><Name>${start.repeat(1_000_000 / start.length)}</Name></Goal>`);
      expect(outcomeOf(xml)).toMatch(/read|refused/);
    },
  );

  test('A tag in a comment, in CDATA or in a value is not a tag', () => {
    const { plan } = planOf(
      part2(
        `<!-- ${'<a>'.repeat(500)} --><Goal x="${'>'.repeat(3)}"><Name><![CDATA[<b> & <!DOCTYPE]]></Name><Description/></Goal>`,
      ),
    );
    expect(plan.nodes[0]?.name).toBe('<b> & <!DOCTYPE');
  });
});

describe('A file that is something else', () => {
  test.each([
    ['the page of a login', '<!doctype html><html><body><form></form></body></html>'],
    ['a page written as XML', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['JSON', '{"id":"plan"}'],
    ['nothing at all', ''],
    ['half a file', part2(GOAL).slice(0, -40)],
    ['other XML', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ])('%s is reported as such', (_, text) => {
    const error = failure(text);
    expect(error.kind).toBe('wrong-format');
    expect(error.issues).toHaveLength(1);
    expect(error.advice.sv).toContain('adressen');
  });
});

describe('The encoding', () => {
  const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${part2(GOAL)}`;
  const latin1 = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
  const utf16 = (text: string, isBig = false, mark = '\uFEFF') => {
    const bytes = new Uint8Array((text.length + mark.length) * 2);
    const view = new DataView(bytes.buffer);
    for (const [index, each] of [...(mark + text)].entries()) {
      view.setUint16(index * 2, each.charCodeAt(0), !isBig);
    }
    return bytes;
  };
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['UTF-8', utf8(xml('UTF-8'))],
    ['UTF-8 with a mark', utf8(`\uFEFF${xml('utf-8')}`)],
    ['UTF-8 that nothing names', utf8(part2(GOAL))],
    ['ISO-8859-1', latin1(xml('ISO-8859-1'))],
    ['windows-1252', latin1(xml('windows-1252'))],
    ['UTF-16, little end first', utf16(xml('UTF-16'))],
    ['UTF-16, big end first', utf16(xml('UTF-16'), true)],
    ['UTF-16 without a mark', utf16(xml('UTF-16'), false, '')],
  ])('%s is read', (_, bytes) => {
    expect(planOf(bytes).plan.nodes[0]?.name).toBe('Mål å');
  });

  test('A text with a byte order mark is read', () => {
    expect(planOf(`\uFEFF${xml('UTF-8')}`).plan.nodes).toHaveLength(1);
  });

  test('Bytes that contradict the declared encoding are reported', () => {
    const error = failure(latin1(xml('UTF-8')));
    expect(error.issues[0]?.message.sv).toContain('teckenkodning');
    expect(failure(latin1(xml('x-unknown'))).kind).toBe('wrong-format');
  });
});

function failure(input: string | Uint8Array): LoadError {
  try {
    readStratml(input);
  } catch (error) {
    return error as LoadError;
  }
  throw new Error('It was read');
}
