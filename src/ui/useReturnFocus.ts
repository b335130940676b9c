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
    if (hasFocus.current && isFocusLost(heading.current)) heading.current?.focus();
  });
  useEffect(() => {
    const element = panel.current;
    let cameFrom: HTMLElement | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current?.();
    };
    const onFocusIn = ({ relatedTarget }: FocusEvent) => {
      const other = relatedTarget as HTMLElement | null;
      if (other && !element?.contains(other)) cameFrom = other;
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
      if (isFocusLost(cameFrom)) cameFrom?.focus();
    };
  }, [panel]);
}

/** Whether nothing in the document of an element has the focus. */
export function isFocusLost(element: Element | null): boolean {
  const { activeElement, body } = element?.ownerDocument ?? document;
  return activeElement === null || activeElement === body;
}

/** Moves the focus to an element that is focusable only as long as it has the focus. */
export function takeFocus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
