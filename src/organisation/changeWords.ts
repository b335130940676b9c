import type {
  OrganisationComparison,
  UnitChange,
} from '../model/organisation/compareOrganisations';
import type { OrganisationMessages } from './organisationWords';
import type { OrganisationUnit } from '../model/organisation/organisation';

/**
 * How a unit has changed. A unit that succeeds a single one of another name is `renamed`; one that
 * succeeds several, or one of the same name, is `reformed`.
 */
export type ChangeWord = 'added' | 'removed' | 'moved' | 'renamed' | 'reformed';

/** How a unit has changed, the most important change first; empty for an unchanged unit. */
export function changeWords({
  kind,
  hasMoved,
  before,
  after,
  predecessors,
}: UnitChange): ChangeWord[] {
  if (kind === 'same') return [];
  if (kind !== 'renamed') return [kind];
  const isOneRenamed = predecessors.length < 2 && before?.unit.name !== after?.unit.name;
  return [isOneRenamed ? 'renamed' : 'reformed', ...(hasMoved ? (['moved'] as const) : [])];
}

/** The units that a renamed or reformed unit replaces. */
export function formerUnits({ before, predecessors }: UnitChange): readonly OrganisationUnit[] {
  if (predecessors.length > 0) return predecessors;
  return before ? [before.unit] : [];
}

/**
 * The number of units of each kind of change, each unit counted once: "2 nya, 1 upphörd, 12 oförändrade".
 */
export function comparisonWords(
  { changes }: OrganisationComparison,
  { organisation }: OrganisationMessages,
): string {
  const { count: words, none } = organisation.compare;
  const counts = { added: 0, removed: 0, moved: 0, renamed: 0, reformed: 0, same: 0 };
  for (const change of changes) counts[changeWords(change)[0] ?? 'same'] += 1;
  if (counts.same === changes.length) return none;
  const said = COUNTED.filter((word) => counts[word] > 0);
  return said.map((word) => words[word](counts[word])).join(', ');
}

const COUNTED = ['added', 'removed', 'moved', 'renamed', 'reformed', 'same'] as const;
