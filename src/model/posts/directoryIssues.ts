import { inPieces, type Steps } from '../../steps/steps';
import type { Directory, Post, PostHolder } from './directory';
import type { Issue } from '../parse/issue';
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
    issues.push(...issuesOf(post, path));
  });
  return issues;
}

function issuesOf(post: Post, path: string): Issue[] {
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
  return {
    code: 'duplicate-id',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: samma id som en tidigare befattning. Båda visas.`,
      en: `${path}: the same id as an earlier post. Both are shown.`,
    },
  };
}

function reversedDates(path: string): Issue {
  return {
    code: 'reversed-dates',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: uppgiften slutar gälla innan den börjar gälla. Den visas för alla datum.`,
      en: `${path}: ends before it begins. It is shown for every date.`,
    },
  };
}

function emptyName(path: string): Issue {
  return {
    code: 'missing-field',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: namnet är tomt. Platsen räknas som vakant.`,
      en: `${path}: the name is empty. The seat counts as vacant.`,
    },
  };
}

function tooMany(seats: number, holders: number, path: string): Issue {
  return {
    code: 'seats-exceed',
    severity: 'notice',
    path,
    message: {
      sv: `${path}: befattningen har ${holders} innehavare samtidigt på ${seats} platser. Alla visas.`,
      en: `${path}: the post has ${holders} holders at once in ${seats} seats. All are shown.`,
    },
  };
}
