import type { Organisation } from '../model/organisation/organisation';
import { createContext, useContext } from 'react';

/** The organisation of the view in whose toolbar a component stands. */
export const ShownOrganisationContext = createContext<Organisation | undefined>(undefined);

/** The given organisation, or that of the surrounding view. */
export function useShownOrganisation(given: Organisation | undefined): Organisation | undefined {
  const shown = useContext(ShownOrganisationContext);
  return given ?? shown;
}
