import type { ReactNode } from 'react';
import type { Choice } from './useComparedChoice';

/** One of several to choose, with what is chosen about it before. */
export function ChoiceSelect(props: {
  label: string;
  choices: readonly Choice[];
  value: string | null;
  /** Word for choosing none, first among the choices; without it one is always chosen. */
  none?: string;
  onChange: (id: string | null) => void;
}): ReactNode {
  const { label, choices, value, none, onChange } = props;
  return (
    <label className="maltrad-choice-field" data-unused={value === null || undefined}>
      <span className="maltrad-choice-label">{label}</span>
      <span className="maltrad-choice-select">
        <select
          value={value ?? ''}
          onChange={({ target }) => {
            const chosen = choices.find(({ id }) => id === target.value);
            onChange(chosen?.id ?? null);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
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
