import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../../src/example';

/** The real organisations, by name. */
export const exampleOrganisations = [
  ['förtroendepersonerna', electedOrganisation],
  ['tjänstepersonerna', officialsOrganisation],
  ['bolagen', ownedCompanies],
] as const;
