import type { ReactNode, Ref } from 'react';

/** A native select with the package's own arrow. */
export function Select(props: {
  value: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ReactNode;
  selectRef?: Ref<HTMLSelectElement> | undefined;
}): ReactNode {
  const { value, onChange, children, selectRef } = props;
  return (
    <span className="maltrad-select">
      <select ref={selectRef} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M4 6l4 4 4-4" />
      </svg>
    </span>
  );
}
