import { OrganisationChart } from 'maltrad';
import { makeOrganisation } from './makeOrganisation.js';
import { ownContestant } from './ownContestant.jsx';

/** `OrganisationChart` with the records as units. */
export function organisationContestant(style) {
  return ownContestant(
    ({ data, ...rest }) => <OrganisationChart organisation={data} {...rest} />,
    makeOrganisation,
    style,
  );
}
