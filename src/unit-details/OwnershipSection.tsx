import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import type { Ownership } from '../model/ownership/ownership';
import { phraseText } from '../messages/phrase';
import { Section } from '../ui/Section';

/** Whether more than half of a company is owned, why, and whether the quality policy covers it. */
export function OwnershipSection({ ownership }: { ownership: Ownership }): ReactNode {
  const { majority, isWhole, reason } = ownership;
  const messages = useMessages(organisationWords);
  const { organisation } = messages;
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
      <p>{phraseText(reason, messages)}</p>
      <p>{organisation.qualityPolicy[known]}</p>
    </Section>
  );
}
