/** A card that is mounted. */
export interface MountedCard {
  readonly id: string;
  /** Holds the card's place in the drawing. */
  readonly item: HTMLElement;
  /** Slides within it. */
  readonly card: HTMLElement;
}

/** The cards of a chart that are mounted, which depends on what is in view. */
export interface MountedCards {
  readonly get: (id: string) => MountedCard | undefined;
  readonly all: () => Iterable<MountedCard>;
  /** Adds a card that has been mounted; returns what takes it away. */
  readonly add: (card: MountedCard) => () => void;
  /** Hands over each card, those there are and those to come, and what goes; returns what ends it. */
  readonly observe: (observer: CardObserver) => () => void;
}

/** What is told of cards that come and go. */
interface CardObserver {
  readonly onMount: (card: MountedCard) => void;
  readonly onUnmount?: (card: MountedCard) => void;
}

/** No card yet. */
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
