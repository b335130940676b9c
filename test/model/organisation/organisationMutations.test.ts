import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../../src/example';
import { compareOrganisations } from '../../../src/model/organisation/compareOrganisations';
import { furtherRelations } from '../../../src/model/organisation/furtherRelations';
import { HIERARCHIES, hierarchiesOf } from '../../../src/model/organisation/hierarchy';
import type { Organisation } from '../../../src/model/organisation/organisation';
import { organisationAt } from '../../../src/model/organisation/organisationAt';
import { organisationTree } from '../../../src/model/organisation/organisationTree';
import { ownershipOf } from '../../../src/model/ownership/ownershipOf';
import { parseOrganisation } from '../../../src/model/organisation/parseOrganisation';
import { changeDates } from '../../../src/model/organisation/organisationPeriods';
import { unitBudget } from '../../../src/model/organisation/unitBudget';
import { unitLabel } from '../../../src/model/organisation/unitLabel';
import { withRemoved } from '../../../src/model/organisation/withRemoved';
import { descendants } from '../../../src/tree/toTree';
import { mutatedPlan } from '../plan/mutatedPlan';
import { runs } from '../../support/runs';

/** Calls everything that a chart uses of an organisation. */
function drawn(organisation: Organisation) {
  const [before, after] = [
    organisationAt(organisation, '2019'),
    organisationAt(organisation, '2023'),
  ];
  const changes = compareOrganisations(before, after);
  const trees = HIERARCHIES.map((hierarchy) => organisationTree(organisation, hierarchy));
  return {
    shown: trees.map(({ roots }) =>
      descendants(roots)
        .filter(({ data }) => data.kind === 'unit')
        .map(({ data }) => data.unit),
    ),
    further: trees.map((tree) => furtherRelations(organisation, tree)),
    hierarchies: hierarchiesOf(organisation),
    labels: organisation.units.map((unit) => unitLabel(organisation, unit)),
    budgets: organisation.units.map(({ id }) => unitBudget(organisation, id)),
    owned: ownershipOf(organisation),
    changes: changes.counts,
    withRemoved: withRemoved(after, before, changes).units,
    days: changeDates(organisation),
  };
}

const organisations = { electedOrganisation, officialsOrganisation, ownedCompanies };

describe.each(Object.entries(organisations))('However %s is damaged', (_, organisation) => {
  const damaged = mutatedPlan(organisation);

  test('it is read, and each remaining unit is in every hierarchy with a label', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const { value } = parseOrganisation(input);
        expect(value).not.toBeNull();
        const { shown, labels } = drawn(value ?? organisation);
        const units = new Set(value?.units);
        for (const inTree of shown) {
          expect(new Set(inTree)).toEqual(units);
          expect(inTree).toHaveLength(units.size);
        }
        expect(labels.every((label) => typeof label === 'string')).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  }, 30_000);

  test('issues name a place in the input, or a missing one', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        for (const { path, message } of parseOrganisation(input).issues) {
          expect(path).not.toContain('-1');
          expect(message.sv.startsWith(`${path}: `)).toBe(true);
          expect(message.en.startsWith(`${path}: `)).toBe(true);
        }
      }),
      { numRuns: runs(50) },
    );
  }, 30_000);

  test('the result is read again unchanged', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const { value } = parseOrganisation(input);
        expect(parseOrganisation(JSON.parse(JSON.stringify(value))).value).toEqual(value);
      }),
      { numRuns: runs(50) },
    );
  }, 30_000);
});
