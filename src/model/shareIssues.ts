import { decimalSum, roundingSlack } from './decimalSum';
import type { Issue } from './issue';
import type { Organisation, OrganisationRelation } from './organisation';
import { placeInInput } from './salvage';
import { usableRelations } from './usableRelations';
import { validityOf } from './validityOf';

/** Companies of which more than the whole is owned at some time, each told once. */
export function shareIssues(organisation: Organisation): Issue[] {
  const { relations } = organisation;
  const places = new Map(relations.map((relation, index) => [relation, index]));
  const owners = new Map<string, OrganisationRelation[]>();
  for (const relation of usableRelations(organisation)) {
    if (relation.kind !== 'owns' || relation.share === undefined) continue;
    const own = owners.get(relation.to);
    if (own) own.push(relation);
    else owners.set(relation.to, [relation]);
  }
  return [...owners.values()].flatMap((own) => {
    const last = firstTooMuch(own);
    if (!last) return [];
    const index = placeInInput(relations, places.get(last) ?? -1);
    return tooMuch(last.to, `relations.${index}.share`);
  });
}

/** The owner with whom the shares of those who own at the same time become more than the whole. */
function firstTooMuch(owners: readonly OrganisationRelation[]): OrganisationRelation | undefined {
  const spans = owners.map(validityOf);
  for (const day of new Set(spans.map(({ from }) => from))) {
    const shares: number[] = [];
    for (const [index, owner] of owners.entries()) {
      const span = spans[index];
      if (!span || span.from > day || span.to < day) continue;
      shares.push(owner.share ?? 0);
      if (isOverWhole(shares)) return owner;
    }
  }
  return undefined;
}

/** Whether shares come to more than the whole, and by more than rounding. */
export function isOverWhole(shares: readonly number[]): boolean {
  return decimalSum(shares) > 100 + roundingSlack(shares);
}

function tooMuch(id: string, path: string): Issue {
  return {
    code: 'shares-exceed',
    severity: 'warning',
    path,
    message: {
      sv: `${path}: ägarandelarna i ”${id}” är tillsammans mer än 100 procent. De visas som de står, och vem som har majoriteten sägs inte.`,
      en: `${path}: the shares in "${id}" are more than 100 per cent in all. They are shown as they stand, and who has the majority is not said.`,
    },
  };
}
