import { largest } from '../../collections/largest';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Series, SeriesPoint } from '../../status/trend/series';
import { type ChartLabel, fitAcross, fitDown, labelHeight, textWidth, wrapped } from './chartLabel';
import { breaksOf, lineOf, type ChartLine, type PlaceOf } from './chartLine';
import { periodPlaces, placeKey, valueScale, type Tick } from './valueScale';
import { limitsOf, targetOf, type ChartTarget } from './chartTarget';

/** Everything in the chart, in units of its view box. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: { left: number; right: number; top: number; bottom: number };
  readonly ticks: readonly (Tick & { text: string })[];
  readonly periods: readonly ChartLabel[];
  readonly lines: readonly ChartLine[];
  readonly targets: readonly ChartTarget[];
  /** Words at the places where the method changes. */
  readonly breaks: readonly ChartLabel[];
  /** Where the method changes: x positions midway between two figures. */
  readonly breakLines: readonly number[];
  /** Labels at the ends of lines and targets. */
  readonly labels: readonly ChartLabel[];
}

/** The texts in the chart, in the reader's language. */
export interface ChartTexts {
  readonly tick: (value: number, decimals: number) => string;
  readonly period: (point: SeriesPoint) => string;
  /** The label at the end of a series' line; "" for none. */
  readonly series: (series: Series) => string;
  readonly target: (target: MeasureTarget) => string;
  readonly newMethod: string;
}

const WIDTH = 340;
/** The least height; a column of many labels makes the chart taller. */
const HEIGHT = 172;
const ROOM = { top: 10, bottom: 26, beside: 8, mark: 8, breakText: 14, axis: 8 };
/** Distance between a label and the end of its line. */
const LABEL_GAP = 8;
/**
 * A wider label is divided into lines, so that the figures keep most of the width: between words, and within a
 * word that is very long.
 */
const LABEL_WIDTH = { words: 96, word: 156 };

/** Lays the chart out. Nothing is measured, so the result is the same on a server and at any width. */
export function chartGeometry(
  series: readonly Series[],
  targets: readonly MeasureTarget[],
  texts: ChartTexts,
  limit?: number,
): ChartGeometry {
  const drawn = targets.filter((target) => limitsOf(target) !== undefined);
  const top = ROOM.top + (breaksOf(series, () => 0).length > 0 ? ROOM.breakText : 0);
  const ends = endLines([...series.map(texts.series), ...drawn.map(texts.target)]);
  const needed = ends.reduce((sum, lines) => sum + labelHeight({ lines }), top + ROOM.bottom);
  const height = Math.max(HEIGHT, needed);
  const scale = valueScale(valuesOf(series, drawn), [height - ROOM.bottom, top], limit);
  const ticks = scale.ticks.map((tick) => ({
    ...tick,
    text: texts.tick(tick.value, scale.decimals),
  }));
  const plot = plotOf(
    [top, height - ROOM.bottom],
    ticks.map(({ text }) => text),
    ends.flat(),
  );
  const points = series.flatMap((one) => one.points);
  const places = periodPlaces(points, [plot.left + ROOM.mark, plot.right - ROOM.mark]);
  const placeOf: PlaceOf = (point) => places.get(placeKey(point)) ?? plot.left;
  const lines = series.map((one) => lineOf(one, series, scale.at, placeOf));
  const targetLines = drawn.map((target) =>
    targetOf(target, drawn, scale.at, plot, placeOf, points),
  );
  const levels = [
    ...lines.map(({ marks }) => marks.at(-1)?.y),
    ...targetLines.map(({ y }) => (y[0] + y[1]) / 2),
  ];
  return {
    width: WIDTH,
    height,
    plot,
    ticks,
    periods: periodLabels(points, texts, placeOf, height - ROOM.axis),
    lines,
    targets: targetLines,
    breaks: fitAcross(
      breaksOf(series, placeOf).map((x) => ({ text: texts.newMethod, x, y: ROOM.top })),
      WIDTH,
    ),
    breakLines: breaksOf(series, placeOf),
    labels: endLabels(ends, levels, plot),
  };
}

/** The texts at the ends of lines and targets, divided to be about as wide as the widest word. */
function endLines(texts: readonly string[]): string[][] {
  const widest = largest(
    texts.flatMap((text) => text.split(' ')).map(textWidth),
    LABEL_WIDTH.words,
  );
  return texts.map((text) => wrapped(text, Math.min(widest, LABEL_WIDTH.word)));
}

/** Labels at the ends of lines and targets; a line without a text or without a position gets none. */
function endLabels(
  texts: readonly (readonly string[])[],
  levels: readonly (number | undefined)[],
  { right, top, bottom }: ChartGeometry['plot'],
): ChartLabel[] {
  const labels = texts.flatMap((lines, place) => {
    const y = levels[place];
    const text = lines.join(' ');
    return text === '' || y === undefined ? [] : [{ text, lines, x: right + LABEL_GAP, y }];
  });
  return fitDown(labels, [top, bottom]);
}

function periodLabels(
  points: readonly SeriesPoint[],
  texts: ChartTexts,
  placeOf: PlaceOf,
  y: number,
): ChartLabel[] {
  const unique = [...new Map(points.map((point) => [placeKey(point), point])).values()];
  const labels = unique.map((point) => ({
    text: texts.period(point),
    x: placeOf(point),
    y,
  }));
  return fitAcross(
    labels.toSorted((a, b) => a.x - b.x),
    WIDTH,
  );
}

function valuesOf(series: readonly Series[], targets: readonly MeasureTarget[]): number[] {
  const points = series.flatMap((one) => one.points);
  return [
    ...points.flatMap(({ value }) => value ?? []),
    ...points.flatMap(({ observation: { interval } }) =>
      interval ? [interval.low, interval.high] : [],
    ),
    ...targets.flatMap((target) => limitsOf(target) ?? []),
  ];
}

function plotOf(
  [top, bottom]: readonly [number, number],
  before: readonly string[],
  after: readonly string[],
): ChartGeometry['plot'] {
  const widest = (texts: readonly string[]) => largest(texts.map(textWidth), 0);
  const beside = widest(after);
  return {
    left: widest(before) + ROOM.beside,
    right: WIDTH - (beside === 0 ? ROOM.beside : beside + LABEL_GAP),
    top,
    bottom,
  };
}
