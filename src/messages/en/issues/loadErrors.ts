import type { Messages } from '../../messages';

/** Why data could not be fetched or read, and what to do about it, in English. */
export const loadErrors: Messages['loadErrors'] = {
  unreached: 'The server could not be reached.',
  checkConnection:
    'Check the connection and try again. A server at another address must allow this page (CORS).',
  brokenOff: 'The response ended early.',
  tryAgainLater: 'Try again in a while.',
  timeout: ({ seconds }) => `The server did not respond within ${rounded(seconds)} seconds.`,
  notJson: 'The response is not JSON. Do you need to log in?',
  logInOrCheck:
    'Log in and try again. If that does not help, check that the address leads to the data.',
  wrongFormat: ({ format }) => `The file could not be read as ${format}.`,
  checkAddress: 'Check that the address leads to the data and not to a web page.',
  tooManyNodes: ({ most }) =>
    `The plan has more than ${most.toLocaleString('en')} records, which is the limit.`,
  loadBranches: 'Load the branches one by one (childrenQuery) or raise the limit (maxNodes).',
  tooManyBytes: ({ megabytes }) =>
    `The response is larger than ${rounded(megabytes)} MB, which is the limit.`,
  loadLess: 'Load less at a time or raise the limit (maxBytes).',
  tooDeep: ({ most }) => `The plan is more than ${most} levels deep.`,
  checkParents: 'Check what each record belongs under, or raise the limit (maxDepth).',
  unexpected: 'The response could be read but does not contain what was expected.',
  seeList: 'The list says what is wrong and where. It can be copied to whoever owns the data.',
  cancelled: 'The request was cancelled.',
  unknown: 'Something went wrong when the content was to be shown.',
  tryAgain: 'Try again.',
  unauthorized: 'You need to log in to see the content.',
  logIn: 'Log in and try again.',
  forbidden: 'You do not have permission to see the content.',
  askOwner: 'Ask whoever owns the content for permission.',
  redirected: 'The server refers to another address.',
  askThere: 'Log in, or give the address that it refers to.',
  notFound: 'There is nothing at the address.',
  tooManyRequests: 'The server is not accepting more requests right now.',
  serverError: ({ status }) => `The server has an error (${status}).`,
  refused: ({ status }) => `The server refused (${status}).`,
  guessedEncoding: ({ encoding }) =>
    `The response is not UTF-8, as JSON should be. It is read as ${encoding}; check å, ä and ö.`,
  damagedText: ({ count }) =>
    `Characters in the response are damaged (not valid UTF-8) and are shown as �. Number of them: ${count}.`,
  sourceFailed: ({ name, text }) => `${name} could not be loaded. ${text}`,
};

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 2 });
}
