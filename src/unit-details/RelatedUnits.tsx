import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import { Section } from '../ui/Section';
import { exactValue } from '../organisation/relationWords';
import type { RelatedGroup, RelatedUnit } from './unitFacts';
import { Validity } from './Validity';

interface Shared {
  onUnitIdChange: ((id: string) => void) | undefined;
}

/** The units above and below a unit, with how certain each relation is and why. */
export function RelatedUnits(props: Shared & { groups: readonly RelatedGroup[] }): ReactNode {
  const { groups, ...shared } = props;
  return groups.map(({ heading, related }) => (
    <Section key={heading} heading={heading}>
      <ul className="maltrad-details-list">
        {related.map((one, place) => (
          <Related
            key={`${place} ${one.relation.from} ${one.relation.to}`}
            related={one}
            hasNote={commonNote(related) === undefined}
            {...shared}
          />
        ))}
      </ul>
      {commonNote(related) !== undefined && (
        <p className="maltrad-related-note">{commonNote(related)}</p>
      )}
    </Section>
  ));
}

/** The note that all of them share; `undefined` when their notes differ or there is only one unit. */
function commonNote(related: readonly RelatedUnit[]): string | undefined {
  const notes = new Set(related.map(({ relation }) => relation.note));
  return related.length > 1 && notes.size === 1 ? [...notes][0] : undefined;
}

function Related(props: Shared & { related: RelatedUnit; hasNote: boolean }): ReactNode {
  const { related, hasNote, onUnitIdChange } = props;
  const { organisation, locale } = useMessages(organisationWords);
  const { id, label, relation } = related;
  const { basis = 'stated', share, note } = relation;
  const words = [
    share === undefined ? undefined : exactValue(share, '%', locale),
    basis === 'stated' ? undefined : organisation.basis[basis],
  ].filter(Boolean);
  return (
    <li>
      {onUnitIdChange ? (
        <button type="button" className="maltrad-link" onClick={() => onUnitIdChange(id)}>
          {label}
        </button>
      ) : (
        label
      )}
      {words.length > 0 && ` (${words.join(', ')})`}
      {hasNote && note !== undefined && <span className="maltrad-related-note">{note}</span>}
      <Validity of={relation} />
    </li>
  );
}
