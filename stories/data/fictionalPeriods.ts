import type { OrganisationRelation, OrganisationUnit } from '../../src/core';
import { electedOrganisation } from '../../src/example';
import type { Organisation } from '../../src/index';

const INVENTED = 'Påhittat för exemplet: underlaget beskriver bara 2019–2022.';
const FIRST = { validFrom: '2019', validTo: '2022' };
const SECOND = { validFrom: '2023', note: INVENTED };

/** Units that do not exist in the invented later period. */
const ENDED = new Set(['B2', 'RS-KAT']);

const beredning = (id: string, name: string): OrganisationUnit => ({
  id,
  name,
  kind: 'assemblyCommittee',
  sphere: 'elected',
  ...SECOND,
});

const LATER_AFTER: Readonly<Record<string, OrganisationUnit[]>> = {
  B2: [beredning('B2-2023', 'Påhittad beredning 2')],
  B3: [beredning('B4', 'Påhittad beredning 4'), beredning('B5', 'Påhittad beredning 5')],
};

const units = electedOrganisation.units
  .filter(({ sphere }) => sphere === 'elected')
  .map((unit) => ({ ...unit, ...(ENDED.has(unit.id) ? FIRST : { validFrom: '2019' }) }));

const relations = electedOrganisation.relations.map((relation) =>
  relation.to === 'RUN-KULT' ? { ...relation, ...FIRST } : relation,
);

const NEW_RELATIONS: OrganisationRelation[] = [
  ...Object.values(LATER_AFTER)
    .flat()
    .map(({ id }) => ({ from: 'RF', to: id, kind: 'subordinate' as const, note: INVENTED })),
  { from: 'RS', to: 'RUN-KULT', kind: 'subordinate', ...SECOND },
  { from: 'B2-2023', to: 'B2', kind: 'succeeds', ...SECOND },
];

const { budget: _budget, period: _period, notes: _notes, ...source } = electedOrganisation;

/**
 * Two mandate periods: 2019–2022 as in the source, followed by an invented one with five beredningar
 * instead of three, one of them renamed, a committee that has moved and one that has been removed.
 */
export const mandatePeriods: Organisation = {
  ...source,
  id: 'mandatperioder',
  title: 'Förtroendepersonsorganisation, två mandatperioder',
  fictional: true,
  units: units.flatMap((unit) => [unit, ...(LATER_AFTER[unit.id] ?? [])]),
  relations: [...relations, ...NEW_RELATIONS],
};
