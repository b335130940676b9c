import type { OrganisationMessages } from '../messages/organisationWords';
import { furtherRelations } from '../model/organisation/furtherRelations';
import type { Organisation, OrganisationRelation } from '../model/organisation/organisation';
import type { UnitItem } from '../model/organisation/organisationTree';
import { unitLabel } from '../model/organisation/unitLabel';
import type { Tree, TreeNode } from '../tree/toTree';
import type { UnitCell, UnitColumn } from './unitColumn';
import { validityWords } from '../organisation/validityWords';

/** What each unit is, and what it belongs to. */
export function placeColumns(
  organisation: Organisation,
  tree: Tree<UnitItem>,
  messages: OrganisationMessages,
): UnitColumn[] {
  const { kind: kinds, dormant, table } = messages.organisation;
  const further = relationsByUnit(furtherRelations(organisation, tree));
  const unitById = new Map(organisation.units.toReversed().map((unit) => [unit.id, unit]));
  const say = (relation: OrganisationRelation): UnitCell => {
    const above = unitById.get(relation.from);
    const name = above ? unitLabel(organisation, above) : relation.from;
    const text = messages.organisation.standsTo[relation.kind](name);
    return { text, note: noteOf(relation, messages) };
  };
  const standing = ({ data, parent }: TreeNode<UnitItem>): UnitCell => {
    if (data.relation) return say(data.relation);
    if (!parent) return { text: table.top };
    return together((further.get(data.unit.id) ?? []).map(say));
  };
  return [
    {
      id: 'kind',
      head: table.kind,
      cellOf: ({ data: { unit } }) => ({
        text: kinds[unit.kind],
        note: unit.dormant ? dormant : undefined,
      }),
    },
    { id: 'standing', head: table.standing, cellOf: standing },
  ];
}

function relationsByUnit(
  relations: readonly OrganisationRelation[],
): Map<string, OrganisationRelation[]> {
  const found = new Map<string, OrganisationRelation[]>();
  for (const relation of relations) {
    const own = found.get(relation.to);
    if (own) own.push(relation);
    else found.set(relation.to, [relation]);
  }
  return found;
}

function noteOf(
  relation: OrganisationRelation,
  messages: OrganisationMessages,
): string | undefined {
  const { basis = 'stated' } = relation;
  const uncertain = basis === 'stated' ? undefined : messages.organisation.basis[basis];
  const parts = [uncertain, validityWords(relation, messages)].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Several in one cell, each with its own note. */
function together(cells: readonly UnitCell[]): UnitCell {
  const [first] = cells;
  if (!first) return { text: '–', value: null };
  if (cells.length === 1) return first;
  const texts = cells.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`));
  return { text: texts.join('; ') };
}
