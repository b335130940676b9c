import type { ReactNode } from 'react';
import type { OrganisationMessages } from '../messages/organisationWords';
import { Section } from '../ui/Section';
import { SourceLine } from '../ui/SourceLine';
import { BudgetTable } from './BudgetTable';
import { OwnershipSection } from './OwnershipSection';
import { PostSection } from './PostSection';
import { RelatedUnits } from './RelatedUnits';
import type { UnitFacts } from './unitFacts';
import { Validity } from './Validity';

/** The sections of a unit's details, each only when it has content. */
export function UnitSections(props: {
  facts: UnitFacts;
  messages: OrganisationMessages;
  onUnitChange: ((id: string) => void) | undefined;
}): ReactNode {
  const { facts, messages, onUnitChange } = props;
  const { budget, ownership, sources } = facts;
  const { organisation } = messages;
  return (
    <>
      <About facts={facts} messages={messages} />
      <PostSection posts={facts.posts} messages={messages} />
      <RelatedUnits groups={facts.groups} messages={messages} onUnitChange={onUnitChange} />
      {ownership && <OwnershipSection ownership={ownership} messages={messages} />}
      {budget && (
        <Section heading={budget.budget.title}>
          <BudgetTable budget={budget} messages={messages} />
        </Section>
      )}
      {sources.length > 0 && (
        <Section heading={organisation.source}>
          {sources.map((source) => (
            <SourceLine key={JSON.stringify(source.at)} source={source} messages={messages} />
          ))}
        </Section>
      )}
    </>
  );
}

/** The unit's other names, whether it is dormant or without a place, and its period of validity. */
function About({
  facts,
  messages,
}: {
  facts: UnitFacts;
  messages: OrganisationMessages;
}): ReactNode {
  const { unit, isUnplaced } = facts;
  const { alsoNamed = [], identifiers = [], dormant, note } = unit;
  const { organisation } = messages;
  const names = [...(unit.shortName === undefined ? [] : [unit.shortName]), ...alsoNamed];
  return (
    <>
      {note !== undefined && <p>{note}</p>}
      {dormant && <p>{organisation.dormantAbout}</p>}
      {isUnplaced && <p>{organisation.notStated}</p>}
      <Validity of={unit} messages={messages} />
      {names.length > 0 && (
        <Section heading={organisation.alsoNamed}>
          <p>{names.join(' · ')}</p>
        </Section>
      )}
      {identifiers.length > 0 && (
        <Section heading={organisation.identifiers}>
          <p>{identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(' · ')}</p>
        </Section>
      )}
    </>
  );
}
