import {
  type FocusEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Glyph } from '../ui/Glyph';
import { useMessages } from '../view/useMessages';
import { statusLegendWords } from './statusLegendWords';

/**
 * A button that shows what the statuses mean on top of what is below it, so that nothing on the page moves.
 * Escape, a press elsewhere, and moving the focus elsewhere close it.
 */
export function LegendPopover({ children }: { children: ReactNode }): ReactNode {
  const { statusLegend } = useMessages(statusLegendWords);
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismissal(root, isOpen, (isByKey) => {
    if (isByKey) button.current?.focus();
    setOpen(false);
  });
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    // Without a new place for the focus, it is the window that has lost it.
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  // A long text scrolls within the panel, which the keyboard must reach.
  const region = { role: 'region', tabIndex: 0, 'aria-label': statusLegend.meanings };
  return (
    <div className="maltrad-legend-popover" ref={root} onBlur={onBlur}>
      <button
        type="button"
        className="maltrad-toggle-chip maltrad-legend-disclosure"
        aria-expanded={isOpen}
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="maltrad-legend-question">{statusLegend.meanings}</span>
        <Glyph>
          <circle cx="8" cy="8" r="6.5" />
          <path d="M6.2 6.3a1.85 1.85 0 1 1 2.6 1.7c-.55.25-.8.6-.8 1.2M8 11.3v.4" />
        </Glyph>
      </button>
      {isOpen && (
        <div className="maltrad-legend-panel" {...region}>
          {children}
        </div>
      )}
    </div>
  );
}

/** Calls `onDismiss` on Escape, wherever the focus is, and on a press outside an element. */
function useDismissal(
  element: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: (isByKey: boolean) => void,
): void {
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    const page = element.current?.ownerDocument;
    if (!isOpen || !page) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape closes one thing at a time: what is on top.
      event.stopPropagation();
      dismiss.current(true);
    };
    const onPointerDown = (event: PointerEvent) => {
      const isInside = element.current !== null && event.composedPath().includes(element.current);
      if (!isInside) dismiss.current(false);
    };
    page.addEventListener('keydown', onKeyDown, true);
    page.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      page.removeEventListener('keydown', onKeyDown, true);
      page.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [element, isOpen]);
}
