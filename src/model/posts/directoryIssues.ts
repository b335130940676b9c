import { phrase } from '../../messages/phrase';
import { inPieces, type Steps } from '../../steps/steps';
import type { Directory, OrganisationPost, PostHolder } from './directory';
import type { Issue } from '../parse/issue';
import { organisationIssue } from '../parse/organisationIssue';
import { placeInInput } from '../parse/salvage';
import { isReversed, validityOf } from '../organisation/validityOf';

/** All problems within a directory, apart from those of single fields. */
export function* directoryIssues({ posts }: Directory): Steps<Issue[]> {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  yield* inPieces(posts, (post, index) => {
    const path = `posts.${placeInInput(posts, index)}`;
    if (seen.has(post.id)) issues.push(repeatedPost(`${path}.id`));
    seen.add(post.id);
    for (const issue of issuesOf(post, path)) issues.push(issue);
  });
  return issues;
}

function issuesOf(post: OrganisationPost, path: string): Issue[] {
  const { holders = [], seats } = post;
  const issues = isReversed(post) ? [reversedDates(`${path}.validTo`)] : [];
  holders.forEach((holder, index) => {
    const at = `${path}.holders.${placeInInput(holders, index)}`;
    if (isReversed(holder)) issues.push(reversedDates(`${at}.validTo`));
    if (holder.name.trim() === '') issues.push(emptyName(`${at}.name`));
  });
  const most = mostAtOnce(holders);
  if (seats !== undefined && most > seats) issues.push(tooMany(seats, most, `${path}.seats`));
  return issues;
}

/** The greatest number of holders of a post on any one day. */
function mostAtOnce(holders: readonly PostHolder[]): number {
  const spans = holders.filter(({ name }) => name.trim() !== '').map(validityOf);
  const ends = spans.map(({ to }) => to).toSorted();
  const starts = spans.map(({ from }) => from).toSorted();
  let most = 0;
  let ended = 0;
  for (const [begun, start] of starts.entries()) {
    while ((ends[ended] ?? start) < start) ended += 1;
    most = Math.max(most, begun + 1 - ended);
  }
  return most;
}

function repeatedPost(path: string): Issue {
  const said = phrase('organisationIssues', 'repeatedPost', { path });
  return organisationIssue('duplicate-id', 'warning', path, said);
}

function reversedDates(path: string): Issue {
  const said = phrase('organisationIssues', 'reversedPost', { path });
  return organisationIssue('reversed-dates', 'warning', path, said);
}

function emptyName(path: string): Issue {
  const said = phrase('organisationIssues', 'emptyName', { path });
  return organisationIssue('missing-field', 'warning', path, said);
}

function tooMany(seats: number, holders: number, path: string): Issue {
  const said = phrase('organisationIssues', 'seatsExceed', { path, holders, seats });
  return organisationIssue('seats-exceed', 'notice', path, said);
}
