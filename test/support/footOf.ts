/** What a card says below its name, beside its status, its mark and its units. */
export function footOf(item: Element): string {
  const card = item.querySelector('.maltrad-card')?.cloneNode(true) as Element;
  const others = `.maltrad-card-level, .maltrad-card-label, .maltrad-badge, .maltrad-status,
    [data-mark], .maltrad-chips`;
  for (const other of card.querySelectorAll(others)) other.remove();
  return card.textContent.trim().replaceAll(/\s+/g, ' ');
}
