import type { ReactNode } from 'react';
import type { OrganisationMessages } from '../messages/organisationWords';

/** A period of validity; renders nothing when none is stated. */
export function Validity(props: {
  of: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined };
  messages: OrganisationMessages;
}): ReactNode {
  const { validFrom, validTo } = props.of;
  const { organisation } = props.messages;
  const parts = [
    validFrom === undefined ? undefined : organisation.validFrom(validFrom),
    validTo === undefined ? undefined : organisation.validTo(validTo),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <span className="maltrad-related-note">{`${organisation.validity} ${parts.join(' ')}`}</span>
  );
}
