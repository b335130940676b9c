import { useRef, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
import type { OwnershipScope } from '../model/ownership/ownership';
import type { ScopeGroup } from './ownershipGroups';
import { toggled, ToggleChip } from '../ui/ToggleChip';
import { ScopeGlyph } from './ScopeGlyph';

/**
 * The rule, the scopes to choose from, a button that shows all again, and one that opens the explanation.
 */
export function ScopeRow(props: {
  groups: readonly ScopeGroup[];
  filter: readonly OwnershipScope[];
  onFilterChange: (filter: readonly OwnershipScope[]) => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}): ReactNode {
  const { groups, filter, onFilterChange, isOpen, onOpenChange } = props;
  const { organisation } = useMessages(organisationWords);
  const words = organisation.scope;
  const row = useRef<HTMLDivElement>(null);
  const showAll = () => {
    // This button is about to disappear, so the focus moves to the scopes.
    row.current?.querySelector('button')?.focus();
    onFilterChange([]);
  };
  return (
    <div className="maltrad-scope-row" data-filtered={filter.length > 0 || undefined} ref={row}>
      <p className="maltrad-scope-rule">{words.rule}</p>
      <fieldset className="maltrad-scope-toggles" aria-label={words.filter}>
        {groups.map((group) => (
          <ToggleChip
            key={group.scope}
            className="maltrad-scope-toggle"
            icon={<ScopeGlyph scope={group.scope} />}
            word={organisation.scope[group.scope]}
            count={group.count}
            isPressed={filter.includes(group.scope)}
            onToggle={() => onFilterChange(toggled(filter, group.scope))}
          />
        ))}
      </fieldset>
      {filter.length > 0 && (
        <button type="button" className="maltrad-button maltrad-scope-all" onClick={showAll}>
          {words.showAll}
        </button>
      )}
      <button
        type="button"
        className="maltrad-toggle-chip maltrad-scope-disclosure"
        aria-expanded={isOpen}
        onClick={() => onOpenChange(!isOpen)}
      >
        {words.explanation}
      </button>
    </div>
  );
}
