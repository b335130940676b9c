import type { Organisation } from '../../src/index';

type Unit = Organisation['units'][number];
type Relation = Organisation['relations'][number];

/** An organisation of generated units in five levels, for tests of size; content invented. */
export function organisationOfSize(count: number): Organisation {
  const kinds = ['assembly', 'board', 'administration', 'operatingArea', 'office'] as const;
  const units: Unit[] = [{ id: 'topp', name: 'Påhittade fullmäktige', kind: 'assembly' }];
  const relations: Relation[] = [];
  let above = ['topp'];
  for (let depth = 1; units.length < count; depth += 1) {
    const kind = kinds[depth] ?? 'office';
    const width = depth === 1 ? 8 : depth === 2 ? 1 : 6;
    const next: string[] = [];
    for (const parent of above) {
      for (let place = 1; place <= width && units.length < count; place += 1) {
        const id = `${parent}-${place}`;
        next.push(id);
        units.push({ id, name: `Påhittad enhet ${id.slice(5)}`, kind });
        relations.push({ from: parent, to: id, kind: depth === 2 ? 'administers' : 'subordinate' });
      }
    }
    above = next;
  }
  return {
    id: `storlek-${count}`,
    title: `${count} enheter`,
    fictional: true,
    units,
    relations,
  };
}

/** Every error that an organisation can have; content invented. */
export const faultyOrganisation = {
  id: 'fel',
  title: 'Organisation med fel (påhittad)',
  fictional: true,
  units: [
    { id: 'a', name: 'Påhittat fullmäktige', kind: 'assembly' },
    { id: 'b', name: 'Påhittad nämnd', kind: 'board' },
    { id: 'b', name: 'Samma id en gång till', kind: 'board' },
    { id: 'c', kind: 'board' },
    { id: 'd', name: 'Enhet av okänt slag', kind: 'rymdstation' },
    { id: 'e', name: 'Chef över sin chef', kind: 'post' },
    { id: 'f', name: 'Chefens chef', kind: 'post' },
    { id: 'g', name: 'Påhittat bolag AB', kind: 'company' },
    { id: 'h', name: 'Utan plats', kind: 'collaborationForum' },
  ],
  relations: [
    { from: 'a', to: 'b', kind: 'subordinate' },
    { from: 'a', to: 'c', kind: 'subordinate' },
    { from: 'b', to: 'c', kind: 'subordinate' },
    { from: 'finns-inte', to: 'd', kind: 'subordinate' },
    { from: 'a', to: 'd', kind: 'subordinate', basis: 'guess' },
    { from: 'e', to: 'f', kind: 'manages' },
    { from: 'f', to: 'e', kind: 'manages' },
    { from: 'a', to: 'g', kind: 'owns', share: 150 },
    { from: 'g', to: 'g', kind: 'owns', share: 10 },
  ],
};
