/** The records as an organisation of maltrad's: five levels of units. */
const KINDS = ['assembly', 'board', 'administration', 'operatingArea', 'office'];
const ADMINISTRATION = 2;

export function makeOrganisation(records) {
  const staff = staffOf(records);
  const below = records.filter(({ parentId }) => parentId !== null);
  return {
    id: 'bench',
    title: 'Mätorganisation',
    units: records.map(({ id, label, level }) => ({ id, name: label, kind: KINDS[level] })),
    relations: below.map(({ id, parentId, level }) => ({
      from: parentId,
      to: id,
      kind: staff.has(id) ? 'staff' : level === ADMINISTRATION ? 'administers' : 'subordinate',
    })),
  };
}

/** Ids of the staff: the first unit under each administration and under all that is below one. */
export function staffOf(records) {
  const parents = new Set();
  const staff = new Set();
  for (const { id, parentId, level } of records) {
    if (level > ADMINISTRATION && !parents.has(parentId)) staff.add(id);
    parents.add(parentId);
  }
  return staff;
}
