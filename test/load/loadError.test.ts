/** What an error says: a code and values, and the same in Swedish and English. */
import { describe, expect, test } from 'vitest';
import { LoadError } from '../../src/load/loadError';
import type { LoadErrorDetails, LoadErrorKind } from '../../src/load/loadErrorKind';
import { textOf } from '../../src/messages/textOf';

const ERRORS: readonly (readonly [LoadErrorKind, LoadErrorDetails, string])[] = [
  ['network', {}, 'Servern gick inte att nå.'],
  ['network', { brokenOff: true }, 'Svaret bröts innan allt hade kommit fram.'],
  ['timeout', { limit: { value: 2500, of: 'ms' } }, 'Servern svarade inte inom 2,5 sekunder.'],
  ['http', { status: 401 }, 'Du behöver logga in för att se innehållet.'],
  ['http', { status: 403 }, 'Du har inte behörighet till innehållet.'],
  ['http', { status: 404 }, 'Innehållet finns inte på adressen.'],
  ['http', { status: 429 }, 'Servern tar inte emot fler frågor just nu.'],
  ['http', { status: 503 }, 'Servern har ett fel (503).'],
  ['http', { status: 418 }, 'Servern sade nej (418).'],
  ['not-json', {}, 'Svaret är inte JSON. Krävs inloggning?'],
  ['wrong-format', { format: 'CSV' }, 'Filen gick inte att läsa som CSV.'],
  [
    'too-large',
    { limit: { value: 5_000_000, of: 'bytes' } },
    'Svaret är större än 5 MB, som är gränsen.',
  ],
  [
    'too-large',
    { limit: { value: 20_000, of: 'nodes' } },
    'Planen har fler än 20\u00A0000 poster, som är gränsen.',
  ],
  [
    'too-deep',
    { limit: { value: 100, of: 'levels' } },
    'Planen har mer än 100 nivåer under varandra.',
  ],
  ['schema', {}, 'Svaret gick att läsa men innehåller inte det som väntades.'],
  ['cancelled', {}, 'Hämtningen avbröts.'],
  ['unknown', {}, 'Något gick fel när innehållet skulle visas.'],
];

describe.each(ERRORS)('An error of the kind %s, %j,', (kind, details, sv) => {
  const error = new LoadError(kind, details);

  test('says what happened and what to do, in both languages', () => {
    expect(error.text.sv).toBe(sv);
    expect(error.message).toBe(error.text.en);
    for (const { sv: swedish, en } of [error.text, error.advice]) {
      expect(swedish).toMatch(/\p{L}.*[.?]$/u);
      expect(en).toMatch(/\p{L}.*[.?]$/u);
      expect(en).not.toBe(swedish);
    }
  });

  test('says the same as data, which survives JSON', () => {
    const [text, advice] = JSON.parse(JSON.stringify([error.phrase, error.advicePhrase]));
    expect([textOf(text), textOf(text, 'en')]).toEqual([error.text.sv, error.text.en]);
    expect([textOf(advice), textOf(advice, 'en')]).toEqual([error.advice.sv, error.advice.en]);
  });
});
