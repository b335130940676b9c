import type { XmlElement } from '@rgrove/parse-xml';
import type { PlanNode } from '../../model/plan/planNode';
import { isPlaceholder } from './isPlaceholder';
import type { Reading } from './reading';
import { childrenOf, oneLine, textOf } from './childrenOf';

/** Name of the role that is responsible for a goal. It is our own convention, since StratML has none. */
export const OWNER_ROLE = 'Ansvarig';

type NodeUnits = Pick<PlanNode, 'directedTo' | 'owner'> & { beneficiaries: string[] };

/** The units that are to act on a goal and those that benefit from it. Persons are not read. */
export function readUnits(element: XmlElement, path: string, reading: Reading): NodeUnits {
  const directedTo: string[] = [];
  const beneficiaries: string[] = [];
  let owner: string | undefined;
  for (const [index, stakeholder] of childrenOf(element, 'Stakeholder').entries()) {
    const name = unitNameIn(stakeholder, `${path}/Stakeholder[${index + 1}]`, reading);
    if (name === undefined) continue;
    const roles = childrenOf(stakeholder, 'Role');
    const isStated = roles.some((role) => textOf(role, 'RoleType') !== undefined);
    const acting = roles.filter((role) => hasType(role, 'Performer'));
    const isOwner = (role: XmlElement) => textOf(role, 'Name') === OWNER_ROLE;
    if (!isStated && !reading.isOwn)
      reading.findings.add('noRole', `${path}/Stakeholder[${index + 1}]`);
    if (acting.some(isOwner)) owner ??= unitId(name, reading);
    if (!isStated || acting.some((role) => !isOwner(role))) directedTo.push(unitId(name, reading));
    if (isStated && acting.length === 0) beneficiaries.push(name);
  }
  return {
    ...(directedTo.length > 0 && { directedTo: [...new Set(directedTo)] }),
    ...(owner !== undefined && { owner }),
    beneficiaries,
  };
}

function unitNameIn(stakeholder: XmlElement, path: string, reading: Reading): string | undefined {
  const name = textOf(stakeholder, 'Name');
  if (name === undefined) return undefined;
  const type = stakeholder.attributes['StakeholderTypeType'];
  const isUnit = type === 'Organization' || type === 'Generic_Group';
  if (!isUnit) reading.findings.add(type === 'Person' ? 'persons' : 'untyped', path);
  else if (isPlaceholder(name)) reading.findings.add('placeholder', `${path}/Name`);
  else return oneLine(name);
  return undefined;
}

function unitId(name: string, { unitIds }: Reading): string {
  const id = unitIds.get(name) ?? name;
  unitIds.set(name, id);
  return id;
}

function hasType(role: XmlElement, type: string): boolean {
  return childrenOf(role, 'RoleType').some(({ text }) => text.trim() === type);
}
