import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { ComparisonNote } from '../ui/Toolbar';
import { organisationWords } from './organisationWords';
import type { OrganisationComparison } from '../model/organisation/compareOrganisations';
import type { Organisation } from '../model/organisation/organisation';
import { comparisonWords } from './changeWords';

/** How many units are new, gone, moved or renamed. */
export function OrganisationComparisonNote(props: {
  comparison: OrganisationComparison | undefined;
  before: Organisation | undefined;
}): ReactNode {
  const { comparison, before } = props;
  const messages = useMessages(organisationWords);
  if (!comparison || !before) return null;
  return (
    <ComparisonNote
      comparedWith={messages.general.comparedWith(before.date ?? before.title)}
      summary={comparisonWords(comparison, messages)}
    />
  );
}
