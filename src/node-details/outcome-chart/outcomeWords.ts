import type { Observation } from '../../model/measure/observation';
import type { NameOf } from '../../status/evaluate/evaluation';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import type { Series, SeriesPoint } from '../../status/trend/series';
import { formatNumber, formatValue } from '../../text/formatNumber';
import type { ChartTexts } from './chartGeometry';
import { limitsOf } from './chartTarget';
import type { OutcomeChartMessages } from './outcomeChartWords';
import { formatLocale, type Locale } from '../../text/locale';

/** How the figures of one measure are formatted. */
export interface OutcomeWording {
  readonly messages: OutcomeChartMessages;
  readonly unit: string | undefined;
  readonly decimals: number | undefined;
  /** Whether 1 is yes and 0 is no. */
  readonly isYesNo: boolean;
  /** Whether the figures by sex are of girls and boys. */
  readonly ofChildren: boolean;
  /** Names the units that figures are for. @default their ids */
  readonly nameOf?: NameOf | undefined;
}

const LONGEST_PERIOD = 9;
/** A longer unit than this is shown only above the table, to leave room for the drawing. */
const LONGEST_UNIT = 4;
const NBSP = '\u00A0';

/** The texts in the chart. */
export function outcomeWords(wording: OutcomeWording, series: readonly Series[]): ChartTexts {
  const { messages, unit } = wording;
  const isLong = unit !== undefined && unit.length > LONGEST_UNIT;
  const brief = isLong ? { ...wording, unit: undefined } : wording;
  return {
    tick: (value, decimals) =>
      wording.isYesNo
        ? answerTick(value, messages)
        : unit === '%'
          ? formatValue(value, unit, messages.locale, decimals)
          : formatNumber(value, messages.locale, decimals),
    period: (point) => shortPeriod(point, messages.locale),
    series: (one) => {
      const last = one.points.findLast(({ value }) => value !== null)?.value;
      if (last === undefined || last === null) return '';
      const isOnly = series.length === 1 && one.nature === 'outcome';
      return isOnly && one.unitId === undefined
        ? shown(last, brief)
        : seriesName(one, wording, series);
    },
    target: (target) => targetName(target, brief),
    newMethod: messages.outcomeChart.newMethod,
  };
}

/** Between yes and no there is nothing to write at an axis. */
function answerTick(value: number, { outcomeChart: { yes, no } }: OutcomeChartMessages): string {
  return value === 1 ? yes : value === 0 ? no : '';
}

/** What tells a series apart from the others of its chart. */
export function seriesKey({
  unitId,
  sex,
  nature,
}: Pick<Series, 'unitId' | 'sex' | 'nature'>): string {
  return JSON.stringify([unitId, sex, nature]);
}

/** Whose figures a series contains, and whether they are forecasts. */
export function seriesName(
  { unitId, sex, nature }: Series,
  wording: OutcomeWording,
  all: readonly Series[],
): string {
  const { outcomeChart } = wording.messages;
  const isForecast = nature === 'forecast';
  if (unitId !== undefined) {
    const unit = wording.nameOf?.(unitId) ?? unitId;
    const who = sex === 'T' ? unit : `${unit}, ${withSmallInitial(sexName(sex, wording))}`;
    return isForecast ? outcomeChart.forecastFor(who) : who;
  }
  const isWhole = sex === 'T' && !all.some((one) => one.unitId === undefined && one.sex !== 'T');
  const isBesideUnits = isWhole && all.some((one) => one.unitId !== undefined);
  const who = isBesideUnits ? outcomeChart.whole : sexName(sex, wording);
  if (!isForecast) return who;
  return sex === 'T' ? outcomeChart.forecast : outcomeChart.forecastFor(withSmallInitial(who));
}

function withSmallInitial(text: string): string {
  return text.replace(/^./u, (initial) => initial.toLowerCase());
}

/** Whose figures are of one sex: women or girls, men or boys. */
export function sexName(
  sex: Series['sex'],
  { messages, ofChildren }: Pick<OutcomeWording, 'messages' | 'ofChildren'>,
): string {
  const { all, women, men, girls, boys, otherSex } = messages.outcomeChart;
  return { T: all, K: ofChildren ? girls : women, M: ofChildren ? boys : men, X: otherSex }[sex];
}

const INCLUSIVE = { floor: 'floor', cap: 'cap' } as const;
const STRICT = { floor: 'above', cap: 'below' } as const;

/** A target's label in the chart: "Minst 60 %". */
function targetName(target: MeasureTarget, wording: OutcomeWording): string {
  const { outcomeChart: outcome } = wording.messages;
  const [low, high] = limitsOf(target) ?? [0, 0];
  const [least, most] = [low, high].map((value) => shown(value, wording)) as [string, string];
  const form =
    target.form === 'range' && low === high
      ? target.low === undefined
        ? 'cap'
        : 'floor'
      : target.form;
  const isStrict = target.boundary === 'worse';
  const name =
    form === 'range'
      ? outcome.range(numberOf(low, wording), most)
      : outcome[
          form === 'floor' || form === 'cap' ? (isStrict ? STRICT : INCLUSIVE)[form] : 'level'
        ](least);
  const { sex = 'T', unitId } = target;
  const whose = [
    ...(unitId === undefined ? [] : [wording.nameOf?.(unitId) ?? unitId]),
    ...(sex === 'T' ? [] : [sexName(sex, wording)]),
  ].join(', ');
  return whose === '' ? name : `${whose}: ${withSmallInitial(name)}`;
}

/** Why there is no figure; `undefined` when there is one, or when no reason is known. */
export function whyNoFigure(
  { valueStatus }: Observation,
  { outcomeChart }: OutcomeChartMessages,
): string | undefined {
  return valueStatus === undefined || valueStatus === 'ok' || valueStatus === 'preliminary'
    ? undefined
    : outcomeChart[valueStatus];
}

/** A figure with its unit. */
function shown(value: number, { messages, unit, decimals, isYesNo }: OutcomeWording): string {
  const { yes, no } = messages.outcomeChart;
  if (isYesNo && (value === 0 || value === 1)) return value === 1 ? yes : no;
  return formatValue(value, unit, messages.locale, decimals);
}

/** A figure without its unit. */
export function numberOf(value: number, { messages, decimals, isYesNo }: OutcomeWording): string {
  const { yes, no } = messages.outcomeChart;
  if (isYesNo && (value === 0 || value === 1)) return value === 1 ? yes : no;
  return formatNumber(value, messages.locale, decimals);
}

/** The period in a few letters: its own name if short, otherwise its last month. */
function shortPeriod({ period, end }: SeriesPoint, locale: Locale): string {
  if (period.length <= LONGEST_PERIOD || end === '') return period;
  const month = new Intl.DateTimeFormat(formatLocale(locale), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return month.format(new Date(end)).replaceAll(' ', NBSP);
}

type Known = SeriesPoint & { readonly value: number };

/** The chart in words: the first, last, highest and lowest figure of each series, and the target. */
export function outcomeSummary(
  series: readonly Series[],
  targets: readonly MeasureTarget[],
  wording: OutcomeWording,
): string {
  const { outcomeChart: outcome } = wording.messages;
  const named = targets
    .filter((target) => limitsOf(target) !== undefined)
    .map((target) => targetName(target, wording));
  const said = series.map((one) => seriesSummary(one, wording, series)).filter(Boolean);
  return [
    ...(said.length === 0 ? [`${outcome.none}.`] : said),
    ...(named.length === 0 ? [] : [outcome.target([...new Set(named)].join(', '))]),
  ].join(' ');
}

function seriesSummary(series: Series, wording: OutcomeWording, all: readonly Series[]): string {
  const { outcomeChart: outcome } = wording.messages;
  const known = series.points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const name = seriesName(series, wording, all);
  const value = (point: Known) => valueOf(point, wording);
  if (known.length === 1) return `${name}: ${value(first)} (${first.period}).`;
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [lowest = first, highest = last] = [sorted[0], sorted.at(-1)];
  const ends = outcome.firstAndLast(name, value(first), first.period, value(last), last.period);
  if (series.nature === 'forecast') return ends;
  const extremes = outcome.extremes(value(highest), highest.period, value(lowest), lowest.period);
  return `${ends} ${extremes}`;
}

/** A value, with its interval if it is a forecast. */
function valueOf({ value, observation }: Known, wording: OutcomeWording): string {
  const { interval } = observation;
  if (!interval) return shown(value, wording);
  const bounds = [interval.low, interval.high].map((bound) => numberOf(bound, wording));
  const [low = '', high = ''] = bounds;
  return `${shown(value, wording)}, ${wording.messages.outcomeChart.interval(low, high)}`;
}

function isKnown(point: SeriesPoint): point is Known {
  return point.value !== null;
}
