import { Fragment, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import type { Organisation } from '../model/organisation/organisation';
import { Section } from '../ui/Section';
import { changeFacts, type ChangeUnit } from './changeFacts';

interface Links {
  unitId: string;
  onUnitIdChange: ((id: string) => void) | undefined;
}

/** How a unit has changed since an earlier organisation, with its former name and place. */
export function ChangeSection(
  props: Links & { before: Organisation; after: Organisation },
): ReactNode {
  const { before, after, ...links } = props;
  const messages = useMessages(organisationWords);
  const facts = changeFacts(before, after, props.unitId, messages);
  if (!facts) return null;
  return (
    <Section
      heading={messages.organisation.compare.since(before.date ?? before.title)}
      mark="change"
    >
      <p>
        <strong>{facts.words}</strong>
      </p>
      {facts.lines.length > 0 && (
        <dl className="maltrad-facts">
          {facts.lines.map(({ heading, units }) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>
                <Units units={units} {...links} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

function Units({
  units,
  unitId,
  onUnitIdChange,
}: Links & { units: readonly ChangeUnit[] }): ReactNode {
  return units.map(({ id, label }, index) => (
    <Fragment key={`${index} ${id}`}>
      {index > 0 && ' · '}
      {onUnitIdChange && id !== unitId ? (
        <button type="button" className="maltrad-link" onClick={() => onUnitIdChange(id)}>
          {label}
        </button>
      ) : (
        label
      )}
    </Fragment>
  ));
}
