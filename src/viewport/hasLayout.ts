/**
 * Whether the page is laid out: in jsdom and happy-dom, where hosts test, nothing has a size, and nothing
 * scrolls or moves. A page in a frame that is hidden has no size either, but then neither has its window.
 * Servers write for pages that are laid out.
 */
export function hasLayout(): boolean {
  if (typeof document === 'undefined') return true;
  return document.documentElement.clientWidth > 0 || window.innerWidth === 0;
}
