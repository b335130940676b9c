import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from './organisationWords';

/** Shown in place of an organisation without units. */
export function EmptyOrganisation(): ReactNode {
  const { organisation } = useMessages(organisationWords);
  return (
    <p className="maltrad-empty">
      <strong>{organisation.empty}</strong> {organisation.emptyAdvice}
    </p>
  );
}
