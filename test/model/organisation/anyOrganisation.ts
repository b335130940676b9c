import * as fc from 'fast-check';
import type * as v from 'valibot';
import type {
  Organisation,
  OrganisationRelation,
} from '../../../src/model/organisation/organisation';
import {
  organisationRelationSchema,
  organisationUnitSchema,
} from '../../../src/model/organisation/organisation';
import { smallOrganisation, unit } from '../fixtures/smallOrganisation';

const unitKinds = wordsOf(organisationUnitSchema.entries.kind);
const relationKinds = wordsOf(organisationRelationSchema.entries.kind);

/** The words that a field of the data may have. */
function wordsOf<T>(schema: v.GenericSchema<unknown, T>): readonly T[] {
  return (schema as unknown as { options: readonly T[] }).options;
}

const id = fc.nat({ max: 12 }).map((number) => `e${number}`);
const date = fc.constantFrom(undefined, '2019', '2020-06', '2022-12-31', '2023-01-01');

const anyUnit = fc
  .record({ id, kind: fc.constantFrom(...unitKinds), validFrom: date, validTo: date })
  .map(({ id: own, ...more }) => unit(own, more));

const anyRelation: fc.Arbitrary<OrganisationRelation> = fc.record({
  from: id,
  to: id,
  kind: fc.constantFrom(...relationKinds),
  basis: fc.constantFrom(undefined, 'stated' as const, 'inferred' as const, 'guess' as const),
  share: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
  validFrom: date,
  validTo: date,
});

/** Few units with many relations: cycles, second parents, duplicate ids and missing units. */
export const anyOrganisation: fc.Arbitrary<Organisation> = fc
  .record({
    units: fc.array(anyUnit, { maxLength: 12 }),
    relations: fc.array(anyRelation, { maxLength: 30 }),
  })
  .map(({ units, relations }) => smallOrganisation(units, relations));
