import type { ReactNode } from 'react';
import { HyphenatedName } from './HyphenatedName';

/**
 * A unit's name as a button that selects it; Escape clears the selection. Where several units have the
 * same name, the button's accessible name says which one it is.
 */
export function NameButton(props: {
  id: string;
  name: string;
  label: string;
  isSelected: boolean;
  onSelect: (id: string | null) => void;
}): ReactNode {
  const { id, name, label, isSelected, onSelect } = props;
  const apart = label.startsWith(name) ? label.slice(name.length) : '';
  return (
    <button
      type="button"
      className="maltrad-unit-button"
      aria-current={isSelected || undefined}
      onClick={() => onSelect(id)}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isSelected) onSelect(null);
      }}
    >
      <HyphenatedName name={name} />
      {apart !== '' && <span className="maltrad-unit-apart">{apart}</span>}
    </button>
  );
}
