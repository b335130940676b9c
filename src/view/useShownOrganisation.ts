import type { Organisation } from '../model/organisation/organisation';
import { createContext, useContext } from 'react';

/** The organisation of the view round a part that stands in its toolbar. */
export const ShownOrganisationContext = createContext<Organisation | undefined>(undefined);

/** The organisation given, or that of the view round it. */
export function useShownOrganisation(given: Organisation | undefined): Organisation | undefined {
  const shown = useContext(ShownOrganisationContext);
  return given ?? shown;
}
