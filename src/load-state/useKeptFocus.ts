import { useEffect, useRef, type RefObject } from 'react';
import { isFocusLost, takeFocus } from '../ui/useReturnFocus';

/**
 * Keeps the focus in place when the button that has it is removed after it has been pressed: instead of
 * going to the top of the page, the focus goes to the element around it.
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
    if (root.current && isFocusLost(root.current)) takeFocus(root.current);
  });
}
