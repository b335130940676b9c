import type { ReactNode, Ref } from 'react';
import type { Choice } from './actionChoices';

/** A labelled select whose first option shows everything. */
export function FilterSelect(props: {
  label: string;
  all: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  selectRef?: Ref<HTMLSelectElement>;
}): ReactNode {
  const { label, all, choices, value, onChange, selectRef } = props;
  return (
    <label className="maltrad-field">
      <span className="maltrad-field-label">{label}</span>
      <span className="maltrad-select">
        <select
          ref={selectRef}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        >
          <option value="">{all}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M4 6l4 4 4-4" />
        </svg>
      </span>
    </label>
  );
}
