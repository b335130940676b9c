import { Fragment, type ReactNode } from 'react';
import { BulletBar, DistributionBar } from '../ui/DistributionBar';
import { StatusIcon } from '../ui/StatusMark';
import { TrendGlyph } from '../ui/Glyph';
import type { FootItem } from './footItems';
import { isBar } from './goalCardSize';

/** What the status is based on, among the words beside the status; a figure begins a row of its own. */
export function CardFoot({ items }: { items: readonly FootItem[] }): ReactNode {
  return items.map((item, index) =>
    isBar(item.kind) ? null : (
      <Fragment key={`${item.kind} ${'text' in item ? item.text : index}`}>
        {item.kind === 'figure' && <span className="maltrad-card-break" />}
        <Item item={item} />{' '}
      </Fragment>
    ),
  );
}

/** At the lower edge of the card: the distribution of what lies below, or the figure against its target. */
export function CardBars({ items }: { items: readonly FootItem[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <div className="maltrad-card-bars">
      {items.map((item, place) => {
        const key = `${place} ${item.kind}`;
        if (item.kind === 'bar') return <DistributionBar key={key} parts={item.parts} />;
        return item.kind === 'bullet' ? <BulletBar key={key} bullet={item} /> : null;
      })}
    </div>
  );
}

function Item({ item }: { item: FootItem }): ReactNode {
  switch (item.kind) {
    case 'bar':
    case 'bullet':
      return null;
    case 'beside':
      return <span className="maltrad-card-beside">{item.text}</span>;
    case 'figure':
      return <span className="maltrad-card-figure">{item.text}</span>;
    case 'trend':
      return (
        <span className="maltrad-card-mark">
          <TrendGlyph change={item.change} />
          {item.text}
        </span>
      );
    case 'before':
      return (
        <span className="maltrad-card-before" data-status={item.look}>
          {item.look && <StatusIcon look={item.look} />}
          {item.look ? ` ${item.text}` : item.text}{' '}
          <span data-changed={item.isChanged}>{item.change}</span>
        </span>
      );
    default:
      return <span>{item.text}</span>;
  }
}
