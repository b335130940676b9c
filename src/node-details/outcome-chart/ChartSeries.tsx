import { symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle } from 'd3-shape';
import type { ReactNode } from 'react';
import type { ChartLine, ChartMark } from './chartLine';

/** Shape and area of each series' marks: told apart without colour. */
const MARKS = {
  T: symbol(symbolCircle, 42)() ?? '',
  K: symbol(symbolSquare2, 42)() ?? '',
  M: symbol(symbolTriangle, 46)() ?? '',
  X: symbol(symbolDiamond2, 46)() ?? '',
};
/** Half the width of the ends of an interval. */
const WHISKER = 4;

/** One series of a chart: its unbroken runs, its marks and the intervals of its forecasts. */
export function ChartSeries({ line }: { line: ChartLine }): ReactNode {
  const { sex, nature, paths, marks } = line;
  return (
    <g className="maltrad-outcome-series" data-sex={sex} data-nature={nature}>
      {paths.map((path) => (
        <path key={path} className="maltrad-outcome-line" d={path} />
      ))}
      {marks.map((mark) => (
        <g key={`${mark.x} ${mark.y}`}>
          {mark.interval && <path className="maltrad-outcome-interval" d={whisker(mark)} />}
          <path
            className="maltrad-outcome-mark"
            data-hollow={mark.isHollow || undefined}
            transform={`translate(${mark.x} ${mark.y})`}
            d={MARKS[sex]}
          />
        </g>
      ))}
    </g>
  );
}

function whisker({ x, interval }: ChartMark): string {
  const [low, high] = interval ?? [0, 0];
  const [left, right] = [x - WHISKER, x + WHISKER];
  return `M${x} ${low}V${high}M${left} ${low}H${right}M${left} ${high}H${right}`;
}
