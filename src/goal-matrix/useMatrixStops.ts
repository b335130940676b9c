import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { MatrixRow } from '../status/overview/unitMatrix';
import { FIRST_STOP, isStop, nextStop, type Stop } from './nextStop';

/** Makes the table a single tab stop, with arrow keys between its buttons. */
export function useMatrixStops(rows: readonly MatrixRow[]): {
  stop: Stop;
  onFocus: (event: FocusEvent<HTMLDivElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
} {
  const [last, setLast] = useState(FIRST_STOP);
  const stop = isStop(rows, last) ? last : FIRST_STOP;
  return {
    stop,
    onFocus: ({ target }) => {
      const focused = stopOf(target);
      if (focused) setLast(focused);
    },
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // When the scroll container itself has the focus, the keys scroll it.
      if (event.target === event.currentTarget) return;
      const next = nextStop(rows, stop, event.key);
      if (!next) return;
      event.preventDefault();
      event.currentTarget
        .querySelector<HTMLElement>(`[data-stop="${next.row},${next.column}"]`)
        ?.focus();
    },
  };
}

function stopOf(element: Element): Stop | undefined {
  const [row, column] = (element.getAttribute('data-stop') ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
