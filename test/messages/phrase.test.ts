import { describe, expect, test } from 'vitest';
import { phraseText } from '../../src/messages/phrase';

const texts = {
  tried: {
    says: ({ who, word }: { who: string; word: string }) => `${who}: ${word}`,
    all: ({ words }: { words: readonly string[] }) => words.join('; '),
    met: 'Uppfyllt',
  },
};
const say = (code: string, values: Readonly<Record<string, unknown>>) =>
  phraseText({ code: `tried.${code}`, values }, texts);

describe('A sentence', () => {
  test('is not turned by a name that is read from the right or turns the direction', () => {
    const turning = '\u202Enämnden';
    const word = { code: 'tried.met' };
    expect(say('says', { who: turning, word })).toBe(`\u2068${turning}\u2069: Uppfyllt`);
    expect(say('all', { words: ['A', 'ועדה'] })).toBe('A; \u2068ועדה\u2069');
    expect(say('all', { words: [{ code: 'tried.says', values: { who: 'ועדה', word } }] })).toBe(
      '\u2068ועדה\u2069: Uppfyllt',
    );
  });

  test('has its values as they are otherwise', () => {
    expect(say('says', { who: 'Nämnden (é, 北)', word: 'Uppfyllt' })).toBe(
      'Nämnden (é, 北): Uppfyllt',
    );
  });
});
