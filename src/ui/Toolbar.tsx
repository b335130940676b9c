import { createContext, useContext, useRef, type ReactNode, type RefObject } from 'react';

const ToolbarElement = createContext<RefObject<HTMLElement | null> | null>(null);

/** The row of buttons and notes over a view. */
export function Toolbar({ children }: { children: ReactNode }): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  return (
    <ToolbarElement.Provider value={element}>
      <div className="maltrad-toolbar" ref={element}>
        {children}
      </div>
    </ToolbarElement.Provider>
  );
}

/**
 * Moves the focus to the first button of the toolbar: for a button that goes away when it is pressed, so
 * that its reader is not thrown to the top of the page.
 */
export function useToolbarFocus(): () => void {
  const toolbar = useContext(ToolbarElement);
  return () => toolbar?.current?.querySelector('button')?.focus();
}
