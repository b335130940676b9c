import { shownText } from '../messages/shownText';
import type { Issue } from '../model/parse/issue';
import type { IssueListMessages } from './issueListWords';
import { shownPath } from './placeWords';

/** The fields of an issue that are shown; an issue made by a host need not have a phrase. */
export type ListedIssue = Pick<Issue, 'severity' | 'path' | 'message'> &
  Partial<Pick<Issue, 'phrase'>>;

/** An issue in the words of one language. */
export interface IssueLine {
  /** Unique in the list, even among identical issues. */
  readonly key: string;
  readonly severity: Issue['severity'];
  /** The severity in words: "Fel". */
  readonly word: string;
  readonly text: string;
  /** The path as in the data, but in words for a cell of a spreadsheet. */
  readonly path: string;
  /** The code as in the data. */
  readonly place: string;
}

const ORDER: readonly Issue['severity'][] = ['error', 'warning', 'notice'];

/** The issues as lines, the most severe first, otherwise in their original order. */
export function issueLines(
  issues: readonly ListedIssue[],
  messages: IssueListMessages,
): IssueLine[] {
  return ORDER.flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map((issue, at) => ({
        key: `${severity} ${at}`,
        severity,
        word: messages.issueList.severity[severity],
        text: withoutPath(shownText(issue.phrase, issue.message, messages), issue.path),
        path: shownPath(issue.path, messages),
        place: issue.path,
      })),
  );
}

/** The message without the path at its beginning, since the path is shown beside it. */
function withoutPath(text: string, path: string): string {
  if (path === '' || !text.startsWith(`${path}: `)) return text;
  const said = text.slice(path.length + 2);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The number of issues of each severity: "3 fel, 12 varningar". */
export function severityCounts(
  lines: readonly IssueLine[],
  { issueList }: IssueListMessages,
): string {
  return ORDER.flatMap((severity) => {
    const count = lines.filter((line) => line.severity === severity).length;
    return count === 0 ? [] : issueList.count[severity](count);
  }).join(', ');
}

/** All issues as text, one per line, uncut. */
export function copiedIssues(lines: readonly IssueLine[]): string {
  return lines
    .map(({ word, text, path }) => `${word}: ${text}${path === '' ? '' : ` (${path})`}`)
    .join('\n');
}

/** A text, cut if it is longer than anyone would read. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit).trimEnd()} …`;
}
