import type { MessagesOf } from '../messages/messages';
import { issueList } from '../messages/sv/issueList';
import { issues } from '../messages/sv/issues';
import { organisationIssues } from '../messages/sv/organisationIssues';
import { places } from '../messages/sv/places';
import { sheet } from '../messages/sv/sheet';

/** What a list of issues says, and what the issues themselves say. */
export const issueListWords = { issueList, issues, organisationIssues, places, sheet };

/** The texts of a list of issues in the language that it is shown in. */
export type IssueListMessages = MessagesOf<typeof issueListWords>;
