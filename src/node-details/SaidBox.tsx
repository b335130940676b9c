import type { ReactNode } from 'react';
import type { Look } from '../model/plan/statusScale';
import { StatusMark } from '../ui/StatusMark';

/** What one body, or the figures, say of a node, as an item in a list where the others stand beside it. */
export function SaidBox(props: {
  /** Who or what says it. */
  who: string;
  /** The status that it gives; absent when it gives several, or none. */
  said?: { readonly look: Look; readonly word: string } | undefined;
  /** Why. */
  children?: ReactNode;
}): ReactNode {
  const { who, said, children } = props;
  return (
    <li data-status={said?.look}>
      <div className={said && 'maltrad-rail'}>
        <span className="maltrad-said-who">{who}</span>
        {said && <StatusMark status={said.look} word={said.word} />}
        {children}
      </div>
    </li>
  );
}
