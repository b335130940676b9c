import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import { Paragraphs, Section } from '../ui/Section';
import { safeUrl, SourceLine } from '../ui/SourceLine';
import { UnitBudgetTable } from './UnitBudgetTable';
import { OwnershipSection } from './OwnershipSection';
import { PostSection } from './PostSection';
import { RelatedUnits } from './RelatedUnits';
import type { UnitFacts } from './unitFacts';
import { Validity } from './Validity';

/** The sections of a unit's details, each only when it has content. */
export function UnitSections(props: {
  facts: UnitFacts;
  onUnitIdChange: ((id: string) => void) | undefined;
  budgetHref: ((budgetId: string, rowId: string) => string | undefined) | undefined;
}): ReactNode {
  const { facts, onUnitIdChange, budgetHref } = props;
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
          <UnitBudgetTable budget={budget} />
          <WholeBudget budget={budget} budgetHref={budgetHref} />
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

/** A link to the whole table that the unit's rows stand in. */
function WholeBudget(props: {
  budget: NonNullable<UnitFacts['budget']>;
  budgetHref: ((budgetId: string, rowId: string) => string | undefined) | undefined;
}): ReactNode {
  const { budget, lines } = props.budget;
  const { organisation } = useMessages(organisationWords);
  const href = safeUrl(props.budgetHref?.(budget.id, lines[0]?.row.id ?? ''));
  if (href === undefined) return null;
  return (
    <p>
      <a className="maltrad-link" href={href}>
        {organisation.wholeBudget}
      </a>
    </p>
  );
}

/** What the unit is there for, its other names, whether it is dormant or without a place, and its period of validity. */
function About({ facts }: { facts: UnitFacts }): ReactNode {
  const { unit, isUnplaced } = facts;
  const { alsoNamed = [], identifiers = [], description, dormant, note } = unit;
  const { organisation } = useMessages(organisationWords);
  const names = [...(unit.shortName === undefined ? [] : [unit.shortName]), ...alsoNamed];
  return (
    <>
      {note !== undefined && <p>{note}</p>}
      {dormant && <p>{organisation.dormantAbout}</p>}
      {isUnplaced && <p>{organisation.notStated}</p>}
      <Validity of={unit} />
      {description !== undefined && (
        <Section heading={organisation.assignment}>
          <Paragraphs text={description} />
        </Section>
      )}
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
