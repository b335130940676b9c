import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useUnchanged } from '../../src/state/useUnchanged';

test('A new list with equal content gives the same list', () => {
  const first = ['a', 'b'];
  const { result, rerender } = renderHook(useUnchanged<readonly string[] | undefined>, {
    initialProps: first,
  });
  rerender(['a', 'b']);
  expect(result.current).toBe(first);
  const second = ['b', 'a'];
  rerender(second);
  expect(result.current).toBe(second);
  rerender(undefined);
  expect(result.current).toBeUndefined();
});
