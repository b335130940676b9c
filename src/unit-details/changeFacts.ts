import type { OrganisationMessages } from '../organisation/organisationWords';
import {
  compareOrganisations,
  type OrganisationComparison,
  type UnitChange,
  type UnitPlace,
} from '../model/organisation/compareOrganisations';
import { hierarchiesOf } from '../model/organisation/hierarchy';
import type { Organisation, OrganisationUnit } from '../model/organisation/organisation';
import { unitLabel } from '../model/organisation/unitLabel';
import { changeWords, formerUnits } from '../organisation/changeWords';

/** A unit of the earlier or the later organisation. */
export interface ChangeUnit {
  readonly id: string;
  readonly label: string;
}

/** Units that are part of a change, and their role in it: "Tidigare", "Stod under". */
export interface ChangeLine {
  readonly heading: string;
  readonly units: readonly ChangeUnit[];
}

/** How a unit has changed since an earlier organisation. */
export interface ChangeFacts {
  /** "Nytt namn, Flyttad". */
  readonly words: string;
  readonly lines: readonly ChangeLine[];
}

/** How a unit of either organisation has changed; `undefined` when it is unchanged in all hierarchies. */
export function changeFacts(
  before: Organisation,
  after: Organisation,
  id: string,
  messages: OrganisationMessages,
): ChangeFacts | undefined {
  const found = foundChange(before, after, id);
  if (!found) return undefined;
  const { mark } = messages.organisation.compare;
  return {
    words: changeWords(found.change)
      .map((word) => mark[word])
      .join(', '),
    lines: linesOf(found, { before, after, messages }, id).filter(({ units }) => units.length > 0),
  };
}

interface Found {
  readonly change: UnitChange;
  readonly comparison: OrganisationComparison;
}

/** The change in the first hierarchy in which there is one. */
function foundChange(before: Organisation, after: Organisation, id: string): Found | undefined {
  const hierarchies = new Set([
    ...hierarchiesOf(after),
    ...hierarchiesOf(before),
    'orders' as const,
  ]);
  for (const hierarchy of hierarchies) {
    const comparison = compareOrganisations(before, after, hierarchy);
    const change = comparison.changeOf.get(id);
    if (change && change.kind !== 'same') return { change, comparison };
  }
  return undefined;
}

interface Both {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly messages: OrganisationMessages;
}

function linesOf({ change, comparison }: Found, both: Both, id: string): ChangeLine[] {
  const { before, after, messages } = both;
  const { compare, above } = messages.organisation;
  if (change.kind !== 'removed' && change.after?.unit.id !== id) {
    const followers = followersOf(id, comparison);
    return [{ heading: above.succeeds, units: labelled(after, followers) }];
  }
  const former = change.kind === 'renamed' ? formerUnits(change) : [];
  const hasStoodElsewhere = change.kind === 'removed' || change.hasMoved;
  const stood = hasStoodElsewhere ? parentOf(change.before) : [];
  const stands = change.hasMoved ? parentOf(change.after) : [];
  return [
    { heading: compare.formerName, units: labelled(before, former) },
    { heading: compare.stoodUnder, units: labelled(before, stood) },
    { heading: compare.standsUnder, units: labelled(after, stands) },
  ];
}

function followersOf(id: string, { changes }: OrganisationComparison): OrganisationUnit[] {
  const following = changes.filter(({ predecessors }) => predecessors.some((one) => one.id === id));
  return following.flatMap(({ after }) => after?.unit ?? []);
}

function parentOf(place: UnitPlace | undefined): OrganisationUnit[] {
  return place?.parent ? [place.parent] : [];
}

function labelled(organisation: Organisation, units: readonly OrganisationUnit[]): ChangeUnit[] {
  return units.map((unit) => ({ id: unit.id, label: unitLabel(organisation, unit) }));
}
