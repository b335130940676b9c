import { shownText } from '../messages/shownText';
import type { Issue } from '../model/parse/issue';
import type { IssueListMessages } from './issueListWords';
import { shownPath } from './placeWords';

/** What is shown of an issue; one that a host has made need not have a phrase. */
export type ListedIssue = Pick<Issue, 'severity' | 'path' | 'message'> &
  Partial<Pick<Issue, 'phrase'>>;

/** An issue in the words of one language. */
export interface IssueLine {
  /** Unlike that of all others in the list, however alike they are. */
  readonly key: string;
  readonly severity: Issue['severity'];
  /** What the severity is called: "Fel". */
  readonly word: string;
  readonly text: string;
  /** As the data has it, but a cell of a sheet in words. */
  readonly path: string;
  /** As the data has it. */
  readonly place: string;
}

const ORDER: readonly Issue['severity'][] = ['error', 'warning', 'notice'];

/** The issues line by line, the gravest first, else in the order they came. */
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

/** What is said without the path that it begins with, since the path is shown beside it. */
function withoutPath(text: string, path: string): string {
  if (path === '' || !text.startsWith(`${path}: `)) return text;
  const said = text.slice(path.length + 2);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How many there are of each severity: "3 fel, 12 varningar". */
export function severityCounts(
  lines: readonly IssueLine[],
  { issueList }: IssueListMessages,
): string {
  return ORDER.flatMap((severity) => {
    const count = lines.filter((line) => line.severity === severity).length;
    return count === 0 ? [] : issueList.count[severity](count);
  }).join(', ');
}

/** All of them as text, one a line, whole. */
export function copiedIssues(lines: readonly IssueLine[]): string {
  return lines
    .map(({ word, text, path }) => `${word}: ${text}${path === '' ? '' : ` (${path})`}`)
    .join('\n');
}

/** A text no longer than is read; the end of a longer one is left out. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit).trimEnd()} …`;
}
