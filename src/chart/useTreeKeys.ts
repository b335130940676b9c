import { largest } from '../collections/largest';
import { useRef, type KeyboardEvent } from 'react';
import { navigate, type TreeAction, type TreeAxes } from '../tree/navigate';
import { typeAhead } from '../tree/typeAhead';
import type { VisibleRow } from '../tree/visibleRows';

/** Keys that zoom while the tree has the focus. */
export type ZoomKey = '+' | '-' | '0';

/** After this long without a letter, in milliseconds, the next letter starts a new search. */
const TYPE_AHEAD_MS = 700;

interface TreeKeysOptions<T> {
  rows: readonly VisibleRow<T>[];
  focusedIndex: number;
  axes: TreeAxes;
  /** Texts of a row that type-ahead searches, in order. */
  searched: (row: VisibleRow<T>) => readonly string[];
  dispatch: (action: TreeAction) => void;
  onZoom: (key: ZoomKey) => void;
}

/**
 * Handles keys in the tree: navigation, zoom and type-ahead. Keys with Ctrl, Alt or ⌘ belong to the
 * browser.
 */
export function useTreeKeys<T>(options: TreeKeysOptions<T>): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    const { key, timeStamp } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || key === 'Tab') return;
    const before = timeStamp - typed.current.at < TYPE_AHEAD_MS ? typed.current.text : '';
    const action = navigate(options.rows, options.focusedIndex, key, options.axes);
    if (key === 'Escape') {
      options.dispatch({ type: 'select', id: null });
      return;
    }
    if (action) options.dispatch(action);
    else if (before === '' && isZoomKey(key)) options.onZoom(key === '=' ? '+' : key);
    else if ([...key].length === 1) {
      typed.current = { text: before + key, at: timeStamp };
      const id = search(typed.current.text, options);
      if (id !== undefined) options.dispatch({ type: 'focus', id });
    } else if (!/^(Arrow|Home|End)/.test(key)) return;
    event.preventDefault();
  };
}

function isZoomKey(key: string): key is ZoomKey | '=' {
  return key === '+' || key === '-' || key === '0' || key === '=';
}

function search<T>(text: string, options: TreeKeysOptions<T>): string | undefined {
  const { rows, focusedIndex, searched } = options;
  const texts = largest(rows.map((row) => searched(row).length));
  for (let place = 0; place < texts; place += 1) {
    const found = typeAhead(rows, focusedIndex, text, (row) => searched(row)[place] ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}
