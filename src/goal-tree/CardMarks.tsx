import type { ReactNode } from 'react';
import { Glyph, UnavailableGlyph } from '../ui/Glyph';
import type { CardMark } from './markItems';

const MARKS: Record<Exclude<CardMark['icon'], 'unavailable'>, ReactNode> = {
  discrepancy: <path d="M3 6h10M3 10h10M11 2.5l-6 11" />,
  assessed: <path d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3 3 13z" />,
  actions: <path d="M2.5 4.5h2m2.5 0h6.5M2.5 8h2m2.5 0h6.5m-11 3.5h2m2.5 0h6.5" />,
  overdue: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
};

/** What to look out for, beside the level; the accessible name of the card says it in words. */
export function CardMarks({ marks }: { marks: readonly CardMark[] }): ReactNode {
  return marks.map(({ icon, text, about }) => (
    <span className="maltrad-card-mark" key={icon} data-mark={icon} data-count={text} title={about}>
      {icon === 'unavailable' ? <UnavailableGlyph /> : <Glyph>{MARKS[icon]}</Glyph>}
    </span>
  ));
}
