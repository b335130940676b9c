import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';

/** A period of validity; renders nothing when none is stated. */
export function Validity(props: {
  of: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined };
}): ReactNode {
  const { validFrom, validTo } = props.of;
  const { organisation } = useMessages(organisationWords);
  const parts = [
    validFrom === undefined ? undefined : organisation.validFrom(validFrom),
    validTo === undefined ? undefined : organisation.validTo(validTo),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <span className="maltrad-related-note">{`${organisation.validity} ${parts.join(' ')}`}</span>
  );
}
