import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../../../src/source/http/json/readJson';
import { readLargeValue } from '../../../../src/source/http/json/readLargeValue';
import { runSteps } from '../../../../src/steps/steps';
import { largePlan } from '../../../support/largePlan';

const { signal } = new AbortController();
const encoded = (text: string) => new TextEncoder().encode(text);

/** The result of reading, in which errors can be compared too. */
function outcome(read: () => unknown): { value: unknown } | 'refused' {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof SyntaxError) return 'refused';
    throw error;
  }
}

/** Reads in pieces so small that every text is divided. */
function dividedOutcome(text: string, piece: number) {
  const bytes = encoded(text);
  const span = { bytes, start: 0, end: bytes.byteLength };
  return outcome(() => runSteps(readLargeValue(span, { piece, depth: 6 })));
}

/**
 * Whether two results are equal, including the order of keys. Uses Node's comparison, since that of
 * `expect` reads the value of a key named "constructor".
 */
function readsAsParsed(text: string, piece: number): boolean {
  const [divided, parsed] = [dividedOutcome(text, piece), outcome(() => JSON.parse(text))];
  return isDeepStrictEqual(divided, parsed) && JSON.stringify(divided) === JSON.stringify(parsed);
}

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '1', '0', 'a"b', 'ä\\', '😀'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const pieces = fc.integer({ min: 1, max: 40 });
const values = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' });
const records = fc.dictionary(keys, values, { maxKeys: 6, noNullPrototype: true });
const spaces = fc.constantFrom('', ' ', '\n', '\t', '\r\n', '   ');

test('A text in pieces reads as JSON.parse reads it', () => {
  const texts = fc
    .tuple(fc.oneof(values, records, fc.array(records)), fc.constantFrom(0, 1, 4), spaces)
    .map(([value, indent, space]) => `${space}${JSON.stringify(value, null, indent)}${space}`);
  fc.assert(
    fc.property(texts, pieces, (text, piece) => {
      expect(readsAsParsed(text, piece)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('A text with errors is rejected as by JSON.parse', () => {
  const signs = fc.constantFrom(...'[]{},:"\\ 1-.e+', 'null', 'tru', '\u00a0', 'ä', '\ufeff', '\n');
  const change = fc.tuple(fc.nat(), fc.nat(3), signs);
  const broken = fc.tuple(
    fc.oneof(values, records),
    fc.array(change, { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(broken, pieces, ([value, changes], piece) => {
      let text = JSON.stringify(value);
      for (const [place, cut, sign] of changes) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + sign + text.slice(at + cut);
      }
      // A lone surrogate cannot be encoded in UTF-8.
      const written = Buffer.from(text).toString();
      expect(readsAsParsed(written, piece)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('Texts of only JSON punctuation read as JSON.parse reads them', () => {
  const signs = fc.constantFrom('[', ']', '{', '}', ',', ':', '"', '"a"', '1', ' ', '\\');
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 14 }),
      fc.integer({ min: 1, max: 4 }),
      (list, piece) => {
        const text = list.join('');
        expect(readsAsParsed(text, piece)).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
});

test.each([
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['nothing but space in a list', `[${' '.repeat(100)}]`],
  ['nothing but space in an object', `{${' '.repeat(100)}}`],
  ['a comma too many at the end', '[1,2,3,4,5,6,7,8,9,]'],
  ['a comma too many at the start', '[,1,2,3,4,5,6,7,8,9]'],
  ['a list closed as an object', '[1,2,3,4,5,6,7,8,9}'],
  ['a list never closed', '[1,2,3,4,5,6,7,8,9'],
  ['something after the end', '[1,2,3,4,5,6,7,8,9] x'],
  ['a key twice', '{"a":[1,2,3,4,5,6,7],"b":2,"a":[4,5,6,7,8,9]}'],
  ['keys that are numbers', '{"2":[1,2,3,4,5,6,7],"1":[4,5,6,7,8,9]}'],
  ['no colon', '{"aaaa" [1,2,3,4,5,6,7,8,9]}'],
  ['a key without quotes', '{aaaa:[1,2,3,4,5,6,7,8,9]}'],
  ['a key that is never closed', '{"aaaaaaaaaaaaaaaaaaaaaaaa'],
  ['a sign of escape last', '["aaaaaaaaaaaaaaaaaaaaaaa\\'],
])('%s reads as JSON.parse reads it', (_says, text) => {
  for (const piece of [1, 2, 3, 5, 8]) {
    expect(readsAsParsed(text, piece)).toBe(true);
  }
});

test('A key called __proto__ is a key like any other', () => {
  const { value } = dividedOutcome('{"__proto__": {"polluted": [1, 2, 3, 4, 5]}, "a": 1}', 4) as {
    value: object;
  };
  expect(Object.keys(value)).toEqual(['__proto__', 'a']);
  expect('polluted' in value).toBe(false);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('A hundred thousand nested lists do not exhaust the stack', async () => {
  const depth = 700_000;
  const text = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const value = (await readJson(encoded(text), signal)) as { a: unknown };
  expect(Array.isArray(value.a)).toBe(true);
});

test('A large plan reads as JSON.parse reads it, also with a byte order mark', async () => {
  const plan = { ...largePlan(20_000), title: 'Mål 😀 \u2028 "citat" \\' };
  const text = JSON.stringify({ data: plan, title: 'x'.repeat(400_000) });
  expect(text.length).toBeGreaterThan(1_500_000);
  expect(await readJson(encoded(text), signal)).toStrictEqual(JSON.parse(text));
  expect(await readJson(encoded(`\ufeff${text}`), signal)).toStrictEqual(JSON.parse(text));
  expect(await readJson(encoded('\ufeff{"a":1}'), signal)).toEqual({ a: 1 });
});

test('Reading a large text lets other work run, and stops when aborted', async () => {
  const bytes = encoded(JSON.stringify(largePlan(60_000)));
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await readJson(bytes, signal);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);

  const controller = new AbortController();
  const stopped = readJson(bytes, controller.signal);
  controller.abort();
  await expect(stopped).rejects.toMatchObject({ kind: 'cancelled' });
});
