import { useState, type RefObject } from 'react';
import { firstScreen } from '../viewport/firstScreen';
import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';

/**
 * The width that an element has for a drawing, in CSS pixels. It is noted when the element is first
 * shown and when the window changes, not when a panel opens beside it: a drawing that is read stays.
 * Where nothing can be measured: that of the first screen.
 */
export function useRoom(element: RefObject<HTMLElement | null>, rem: number): number {
  const [width, setWidth] = useState(0);
  useBrowserLayoutEffect(() => {
    const note = () => setWidth(element.current?.getBoundingClientRect().width ?? 0);
    note();
    const shown = new ResizeObserver(() => {
      const now = element.current?.getBoundingClientRect().width ?? 0;
      setWidth((before) => before || now);
    });
    if (element.current) shown.observe(element.current);
    window.addEventListener('resize', note);
    return () => {
      shown.disconnect();
      window.removeEventListener('resize', note);
    };
  }, [element]);
  return width || firstScreen.room(rem).width;
}
