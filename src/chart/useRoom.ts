import { useState, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';

/** Where there is no window to measure, in rem: that of a common screen. */
const DEFAULT_WIDTH = 77;

/**
 * The width that an element has for a drawing, in CSS pixels. It is noted when the element is first
 * shown and when the window changes, not when a panel opens beside it: a drawing that is read stays.
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
  return width || DEFAULT_WIDTH * rem;
}
