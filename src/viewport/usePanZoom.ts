import { useEffect, useRef, type RefObject } from 'react';
import { panZoom, type PanZoom, type PanZoomOptions } from './panZoom';

/** Attaches pan and zoom gestures to the element while it is mounted. */
export function usePanZoom(
  element: RefObject<HTMLElement | null>,
  options: PanZoomOptions,
): RefObject<PanZoom | null> {
  const gestures = useRef<PanZoom | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (!element.current) return undefined;
    const bound = panZoom(element.current, {
      onGesture: (wanted) => latest.current.onGesture(wanted),
      canPanSideways: () => latest.current.canPanSideways(),
    });
    gestures.current = bound;
    return () => {
      gestures.current = null;
      bound.destroy();
    };
  }, [element]);
  return gestures;
}
