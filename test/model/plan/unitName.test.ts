/** A unit's name comes from the plan, otherwise from the follow-up, and otherwise its id is used. */
import { expect, test } from 'vitest';
import { unitName, unitShortName } from '../../../src/model/plan/unitName';

const plan = { units: [{ id: 'HSN', name: 'Hälso- och sjukvårdsnämnden', shortName: 'HSN' }] };
const followUp = {
  units: [
    { id: 'HSN', name: 'Något annat' },
    { id: 'PN', name: 'Patientnämnden' },
  ],
};

test.each([
  ['HSN', 'Hälso- och sjukvårdsnämnden', 'HSN'],
  ['PN', 'Patientnämnden', 'Patientnämnden'],
  ['X', 'X', 'X'],
])('%s is named %s, and %s where space is limited', (id, name, shortName) => {
  expect([unitName(id, plan, followUp), unitShortName(id, plan, followUp)]).toEqual([
    name,
    shortName,
  ]);
});

test('Without a follow-up and without units, a unit is named by its id', () => {
  expect([unitName('PN', plan), unitName('PN', {}), unitShortName('PN', {})]).toEqual([
    'PN',
    'PN',
    'PN',
  ]);
});
