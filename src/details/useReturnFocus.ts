import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

/**
 * Escape closes; and when the panel goes while it has the focus, the focus returns to where it came
 * from, so that no one is thrown to the top of the page.
 */
export function useReturnFocus(onClose: (() => void) | undefined) {
  const cameFrom = useRef<HTMLElement | null>(null);
  const inside = useRef<HTMLElement | null>(null);
  useEffect(
    () => () => {
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body;
      if (lost || activeElement === inside.current) cameFrom.current?.focus();
    },
    [],
  );
  return {
    onFocus: ({ target, currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      inside.current = target;
      const outside = relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget);
      if (outside) cameFrom.current = relatedTarget;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !onClose) return;
      event.stopPropagation();
      onClose();
    },
  };
}
