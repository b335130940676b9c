import type { ReactNode } from 'react';
import type { FollowUp } from '../model/followUp';

/** A follow-up to choose, with what is chosen about it before. */
export function FollowUpSelect(props: {
  label: string;
  followUps: readonly FollowUp[];
  value: string | null;
  /** Word for choosing none, first among the choices; without it one is always chosen. */
  none?: string;
  onChange: (id: string | null) => void;
}): ReactNode {
  const { label, followUps, value, none, onChange } = props;
  return (
    <label className="maltrad-follow-up-field" data-unused={value === null || undefined}>
      <span className="maltrad-follow-up-label">{label}</span>
      <span className="maltrad-follow-up-select">
        <select
          value={value ?? ''}
          onChange={({ target }) => {
            const chosen = followUps.find(({ id }) => id === target.value);
            onChange(chosen?.id ?? null);
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {followUps.map(({ id, title }) => (
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
