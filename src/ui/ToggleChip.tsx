import type { ReactNode } from 'react';
import type { Look } from '../model/plan/statusScale';

/**
 * One of several choices, as a shape, a word and the number of things behind it. A choice without any can
 * only be taken back.
 */
export function ToggleChip(props: {
  className: string;
  icon: ReactNode;
  word: string;
  count: number;
  isPressed: boolean;
  onToggle: () => void;
  look?: Look;
  title?: string;
}): ReactNode {
  const { className, icon, word, count, isPressed, onToggle, look, title } = props;
  const isIdle = count === 0 && !isPressed;
  return (
    <button
      type="button"
      className={`maltrad-toggle-chip ${className}`}
      data-status={look}
      aria-pressed={isPressed}
      aria-disabled={isIdle}
      title={title}
      onClick={() => {
        if (!isIdle) onToggle();
      }}
    >
      {icon}
      <span>{word}</span> <span className="maltrad-toggle-count">{count}</span>
    </button>
  );
}

/** The chosen values with one added, or removed if it was among them. */
export function toggled<T>(chosen: readonly T[], value: T): readonly T[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}
