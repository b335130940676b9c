import { Fragment, type ReactNode } from 'react';
import { DistributionBar } from '../ui/DistributionBar';
import { Glyph } from '../ui/Glyph';
import { StatusIcon } from '../ui/StatusMark';
import type { FootItem } from './footItems';

const ARROWS: Record<Extract<FootItem, { kind: 'trend' }>['change'], ReactNode> = {
  increase: <path d="M4 12l8-8M6.5 4H12v5.5" />,
  decrease: <path d="M4 4l8 8M6.5 12H12V6.5" />,
  none: <path d="M2.5 8h10.5M9.5 4.5L13 8l-3.5 3.5" />,
};

/** What the status is based on, on one row if there is room. */
export function CardFoot({ items }: { items: readonly FootItem[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <div className="maltrad-card-foot">
      {items.map((item, index) => (
        <Fragment key={`${item.kind} ${'text' in item ? item.text : index}`}>
          <Item item={item} />{' '}
        </Fragment>
      ))}
    </div>
  );
}

function Item({ item }: { item: FootItem }): ReactNode {
  switch (item.kind) {
    case 'bar':
      return <DistributionBar parts={item.parts} />;
    case 'beside':
      return <span className="maltrad-card-beside">{item.text}</span>;
    case 'figure':
      return <span className="maltrad-card-figure">{item.text}</span>;
    case 'trend':
      return (
        <span className="maltrad-card-mark">
          <Glyph>{ARROWS[item.change]}</Glyph>
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
