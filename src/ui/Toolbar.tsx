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
function useToolbarFocus(): () => void {
  const toolbar = useContext(ToolbarElement);
  return () => toolbar?.current?.querySelector('button')?.focus();
}

/**
 * A note on a row of its own in a toolbar, announced when it changes, with buttons. It is rendered even when
 * it says nothing, since a live region announces only what is added to it.
 */
export function ToolbarNote(props: {
  className: string;
  isOn: boolean;
  children: ReactNode;
  buttons: ReactNode;
}): ReactNode {
  const { className, isOn, children, buttons } = props;
  return (
    <div className={`maltrad-toolbar-group maltrad-toolbar-note ${className}`} data-on={isOn}>
      <output>{isOn && children}</output>
      {isOn && buttons}
    </div>
  );
}

/** The button that ends what a note is about. It disappears, so the focus moves to the toolbar. */
export function EndButton(props: { children: string; onPress: () => void }): ReactNode {
  const { children, onPress } = props;
  const focusToolbar = useToolbarFocus();
  return (
    <button
      type="button"
      className="maltrad-button"
      onClick={() => {
        focusToolbar();
        onPress();
      }}
    >
      {children}
    </button>
  );
}

/** What a view is compared with, and a summary of the changes; announced when it changes. */
export function ComparisonNote(props: { comparedWith: string; summary: string }): ReactNode {
  return (
    <output className="maltrad-toolbar-group maltrad-toolbar-note maltrad-comparison-note">
      <span>
        <strong>{props.comparedWith}</strong> {props.summary}
      </span>
    </output>
  );
}
