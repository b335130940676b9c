import { useMemo } from 'react';
import type { OrganisationMessages } from '../messages/organisationWords';
import {
  compareOrganisations,
  type OrganisationComparison,
} from '../model/organisation/compareOrganisations';
import type { Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation } from '../model/organisation/organisation';
import { withRemoved } from '../model/organisation/withRemoved';
import { changeContents, type ChangeContent } from './changeContent';

/** What is shown of two organisations. */
export interface ComparedOrganisation {
  /** The later one, with the units that are gone. */
  readonly organisation: Organisation;
  readonly comparison: OrganisationComparison | undefined;
  /** What is said of a unit's change. */
  readonly changeOf: ((id: string) => ChangeContent | undefined) | undefined;
}

/** The organisation itself, or with what has become of it since an earlier one. */
export function useComparedOrganisation(
  {
    organisation,
    compareWith,
  }: { organisation: Organisation; compareWith?: Organisation | undefined },
  hierarchy: Hierarchy,
  messages: OrganisationMessages,
): ComparedOrganisation {
  return useMemo(() => {
    if (!compareWith) return { organisation, comparison: undefined, changeOf: undefined };
    const comparison = compareOrganisations(compareWith, organisation, hierarchy);
    return {
      organisation: withRemoved(organisation, compareWith, comparison),
      comparison,
      changeOf: changeContents(comparison, compareWith, messages),
    };
  }, [organisation, compareWith, hierarchy, messages]);
}
