import type { BaseIssue } from 'valibot';
import type { Issue } from './issue';

const KINDS: Record<string, { sv: string; en: string }> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'sant eller falskt', en: 'true or false' },
  Array: { sv: 'en lista', en: 'a list' },
  Object: { sv: 'en post', en: 'a record' },
  null: { sv: 'tomt (null)', en: 'empty (null)' },
  undefined: { sv: 'inget', en: 'nothing' },
  NaN: { sv: 'något som inte är ett tal (NaN)', en: 'something that is not a number (NaN)' },
};

/** The issue for one field that could not be read, with what was expected and what came. */
export function fieldIssue(
  path: string,
  found: BaseIssue<unknown>,
  input: unknown,
  replaced: boolean,
): Issue {
  const missing = input === undefined;
  const outcome = replaced
    ? { sv: 'Ett ersättningsvärde visas.', en: 'A stand-in is shown.' }
    : { sv: 'Uppgiften visas inte.', en: 'It is not shown.' };
  return {
    code: missing ? 'missing-field' : found.type === 'picklist' ? 'unknown-value' : 'wrong-type',
    severity: replaced ? 'warning' : 'error',
    path,
    message: {
      sv: missing
        ? `${path}: uppgiften saknas. ${outcome.sv}`
        : `${path}: väntade ${word(found.expected, 'sv')}, fick ${word(found.received, 'sv')}. ${outcome.sv}`,
      en: missing
        ? `${path}: missing. ${outcome.en}`
        : `${path}: expected ${word(found.expected, 'en')}, got ${word(found.received, 'en')}. ${outcome.en}`,
    },
  };
}

/** Valibot names kinds as in `"a" | "b"`, `Array`, `string`; long lists and values are shortened. */
function word(expected: string | null, language: 'sv' | 'en'): string {
  const text = (expected ?? 'undefined')
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((part) => KINDS[part]?.[language] ?? part)
    .join(language === 'sv' ? ' eller ' : ' or ');
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
