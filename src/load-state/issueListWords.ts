import type { MessagesOf } from '../messages/messages';
import { issueList } from '../messages/sv/issueList';

/** What a list of issues says. */
export const issueListWords = { issueList };

/** The texts of a list of issues in the language that it is shown in. */
export type IssueListMessages = MessagesOf<typeof issueListWords>;
