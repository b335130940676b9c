/**
 * Lets one finger move something sideways while the page keeps vertical scrolling. The element needs
 * `touch-action: pan-y`, so that the browser handles the vertical gestures and leaves the others to us.
 *
 * @returns a function that removes every listener
 */
export function fingerPan(element: HTMLElement, onMove: (sideways: number) => void): () => void {
  let finger: { readonly id: number; x: number } | null = null;
  const onDown = ({ pointerType, pointerId, clientX }: PointerEvent) => {
    // A second finger makes it a pinch.
    finger = pointerType === 'touch' && finger === null ? { id: pointerId, x: clientX } : null;
  };
  const onPointerMove = ({ pointerId, clientX }: PointerEvent) => {
    if (finger?.id !== pointerId) return;
    onMove(clientX - finger.x);
    finger.x = clientX;
  };
  const onUp = () => {
    finger = null;
  };
  const listeners = [
    ['pointerdown', onDown],
    ['pointermove', onPointerMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
  ] as const;
  for (const [type, listener] of listeners) element.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of listeners) element.removeEventListener(type, listener);
  };
}
