/** A card that is mounted. */
export interface MountedCard {
  readonly id: string;
  /** Takes up the card's place in the drawing. */
  readonly item: HTMLElement;
  /** Slides within `item`. */
  readonly card: HTMLElement;
}

/** The cards of a chart that are mounted at the moment, which depends on what is in view. */
export interface MountedCards {
  readonly get: (id: string) => MountedCard | undefined;
  readonly all: () => Iterable<MountedCard>;
  /** Adds a mounted card; returns a function that removes it. */
  readonly add: (card: MountedCard) => () => void;
  /**
   * Passes the observer every card, present and future, and every card that goes; returns a function that
   * stops.
   */
  readonly observe: (observer: CardObserver) => () => void;
}

interface CardObserver {
  readonly onMount: (card: MountedCard) => void;
  readonly onUnmount?: (card: MountedCard) => void;
}

/** Starts without any cards. */
export function mountedCards(): MountedCards {
  const byId = new Map<string, MountedCard>();
  const observers = new Set<CardObserver>();
  return {
    get: (id) => byId.get(id),
    all: () => byId.values(),
    add: (card) => {
      byId.set(card.id, card);
      for (const { onMount } of observers) onMount(card);
      return () => {
        byId.delete(card.id);
        for (const { onUnmount } of observers) onUnmount?.(card);
      };
    },
    observe: (observer) => {
      observers.add(observer);
      for (const card of byId.values()) observer.onMount(card);
      return () => observers.delete(observer);
    },
  };
}
