import { describe, expect, test } from 'vitest';
import { typeAhead } from '../../src/tree/typeAhead';
import { visibleRows } from '../../src/tree/visibleRows';
import { treeOf } from './treeOf';

const { tree } = treeOf([
  ['Arbetsmiljö'],
  ['Ålderdom', 'Arbetsmiljö'],
  ['Äldreomsorg'],
  ['Öppenvård'],
  ['Ökad hälsa'],
  ['ambulans'],
]);
const closed = visibleRows(tree, () => false);
const open = visibleRows(tree, () => true);

/** The row that typing leads to from a row of the closed tree. */
function from(id: string, typed: string): string | undefined {
  const focused = closed.findIndex(({ node }) => node.id === id);
  return typeAhead(closed, focused, typed, ({ node }) => node.id);
}

describe('Typing letters', () => {
  test('leads to the next row that begins with the letter', () => {
    expect(from('Arbetsmiljö', 'ö')).toBe('Öppenvård');
  });

  test('treats å, ä and ö as letters of their own', () => {
    expect(from('Arbetsmiljö', 'a')).toBe('ambulans');
    expect(from('Arbetsmiljö', 'ä')).toBe('Äldreomsorg');
    expect(from('Arbetsmiljö', 'o')).toBeUndefined();
  });

  test('treats å as the same letter whether it is one code point or two', () => {
    const rows = visibleRows(treeOf([['Andel'], ['A\u030Arsarbetare']]).tree, () => false);
    const lead = (typed: string) => typeAhead(rows, 0, typed, ({ node }) => node.id);
    expect(lead('å')).toBe('A\u030Arsarbetare');
    expect(lead('a')).toBe('Andel');
  });

  test('ignores case', () => {
    expect(from('Äldreomsorg', 'Ö')).toBe('Öppenvård');
    expect(from('Ökad hälsa', 'A')).toBe('ambulans');
  });

  test('moves on from a row that begins with the letter itself', () => {
    expect(from('Öppenvård', 'ö')).toBe('Ökad hälsa');
  });

  test('moves on for the same letter again', () => {
    expect(from('Öppenvård', 'öö')).toBe('Ökad hälsa');
  });

  test('wraps around at the end', () => {
    expect(from('Ökad hälsa', 'ä')).toBe('Äldreomsorg');
    expect(from('ambulans', 'a')).toBe('Arbetsmiljö');
  });

  test('returns to the only match', () => {
    expect(from('Äldreomsorg', 'ä')).toBe('Äldreomsorg');
  });

  test('searches for several different letters as a prefix, from the row itself', () => {
    expect(from('Arbetsmiljö', 'am')).toBe('ambulans');
    expect(from('Öppenvård', 'öp')).toBe('Öppenvård');
    expect(from('Ökad hälsa', 'ökad h')).toBe('Ökad hälsa');
  });

  test('leads nowhere without a match', () => {
    expect(from('Arbetsmiljö', 'x')).toBeUndefined();
    expect(from('Arbetsmiljö', 'arg')).toBeUndefined();
    expect(from('Arbetsmiljö', '')).toBeUndefined();
    expect(typeAhead([], 0, 'a', () => 'a')).toBeUndefined();
  });

  test('finds no hidden row', () => {
    expect(from('Arbetsmiljö', 'å')).toBeUndefined();
    expect(typeAhead(open, 0, 'å', ({ node }) => node.id)).toBe('Ålderdom');
  });

  test('uses the text of a row, not its id', () => {
    const texts = ['Vision', 'Mål 1', 'Mål 2', 'Mål 3', 'Mål 4'];
    expect(typeAhead(closed, 0, 'm', ({ index }) => texts[index] ?? '')).toBe('Äldreomsorg');
  });
});
