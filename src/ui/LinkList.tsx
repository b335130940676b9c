import type { ReactNode } from 'react';

/** A link target in a panel. */
export interface ListedLink {
  readonly id: string;
  readonly label: string;
}

/** Links to nodes. */
export function LinkList(props: {
  links: readonly ListedLink[];
  onNodeIdChange: ((id: string) => void) | undefined;
}): ReactNode {
  const { links, onNodeIdChange } = props;
  return (
    <ul className="maltrad-details-links">
      {links.map(({ id, label }, place) => (
        <li key={`${place} ${id}`}>
          {onNodeIdChange ? (
            <button type="button" className="maltrad-link" onClick={() => onNodeIdChange(id)}>
              {label}
            </button>
          ) : (
            label
          )}
        </li>
      ))}
    </ul>
  );
}
