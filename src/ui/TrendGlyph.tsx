import type { ReactNode } from 'react';
import type { Trend } from '../status/trend/trend';
import { Glyph } from './Glyph';

type Change = NonNullable<Trend['change']>;

/** An arrow that goes the way that a figure goes; the text beside it says whether that is better. */
export function TrendGlyph({ change }: { change: Change }): ReactNode {
  return <Glyph>{ARROWS[change]}</Glyph>;
}

const ARROWS: Record<Change, ReactNode> = {
  increase: <path d="M4 12l8-8M6.5 4H12v5.5" />,
  decrease: <path d="M4 4l8 8M6.5 12H12V6.5" />,
  none: <path d="M2.5 8h10.5M9.5 4.5L13 8l-3.5 3.5" />,
};
