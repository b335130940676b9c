import { useEffect, useRef, type RefObject } from 'react';
import { panZoom, type PanZoom, type PanZoomOptions } from './panZoom';

/** Pan and zoom gestures on the element while it is mounted; the one effect around `panZoom`. */
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
