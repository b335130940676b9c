import type { NameOf } from '../../status/evaluate/evaluation';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Series } from '../../status/trend/series';
import { useMessages } from '../../view/useMessages';
import { OutcomeTable } from './OutcomeTable';
import { chartGeometry, type ChartGeometry } from './chartGeometry';
import { type ChartLine, type ChartMark, drawnSeries } from './chartLine';
import { LINE } from './chartLabel';
import { outcomeChartWords } from './outcomeChartWords';
import { outcomeSummary, outcomeWords, seriesKey } from './outcomeWords';
import { symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle } from 'd3-shape';
import { distinctTargets } from './chartTarget';
import type { ReactNode } from 'react';

/** Props of `OutcomeChart`. */
export interface OutcomeChartProps {
  series: readonly Series[];
  targets: readonly MeasureTarget[];
  unit: string | undefined;
  /** Whether 1 is yes and 0 is no. @default false */
  isYesNo?: boolean;
  /** Whether the figures by sex are of girls and boys. @default false */
  ofChildren?: boolean | undefined;
  /** Number of decimals shown. @default up to 1 */
  decimals?: number | undefined;
  /** Names the units that figures are for. @default their ids */
  nameOf?: NameOf | undefined;
}

/** The figures of one measure as a small chart, and as a table with the same figures and more. */
export function OutcomeChart(props: OutcomeChartProps): ReactNode {
  const { series, targets, unit, decimals, isYesNo = false, ofChildren = false, nameOf } = props;
  const messages = useMessages(outcomeChartWords);
  const wording = { messages, unit, decimals, isYesNo, ofChildren, nameOf };
  const drawn = drawnSeries(series);
  const distinct = distinctTargets(targets);
  const hasFigures = drawn.some(({ points }) => points.some(({ value }) => value !== null));
  const most = unit === '%' ? 100 : undefined;
  return (
    <div className="maltrad-outcome">
      {hasFigures ? (
        <Drawing
          chart={chartGeometry(drawn, distinct, outcomeWords(wording, drawn), most)}
          name={outcomeSummary(drawn, distinct, wording)}
        />
      ) : (
        <p>{messages.outcomeChart.none}</p>
      )}
      {hasFigures && <UndrawnNote series={series} drawn={drawn} />}
      {series.length > 0 && <OutcomeTable series={series} wording={wording} />}
    </div>
  );
}

/** Says so when not all units are drawn. */
function UndrawnNote(props: { series: readonly Series[]; drawn: readonly Series[] }): ReactNode {
  const { outcomeChart } = useMessages(outcomeChartWords);
  const [all, drawn] = [props.series, props.drawn].map(
    (series) => new Set(series.flatMap(({ unitId }) => unitId ?? [])).size,
  ) as [number, number];
  if (drawn === all) return null;
  return <p className="maltrad-outcome-remark">{outcomeChart.drawnOf(drawn, all)}</p>;
}

function Drawing({ chart, name }: { chart: ChartGeometry; name: string }): ReactNode {
  const { width, height, plot, labels, breaks } = chart;
  return (
    <svg
      className="maltrad-outcome-chart"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an inline drawing is not an <img>
      role="img"
      aria-label={name}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Axes chart={chart} />
      {chart.targets.map(({ x: [left, right], y: [low, high] }, place) => (
        <g key={`${place} ${left}`} className="maltrad-outcome-target">
          {low !== high && <rect x={left} y={high} width={right - left} height={low - high} />}
          <path d={`M${left} ${low}H${right}${low === high ? '' : `M${left} ${high}H${right}`}`} />
        </g>
      ))}
      {chart.breakLines.map((x) => (
        <path
          key={x}
          className="maltrad-outcome-break"
          d={`M${x} ${plot.top - 4}V${plot.bottom}`}
        />
      ))}
      {chart.lines.map((line) => (
        <ChartSeries key={seriesKey(line)} line={line} />
      ))}
      {breaks.map(({ text, x, y }, place) => (
        <text
          key={`${place} ${x}`}
          className="maltrad-outcome-note"
          x={x}
          y={y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      {labels.map(({ text, lines = [text], x, y }, place) => (
        <text key={`${place} ${text}`} x={x} y={y - ((lines.length - 1) * LINE) / 2} dy="0.35em">
          {lines.map((line, at) => (
            <tspan key={`${at} ${line}`} x={x} dy={at === 0 ? undefined : LINE}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

function Axes({ chart }: { chart: ChartGeometry }): ReactNode {
  const { plot, ticks, periods } = chart;
  return (
    <g className="maltrad-outcome-axes">
      {ticks.map(({ value, at, text }) => (
        <g key={value}>
          <path d={`M${plot.left} ${at}H${plot.right}`} />
          <text x={plot.left - 6} y={at} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {periods.map(({ text, x, y }, place) => (
        <text key={`${place} ${text}`} x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

/** Shape and size of each series' marks, so that series can be told apart without colour. */
const MARKS = {
  T: symbol(symbolCircle, 42)() ?? '',
  K: symbol(symbolSquare2, 42)() ?? '',
  M: symbol(symbolTriangle, 46)() ?? '',
  X: symbol(symbolDiamond2, 46)() ?? '',
};
/** The lines of units are told apart by their labels, so their marks are all small circles. */
const UNIT_MARK = symbol(symbolCircle, 18)() ?? '';
/** Half the width of the end of an interval, in units of the view box. */
const WHISKER = 4;

/** One series of a chart: its unbroken lines, its marks and the intervals of its forecasts. */
function ChartSeries({ line }: { line: ChartLine }): ReactNode {
  const { unitId, sex, nature, paths, marks } = line;
  return (
    <g
      className="maltrad-outcome-series"
      data-unit={unitId === undefined ? undefined : ''}
      data-sex={sex}
      data-nature={nature}
    >
      {paths.map((path, place) => (
        <path key={`${place} ${path}`} className="maltrad-outcome-line" d={path} />
      ))}
      {marks.map((mark, place) => (
        <g key={`${place} ${mark.x}`}>
          {mark.interval && <path className="maltrad-outcome-interval" d={whisker(mark)} />}
          <path
            className="maltrad-outcome-mark"
            data-hollow={mark.isHollow || undefined}
            transform={`translate(${mark.x} ${mark.y})`}
            d={unitId === undefined ? MARKS[sex] : UNIT_MARK}
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
