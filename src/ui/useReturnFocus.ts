import { useEffect, useRef, type RefObject } from 'react';

/**
 * Closes the panel on Escape, and keeps the focus from being lost to the top of the page. When the panel
 * is removed, the focus returns to where it came from; when the focused content is, it moves to the
 * heading.
 */
export function useReturnFocus(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  onClose: (() => void) | undefined,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  const hasFocus = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hasFocus.current && isLost) heading.current?.focus();
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
      hasFocus.current = true;
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) hasFocus.current = false;
    };
    element?.addEventListener('keydown', onKeyDown);
    element?.addEventListener('focusin', onFocusIn);
    element?.addEventListener('focusout', onFocusOut);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
      element?.removeEventListener('focusin', onFocusIn);
      element?.removeEventListener('focusout', onFocusOut);
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) cameFrom?.focus();
    };
  }, [panel]);
}
