import { expect, test, vi } from 'vitest';
import { mountedCards, type MountedCard } from '../../../src/chart/measure/mountedCards';

const cardOf = (id: string) => ({ id }) as MountedCard;

test('A card is known by its id as long as it is mounted', () => {
  const mounted = mountedCards();
  const card = cardOf('a');
  const remove = mounted.add(card);
  mounted.add(cardOf('b'));
  expect(mounted.get('a')).toBe(card);
  remove();
  expect(mounted.get('a')).toBeUndefined();
  expect([...mounted.all()].map(({ id }) => id)).toEqual(['b']);
});

test('Who observes is handed what is mounted, what comes and what goes, until it has had enough', () => {
  const mounted = mountedCards();
  const told: string[] = [];
  mounted.add(cardOf('before'));
  const stop = mounted.observe({
    onMount: ({ id }) => told.push(`+${id}`),
    onUnmount: ({ id }) => told.push(`-${id}`),
  });
  const remove = mounted.add(cardOf('later'));
  remove();
  stop();
  mounted.add(cardOf('after'));
  expect(told).toEqual(['+before', '+later', '-later']);
});

test('Who is only interested in what comes need not listen to what goes', () => {
  const mounted = mountedCards();
  const onMount = vi.fn<(card: MountedCard) => void>();
  mounted.observe({ onMount });
  mounted.add(cardOf('a'))();
  expect(onMount).toHaveBeenCalledOnce();
});
