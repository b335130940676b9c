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

/** What a field should have been, and what it was, in the schema's words. */
export interface FieldProblem {
  readonly type: string;
  readonly expected: string;
  readonly received: string;
}

/** The issue for one field that could not be read, with what was expected and what came. */
export function fieldIssue(
  path: string,
  { type, expected, received }: FieldProblem,
  replaced: boolean,
): Issue {
  const missing = received === 'undefined';
  const outcome = replaced
    ? { sv: 'Ett ersättningsvärde visas.', en: 'A stand-in is shown.' }
    : { sv: 'Uppgiften visas inte.', en: 'It is not shown.' };
  return {
    code: missing ? 'missing-field' : type === 'picklist' ? 'unknown-value' : 'wrong-type',
    severity: replaced ? 'warning' : 'error',
    path,
    message: {
      sv: missing
        ? `${path}: uppgiften saknas. ${outcome.sv}`
        : `${path}: väntade ${word(expected, 'sv')}, fick ${word(received, 'sv')}. ${outcome.sv}`,
      en: missing
        ? `${path}: missing. ${outcome.en}`
        : `${path}: expected ${word(expected, 'en')}, got ${word(received, 'en')}. ${outcome.en}`,
    },
  };
}

/** Valibot names kinds as in `"a" | "b"`, `Array`, `string`; long lists and values are shortened. */
function word(kind: string, language: 'sv' | 'en'): string {
  const text = kind
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((part) => KINDS[part]?.[language] ?? part)
    .join(language === 'sv' ? ' eller ' : ' or ');
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
