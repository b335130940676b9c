import { useEffect, useRef, type RefObject } from 'react';

/**
 * Escape in the panel closes it; and when the panel goes while it has the focus, the focus returns
 * to where it came from, so that no one is thrown to the top of the page.
 */
export function useReturnFocus(
  panel: RefObject<HTMLElement | null>,
  onClose: (() => void) | undefined,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = panel.current;
    let cameFrom: HTMLElement | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current?.();
    };
    const onFocusIn = ({ relatedTarget }: FocusEvent) => {
      const outside = relatedTarget instanceof HTMLElement && !element?.contains(relatedTarget);
      if (outside) cameFrom = relatedTarget;
    };
    element?.addEventListener('keydown', onKeyDown);
    element?.addEventListener('focusin', onFocusIn);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
      element?.removeEventListener('focusin', onFocusIn);
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) cameFrom?.focus();
    };
  }, [panel]);
}
