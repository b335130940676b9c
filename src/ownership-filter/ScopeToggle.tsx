import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from '../organisation/organisationWords';
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
}): ReactNode {
  const { group, isPressed, onToggle } = props;
  const { organisation } = useMessages(organisationWords);
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
      <span>{organisation.scope[scope]}</span> <span className="maltrad-scope-count">{count}</span>
    </button>
  );
}
