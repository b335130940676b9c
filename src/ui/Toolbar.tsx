import { createContext, useContext, useRef, type ReactNode, type RefObject } from 'react';

const ToolbarElement = createContext<RefObject<HTMLElement | null> | null>(null);

/** The row of buttons and notes above a view. */
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
 * Returns a function that moves the focus to the toolbar's first button. Used by buttons that disappear
 * when pressed, since the focus would otherwise return to the top of the page.
 */
export function useToolbarFocus(): () => void {
  const toolbar = useContext(ToolbarElement);
  return () => toolbar?.current?.querySelector('button')?.focus();
}
