import { useState, type RefObject } from 'react';
import { firstScreen } from '../viewport/firstScreen';
import { layoutSize } from '../viewport/layoutSize';
import { sizeObserver } from '../viewport/sizeObserver';
import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';

/**
 * The width that an element has for a drawing, in CSS pixels. It is measured when the element is first
 * shown and when the window changes, but not when a panel opens beside it: a drawing should not change
 * while someone reads it. Where nothing can be measured, it is the width of the first screen.
 */
export function useRoom(element: RefObject<HTMLElement | null>, rem: number): number {
  const [width, setWidth] = useState(0);
  useBrowserLayoutEffect(() => {
    const widthNow = () => (element.current ? layoutSize(element.current).width : 0);
    const note = () => setWidth(widthNow());
    note();
    const shown = sizeObserver(() => {
      const now = widthNow();
      setWidth((before) => before || now);
    });
    if (element.current) shown?.observe(element.current);
    window.addEventListener('resize', note);
    return () => {
      shown?.disconnect();
      window.removeEventListener('resize', note);
    };
  }, [element]);
  return width || firstScreen.room(rem).width;
}
