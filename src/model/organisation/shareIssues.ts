import { groupBy } from '../../collections/groupBy';
import { roundingSlack } from '../budget/partsSum';
import { phrase } from '../../messages/phrase';
import type { Issue } from '../parse/issue';
import { organisationIssue } from '../parse/organisationIssue';
import type { Organisation, OrganisationRelation } from './organisation';
import { placeInInput } from '../parse/salvage';
import { usableRelations } from './usableRelations';
import { validityOf } from './validityOf';

/** Companies whose owners' shares exceed 100 % at some time; each is reported once. */
export function shareIssues(organisation: Organisation): Issue[] {
  const { relations } = organisation;
  const places = new Map(relations.map((relation, index) => [relation, index]));
  const shares = usableRelations(organisation).filter(
    ({ kind, share }) => kind === 'owns' && share !== undefined,
  );
  const owners = groupBy(shares, ({ to }) => to);
  return [...owners.values()].flatMap((own) => {
    const last = firstTooMuch(own);
    if (!last) return [];
    const index = placeInInput(relations, places.get(last) ?? -1);
    return tooMuch(last.to, `relations.${index}.share`);
  });
}

/**
 * The owner whose share makes the sum of simultaneous shares exceed the whole; `undefined` when none
 * does.
 */
function firstTooMuch(owners: readonly OrganisationRelation[]): OrganisationRelation | undefined {
  const spans = owners.map((owner) => ({ owner, share: owner.share ?? 0, ...validityOf(owner) }));
  const byEnd = spans.toSorted((a, b) => (a.to < b.to ? -1 : Number(a.to > b.to)));
  let [ended, sum, slack] = [0, 0, TRIFLE];
  for (const one of spans.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    for (let last = byEnd[ended]; last && last.to < one.from; last = byEnd[ended]) {
      sum -= last.share;
      slack -= slackOf(last.share);
      ended += 1;
    }
    sum += one.share;
    slack += slackOf(one.share);
    if (sum > WHOLE + slack) return one.owner;
  }
  return undefined;
}

const WHOLE = 100;
/** Sums of shares such as 33,4 + 66,6 have small floating-point errors. */
const TRIFLE = 1e-9;

/** Whether shares add up to more than the whole, by more than rounding explains. */
export function isOverWhole(shares: readonly number[]): boolean {
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum > shares.reduce((most, share) => most + slackOf(share), WHOLE + TRIFLE);
}

/** A whole number of per cent is taken to be exact. */
function slackOf(share: number): number {
  return Number.isInteger(share) ? 0 : roundingSlack([share]);
}

function tooMuch(name: string, path: string): Issue {
  const said = phrase('organisationIssues', 'sharesExceed', { path, name });
  return organisationIssue('shares-exceed', 'warning', path, said);
}
