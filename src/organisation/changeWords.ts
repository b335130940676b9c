import type {
  OrganisationComparison,
  UnitChange,
} from '../model/organisation/compareOrganisations';
import type { OrganisationMessages } from '../messages/organisationWords';
import type { OrganisationUnit } from '../model/organisation/organisation';

/**
 * What is said of a change. Reformed: it follows several units, or one that had its name; what follows
 * one that was called otherwise has only another name.
 */
export type ChangeWord = 'added' | 'removed' | 'moved' | 'renamed' | 'reformed';

/** What has become of a unit, the most important first; nothing of one that is as it was. */
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

/** The units that a renamed or reformed one was. */
export function formerUnits({ before, predecessors }: UnitChange): readonly OrganisationUnit[] {
  if (predecessors.length > 0) return predecessors;
  return before ? [before.unit] : [];
}

/** How many are what, each unit once: "2 nya, 1 upphörd, 12 oförändrade". */
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
