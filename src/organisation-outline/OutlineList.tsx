import { memo, type ReactNode } from 'react';
import { ChangeMarks } from '../organisation/ChangeMarks';
import { NameButton } from '../organisation/NameButton';
import type { OutlineEntry } from './outlineEntries';
import type { OutlineText } from './outlineText';

/** What all items of an outline share; the same object as long as none of it changes. */
export interface OutlineView {
  readonly textOf: (node: OutlineEntry['node']) => OutlineText;
  readonly onToggle: (id: string, isOpen: boolean) => void;
  readonly onSelect: (id: string | null) => void;
}

interface ItemProps {
  entry: OutlineEntry;
  view: OutlineView;
}

/** A list of units, each with the visible units under it. */
export function OutlineList(props: {
  entries: readonly OutlineEntry[];
  view: OutlineView;
}): ReactNode {
  return (
    <ul className="maltrad-outline-list">
      {props.entries.map((entry) => (
        <OutlineItem key={entry.node.id} entry={entry} view={props.view} />
      ))}
    </ul>
  );
}

/** The style sheet has sizes up to this power of two. */
const LARGEST = 13;

/** A unit in the outline: the button that opens it, its name, its description, and the units under it. */
const OutlineItem = memo(function OutlineItem({ entry, view }: ItemProps): ReactNode {
  const { node, isSelected, emphasis, under } = entry;
  const text = view.textOf(node);
  return (
    <li
      className="maltrad-outline-item"
      data-node-id={node.id}
      data-level={node.data.kind === 'group' ? 'group' : node.data.unit.kind}
      data-size={Math.min(LARGEST, Math.round(Math.log2(entry.size)))}
    >
      <div
        className="maltrad-outline-row"
        data-change={text.changes[0]?.kind}
        data-posts={text.posts !== undefined || undefined}
        data-selected={isSelected || undefined}
        data-highlighted={emphasis === 'highlighted' || undefined}
        data-faded={emphasis === 'faded' || undefined}
      >
        <Toggle entry={entry} view={view} />
        <Words entry={entry} view={view} />
      </div>
      {under.length > 0 && <OutlineList entries={under} view={view} />}
    </li>
  );
});

function Toggle({ entry, view }: ItemProps): ReactNode {
  const { node, expanded } = entry;
  if (expanded === undefined) return null;
  return (
    <button
      type="button"
      className="maltrad-outline-toggle"
      aria-expanded={expanded}
      aria-label={view.textOf(node).under}
      onClick={() => view.onToggle(node.id, !expanded)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M6 3.5L10.5 8L6 12.5" />
      </svg>
    </button>
  );
}

function Words({ entry, view }: ItemProps): ReactNode {
  const { node, isSelected } = entry;
  const text = view.textOf(node);
  const { label, posts, budget } = text;
  return (
    <>
      {node.data.kind === 'group' ? (
        <strong className="maltrad-outline-name">{label}</strong>
      ) : (
        <span className="maltrad-outline-name">
          <NameButton
            id={node.id}
            name={node.data.unit.name}
            label={label}
            isSelected={isSelected}
            onSelect={view.onSelect}
          />
        </span>
      )}{' '}
      <About text={text} />{' '}
      {posts !== undefined && <span className="maltrad-outline-posts">{posts}</span>}{' '}
      {budget !== undefined && <span className="maltrad-outline-budget">{budget}</span>}
    </>
  );
}

/** A unit's kind, how it has changed, and its notes. */
function About({ text }: { text: OutlineText }): ReactNode {
  const { kind, changes, notes } = text;
  if (kind === '' && changes.length + notes.length === 0) return null;
  return (
    <span className="maltrad-outline-about">
      {kind !== '' && <span className="maltrad-outline-kind">{kind}</span>}
      {changes.length > 0 && (
        <span className="maltrad-outline-changes">
          <ChangeMarks marks={changes} />
        </span>
      )}
      {notes.map(({ id, text: note, about }) => (
        <span key={id} className="maltrad-outline-note" data-mark={id} title={about}>
          {note}
        </span>
      ))}
    </span>
  );
}
