import type { PlanNode } from '../../model/plan/planNode';
import { branch, leaf } from './branch';
import type { OwnFields } from './ownFields';
import { OWNER_ROLE } from './readUnits';
import type { Writing } from './writing';

/** The units of a goal as stakeholders, and the fields that stakeholders cannot hold. */
export function writeUnits(
  node: PlanNode,
  { part, unitName, namedUnits, words }: Writing,
): { stakeholders: string[]; own: OwnFields } {
  const { directedTo = [], owner } = node;
  const isTold = directedTo.length > 0 && directedTo.every((id) => namedUnits.has(id));
  const isRepeated = new Set(directedTo).size < directedTo.length;
  const isOwnerTold = part === 2 && owner !== undefined && namedUnits.has(owner);
  // Part 1 has no roles, so every stakeholder there is a unit that the goal is directed to.
  const isOwnerApart = part === 2 && owner !== undefined && !directedTo.includes(owner);
  const units = [...new Set(directedTo), ...(isOwnerApart ? [owner] : [])];
  const stakeholders = units.map((id) => {
    const roles = [
      ...(directedTo.includes(id) ? [words.performer] : []),
      ...(id === owner ? [OWNER_ROLE] : []),
    ];
    return branch(
      'Stakeholder',
      [leaf('Name', unitName(id)), ...(part === 2 ? roles.map(role) : [])],
      {
        StakeholderTypeType: 'Organization',
      },
    );
  });
  const own = {
    directedTo: isTold && !isRepeated ? undefined : node.directedTo,
    owner: isOwnerTold ? undefined : owner,
  };
  return { stakeholders, own };
}

function role(name: string): string {
  return branch('Role', [leaf('Name', name), leaf('RoleType', 'Performer')]);
}
