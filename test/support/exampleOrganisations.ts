import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../src/example';

/** The organisations of real authorities, by name. */
export const exampleOrganisations = [
  ['förtroendepersonerna', electedOrganisation],
  ['tjänstepersonerna', officialsOrganisation],
  ['bolagen', ownedCompanies],
] as const;
