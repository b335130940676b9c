import { describe, expect, test } from 'vitest';
import { canonicalLocale, formatLocale, spokenIn } from '../../src/text/locale';

describe('The tag of a language', () => {
  test.each([
    ['sv', 'sv'],
    ['sv-SE', 'sv-SE'],
    ['sv_se', 'sv-SE'],
    ['EN-gb', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['eng', 'en'],
  ])('is read however it is written: %s', (tag, canonical) => {
    expect(canonicalLocale(tag)).toBe(canonical);
  });

  test.each(['', '-', 'svenskaspråket', 'C', 'en.UTF-8', 's v', '*'])(
    'is not made of "%s"',
    (tag) => {
      expect(canonicalLocale(tag)).toBeUndefined();
    },
  );

  test.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN_us', 'en'],
    ['sv-FI', 'sv'],
    ['nb', 'sv'],
    ['enm', 'sv'],
  ])('asks for one of ours: %s for %s', (tag, spoken) => {
    expect(spokenIn(tag)).toBe(spoken);
  });

  test.each([
    ['sv-FI', 'sv-SE'],
    ['en-US', 'en-GB'],
    ['fi', 'fi'],
    // Without `locale`, the settings of the machine must not matter.
    ['tlh', 'sv-SE'],
  ])('says whose numbers and days are written: %s as %s', (tag, written) => {
    expect(formatLocale(tag)).toBe(written);
  });
});
