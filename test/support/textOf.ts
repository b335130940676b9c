/** Where the visible text of an element is: one rectangle per line of each text. */
function lines(element: Element): DOMRect[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.maltrad-unseen')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  return rects;
}

/** Whether one rectangle is inside another, with a tolerance of half a pixel. */
function isInside(inner: DOMRect, outer: DOMRect): boolean {
  const slack = 0.5;
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** Whether two rectangles overlap by more than half a pixel in each direction. */
function overlaps(a: DOMRect, b: DOMRect): boolean {
  const slack = 0.5;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

/** Text as geometry. */
export const textOf = { lines, isInside, overlaps };
