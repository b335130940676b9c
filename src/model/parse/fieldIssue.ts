import type { Issue, IssueCode } from './issue';

type Text = Issue['message'];

const KINDS: Record<string, Text> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'sant eller falskt', en: 'true or false' },
  Array: { sv: 'en lista', en: 'a list' },
  Object: { sv: 'en post', en: 'a record' },
  null: { sv: 'tomt (null)', en: 'empty (null)' },
  undefined: { sv: 'inget', en: 'nothing' },
  NaN: { sv: 'något som inte är ett tal (NaN)', en: 'something that is not a number (NaN)' },
};

/** Codes of what is of the right kind, or nearly, but breaks a check; other problems are of kind. */
const CHECKS: Readonly<Record<string, IssueCode>> = {
  picklist: 'unknown-value',
  regex: 'invalid-date',
  check: 'invalid-address',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  integer: 'out-of-range',
};

/** What a field should have been, and what it was, in the schema's words. */
export interface FieldProblem {
  readonly type: string;
  readonly expected: string;
  readonly received: string;
}

/** The issue for one field that could not be read, with what was expected and what came. */
export function fieldIssue(path: string, problem: FieldProblem, replaced: boolean): Issue {
  const code =
    problem.received === 'undefined' ? 'missing-field' : (CHECKS[problem.type] ?? 'wrong-type');
  // A date has no stand-in that can be seen.
  const outcome = replaced && code !== 'invalid-date' ? REPLACED : LEFT_OUT;
  const { sv, en } = problemText(code, problem);
  return {
    code,
    severity: replaced ? 'warning' : 'error',
    path,
    message: { sv: `${path}: ${sv}. ${outcome.sv}`, en: `${path}: ${en}. ${outcome.en}` },
  };
}

const REPLACED: Text = { sv: 'Ett ersättningsvärde visas.', en: 'A stand-in is shown.' };
const LEFT_OUT: Text = { sv: 'Uppgiften visas inte.', en: 'It is not shown.' };

function problemText(code: IssueCode, { expected, received }: FieldProblem): Text {
  if (code === 'missing-field') return { sv: 'uppgiften saknas', en: 'missing' };
  if (code === 'invalid-date') {
    const text = cut(received.replaceAll(/^"|"$/g, ''), 60);
    return { sv: `”${text}” är inget datum`, en: `"${text}" is not a date` };
  }
  return {
    sv: `väntade ${expectedWords(expected, 'sv')}, fick ${receivedWords(received, 'sv')}`,
    en: `expected ${expectedWords(expected, 'en')}, got ${receivedWords(received, 'en')}`,
  };
}

/** Valibot names what is expected as in `"a" | "b"` or `(string | null)`; our ranges as `number 0–1`. */
function expectedWords(expected: string, language: keyof Text): string {
  const words = expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((part) => kindWords(part, language));
  return cut(words.join(language === 'sv' ? ' eller ' : ' or '), 160);
}

function kindWords(part: string, language: keyof Text): string {
  const [, kind = part, low, high] = /^(\w+) (\S+)–(\S*)$/.exec(part) ?? [];
  const word = KINDS[kind]?.[language] ?? part;
  if (low === undefined) return word;
  const [from, to] = language === 'sv' ? ['från', 'till'] : ['from', 'to'];
  return [word, from, low, ...(high ? [to, high] : [])].join(' ');
}

function receivedWords(received: string, language: keyof Text): string {
  return KINDS[received]?.[language] ?? cut(received, 60);
}

/** The text, or its beginning; a sign of two parts is not cut in half. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
