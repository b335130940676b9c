import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useControlledState } from '../../src/state/useControlledState';

type Ids = readonly string[];
type OnChange = (value: Ids) => void;

const stateOf = (first: { value?: Ids; onChange?: OnChange }) =>
  renderHook(
    ({ value, onChange }) => useControlledState<Ids>('expanded', value, ['start'], onChange),
    { initialProps: first },
  );

afterEach(() => vi.restoreAllMocks());

describe('An uncontrolled value', () => {
  test('starts at its default and is kept, and the host is told of every change', () => {
    const onChange = vi.fn<OnChange>();
    const { result } = stateOf({ onChange });
    expect(result.current[0]).toEqual(['start']);
    act(() => result.current[1](['a']));
    expect(result.current[0]).toEqual(['a']);
    expect(onChange.mock.calls).toEqual([[['a']]]);
  });

  test('reports no change when there is none, even when it is requested twice at once', () => {
    const onChange = vi.fn<OnChange>();
    const { result } = stateOf({ onChange });
    act(() => {
      result.current[1](['start']);
      result.current[1](['a']);
      result.current[1](['a']);
    });
    expect(onChange.mock.calls).toEqual([[['a']]]);
  });

  test('has the same setter as long as the callback is the same', () => {
    const { result } = stateOf({});
    const [, set] = result.current;
    act(() => set(['a']));
    expect(result.current[1]).toBe(set);
  });
});

describe('A controlled value', () => {
  test('changes when the host changes it, and not before', () => {
    const onChange = vi.fn<OnChange>();
    const { result, rerender } = stateOf({ value: ['a'], onChange });
    act(() => result.current[1](['b']));
    act(() => result.current[1](['b']));
    expect(result.current[0]).toEqual(['a']);
    expect(onChange.mock.calls).toEqual([[['b']], [['b']]]);
    rerender({ value: ['b'], onChange });
    expect(result.current[0]).toEqual(['b']);
  });

  test('is not requested when the host has an equal one', () => {
    const onChange = vi.fn<OnChange>();
    const { result } = stateOf({ value: ['a', 'b'], onChange });
    act(() => result.current[1](['a', 'b']));
    expect(onChange).not.toHaveBeenCalled();
  });
});

test('A developer is warned only when the value becomes controlled or uncontrolled', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { rerender } = stateOf({ value: ['a'] });
  rerender({ value: ['b'] });
  expect(warn).not.toHaveBeenCalled();
  rerender({});
  rerender({});
  rerender({ value: ['a'] });
  expect(warn.mock.calls.map(([words]) => String(words).split('.')[0])).toEqual([
    'maltrad: `expanded` changes from controlled to uncontrolled',
    'maltrad: `expanded` changes from uncontrolled to controlled',
  ]);
});
