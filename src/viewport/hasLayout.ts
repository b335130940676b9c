/**
 * Whether the page has layout. In jsdom and happy-dom, where hosts test, nothing has a size, scrolls or
 * moves. In a hidden frame nothing has a size either, but there the window has none. A server renders for
 * pages with layout.
 */
export function hasLayout(): boolean {
  if (typeof document === 'undefined') return true;
  return document.documentElement.clientWidth > 0 || window.innerWidth === 0;
}
