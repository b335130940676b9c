import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { organisationWords } from './organisationWords';
import type { Hierarchy } from '../model/organisation/hierarchy';

/** Lets the reader choose how the units are placed; renders nothing when there is only one way. */
export function HierarchySwitch(props: {
  hierarchy: Hierarchy;
  hierarchies: readonly Hierarchy[];
  onChange: (hierarchy: Hierarchy) => void;
}): ReactNode {
  const { hierarchy, hierarchies, onChange } = props;
  const { hierarchies: words } = useMessages(organisationWords).organisation;
  if (hierarchies.length < 2) return null;
  return (
    <fieldset className="maltrad-toolbar-group maltrad-hierarchies" aria-label={words.label}>
      {hierarchies.map((one) => (
        <button
          key={one}
          type="button"
          className="maltrad-button"
          aria-pressed={one === hierarchy}
          onClick={() => onChange(one)}
        >
          {words[one]}
        </button>
      ))}
    </fieldset>
  );
}
