import { useLayoutEffect, type RefObject } from 'react';
import { boxAt, type Scene } from '../layout/view/scene';
import { visibleWorld, type ViewStore } from '../viewport/viewStore';

/** Slides the cards of open parents along their branches as the view moves, without rendering. */
export function useSlides<T>(
  list: RefObject<HTMLUListElement | null>,
  scene: Scene<T>,
  store: ViewStore,
): void {
  useLayoutEffect(() => {
    const slide = () => {
      const top = visibleWorld(store.get()).y;
      for (const item of list.current?.children ?? []) {
        const index = scene.indexById.get(item.getAttribute('data-id') ?? '') ?? -1;
        const y = scene.layout.boxes[index]?.y ?? 0;
        moveBy(item.lastElementChild, boxAt(scene, index, top).y - y);
      }
    };
    slide();
    const mounts = new MutationObserver(slide);
    if (list.current) mounts.observe(list.current, { childList: true });
    const unsubscribe = store.subscribe(slide);
    return () => {
      mounts.disconnect();
      unsubscribe();
    };
  }, [list, scene, store]);
}

function moveBy(element: Element | null, by: number): void {
  if (!(element instanceof HTMLElement)) return;
  const slide = by === 0 ? '' : `translateY(${by}px)`;
  if (element.style.getPropertyValue('--_slide') !== slide) {
    element.style.setProperty('--_slide', slide);
  }
}
