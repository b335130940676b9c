import type { ReactNode, Ref } from 'react';
import { Select } from '../ui/Select';
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
      <Select
        selectRef={selectRef}
        value={value ?? ''}
        onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </label>
  );
}
