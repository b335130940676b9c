import type { ReactNode } from 'react';
import type { OrganisationMessages } from '../messages/organisationWords';
import type { OwnershipScope } from '../model/ownership/ownership';
import type { ScopeGroup } from './ownershipGroups';
import { ScopeGlyph } from './ScopeGlyph';

/**
 * A scope with its mark, word and count. When pressed, its companies stand out, together with those of
 * other pressed scopes.
 */
export function ScopeToggle(props: {
  group: ScopeGroup;
  isPressed: boolean;
  onToggle: (scope: OwnershipScope) => void;
  messages: OrganisationMessages;
}): ReactNode {
  const { group, isPressed, onToggle, messages } = props;
  const { scope, count } = group;
  const isIdle = count === 0 && !isPressed;
  return (
    <button
      type="button"
      className="maltrad-scope-toggle"
      aria-pressed={isPressed}
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onToggle(scope);
      }}
    >
      <ScopeGlyph scope={scope} />
      <span>{messages.organisation.scope[scope]}</span>{' '}
      <span className="maltrad-scope-count">{count}</span>
    </button>
  );
}
