import { useMemo } from 'react';
import { useMessages } from '../view/useMessages';
import {
  compareOrganisations,
  type OrganisationComparison,
} from '../model/organisation/compareOrganisations';
import type { Hierarchy } from '../model/organisation/hierarchy';
import type { Organisation } from '../model/organisation/organisation';
import { withRemoved } from '../model/organisation/withRemoved';
import { organisationWords } from './organisationWords';
import { changeContents, type ChangeContent } from './changeContent';

/** Two organisations, combined for display. */
export interface ComparedOrganisation {
  /** The later organisation, with the removed units added. */
  readonly organisation: Organisation;
  readonly comparison: OrganisationComparison | undefined;
  /** Describes a unit's change; `undefined` when nothing is compared. */
  readonly changeOf: ((id: string) => ChangeContent | undefined) | undefined;
}

/** Adds to an organisation how it has changed since an earlier one; without one it is returned as it is. */
export function useComparedOrganisation(
  {
    organisation,
    compareWith,
  }: { organisation: Organisation; compareWith?: Organisation | undefined },
  hierarchy: Hierarchy,
): ComparedOrganisation {
  const messages = useMessages(organisationWords);
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
