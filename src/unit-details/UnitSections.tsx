import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
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
  onUnitIdChange: ((id: string) => void) | undefined;
}): ReactNode {
  const { facts, onUnitIdChange } = props;
  const { budget, ownership, sources } = facts;
  const { organisation } = useMessages(organisationWords);
  return (
    <>
      <About facts={facts} />
      <PostSection posts={facts.posts} />
      <RelatedUnits groups={facts.groups} onUnitIdChange={onUnitIdChange} />
      {ownership && <OwnershipSection ownership={ownership} />}
      {budget && (
        <Section heading={budget.budget.title}>
          <BudgetTable budget={budget} />
        </Section>
      )}
      {sources.length > 0 && (
        <Section heading={organisation.source}>
          {sources.map((source, place) => (
            <SourceLine key={`${place} ${source.at.document}`} source={source} />
          ))}
        </Section>
      )}
    </>
  );
}

/** The unit's other names, whether it is dormant or without a place, and its period of validity. */
function About({ facts }: { facts: UnitFacts }): ReactNode {
  const { unit, isUnplaced } = facts;
  const { alsoNamed = [], identifiers = [], dormant, note } = unit;
  const { organisation } = useMessages(organisationWords);
  const names = [...(unit.shortName === undefined ? [] : [unit.shortName]), ...alsoNamed];
  return (
    <>
      {note !== undefined && <p>{note}</p>}
      {dormant && <p>{organisation.dormantAbout}</p>}
      {isUnplaced && <p>{organisation.notStated}</p>}
      <Validity of={unit} />
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
