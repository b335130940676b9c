import { useEffect, useState, type RefObject } from 'react';
import { sizeObserver } from '../viewport/sizeObserver';

/**
 * Whether an element's last child is wider than the element. Until it has been measured, as on a server,
 * the answer is yes, so that nothing overflows the page.
 */
export function useIsWider(outer: RefObject<HTMLElement | null>): boolean {
  const [isWider, setWider] = useState(true);
  useEffect(() => {
    const element = outer.current;
    const child = element?.lastElementChild;
    if (!element || !child) return undefined;
    const observer = sizeObserver(() => {
      setWider(child.scrollWidth > element.clientWidth);
    });
    observer?.observe(element);
    observer?.observe(child);
    return () => observer?.disconnect();
  }, [outer]);
  return isWider;
}
