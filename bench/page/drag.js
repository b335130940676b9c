/** Moves with a drag, for the references, which have no library that does it. */
export function drag(app, moveTo) {
  let from;
  const at = { x: 0, y: 0 };
  app.addEventListener('mousedown', ({ clientX, clientY }) => {
    from = { x: clientX - at.x, y: clientY - at.y };
  });
  window.addEventListener('mouseup', () => (from = undefined));
  window.addEventListener('mousemove', ({ clientX, clientY }) => {
    if (!from) return;
    at.x = clientX - from.x;
    at.y = clientY - from.y;
    moveTo(at.x, at.y);
  });
}
