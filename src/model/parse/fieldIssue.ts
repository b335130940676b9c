import { type Phrase, phrase } from '../../messages/phrase';
import { cutText } from '../../text/cutText';
import { nearest } from '../../text/nearest';
import { type Issue, type IssueCode, makeIssue } from './issue';

/** Issue codes by failed check; any other failure means that the value has the wrong type. */
const CHECKS: Readonly<Record<string, IssueCode>> = {
  picklist: 'unknown-value',
  regex: 'invalid-date',
  check: 'invalid-address',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  integer: 'out-of-range',
};

/** Longer values are cut in messages. */
const LONGEST = 60;

/** The value that the schema expects and the one that was found, in the schema's words. */
export interface FieldProblem {
  readonly type: string;
  readonly expected: string;
  readonly received: string;
  /** The allowed words, when the field allows only a few. */
  readonly words?: readonly string[];
}

/** The issue for a field that could not be read, with the expected value and the one that was found. */
export function fieldIssue(path: string, problem: FieldProblem, isReplaced: boolean): Issue {
  const code =
    problem.received === 'undefined' ? 'missing-field' : (CHECKS[problem.type] ?? 'wrong-type');
  const severity = isReplaced ? 'warning' : 'error';
  return makeIssue(code, severity, path, problemPhrase(code, path, problem, isReplaced));
}

function problemPhrase(
  code: IssueCode,
  path: string,
  { expected, received, words }: FieldProblem,
  isReplaced: boolean,
): Phrase {
  if (code === 'missing-field') return phrase('issues', 'missingField', { path, isReplaced });
  const text = received.replaceAll(/^"|"$/g, '');
  if (code === 'invalid-date') {
    return phrase('issues', 'invalidDate', { path, text: cutText(text, LONGEST) });
  }
  if (code === 'invalid-address') return phrase('issues', 'invalidAddress', { path, isReplaced });
  const came = { path, received: cutText(received, LONGEST), isReplaced };
  if (words) {
    const near = nearest(text, words);
    return phrase('issues', 'unknownValue', { ...came, words, ...(near && { near }) });
  }
  return phrase('issues', 'wrongType', { ...came, expected: expectedKinds(expected) });
}

/** Valibot writes what it expects as `(string | null)`, and our own checks write ranges as `number 0–1`. */
function expectedKinds(expected: string): { kind: string; from?: number; to?: number }[] {
  return expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((part) => {
      const [, kind = part, from, to] = /^(\w+) (\S+)–(\S*)$/.exec(part) ?? [];
      return { kind, ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) };
    });
}
