import type { ComponentPropsWithoutRef, ReactNode } from 'react';

const ICONS = {
  minus: 'M4 8h8',
  plus: 'M4 8h8M8 4v8',
  fit: 'M6 3H3v3M10 3h3v3M13 10v3h-3M3 10v3h3',
  start: 'M10 3L5 8l5 5',
  end: 'M6 3l5 5-5 5',
  close: 'M4 4l8 8M12 4l-8 8',
};

type ButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'type' | 'children' | 'aria-label'>;

/** An icon button; its action is its accessible name and its tooltip. */
export function IconButton({
  icon,
  label,
  className,
  ...button
}: ButtonProps & { icon: keyof typeof ICONS; label: string }): ReactNode {
  const names = ['maltrad-button maltrad-icon-button', className];
  return (
    <button
      {...button}
      type="button"
      className={names.filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
