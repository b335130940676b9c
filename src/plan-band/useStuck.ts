import { type RefObject, useEffect, useRef, useState } from 'react';
import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import { sizeObserver } from '../viewport/sizeObserver';

/** Whether all of a sticky element but its lowest part has scrolled away. */
interface Stuck {
  /** For a child of the element, at the upper edge of the part that stays in view. */
  readonly edge: RefObject<HTMLDivElement | null>;
  readonly isStuck: boolean;
}

/**
 * Tells when a sticky element has scrolled so far that only its lowest part is seen. The element sticks by
 * a negative inset, its height less that part, so that nothing below it moves when it sticks.
 */
export function useStuck(): Stuck {
  const edge = useRef<HTMLDivElement>(null);
  const [isStuck, setStuck] = useState(false);
  useBrowserLayoutEffect(() => {
    const element = edge.current?.parentElement;
    const observer = element ? sizeObserver(() => tellHeight(element)) : undefined;
    if (element) observer?.observe(element);
    return () => observer?.disconnect();
  }, []);
  useEffect(() => {
    const line = edge.current;
    if (!line || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setStuck(!entry.isIntersecting && isAbove(entry));
    });
    observer.observe(line);
    return () => observer.disconnect();
  }, []);
  return { edge, isStuck };
}

function tellHeight(element: HTMLElement): void {
  element.style.setProperty('--_band-height', `${element.offsetHeight}px`);
}

function isAbove({ boundingClientRect, rootBounds }: IntersectionObserverEntry): boolean {
  return boundingClientRect.bottom <= (rootBounds?.top ?? 0) + 1;
}
