import type { ReactNode } from 'react';
import type { OrganisationMessages } from '../messages/organisationWords';

/** Shown in place of an organisation without units. */
export function EmptyOrganisation({ messages }: { messages: OrganisationMessages }): ReactNode {
  return (
    <p className="maltrad-empty">
      <strong>{messages.organisation.empty}</strong> {messages.organisation.emptyAdvice}
    </p>
  );
}
