import type { ReactNode } from 'react';
import type { OrganisationMessages } from '../messages/organisationWords';
import type { Ownership } from '../model/ownership/ownership';
import { Section } from '../ui/Section';

/** Whether more than half of a company is owned, why, and whether the quality policy covers it. */
export function OwnershipSection(props: {
  ownership: Ownership;
  messages: OrganisationMessages;
}): ReactNode {
  const { majority, isWhole, reason } = props.ownership;
  const { organisation, locale } = props.messages;
  const known = majority === 'unknown' ? 'unknown' : majority ? 'covered' : 'notCovered';
  const size = {
    unknown: 'unknown',
    covered: isWhole ? 'whole' : 'most',
    notCovered: 'less',
  } as const;
  return (
    <Section heading={organisation.ownership}>
      <p>
        <strong>{organisation.majority[size[known]]}</strong>
      </p>
      <p>{reason[locale]}</p>
      <p>{organisation.qualityPolicy[known]}</p>
    </Section>
  );
}
