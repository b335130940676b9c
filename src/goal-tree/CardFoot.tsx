import { Fragment, type ReactNode } from 'react';
import { DistributionBar } from '../ui/DistributionBar';
import { Glyph } from '../ui/Glyph';
import { StatusIcon } from '../ui/StatusMark';
import type { Bullet } from './bullet';
import type { FootItem } from './footItems';
import { isBar } from './goalCardSize';

const ARROWS: Record<Extract<FootItem, { kind: 'trend' }>['change'], ReactNode> = {
  increase: <path d="M4 12l8-8M6.5 4H12v5.5" />,
  decrease: <path d="M4 4l8 8M6.5 12H12V6.5" />,
  none: <path d="M2.5 8h10.5M9.5 4.5L13 8l-3.5 3.5" />,
};

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

/** The figure as a bar, a tick at the target, and a line where the target is met; words say the same. */
function BulletBar({ bullet: { figure, met, limits } }: { bullet: Bullet }): ReactNode {
  const shareOf = (share: number) => `${share * 100}%`;
  return (
    <svg className="maltrad-bar maltrad-bullet" height="8" aria-hidden="true" focusable="false">
      <rect className="maltrad-bullet-track" width="100%" height="100%" />
      <rect className="maltrad-bar-filled" y="1" width={shareOf(figure)} height="4" />
      <rect
        className="maltrad-bullet-met"
        x={shareOf(met.from)}
        y="6"
        width={shareOf(met.to - met.from)}
        height="2"
      />
      {limits.map((limit) => (
        <rect
          key={limit}
          className="maltrad-bullet-met"
          x={shareOf(limit)}
          width="2"
          height="100%"
          transform="translate(-1 0)"
        />
      ))}
    </svg>
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
