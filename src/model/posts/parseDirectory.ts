import { directorySchema, type Directory } from './directory';
import { directoryIssues } from './directoryIssues';
import type { Issue, IssueCode, Parsed } from '../parse/issue';
import { parse } from '../parse/parse';

/**
 * Reads a directory of posts and holders from unknown data. Never throws: `value` holds everything that
 * can be shown, `issues` everything that is wrong, without quoting what may be personal data.
 */
export function parseDirectory(input: unknown): Parsed<Directory> {
  const { value, issues } = parse(directorySchema, input, directoryIssues);
  return { value, issues: issues.map(withoutQuote) };
}

type Text = Issue['message'];

/** Replacements for messages that otherwise quote the input. */
const PLAIN: Readonly<Partial<Record<IssueCode, Text>>> = {
  'wrong-type': { sv: 'uppgiften är av fel slag', en: 'of the wrong kind' },
  'invalid-date': { sv: 'uppgiften är inget datum', en: 'not a date' },
  'invalid-address': {
    sv: 'adressen är varken https eller relativ',
    en: 'the address is neither https nor relative',
  },
};

const STAND_IN: Text = { sv: 'Ett ersättningsvärde visas.', en: 'A stand-in is shown.' };
const NOT_SHOWN: Text = { sv: 'Uppgiften visas inte.', en: 'It is not shown.' };

/** Lists of issues are copied and sent on; a name in the wrong column must not be included. */
function withoutQuote(issue: Issue): Issue {
  const { code, path, severity } = issue;
  const plain = PLAIN[code];
  if (!plain) return issue;
  const outcome = severity === 'warning' ? STAND_IN : NOT_SHOWN;
  return {
    ...issue,
    message: {
      sv: `${path}: ${plain.sv}. ${outcome.sv}`,
      en: `${path}: ${plain.en}. ${outcome.en}`,
    },
  };
}
