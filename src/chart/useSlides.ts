import { useBrowserLayoutEffect } from '../state/useBrowserLayoutEffect';
import { boxAt, type Scene } from '../layout/view/scene';
import { visibleWorld, type ViewStore } from '../viewport/viewStore';
import type { MountedCard, MountedCards } from './measure/mountedCards';

/** Slides the cards of open parents along their branches as the view moves, without rendering. */
export function useSlides<T>(mounted: MountedCards, scene: Scene<T>, store: ViewStore): void {
  useBrowserLayoutEffect(() => {
    const slide = ({ id, card }: MountedCard) => {
      const top = visibleWorld(store.get()).y;
      const index = scene.indexById.get(id) ?? -1;
      const y = scene.layout.boxes[index]?.y ?? 0;
      moveBy(card, boxAt(scene, index, top).y - y);
    };
    const stopObserving = mounted.observe({ onMount: slide });
    const unsubscribe = store.subscribe(() => {
      for (const card of mounted.all()) slide(card);
    });
    return () => {
      stopObserving();
      unsubscribe();
    };
  }, [mounted, scene, store]);
}

function moveBy(element: HTMLElement, by: number): void {
  const slide = by === 0 ? '' : `translateY(${by}px)`;
  if (element.style.getPropertyValue('--_slide') !== slide) {
    element.style.setProperty('--_slide', slide);
  }
}
