import { phrase } from '../../messages/phrase';
import { directorySchema, type Directory } from './directory';
import { directoryIssues } from './directoryIssues';
import type { Issue, Parsed, ParseOptions } from '../parse/issue';
import { organisationIssue } from '../parse/organisationIssue';
import { parse } from '../parse/parse';

/**
 * Reads a directory of posts and holders from unknown data. Never throws: `value` holds everything that
 * can be shown, `issues` everything that is wrong, without quoting what may be personal data.
 */
export function parseDirectory(input: unknown, options?: ParseOptions): Parsed<Directory> {
  const { value, issues } = parse(directorySchema, input, options, directoryIssues);
  return { value, issues: issues.map(withoutQuote) };
}

/** Lists of issues are copied and sent on; a name in the wrong column must not be included. */
function withoutQuote(issue: Issue): Issue {
  const { code, path, severity } = issue;
  switch (code) {
    case 'wrong-type': {
      const said = phrase('organisationIssues', 'wrongKind', {
        path,
        isReplaced: severity === 'warning',
      });
      return organisationIssue(code, severity, path, said);
    }
    case 'invalid-date':
      return organisationIssue(
        code,
        severity,
        path,
        phrase('organisationIssues', 'notADate', { path }),
      );
    case 'unknown-field':
      return severity === 'notice' ? withoutField(issue) : issue;
    default:
      return issue;
  }
}

/** Hides the name of a field that resembles no known one, since it may be the name of a person. */
function withoutField({ code, severity, path, phrase: said }: Issue): Issue {
  const { field, count } = said?.values ?? {};
  const hidden = `${path.slice(0, path.length - String(field).length)}*`;
  const values = { path: hidden, count: Number(count) };
  const phrased = phrase('organisationIssues', 'unknownField', values);
  return organisationIssue(code, severity, hidden, phrased);
}
