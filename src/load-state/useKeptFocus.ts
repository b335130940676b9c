import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost } from '../ui/useReturnFocus';

/**
 * When a button goes away because it has done what it was pressed for, its reader is not thrown to the
 * top of the page: the focus goes to what it stood in.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const focused = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const element = root.current;
    const onFocusIn = ({ target }: FocusEvent) => {
      const own = target as HTMLElement;
      focused.current = own.closest('.maltrad-retry') === null ? null : own;
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) focused.current = null;
    };
    element?.addEventListener('focusin', onFocusIn);
    element?.addEventListener('focusout', onFocusOut);
    return () => {
      element?.removeEventListener('focusin', onFocusIn);
      element?.removeEventListener('focusout', onFocusOut);
    };
  }, [root]);
  useEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (root.current && isFocusLost(root.current)) receive(root.current);
  });
}

/** Only as long as it has it can the element have the focus. */
function receive(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
