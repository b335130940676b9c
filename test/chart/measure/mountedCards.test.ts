import { expect, test, vi } from 'vitest';
import { mountedCards, type MountedCard } from '../../../src/chart/measure/mountedCards';

const cardOf = (id: string) => ({ id }) as MountedCard;

test('A card can be found by its id while it is mounted', () => {
  const mounted = mountedCards();
  const card = cardOf('a');
  const remove = mounted.add(card);
  mounted.add(cardOf('b'));
  expect(mounted.get('a')).toBe(card);
  remove();
  expect(mounted.get('a')).toBeUndefined();
  expect([...mounted.all()].map(({ id }) => id)).toEqual(['b']);
});

test('An observer gets all mounted cards, and those added and removed, until it stops', () => {
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

test('The callback for removed cards is optional', () => {
  const mounted = mountedCards();
  const onMount = vi.fn<(card: MountedCard) => void>();
  mounted.observe({ onMount });
  mounted.add(cardOf('a'))();
  expect(onMount).toHaveBeenCalledOnce();
});
