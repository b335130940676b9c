/** The records as a plan of maltrad's. */
const LEVELS = [
  { id: 'vision', name: 'Vision', kind: 'vision' },
  { id: 'omrade', name: 'Målområde', plural: 'målområden', kind: 'goal' },
  { id: 'mal', name: 'Mål', plural: 'mål', kind: 'goal' },
  { id: 'delmal', name: 'Delmål', plural: 'delmål', kind: 'goal' },
  { id: 'indikator', name: 'Indikator', plural: 'indikatorer', kind: 'indicator' },
];

export function makePlan(records) {
  const nodes = records.map(({ id, parentId, label, level }) => ({
    id,
    parent: parentId,
    level: LEVELS[level].id,
    name: label,
    ...(level === 4 && { measure: { unit: '%', direction: 'increase' } }),
  }));
  return { id: 'bench', title: 'Mätplan', levels: LEVELS, nodes };
}
